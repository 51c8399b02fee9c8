/** Text in places where some characters mean something. */
import { withoutControls } from '../text/controls.js';

const htmlNames: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text inside an element or an attribute of HTML. Control characters, which HTML cannot hold, are dropped. */
export function escapeHtml(text: string): string {
    return withoutControls(text)
        .replace(/[\ufffe\uffff]/gu, '')
        .replace(/[&<>"']/gu, (sign) => htmlNames[sign] ?? sign);
}

/** Text inside a line of Markdown. What means something only at the head of a line is for the caller to mind. */
export function escapeMarkdown(text: string): string {
    return text.replace(/[\\`*_[\]<>|~&]/gu, (sign) => (sign === '&' || sign === '<' ? (htmlNames[sign] ?? sign) : `\\${sign}`));
}

/** The head of a paragraph of Markdown that would open a heading, a list, a quotation or a rule. */
export function escapeMarkdownHead(text: string): string {
    return text.replace(/^([#+\-=:])/u, '\\$1').replace(/^(\d{1,9})([.)])/u, '$1\\$2');
}
