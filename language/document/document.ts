/** The formatted document of an agenda. */
import type { Language, Locale } from '../locales/locale.js';
import { notesOfArea } from '../semantics/notes.js';
import type { Reading } from '../semantics/reading.js';
import { remembered } from '../syntax/remembered.js';
import { plainSymbol } from '../syntax/symbols.js';
import { addAnnexes } from './annex.js';
import { addAnnotations, addNotes } from './annotations.js';
import { type FormattedDocument, plainText } from './blocks.js';
import { addFront } from './front.js';
import { BlockList } from './identity.js';
import { addList } from './list.js';
import type { Printing } from './running-text.js';

/** Where document symbols lead. */
export interface DocumentOptions {
    /** Address of the public documents site, without a slash at its end. */
    readonly site?: string;
    /** What the site calls a language, where that is not the code of the locale. */
    readonly languageCodes?: Readonly<Partial<Record<Language, string>>>;
}

const defaultSite = 'https://undocs.org';

/**
 * Lays out the document: masthead, title, list, annotations, notes, annex. Cannot fail: of a broken or empty source as much is laid out
 * as can be read, and the masthead and the title always are.
 */
export function documentOf(reading: Reading, options: DocumentOptions = {}): FormattedDocument {
    const { locale, masthead } = reading;
    // A workspace may set the address: nothing but a web address becomes a link.
    const site = /^https?:\/\//iu.test(options.site ?? '') ? (options.site ?? '').replace(/\/+$/u, '') : defaultSite;
    const code = options.languageCodes?.[locale.language] || locale.documentsCode;
    const printing = printingOf(locale, site, code);
    const out = new BlockList(locale);
    addFront(reading, out);
    addList(reading, printing, out);
    // The notes of the masthead stand at the foot of the first page, which the list fills.
    addNotes(notesOfArea(reading.notes, 'masthead'), 'footnote', printing, out);
    addAnnotations(reading, printing, out);
    addAnnexes(reading, printing, out);
    const title = out.blocks.find((block) => block.kind === 'document-title');
    return {
        language: locale.language,
        direction: locale.direction,
        title: title?.kind === 'document-title' ? plainText(title.content) : '',
        symbol: plainSymbol(masthead.symbol),
        blocks: out.blocks,
    };
}

const printings = remembered((_locale: Locale) => new Map<string, Printing>());

/** The same printing for the same settings, by which blocks are known to be printed as before. */
function printingOf(locale: Locale, site: string, code: string): Printing {
    const known = printings(locale);
    const base = `${site}/${code}`;
    const printing = known.get(base) ?? { locale, linkOf: (symbol) => `${base}/${addressOf(symbol)}` };
    known.set(base, printing);
    return printing;
}

/** A symbol as part of an address. A lone half of a surrogate pair cannot be encoded and is left out. */
function addressOf(symbol: string): string {
    return encodeURI(symbol.toWellFormed().replace(/\uFFFD/gu, ''));
}
