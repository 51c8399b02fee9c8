/** The blocks of a document in sheets, kept by section: an edit lays out only the sheets that it changes. */
import { localeOf } from '../locales/index.js';
import type { Language, Locale } from '../locales/locale.js';
import { defaults, type HouseStyle } from '../styles/house-style.js';
import { onceForText } from '../kept/once.js';
import { numbersByName, paragraphNumbersOf } from '../semantics/paragraphs.js';
import type { Reading } from '../semantics/reading.js';
import { printsTight } from '../semantics/spacing.js';
import { keptAlong } from '../kept/ledger.js';
import { rememberedBy, rememberedWith } from '../kept/remembered.js';
import type { BelowForm, LabelScheme } from '../semantics/label-scheme.js';
import { plainSymbol } from '../syntax/words/symbols.js';
import { withoutTail } from '../text/ends.js';
import { annexSheets } from './annexes.js';
import { annotationSheets, introductionSheets, noteSheets } from './annotations.js';
import { type FormattedDocument, plainText, type WordNames } from './blocks.js';
import { frontSheets } from './front.js';
import { type NamedSheet, Naming } from './identity.js';
import { listSheets } from './list.js';
import type { Printing } from './running-text.js';

/** Where the links of document symbols lead. */
export interface DocumentOptions {
    /** Address of the public documents site, without a final slash. */
    readonly site?: string;
    /** The site's codes for languages, where they differ from the code of the locale. */
    readonly languageCodes?: Readonly<Partial<Record<Language, string>>>;
}

/** A document laid out. It is valid until the next text version is read: then the places of its blocks move with that version. */
export interface Layout {
    readonly language: Language;
    readonly direction: 'ltr' | 'rtl';
    /** Title and symbol as plain text, for window titles and files. */
    readonly title: string;
    readonly symbol: string;
    readonly word?: WordNames;
    readonly numbering?: HouseStyle['numbering'];
    readonly pages?: NonNullable<FormattedDocument['pages']>;
    /** In the order of the page. */
    readonly sheets: readonly NamedSheet[];
    readonly printing: Printing;
}

const defaultSite = 'https://undocs.org';

const namings = keptAlong<Naming>();

/**
 * Lays out the document: masthead, title, introduction, list, annotations, notes, annexes. It never throws: of a broken or empty source text it lays out
 * what can be read, and always the masthead and the title.
 */
export function layoutOf(reading: Reading, options: DocumentOptions = {}): Layout {
    const { agenda, locale, masthead } = reading;
    // The address may come from workspace settings, so only a web address becomes a link.
    const site = /^https?:\/\//iu.test(options.site ?? '') ? withoutTail(options.site ?? '', '/') : defaultSite;
    const code = options.languageCodes?.[locale.language] || locale.documentsCode;
    const paragraphs = masthead.areParagraphsNumbered ? namesOf(numbersByName(paragraphNumbersOf(agenda))) : noNames;
    const { style } = masthead;
    const printing = withNames(
        paragraphs,
        printingOf(style, locale, `${site}/${code}`, printsTight(agenda, locale), reading.outline.scheme),
    );
    const front = frontSheets(reading, printing);
    const naming = namings.of(agenda) ?? new Naming();
    namings.keep(agenda, naming);
    const titled = front.flatMap(({ drafts }) => drafts.map(({ content }) => content)).find(({ kind }) => kind === 'document-title');
    const title = titled?.kind === 'document-title' ? plainText(titled.content) : '';
    return {
        language: locale.language,
        direction: locale.direction,
        title,
        symbol: plainSymbol(masthead.symbol),
        ...(Object.keys(style.word).length > 0 ? { word: style.word } : {}),
        ...(style.numbering === defaults.numbering ? {} : { numbering: style.numbering }),
        ...pagesIn(style),
        printing,
        sheets: naming.of([
            ...front,
            ...introductionSheets(reading, printing),
            ...listSheets(reading, printing, title),
            // The notes of the masthead are at the foot of the first page, below the list.
            ...agenda.masthead.flatMap((piece) => noteSheets(piece, printing)),
            ...annotationSheets(reading, printing),
            ...annexSheets(reading, printing),
        ]),
    };
}

function pagesIn({ pageNumbers, annexPages, ending }: HouseStyle): Pick<Layout, 'pages'> {
    const pages = {
        ...(pageNumbers === defaults.pageNumbers ? {} : { pageNumbers }),
        ...(annexPages === defaults.annexPages ? {} : { annexPages }),
        ...(ending === defaults.ending ? {} : { ending }),
    };
    return Object.keys(pages).length > 0 ? { pages } : {};
}

/** The same object for the same settings: blocks kept with it need not be printed anew. */
function printingOf(
    style: HouseStyle,
    locale: Locale,
    base: string,
    isTight: boolean,
    { below = 'brackets', isNamed }: LabelScheme,
): Printing {
    return printingsIn(inStyle(style, locale.language), JSON.stringify([base, below, isNamed, isTight]));
}

const inStyle = rememberedBy((style: HouseStyle, language: Language) => ({ style, locale: localeOf(language) }));

const printingsIn = rememberedBy(({ style, locale }: ReturnType<typeof inStyle>, key: string): Printing => {
    const [base, below, isNamed, isTight] = JSON.parse(key) as readonly [string, BelowForm, boolean, boolean];
    return {
        style,
        locale,
        paragraphs: noNames,
        scheme: { head: undefined, below, isNamed },
        linkOf: (symbol) => `${base}/${addressPart(symbol)}`,
        isTight,
    };
});

/** The way of printing of a document whose paragraphs have names. */
function withNames(paragraphs: ReadonlyMap<string, number>, printing: Printing): Printing {
    return paragraphs === noNames ? printing : namedPrinting(paragraphs, printing);
}

const namedPrinting = rememberedWith(
    (paragraphs: ReadonlyMap<string, number>, printing: Printing): Printing => ({ ...printing, paragraphs }),
);

const noNames: ReadonlyMap<string, number> = new Map();

/** The same object for the same names and numbers: most edits change none of them. */
function namesOf(numbers: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
    return numbers.size === 0 ? noNames : namesIn([...numbers].map(([name, number]) => `${number} ${name}`).join('\n'));
}

const namesIn = onceForText(
    (text): ReadonlyMap<string, number> =>
        new Map(
            text.split('\n').map((line) => {
                const [number = '', name = ''] = line.split(' ');
                return [name, Number(number)];
            }),
        ),
);

/** A symbol as part of an address. Half a surrogate pair cannot be encoded and is left out. */
function addressPart(symbol: string): string {
    return encodeURI(symbol.toWellFormed().replace(/\uFFFD/gu, ''));
}
