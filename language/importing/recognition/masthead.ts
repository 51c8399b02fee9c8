/** The lines above the list: masthead, title block, introduction. Each line is told by what it says, never by where it stands. */
import { locales } from '../../locales/index.js';
import { compareDates, formatIsoDate } from '../../locales/calendar.js';
import { languageOfLetter } from '../../locales/language-letters.js';
import type { Language } from '../../locales/locale.js';
import { isJobNumber, isTimeZone, type MastheadKey } from '../../semantics/masthead.js';
import { readSessionName, sessionText } from '../../semantics/session-names.js';
import { readDistribution, readLanguage, readLanguages } from '../../semantics/written-values.js';
import { readDay, readSessionDays, type SessionDays } from '../../semantics/written-times.js';
import { stopLength } from '../../semantics/title-stops.js';
import { writtenWords } from '../../semantics/written-words.js';
import { datesText } from '../../drafting/masthead-value.js';
import { itemWordAt } from '../../syntax/words/mentions.js';
import { labelEnd, labelParts, normaliseLabel } from '../../syntax/words/labels.js';
import { openingSymbols } from '../../syntax/words/opening-symbols.js';
import { findSymbols } from '../../syntax/words/symbols.js';
import { skipGaps } from '../../text/characters.js';
import type { FormBlock } from '../form.js';
import { headOf } from './heads.js';
import type { FoundItem } from './model.js';
import type { Zones } from './zones.js';
import { isPartedName } from './parted-names.js';
import { comparableTitle, isAuthor, marksIn, namesAgenda, partOf, plainTitle, withoutPartNumber } from './titles.js';

export interface FrontMatter {
    readonly symbols: readonly string[];
    readonly symbolMarks: readonly string[];
    /** The language that the masthead names as its own. */
    readonly language: Language | undefined;
    readonly fields: ReadonlyMap<MastheadKey, string>;
    readonly introduction: { readonly title: string; readonly blocks: readonly FormBlock[] } | undefined;
    readonly dates: SessionDays | undefined;
    readonly hasIssuer: boolean;
    /** Whether the item line says no more than "Agenda item 1". */
    readonly isItemShort: boolean;
    readonly isSessionInFigures: boolean;
}

/** UTF-16 units of the longest line of a masthead. */
const longest = 300;
/** UTF-16 units of the longest half of a fact in two lines. */
const longestFact = 30;
/** Letters of the longest word between two days. */
const longestJoiner = 3;
const star = /\s?\*{1,3}$/u;

/** Reads the lines above the list. The items tell which line is the title of the one under which the document stands. */
export function readFront(
    zones: Pick<Zones, 'front' | 'preface'>,
    items: readonly FoundItem[],
    listHead: string,
    margins: readonly string[],
): FrontMatter {
    return new FrontReader(items).read(zones, listHead, margins);
}

/** A line with its marks apart. */
interface FrontLine {
    readonly text: string;
    readonly marks: readonly string[];
    readonly block: FormBlock;
}

class FrontReader {
    readonly #items: readonly FoundItem[];
    readonly #fields = new Map<MastheadKey, string>();
    readonly #names: string[] = [];
    readonly #introduction: FormBlock[] = [];
    #symbols: readonly string[] = [];
    #symbolMarks: readonly string[] = [];
    #language: Language | undefined;
    #dates: SessionDays | undefined;
    #hasIssuer = false;
    #isItemShort = false;
    #isSessionInFigures = false;
    #isBelowItem = false;
    #introductionTitle = '';
    #isBehindTitle = false;

    constructor(items: readonly FoundItem[]) {
        this.#items = items;
    }

    read({ front, preface }: Pick<Zones, 'front' | 'preface'>, listHead: string, margins: readonly string[]): FrontMatter {
        const lines = withWholeFacts(front.flatMap(linesOf));
        const titleAt = titleIndex(lines, listHead === '');
        for (const [index, line] of lines.entries()) {
            if (line.text === '') {
                continue;
            }
            if (index === titleAt) {
                this.#fields.set('title', withMarks(line));
                this.#isBehindTitle = true;
                this.#isBelowItem = false;
            } else if ((this.#isBehindTitle && this.#isIntroduced()) || !this.#readLine(line)) {
                this.#keep(line, lines[index + 1]);
            }
        }
        if (titleAt < 0 && listHead !== '') {
            this.#fields.set('title', withoutPartNumber(listHead).title);
        }
        this.#isBehindTitle = true;
        for (const line of preface.flatMap(linesOf)) {
            if (this.#fields.has('author') || !this.#readAuthor(line)) {
                this.#keep(line, undefined);
            }
        }
        this.#setNames();
        const job = margins.map(plainTitle).find((line) => isJobNumber(line));
        if (job !== undefined && !this.#fields.has('job')) {
            this.#fields.set('job', job);
        }
        return {
            symbols: this.#symbols,
            symbolMarks: this.#symbolMarks,
            language: this.#language,
            fields: this.#fields,
            introduction:
                this.#introduction.length === 0 && this.#introductionTitle === ''
                    ? undefined
                    : { title: this.#introductionTitle, blocks: this.#introduction },
            dates: this.#dates,
            hasIssuer: this.#hasIssuer,
            isItemShort: this.#isItemShort,
            isSessionInFigures: this.#isSessionInFigures,
        };
    }

    #isIntroduced(): boolean {
        return this.#introduction.length > 0 || this.#introductionTitle !== '';
    }

    /** Whether a line is one of the masthead. */
    #readLine(line: FrontLine): boolean {
        const { text } = line;
        if (text.length > longest) {
            return false;
        }
        if (this.#isBelowItem && this.#isItemTitle(text)) {
            return true;
        }
        this.#isBelowItem = false;
        return (
            this.#readIssuer(text) ||
            this.#readSymbol(line) ||
            this.#readFacts(line) ||
            this.#readItem(text, line) ||
            this.#readMeeting(line) ||
            (this.#isBehindTitle && !this.#fields.has('author') && this.#readAuthor(line))
        );
    }

    #readIssuer(text: string): boolean {
        const isIssuer = Object.values(locales).some(({ phrases }) => comparableTitle(phrases.unitedNations) === comparableTitle(text));
        this.#hasIssuer ||= isIssuer;
        return isIssuer;
    }

    #readSymbol({ text, marks }: FrontLine): boolean {
        const stars = star.exec(text)?.[0].trim() ?? '';
        const plain = text
            .replace(star, '')
            .replace(/^\p{L}{2,12}[ :：]{1,3}(?=\p{Lu}{1,6}[\d/.(]\S{1,40}$)/u, '')
            .trim();
        if (this.#symbols.length > 0) {
            return this.#symbols.includes(plain);
        }
        const found = openingSymbols(plain, 0);
        const [first] = found;
        const usual = findSymbols(plain)[0];
        const isWhole = (first !== undefined && found.at(-1)?.end === plain.length) || (usual?.start === 0 && usual.end === plain.length);
        const isSymbol = isWhole && /\d/u.test(plain) && /[A-Z]/u.test(plain) && plain.length <= 80 && /[/.(]|^[A-Z]{1,6} ?\d/u.test(plain);
        if (!isSymbol || isJobNumber(plain) || readDay(plain) || readSessionName(plain)) {
            return false;
        }
        this.#symbols = found.length > 0 ? found.map(({ start, end }) => plain.slice(start, end)) : [plain];
        this.#symbolMarks = [...marks, ...(stars === '' ? [] : [stars])];
        return true;
    }

    /** Distribution, date, languages, job number. */
    #readFacts({ text, marks }: FrontLine): boolean {
        const mark = markTexts(marks);
        const distribution = text.length < 60 ? readDistribution(text) : undefined;
        if (distribution && !this.#fields.has('distribution')) {
            return this.#set('distribution', distribution + mark);
        }
        // The text of its bar code may stand behind it.
        const job = text.replace(/\s\*\d{6,9}\*$/u, '');
        if (isJobNumber(job) && !this.#fields.has('job')) {
            return this.#set('job', job);
        }
        if (/^\*\d{6,8}\*$/u.test(text)) {
            return true;
        }
        const day = text.length < 60 ? (readDay(text) ?? readDay(text.replace(/^\p{L}{2,12}\s?[:：]\s?/u, ''))) : undefined;
        if (day && !this.#fields.has('issued')) {
            return this.#set('issued', formatIsoDate(day) + mark);
        }
        return this.#readLanguages(text);
    }

    #readLanguages(text: string): boolean {
        const letter = this.#isBehindTitle ? undefined : languageOfLetter(text);
        if (letter) {
            this.#language ??= letter;
            return true;
        }
        const own = /^\p{L}{2}$/u.test(text) || text.length > 40 ? undefined : readLanguage(text);
        if (own && !isOriginal(text) && !this.#language) {
            this.#language = own;
            return true;
        }
        const several = text.length <= 160 ? readLanguages(text) : undefined;
        if (!several || /^\p{L}{2}$/u.test(text)) {
            return false;
        }
        if (isOriginal(text)) {
            return this.#fields.has('original') || this.#set('original', several.join(', '));
        }
        return this.#fields.has('languages') || this.#set('languages', several.join(', '));
    }

    #readItem(text: string, { marks }: FrontLine): boolean {
        if (this.#fields.has('item')) {
            return false;
        }
        const plain = comparableTitle(text);
        for (const { label } of this.#items.filter(({ isDash }) => !isDash)) {
            for (const locale of Object.values(locales)) {
                const printed = locale.printLabel(labelParts(label));
                const isShort = comparableTitle(locale.printAgendaItem(printed)) === plain;
                if (isShort || comparableTitle(locale.printItemLine(printed)) === plain) {
                    return this.#setItem(label, isShort, marks);
                }
            }
        }
        const word = itemWordAt(text, 0);
        const start = word ? skipGaps(text, word.end) : 0;
        const end = word ? labelEnd(text, start) : -1;
        const rest = end > 0 ? text.slice(end).trim() : '';
        const isLine = end > 0 && (rest === '' || word?.locale.agendaTitles.nameAgenda(rest));
        return isLine && text.length < 120 ? this.#setItem(text.slice(start, end).trim(), rest === '', marks) : false;
    }

    #setItem(label: string, isShort: boolean, marks: readonly string[]): boolean {
        const known = this.#items.find(({ key }) => key === normaliseLabel(label));
        this.#isItemShort = isShort;
        this.#isBelowItem = true;
        return this.#set('item', (known?.label ?? label) + markTexts(marks));
    }

    #isItemTitle(text: string): boolean {
        const titles = this.#items.map(({ title }) => comparableTitle(title)).filter((title) => title !== '');
        let plain = comparableTitle(text);
        // The titles of an item and of those above it may stand on one line.
        for (let found: string | undefined = ''; plain !== '' && found !== undefined; plain = plain.slice(found?.length ?? 0)) {
            found = titles.filter((title) => plain.startsWith(title)).sort((one, other) => other.length - one.length)[0];
        }
        return plain === '';
    }

    /** Session, place and dates. */
    #readMeeting({ text, marks }: Pick<FrontLine, 'text' | 'marks'>): boolean {
        const hasSession = this.#hasSession();
        const named = hasSession ? undefined : bodyAndSession(text);
        if (named) {
            this.#names.push(named.body);
            return this.#readMeeting({ text: named.session, marks });
        }
        const [own, behind] = (hasSession || this.#dates ? undefined : sessionAndDays(text)) ?? [text, text];
        const place = own === text && !hasSession ? sessionAndPlace(text) : undefined;
        if (place) {
            this.#set('place', place.place);
            return this.#readMeeting({ text: place.session, marks });
        }
        const name = hasSession ? undefined : readSessionName(own);
        if (name?.kind !== undefined) {
            const { kind, ...rest } = name;
            this.#set(kind, sessionText(rest) + markTexts(marks));
            this.#isSessionInFigures = /\d/u.test(own);
            if (own === text) {
                return true;
            }
        }
        if (this.#dates) {
            return false;
        }
        const found = placeAndDates(behind);
        if (!found) {
            return false;
        }
        this.#dates = found.dates;
        this.#set('dates', datesText(found.dates) + markTexts(marks));
        if (found.place !== '') {
            this.#set('place', found.place);
        }
        if (found.zone !== '') {
            this.#set('timezone', found.zone);
        }
        return true;
    }

    #hasSession(): boolean {
        return this.#fields.has('session') || this.#fields.has('meeting');
    }

    #readAuthor(line: FrontLine): boolean {
        return isAuthor(line.text) && line.text.length <= 200 && stopLength(line.text) === 0 ? this.#set('author', withMarks(line)) : false;
    }

    #set(key: MastheadKey, value: string): true {
        this.#fields.set(key, value);
        return true;
    }

    /** A line that is none of the masthead: a name above the title, else the introduction. */
    #keep(line: FrontLine, next: FrontLine | undefined): void {
        const { block, text } = line;
        const isText =
            text.length > longest ||
            /[.;:。；：]$/u.test(text) ||
            /\p{Ll}{3}[.!?] \p{Lu}|。/u.test(text) ||
            (this.#isBehindTitle && isOfLines(block));
        if (!this.#isBehindTitle && !isText) {
            // The number of a job or of a page names nobody. What is printed nowhere is told.
            if (!isNoName(text)) {
                this.#names.push(withMarks(line));
            }
            return;
        }
        const isHeading = this.#introduction.length === 0 && this.#introductionTitle === '' && !isText && next !== undefined;
        if (isHeading) {
            this.#introductionTitle = withMarks(line);
        } else if (block.kind !== 'paragraph') {
            this.#introduction.push({ kind: 'paragraph', text });
        } else if (this.#introduction.at(-1) !== block) {
            // A paragraph of several lines comes once.
            this.#introduction.push(block);
        }
    }

    /** The names above the title: the organization, and a line for each body from there to the one that meets. */
    #setNames(): void {
        const all = wholeNames(this.#names);
        const names = all.filter((name, index) => all.indexOf(name) === index);
        const [highest, ...below] = names;
        if (highest !== undefined) {
            this.#fields.set('body', (below.length > 0 ? below : names).join('\n'));
        }
        if (highest !== undefined && below.length > 0) {
            this.#fields.set('conference', highest);
        }
    }
}

/** Names that a line parts: the first half ends with a short word in small letters, or the second one begins with small letters. */
function wholeNames(names: readonly string[]): readonly string[] {
    const out: string[] = [];
    for (const name of names) {
        const last = out.at(-1);
        if (last !== undefined && (/\s\p{Ll}{1,4}$/u.test(last) || /^\p{Ll}{2}/u.test(name)) && last.length + name.length < longest) {
            out[out.length - 1] = `${last} ${name}`;
        } else {
            out.push(name);
        }
    }
    return out;
}

/** The lines of a block; a table in the masthead has a line in each cell. */
function linesOf(block: FormBlock): readonly FrontLine[] {
    if (block.kind === 'note') {
        return [];
    }
    const texts = (block.kind === 'table' ? block.rows.flat() : [block.text]).flatMap((text) => text.split('\n')).flatMap(columnsOf);
    return texts.map((text) => ({ text: plainTitle(text), marks: marksIn(text), block })).filter(({ text }) => text !== '');
}

/** What stands beside each other in the masthead of a text, with tabs between, or a symbol and the day of issue. A label keeps its title. */
function columnsOf(line: string): readonly string[] {
    const [symbol = '', ...words] = line.length < 100 ? line.split(' ') : [];
    if (words.length > 0 && /^[A-Z]{1,6}\/[^\s]*\d$/u.test(symbol) && readDay(words.join(' '))) {
        return [symbol, words.join(' ')];
    }
    return line.includes('\t') && headOf(line.trim()) === undefined && partOf(line.trim()) === undefined ? line.split('\t') : [line];
}

/** A fact in two lines as one: "Distr." above "GENERAL", "Original:" above "English". */
function withWholeFacts(lines: readonly FrontLine[]): readonly FrontLine[] {
    const out: FrontLine[] = [];
    for (const line of lines) {
        const last = out.at(-1);
        const whole = `${last?.text} ${line.text}`;
        const isFact =
            last !== undefined &&
            last.text.length <= longestFact &&
            line.text.length <= longestFact &&
            /[.:：]$/u.test(last.text) &&
            readDistribution(last.text) === undefined &&
            readLanguages(last.text) === undefined &&
            (readDistribution(whole) !== undefined || (readLanguages(whole) !== undefined && isOriginal(whole)));
        const isName = last !== undefined && last.marks.length === 0 && isPartedName(last.text, line.text);
        if (isFact || isName) {
            out[out.length - 1] = { ...line, text: whole, marks: [...last.marks, ...line.marks] };
        } else {
            out.push(line);
        }
    }
    return out;
}

/** "ASSEMBLY — 43RD SESSION": a body, and behind a dash its session. */
function bodyAndSession(text: string): { readonly body: string; readonly session: string } | undefined {
    const [body = '', session = '', ...more] = text.length > 160 ? [] : text.split(/\s[—–-]\s/u);
    const isNamed = more.length === 0 && /^\p{Lu}[^\d]{3,}$/u.test(body) && readSessionName(body)?.kind === undefined;
    return isNamed && readSessionName(session)?.kind !== undefined ? { body, session } : undefined;
}

/** "359th Session, Geneva, March 2027": a session, and a place with a month, which is no date. */
function sessionAndPlace(text: string): { readonly session: string; readonly place: string } | undefined {
    const at = text.length > 160 ? -1 : text.search(/[,，،]/u);
    const [session, place] = [text.slice(0, Math.max(0, at)), text.slice(at + 1).trim()];
    return at > 0 && /^[\p{Lu}\p{Lo}]/u.test(place) && readSessionName(session)?.kind !== undefined && !placeAndDates(place)
        ? { session, place }
        : undefined;
}

/** Whether a line is a number, such as `(27-3341)`, or a number of pages, such as `Page: 1/4`. */
function isNoName(text: string): boolean {
    return !/\p{L}/u.test(text) || (text.length < 20 && /\d ?\/ ?\d{1,3}$/u.test(text));
}

/** The two halves of a line that names a session, and behind a comma or in brackets where and when it is held. */
function sessionAndDays(text: string): readonly [string, string] | undefined {
    if (text.length > 200 || !/\d/u.test(text)) {
        return undefined;
    }
    const bracket = /^([^(（]{2,100})[(（]([^()（）]{4,120})[)）]$/u.exec(text);
    const halves = [...text.matchAll(/[,，،:;–—]\s?/gu)].map(({ 0: sign, index }) => [
        text.slice(0, index),
        text.slice(index + sign.length),
    ]);
    return [...(bracket ? [[bracket[1] ?? '', bracket[2] ?? '']] : []), ...halves]
        .map(([own = '', behind = '']) => [own.trim(), behind.trim()] as const)
        .find(([own, behind]) => readSessionName(own)?.kind !== undefined && placeAndDates(behind) !== undefined);
}

/** Whether a paragraph has several lines. */
function isOfLines(block: FormBlock): boolean {
    return block.kind === 'paragraph' && block.text.includes('\n');
}

/** The title of the document: the last line that names an agenda and is no line of the masthead. */
function titleIndex(lines: readonly FrontLine[], mayBeList: boolean): number {
    return lines.findLastIndex(({ text, block }) => {
        const isNamed =
            Object.values(locales).some(({ phrases }) => comparableTitle(phrases.title) === comparableTitle(text)) || namesAgenda(text);
        const word = itemWordAt(text, 0);
        const isItemLine = word !== undefined && labelEnd(text, skipGaps(text, word.end)) > 0;
        return (
            isNamed &&
            !isItemLine &&
            block.kind === 'paragraph' &&
            text.length <= 220 &&
            stopLength(text) === 0 &&
            !isAuthor(text) &&
            !/\p{Ll}{3}[.!?] \p{Lu}|。/u.test(text) &&
            (mayBeList || partOf(text)?.number === undefined)
        );
    });
}

/** Whether a line names the language of the original: a word for it stands before the names. */
function isOriginal(text: string): boolean {
    const plain = text.normalize('NFKC');
    // Some houses leave out the colon: “Original anglais”.
    const isLine = /[:：]/u.test(plain) || plain.trim().split(/\s+/u).length <= 3;
    return isLine && writtenWords().some(({ leads }) => leads.longestAt(plain, 0) !== undefined);
}

/** Place and dates on one line, in either order, with the time zone behind them in brackets. */
export function placeAndDates(line: string): { readonly place: string; readonly dates: SessionDays; readonly zone: string } | undefined {
    if (line.length > 200 || !/[\d٠-٩۰-۹０-９]/u.test(line)) {
        return undefined;
    }
    const bracket = /\s?[(（]([^()（）]{2,40})[)）]$/u.exec(line);
    const zone = bracket?.[1] !== undefined && isTimeZone(bracket[1]) ? bracket[1] : '';
    const text = zone === '' ? line : line.slice(0, bracket?.index).trim();
    return splitMeeting(text, zone, readSessionDays) ?? splitMeeting(text, zone, looseDays);
}

type ReadDays = (text: string) => SessionDays | undefined;

function splitMeeting(text: string, zone: string, read: ReadDays): ReturnType<typeof placeAndDates> {
    const commas = [...text.matchAll(/[,，،]/gu)].map(({ index }) => index);
    for (const at of commas) {
        const dates = read(text.slice(at + 1).trim());
        const place = text.slice(0, at).trim();
        if (dates && /^\D{2,100}$/u.test(place)) {
            return { place, dates, zone };
        }
    }
    for (const at of [...commas].reverse()) {
        const dates = read(text.slice(0, at).trim());
        const place = text.slice(at + 1).trim();
        if (dates && /^\D{2,100}$/u.test(place)) {
            return { place, dates, zone };
        }
    }
    const whole = read(text);
    return whole && { place: '', dates: whole, zone };
}

/** The days of a session as any first and last day with short words around them: "4 et 5 mars 2024". */
function looseDays(text: string): SessionDays | undefined {
    for (const locale of Object.values(locales)) {
        const found = locale.findDates(text);
        const year = found.at(-1)?.year;
        const [first, last] = [found[0], found.at(-1)];
        const others = found.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
        if (
            first &&
            last &&
            year !== undefined &&
            others.split(/[^\p{L}]+/u).every((word) => word.length <= longestJoiner) &&
            !/\d/u.test(others)
        ) {
            const from = { year: first.year ?? year, month: first.month, day: first.day };
            const to = { year, month: last.month, day: last.day };
            return compareDates(from, to) <= 0 ? { from, to, ranges: [{ from, to }] } : undefined;
        }
    }
    return undefined;
}

function withMarks({ text, marks }: FrontLine): string {
    const stars = star.exec(text)?.[0].trim() ?? '';
    return stars === '' ? text + markTexts(marks) : `${text.replace(star, '').trim()}${markTexts([stars, ...marks])}`;
}

/** ` [^*][^1]`: the marks behind a value. */
function markTexts(marks: readonly string[]): string {
    return marks.length === 0 ? '' : ` ${marks.map((mark) => `[^${mark}]`).join('')}`;
}
