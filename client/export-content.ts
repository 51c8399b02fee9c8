/** What an export writes, and what opens it. Free of vscode. */
import type { FormatFacts } from '../protocol/formats.js';
import type { ExportAnswer } from '../protocol/protocol.js';

/** What the server's answer puts into the file. */
export function contentOf(answer: ExportAnswer): string | Uint8Array {
    return 'text' in answer ? answer.text : Buffer.from(answer.base64, 'base64');
}

/** Whether the editor shows such a file: text, unless a browser shows what is meant by it. */
export function isForEditor({ content, mediaType }: FormatFacts): boolean {
    return content === 'text' && mediaType !== 'text/html';
}
