/**
 * Papers: the documents listed under `documentation` and the symbols cited in the text. For the whole document: which symbols are cited
 * but not listed, where each is cited first, and which have two descriptions.
 */
import type { AstNode } from 'langium';
import { type Agenda, isListEntry, isSymbolText, type SymbolText } from '../grammar/generated/ast.js';
import { drawnFrom } from '../kept/ledger.js';
import { gather, piecesOf } from '../kept/pieces.js';
import { remembered } from '../kept/remembered.js';
import { type Passage, runOf } from '../syntax/tree/nodes.js';
import { readableLines } from '../syntax/words/joined.js';
import { seriesOf } from '../syntax/words/symbol-defects.js';
import { isNumberedBody } from '../syntax/words/symbol-segments.js';
import { plainSymbol } from '../syntax/words/symbols.js';
import { withoutHead, withoutTail } from '../text/ends.js';
import { addendaOn } from './addenda.js';
import { symbolOf } from './masthead.js';
import { inlinesIn, type PlacedPassage } from './passages.js';

export interface CitedSymbol {
    /** Without reissue asterisks. */
    readonly symbol: string;
    readonly node: SymbolText;
    readonly passage: PlacedPassage;
    /** Whether the symbol is in a documentation block; `description` is what its line says beside the symbol. */
    readonly listed: boolean;
    readonly description: string;
    /** The symbols of the addenda that stand behind it by their last part alone: `A/79/5 and Add.1`. */
    readonly addenda: readonly string[];
}

/** Every document symbol of the running text, in order. The symbol in the masthead is not among them. */
export function readSymbols(agenda: Agenda): readonly CitedSymbol[] {
    return gather(agenda, symbolsIn);
}

/** The document symbols in one piece of an agenda. */
export const symbolsIn = remembered((piece: AstNode): readonly CitedSymbol[] =>
    inlinesIn(piece, isSymbolText).map(({ node, passage }) => {
        const symbol = plainSymbol(node.symbol);
        const listed = passage.kind === 'paper';
        const addenda = addendaOn(passage.node).get(node) ?? [];
        return { symbol, node, passage, listed, description: listed ? descriptionOf(passage, node.symbol) : '', addenda };
    }),
);

/** The number of symbols in a passage. */
const symbolsOn = remembered(({ parts }: Passage) => parts.filter(isSymbolText).length);

/** Signs between a symbol and the description of its document. */
const signsAround = ':：,，;；.。–—-';

/** A line with more symbols than this is a list of symbols and describes none of them. */
const mostDescribed = 12;

/** The description of a paper: its line without the symbol and the brackets or dash around it. */
function descriptionOf({ node }: PlacedPassage, symbol: string): string {
    if (symbolsOn(node) > mostDescribed) {
        return '';
    }
    const text = readableLines(runOf(node))
        .text.replace(symbol, '')
        .replace(/[(（]\s*[)）]/gu, '');
    return withoutTail(withoutHead(text, signsAround, true), signsAround, true);
}

/**
 * Says whether a symbol is a paper of the document's own session, that is, of the same series (CAC/COSP/WG.4/2024/… for CAC/COSP/WG.4/2024/1). Symbols of other
 * bodies and sessions are not. Nothing is known of a series that carries neither a year nor the number of the session: A/CN.9/638 is years older than A/CN.9/962.
 * @param session the number of the session in the masthead
 */
export function papersOfSession(agenda: Agenda, session: number | undefined): (symbol: string) => boolean {
    return papersBeside(symbolOf(agenda), session);
}

/** The same for a symbol of the document: it may have two. */
export function papersBeside(own: string, session: number | undefined): (symbol: string) => boolean {
    const segments = seriesOf(own);
    const last = segments.at(-1) ?? '';
    const number = /^[A-Z-]*[. ]?(\d+)$/iu.exec(last)?.[1];
    const isKnown = number !== undefined && !isNumberedBody(last) && (/^(?:19|20)\d\d$/u.test(last) || Number(number) === session);
    const series = `${segments.join('/')}/`;
    return (symbol) => isKnown && symbol !== own && symbol.startsWith(series);
}

/**
 * Says whether a symbol is a paper of the year of the session, in a series whose agendas have a number of their own and whose papers carry the year:
 * ECE/TRANS/WP.30/2027/8 beside the agenda ECE/TRANS/WP.30/349. Such a body may meet several times a year, so the year alone does not make it a paper of this session.
 * @param year the only year of the session; undefined where it has two, or none is known
 */
export function papersOfYear(agenda: Agenda, year: number | undefined): (symbol: string) => boolean {
    const segments = seriesOf(symbolOf(agenda));
    const isSerial = year !== undefined && isNumberedBody(segments.at(-1) ?? '');
    const series = `${segments.join('/')}/${year}/`;
    return (symbol) => isSerial && symbol.startsWith(series);
}

/** Where a symbol is: the index of the piece in the agenda, and the index among the symbols of that piece. */
export interface SymbolPlace {
    readonly piece: number;
    readonly nth: number;
}

/** A paper that running text cites and no documentation lists, and its first place. */
export interface UnlistedPaper {
    readonly symbol: string;
    readonly at: SymbolPlace;
    /** Whether a paper with a lower number is listed of those that are numbered with it, and not the paper itself in another version. */
    readonly isAfterListed: boolean;
}

/** A line of documentation that describes its symbol differently from an earlier line, and that earlier line. */
export interface ConflictingDescription {
    readonly at: SymbolPlace;
    readonly first: SymbolPlace;
}

/** The symbol at a place in the current tree of an agenda. */
export function symbolAt(agenda: Agenda, { piece, nth }: SymbolPlace): CitedSymbol | undefined {
    const node = piecesOf(agenda)[piece];
    return node && symbolsIn(node)[nth];
}

/**
 * How the text uses a symbol: in a documentation block; after a dash or in a table of an annotation, which are lists of documents too, pasted as they were;
 * in running text; or elsewhere.
 */
type SymbolUse = 'listed' | 'dash' | 'text' | 'other';

function useOf({ listed, passage: { kind, node } }: CitedSymbol): SymbolUse {
    if (listed) {
        return 'listed';
    }
    if (kind === 'cell' || (isListEntry(node) && /^[-–—•]/u.test(node.marker))) {
        return 'dash';
    }
    return kind === 'paragraph' || kind === 'entry' ? 'text' : 'other';
}

const standingsIn = remembered((piece: AstNode) => symbolsIn(piece).map(useOf));

/**
 * The papers of running text that no documentation lists. The list stays the same object as long as the symbols and their places are the same. Empty where the
 * document lists no papers at all.
 */
export const unlistedPapers: (agenda: Agenda) => readonly UnlistedPaper[] = drawnFrom({
    contribution: remembered((piece: AstNode) =>
        standingsIn(piece)
            .map((standing, nth) => `${standing} ${namedBy(symbolsIn(piece)[nth]).join(' ')}`)
            .join('\n'),
    ),
    make: readUnlisted,
});

/** At most three of them: `/Add.1/Rev.2/Corr.1`. */
const tails = /(?:\/(?:Rev|Add|Corr|Amend)\.\d{1,3}){1,3}$/u;
const numberAtEnd = /^(.*[/.])(\d{1,4})$/u;
const revisionAtEnd = /\/Rev\.\d{1,3}$/u;
const addendumAtEnd = /\/(?:Add|Corr|Amend)\.\d{1,3}$/u;

/** The paper to which a symbol belongs, without its addenda, corrigenda and revisions. */
function paperOf(symbol: string): string {
    return symbol.replace(tails, '');
}

/** What papers are numbered in, `ECE/TRANS/WP.30/2027/`, and the number. */
function numberIn(paper: string): readonly [series: string, number: number] | undefined {
    const [, series, number] = numberAtEnd.exec(paper) ?? [];
    return series === undefined ? undefined : [series, Number(number)];
}

/** The lowest number of each series. */
function lowestIn(papers: Iterable<string>): ReadonlyMap<string, number> {
    const lowest = new Map<string, number>();
    for (const paper of papers) {
        const [series, number] = numberIn(paper) ?? ['', 0];
        lowest.set(series, Math.min(number, lowest.get(series) ?? number));
    }
    return lowest;
}

function isAfter(symbol: string, lowest: ReadonlyMap<string, number>, listedPapers: ReadonlySet<string>): boolean {
    const paper = paperOf(symbol);
    const [series, number] = numberIn(paper) ?? ['', 0];
    return !listedPapers.has(paper) && number > (lowest.get(series) ?? Number.POSITIVE_INFINITY);
}

/** The symbol of a place, and those of the addenda behind it. */
function namedBy(cited: CitedSymbol | undefined): readonly string[] {
    return cited ? [cited.symbol, ...cited.addenda] : [];
}

function readUnlisted(pieces: readonly AstNode[]): readonly UnlistedPaper[] {
    const listed = new Set<string>();
    // Addenda that are listed, perhaps in a revised version, and the papers to which they belong.
    const addenda = new Set<string>();
    const enumerated = new Set<string>();
    let hasDocumentation = false;
    for (const node of pieces) {
        for (const [nth, standing] of standingsIn(node).entries()) {
            if (standing === 'listed' || standing === 'dash') {
                hasDocumentation ||= standing === 'listed';
                for (const symbol of namedBy(symbolsIn(node)[nth])) {
                    listed.add(symbol);
                    const addendum = symbol.replace(revisionAtEnd, '');
                    const paper = addendum.replace(addendumAtEnd, '');
                    if (paper !== addendum) {
                        addenda.add(addendum);
                        enumerated.add(paper);
                    }
                }
            }
        }
    }
    const unlisted = new Map<string, UnlistedPaper>();
    const listedPapers = new Set([...listed].map(paperOf));
    const lowest = lowestIn(listedPapers);
    for (const [piece, node] of hasDocumentation ? pieces.entries() : []) {
        for (const [nth, cited] of symbolsIn(node).entries()) {
            for (const symbol of standingsIn(node)[nth] === 'text' ? namedBy(cited) : []) {
                // Where no addendum of a paper is listed by itself, the line of the paper stands for them too.
                const isCovered = symbol !== cited.symbol && !enumerated.has(symbol.replace(addendumAtEnd, ''));
                if (!isCovered && !listed.has(symbol) && !(symbol !== cited.symbol && addenda.has(symbol)) && !unlisted.has(symbol)) {
                    unlisted.set(symbol, { symbol, at: { piece, nth }, isAfterListed: isAfter(symbol, lowest, listedPapers) });
                }
            }
        }
    }
    return [...unlisted.values()];
}

/** A line of documentation in a piece: its symbol, and its description in a form for comparison. */
interface Description {
    readonly symbol: string;
    readonly nth: number;
    readonly plain: string;
    readonly line: AstNode;
}

const describedIn = remembered((piece: AstNode): readonly Description[] =>
    symbolsIn(piece).flatMap(({ symbol, listed, description, passage }, nth) =>
        listed && description ? [{ symbol, nth, plain: comparable(description), line: passage.node }] : [],
    ),
);

/** The papers with two descriptions. The list stays the same object as long as symbols and descriptions are the same. */
export const twiceDescribed: (agenda: Agenda) => readonly ConflictingDescription[] = drawnFrom({
    contribution: remembered((piece: AstNode) =>
        describedIn(piece)
            .map(({ symbol, nth, plain: text, line }, index, all) => `${all[index - 1]?.line === line ? '+' : ''}${nth} ${symbol} ${text}`)
            .join('\n'),
    ),
    make: (pieces) => {
        const first = new Map<string, { readonly at: SymbolPlace; readonly of: Description }>();
        const found: ConflictingDescription[] = [];
        for (const [piece, node] of pieces.entries()) {
            for (const of of describedIn(node)) {
                const at = { piece, nth: of.nth };
                const before = first.get(of.symbol);
                if (!before) {
                    first.set(of.symbol, { at, of });
                } else if (before.of.plain !== of.plain && before.of.line !== of.line) {
                    found.push({ at, first: before.at });
                }
            }
        }
        return found;
    },
});

/** A description for comparison, without case, blanks and punctuation. */
function comparable(description: string): string {
    return description
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '');
}
