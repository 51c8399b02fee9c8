/** From an issued document to source. Readers bring a file to one simple form; what is recognised in it is written as an agenda. */
import { withBracketNotes } from './recognition/bracket-notes.js';
import type { Language } from '../locales/locale.js';
import { findSymbols } from '../syntax/words/symbols.js';
import { openingSymbols } from '../syntax/words/opening-symbols.js';
import type { Form } from './form.js';
import { hasLinks, unlinked, withMentions } from './mentions.js';
import { recognise } from './recognition/agenda.js';
import type { Difference } from './recognition/model.js';
import { type LeftPassage, writeSource } from './writing/source.js';
import { isHtml, readHtml } from './readers/html.js';
import { isMarkdown, readMarkdown } from './readers/markdown.js';
import { readText } from './readers/text.js';

export interface ImportOptions {
    /** The language of the document; without it, what the text says. */
    readonly language?: Language;
    /** The name of the file, which may hold the symbol. */
    readonly name?: string;
}

/** An agenda made of an issued document. */
export interface Imported {
    readonly source: string;
    readonly language: Language;
    /** What the document says in two ways, or what was not understood. */
    readonly differences: readonly Difference[];
    /** What was left as text below a remark. */
    readonly left: readonly LeftPassage[];
}

/** Makes an agenda of a text: plain, or Markdown. */
export function importText(text: string, options: ImportOptions = {}): Imported {
    return importForm(formOfText(text, options.name), options);
}

/** The form of a text: Markdown by the ending of its name, or where it has headings as Markdown writes them. */
export function formOfText(text: string, name = ''): Form {
    if (isHtml(text)) {
        return readHtml(text);
    }
    return /\.(?:md|markdown)$/iu.test(name) || (!/\.txt$/iu.test(name) && isMarkdown(text)) ? readMarkdown(text) : readText(text);
}

/** Makes an agenda of what a reader gives. */
export function importForm(given: Form, { language, name = '' }: ImportOptions = {}): Imported {
    const read = withBracketNotes(given);
    const plain = hasLinks(read) ? unlinked(read) : read;
    const first = recognise(plain, language);
    const keys = new Set(first.items.map(({ key }) => key));
    // What its links name is known when the items are.
    const form = plain === read ? read : withMentions(read, (label) => keys.has(label), first.locale);
    const recognised = plain === read ? first : recognise(form, language);
    const known = symbolIn(form.margins) ?? symbolOfName(name);
    const hasSymbol = recognised.front.symbols.length > 0 || known !== undefined;
    const { source, left } = writeSource(recognised, known ?? placeholder);
    const remarks = (form.remarks ?? []).map((message): Difference => ({ kind: 'text', message }));
    return {
        source,
        language: recognised.language,
        differences: [...remarks, ...(hasSymbol ? [] : [noSymbol]), ...recognised.differences],
        left,
    };
}

/** Stands on the first line where no symbol is found, which an agenda must have. */
const placeholder = 'SYMBOL/1';
const noSymbol: Difference = {
    kind: 'text',
    key: 'symbol',
    message: `The document has no symbol that was found: write it on the first line in place of ${placeholder}.`,
};

function symbolIn(margins: readonly string[]): string | undefined {
    for (const line of margins) {
        const [found] = findSymbols(line);
        if (found) {
            return line.slice(found.start, found.end);
        }
        const text = line.trim();
        const [own] = openingSymbols(text, 0);
        if (own?.start === 0 && own.end === text.length && /[A-Z]/u.test(text) && /\d/u.test(text)) {
            return text;
        }
    }
    return undefined;
}

/** Segments of symbols that have a full stop before their number, which names of files leave out. */
const dotted = /^(?:WG|CRP|CN|AC|INF|WP|SC|EG|GE|L|R|ADD|CORR|REV)(?=\d+$)/u;
const shortForms: Readonly<Record<string, string>> = { ADD: 'Add', CORR: 'Corr', REV: 'Rev' };

/** `ECE_TRADE_C_CEFACT_2018_1E.docx` is a file of ECE/TRADE/C/CEFACT/2018/1, and `cac-cosp-wg4-2024-1.zh.md` one of CAC/COSP/WG.4/2024/1. */
function symbolOfName(name: string): string | undefined {
    const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).slice(0, 120);
    const plain = base
        .slice(0, Math.max(0, base.indexOf('.')) || undefined)
        .replace(/(\d)[ACEFRS]$/u, '$1')
        .toUpperCase()
        .split(/[_-]/u)
        .map((segment) => segment.replace(dotted, (head) => `${shortForms[head] ?? head}.`))
        .join('/');
    const [found] = findSymbols(plain);
    return found?.start === 0 && found.end === plain.length ? plain : undefined;
}
