/** Escapes text where some characters have a meaning. */
import { withoutControls } from '../text/controls.js';

const htmlNames: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text inside an element or an attribute of HTML. Control characters, which HTML cannot hold, are dropped. */
export function escapeHtml(text: string): string {
    return withoutControls(text)
        .replace(/[\ufffe\uffff]/gu, '')
        .replace(/[&<>"']/gu, (sign) => htmlNames[sign] ?? sign);
}

/** Text inside a line of Markdown. Characters with a meaning only at the beginning of a line are the caller's task. */
export function escapeMarkdown(text: string): string {
    return text.replace(/[\\`*_[\]<>|~&]/gu, (sign) => (sign === '&' || sign === '<' ? (htmlNames[sign] ?? sign) : `\\${sign}`));
}

/** Escapes the beginning of a Markdown paragraph that would otherwise open a heading, a list, a quotation or a rule. */
export function escapeMarkdownHead(text: string): string {
    return text.replace(/^([#+\-=:])/u, '\\$1').replace(/^(\d{1,9})([.)])/u, '$1\\$2');
}
