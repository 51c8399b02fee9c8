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

/** The question before a document, or several language versions, with errors is exported. Undefined if there are none. */
export function exportQuestion(errors: number, documents = 1): string | undefined {
    const [what, have, them] = documents === 1 ? ['agenda', 'has', 'it'] : [`${documents} agendas`, 'have', 'them'];
    return errors === 0
        ? undefined
        : `The ${what} ${have} ${errors} open ${errors === 1 ? 'error' : 'errors'}. Export ${them} all the same?`;
}

/** What is said while an export goes on. */
export function exportTitle(sources: readonly string[], { label }: Pick<FormatFacts, 'label'>): string {
    return `Exporting ${sources.length === 1 ? sources[0] : `${sources.length} agendas`} (${label})`;
}

/** What is said when files are written. @param isFloating whether the times of a calendar among them are in no zone */
export function writtenText(names: readonly string[], isFloating = false): string {
    const written = names.length === 1 ? `${names[0]} was written.` : `${names.length} files were written: ${names.join(', ')}.`;
    return isFloating
        ? `${written} Its times are in no time zone: whoever opens it sees them as times of their own place. Write a line “timezone”, such as “timezone: Europe/Vienna”, for those of the session.`
        : written;
}

/** Whether a file is a calendar whose times are in no time zone. */
export function isFloating(content: string | Uint8Array): boolean {
    const begin = 'DTSTART:';
    const lines = typeof content === 'string' && content.startsWith('BEGIN:VCALENDAR') ? content.split('\n') : [];
    // Times of a zone have its name before the colon, and those of UTC end with a letter.
    return lines.some((line) => line.startsWith(begin) && !line.trimEnd().endsWith('Z'));
}

/**
 * The question before a file is replaced.
 * @param isChanged whether somebody has worked on it since it was exported
 */
export function replaceQuestion(name: string, isChanged: boolean): string {
    return isChanged
        ? `${name} was changed after it was exported. Replace it? What was changed there is lost.`
        : `${name} already exists. Replace it?`;
}
