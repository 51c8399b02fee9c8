/** The Markdown of the editor's hovers as elements of the page. */
import { Marked } from 'marked';

/** What a hover is made of. Anything else is shown as its text. */
const allowed = new Set(['P', 'STRONG', 'EM', 'DEL', 'CODE', 'PRE', 'UL', 'OL', 'LI', 'A', 'BR', 'HR', 'BLOCKQUOTE']);

const marked = new Marked({ gfm: true, renderer: { html: ({ text }) => escaped(text) } });

/**
 * Markdown as elements that can do nothing: no HTML of the text is taken over, no element has an attribute but a link its web address, and nothing is loaded.
 * A hover may quote any document of the workspace.
 */
export function markdownElements(markdown: string): DocumentFragment {
    const template = document.createElement('template');
    template.innerHTML = marked.parse(markdown, { async: false });
    for (const element of [...template.content.querySelectorAll('*')]) {
        if (!allowed.has(element.tagName)) {
            element.replaceWith(...element.childNodes);
            continue;
        }
        const address = element.tagName === 'A' ? (element.getAttribute('href') ?? '') : '';
        for (const { name } of [...element.attributes]) {
            element.removeAttribute(name);
        }
        if (/^https?:\/\//iu.test(address)) {
            element.setAttribute('href', address);
        }
        element.setAttribute('dir', 'auto');
    }
    return template.content;
}

function escaped(text: string): string {
    return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
}
