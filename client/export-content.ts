/** What an export writes, what opens it, and what is said of it. Does not import vscode. */
import type { FormatFacts } from '../protocol/formats.js';
import type { ExportAnswer } from '../protocol/protocol.js';

/** The file content from the server's answer. */
export function fileContentOf(answer: ExportAnswer): string | Uint8Array {
    return 'text' in answer ? answer.text : Buffer.from(answer.base64, 'base64');
}

/** Whether the editor can show the file: text, except HTML, which belongs in a browser. */
export function isForEditor({ content, mediaType }: FormatFacts): boolean {
    return content === 'text' && mediaType !== 'text/html';
}

/** What is known of a finding. Severities count from 0, as in the editor. */
interface KnownFinding {
    readonly severity: number;
    readonly source?: string | undefined;
}

/** How many errors among the findings of a document are ours. Those of other extensions, such as spelling, do not count. */
export function errorsIn(findings: readonly KnownFinding[]): number {
    return findings.filter(({ severity, source }) => severity === 0 && source === 'agenda').length;
}

/** The question before a document with errors is exported. Undefined if it has none. */
export function exportQuestion(errors: number): string | undefined {
    return errors === 0 ? undefined : `The agenda has ${errors} open ${errors === 1 ? 'error' : 'errors'}. Export it all the same?`;
}

/** What is said when a file is written. */
export function writtenText(name: string): string {
    return `${name} was written.`;
}
