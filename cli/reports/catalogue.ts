/** The catalogue of reports: to add a report, add its file and a line here. Only the chosen one is loaded. */
import type { ReportOn } from './report.js';

export const reports = {
    text: async () => (await import('./text.js')).text,
    json: async () => (await import('./json.js')).json,
    jsonl: async () => (await import('./jsonl.js')).jsonl,
    sarif: async () => (await import('./sarif.js')).sarif,
    github: async () => (await import('./github.js')).github,
} as const satisfies Readonly<Record<string, () => Promise<ReportOn>>>;

export type ReportName = keyof typeof reports;
