/** What an export writes, and what opens it. Does not import vscode. */
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
