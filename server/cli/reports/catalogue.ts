/** The catalogue of reports: a report is added by its file and a line here. */
import { github } from './github.js';
import { json } from './json.js';
import type { Report } from './report.js';
import { sarif } from './sarif.js';
import { text } from './text.js';

export const reports = { text, json, sarif, github } as const satisfies Readonly<Record<string, Report>>;

export type ReportName = keyof typeof reports;
