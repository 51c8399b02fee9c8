/** A register that is begun: that of a body whose resolutions an agenda cites and no register lists. */
import { isDecisionCitation } from '../grammar/generated/ast.js';
import type { Language } from '../locales/locale.js';
import { headEnd } from '../registers/body-names.js';
import { wordsAt } from '../registers/body-words.js';
import { isNameOfOwnBody } from '../registers/own-names.js';
import type { Body } from '../registers/registers.js';
import type { Masthead } from '../semantics/masthead.js';
import { type Citation, runOf } from '../syntax/tree/nodes.js';
import { plainSymbol } from '../syntax/words/symbols.js';
import { skipGaps } from '../text/characters.js';
import { isUpper } from '../text/words.js';
import type { SkeletonSource } from './skeleton/target.js';
import { entryLine, mastheadLine } from './writer.js';

/** The body of a register that is missing. */
export interface MissingRegister {
    /** The beginning of the symbols of its documents; empty where it is not known. */
    readonly symbol: string;
    /** Its name in the language of the agenda, as far as the agenda or a register tells it. */
    readonly name: string | undefined;
}

/** A number such as 10/3 may be any body's. Others show whose they are: 1/CP.21, WHA32.36. */
const plainNumber = /^\d{1,4}\/\d{1,4}(?=$| )/u;

/** The register that would have the number of a citation. Undefined where there is one, or it is not clear which body is meant. */
export function missingRegister(citation: Citation, source: SkeletonSource): MissingRegister | undefined {
    const { reading, registers, scopes } = source;
    const { body: symbol, unknown } = scopes.attributionOf(citation);
    const own = scopes.ownBodyOf(reading.agenda);
    if (symbol !== undefined) {
        const body = registers.bodies.get(symbol);
        const name = nameIn(body, reading.locale.language) ?? (symbol === own ? nameOfOwn(reading.masthead) : undefined);
        return body?.hasEntries ? undefined : { symbol, name };
    }
    const self: MissingRegister | undefined =
        own === undefined ? { symbol: symbolOfOwn(reading.masthead), name: nameOfOwn(reading.masthead) } : undefined;
    if (unknown === undefined) {
        return plainNumber.test(citation.entry.$refText) ? self : undefined;
    }
    return self && isCalled(unknown, withNames(self, reading.locale.language)) ? self : { symbol: '', name: unknown };
}

/** Whether a text calls a body by a name of it, perhaps with a verb behind: "Committee recalled". */
function isCalled(unknown: string, body: Body): boolean {
    const words = wordsAt(unknown, 0);
    const end = words && headEnd(words, unknown, 0);
    if (!words || end === undefined || isNameOfOwnBody(unknown, body)) {
        return isNameOfOwnBody(unknown, body);
    }
    const next = skipGaps(unknown, end);
    const { within, links, continuations, continuationsBeforeCapital, continuationBeginnings } = words;
    const goesOn =
        isUpper(unknown, next) ||
        [within, links, continuations, continuationsBeforeCapital, continuationBeginnings].some((table) => table.longestAt(unknown, next));
    return !goesOn && isNameOfOwnBody(unknown.slice(0, end), body);
}

function nameIn(body: Body | undefined, language: Language): string | undefined {
    const full = body?.names.filter(({ short }) => !short);
    return full?.find((name) => name.language === language)?.name;
}

/** The body that adopts the resolutions: of a working group, the conference that it belongs to. */
function nameOfOwn({ values }: Masthead): string | undefined {
    return values.get('conference')?.text || values.get('body')?.text || undefined;
}

const subsidiary = /^[A-Z]{2,4}\.\d/u;

/** What the symbols of all documents of the body begin with: without year and number, and without those of its working groups. */
function symbolOfOwn({ symbol, values }: Masthead): string {
    const segments = plainSymbol(symbol).split('/');
    const counted = segments.findIndex((segment) => /^\d/u.test(segment));
    const own = counted < 0 ? segments.slice(0, 1) : segments.slice(0, counted);
    while (values.has('conference') && own.length > 1 && subsidiary.test(own.at(-1) ?? '')) {
        own.pop();
    }
    const written = own.join('/');
    return /^[A-Z]\S*$/u.test(written) ? written : (/^[A-Z]+(?=[\s\d(])/u.exec(written)?.[0] ?? '');
}

function withNames({ symbol, name }: MissingRegister, language: Language): Body {
    return {
        symbol,
        names: name === undefined ? [] : [{ language, name, short: false }],
        hasEntries: false,
        entries: new Map(),
        ranges: [],
        complete: [],
        find: () => undefined,
    };
}

/** A new register and a name for its file. The place to go on writing is at the end of a line (zero-based). */
export interface NewRegister {
    readonly text: string;
    readonly name: string;
    readonly line: number;
}

/**
 * Begins the register that a citation needs. It lists all numbers that the agenda cites of the same body, with the titles that it quotes, since a register
 * with only one of them would say that the others do not exist.
 */
export function newRegister(citation: Citation, source: SkeletonSource): NewRegister | undefined {
    const missing = missingRegister(citation, source);
    if (!missing) {
        return undefined;
    }
    const { language } = source.reading.locale;
    const entries = new Map<string, string>();
    for (const { node, kind, number, title } of source.reading.citations) {
        const other = missingRegister(node, source);
        if (other?.symbol === missing.symbol && other.name === missing.name) {
            const line = entryLine(kind, numberOf(number));
            entries.set(line, entries.get(line) || (title?.text ?? ''));
        }
    }
    const lines = [
        entryLine('register', missing.symbol),
        ...(missing.name === undefined ? [] : [mastheadLine(language, [missing.name, ...shortNames(missing.name, source)].join(' | '))]),
        ...[...entries].flatMap(([line, title]) => ['', line, ...(title === '' ? [] : [mastheadLine(language, title)])]),
    ];
    return { text: `${lines.join('\n')}\n`, name: fileNameOf(missing.symbol), line: missing.symbol === '' ? 0 : lines.length - 1 };
}

/** What the agenda calls the body for short, with an article: "the Committee". */
function shortNames(name: string, { reading }: SkeletonSource): readonly string[] {
    const words = wordsAt(name, 0);
    const end = words && headEnd(words, name, 0);
    const { articles = [] } = reading.locale.citations;
    if (end === undefined || end === name.length) {
        return [];
    }
    const short = articles.flatMap((article) =>
        /\p{L}$/u.test(article) ? `${article} ${name.slice(0, end)}` : `${article}${name.slice(0, end)}`,
    );
    return short.filter((one) => reading.passages.some(({ node }) => runOf(node).replace(/\s+/gu, ' ').includes(one)));
}

/** A register has one entry for the parts of a resolution: `53/208` for `53/208 A to E`. */
function numberOf(number: string): string {
    const at = number.search(/ [A-Z]/u);
    return at < 0 ? number : number.slice(0, at);
}

/** `cac-cosp.register` for CAC/COSP. */
export function fileNameOf(symbol: string): string {
    const stem = symbol
        .toLowerCase()
        .split(/[^a-z0-9]/u)
        .filter((part) => part !== '')
        .join('-');
    return `${stem === '' ? 'new' : stem}.register`;
}

/** The first line of the entry that a citation needs: `resolution 10/3`. */
export function entryOf(citation: Citation): string {
    return entryLine(isDecisionCitation(citation) ? 'decision' : 'resolution', numberOf(citation.entry.$refText));
}
