/** Text in places where some characters mean something. */

const htmlNames: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text inside an element or an attribute of HTML. Control characters, which HTML cannot hold, are dropped. */
export function escapeHtml(text: string): string {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to drop
    return text
        .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '')
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
