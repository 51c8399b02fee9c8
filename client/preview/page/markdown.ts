/**
 * The Markdown of the editor's hovers: paragraphs, lists with dashes, bold and slanted words, links, and signs that a backslash makes plain. It is our own server that
 * writes it, so more is not needed; anything else is shown as it is written. Read in one walk: a hover may quote a long text of any document of the workspace.
 */

/** Some words of one kind. */
export interface Words {
    readonly text: string;
    readonly bold: boolean;
    readonly slanted: boolean;
    /** The web address that they lead to. */
    readonly address?: string;
}

export interface MarkdownBlock {
    readonly kind: 'paragraph' | 'entry';
    readonly words: readonly Words[];
}

/** Reads the Markdown of a hover. */
export function readMarkdown(markdown: string): readonly MarkdownBlock[] {
    const blocks: { kind: MarkdownBlock['kind']; text: string }[] = [];
    let open = false;
    for (const line of markdown.split(/\r?\n/u)) {
        const isEntry = line.startsWith('- ');
        const last = blocks.at(-1);
        if (isEntry) {
            blocks.push({ kind: 'entry', text: line.slice(2) });
        } else if (open && last && line !== '') {
            last.text += `\n${line}`;
        } else if (line !== '') {
            blocks.push({ kind: 'paragraph', text: line });
        }
        open = line !== '';
    }
    return blocks.map(({ kind, text }) => ({ kind, words: wordsIn(text) }));
}

/** The elements of a hover. They can do nothing: they have no attributes but their direction, and links their web address. */
export function markdownElements(markdown: string): DocumentFragment {
    const fragment = document.createDocumentFragment();
    for (const { kind, words } of readMarkdown(markdown)) {
        const element = document.createElement(kind === 'entry' ? 'li' : 'p');
        element.dir = 'auto';
        element.append(...words.map(elementOf));
        const last = fragment.lastElementChild;
        const list = kind === 'entry' ? (last?.tagName === 'UL' ? last : fragment.appendChild(document.createElement('ul'))) : fragment;
        list.append(element);
    }
    return fragment;
}

function elementOf({ text, bold, slanted, address }: Words): Node {
    let node: Node = document.createTextNode(text);
    const around = (name: 'strong' | 'em' | 'a'): HTMLElement => {
        const element = document.createElement(name);
        element.append(node);
        node = element;
        return element;
    };
    if (address !== undefined) {
        around('a').setAttribute('href', address);
    }
    if (slanted) {
        around('em');
    }
    if (bold) {
        around('strong');
    }
    return node;
}

function wordsIn(text: string): readonly Words[] {
    const words: Words[] = [];
    let [bold, slanted, plain] = [false, false, ''];
    const flush = (): void => {
        if (plain !== '') {
            words.push({ text: plain, bold, slanted });
            plain = '';
        }
    };
    for (let at = 0; at < text.length; ) {
        const sign = text.charAt(at);
        const link = sign === '[' ? linkAt(text, at) : undefined;
        if (sign === '\\' && at + 1 < text.length) {
            plain += text.charAt(at + 1);
            at += 2;
        } else if (text.startsWith('&amp;', at)) {
            plain += '&';
            at += 5;
        } else if (text.startsWith('**', at)) {
            flush();
            bold = !bold;
            at += 2;
        } else if (sign === '*') {
            flush();
            slanted = !slanted;
            at++;
        } else if (link) {
            flush();
            words.push({ text: link.text, bold, slanted, ...(isWebAddress(link.address) ? { address: link.address } : {}) });
            at = link.end;
        } else {
            plain += sign;
            at++;
        }
    }
    flush();
    return words;
}

/** `[text](address)`, if it stands at an offset. An address is short, so no walk to the end of the text is needed to know that it is none. */
function linkAt(text: string, at: number): { readonly text: string; readonly address: string; readonly end: number } | undefined {
    const head = text.slice(at, at + longestLink);
    const middle = head.indexOf('](');
    const end = middle < 0 ? -1 : head.indexOf(')', middle);
    return end < 0 ? undefined : { text: head.slice(1, middle), address: head.slice(middle + 2, end), end: at + end + 1 };
}

const longestLink = 2000;

function isWebAddress(address: string): boolean {
    return /^https?:\/\//iu.test(address);
}
