/**
 * The agenda of the next session, made from that of the last one. Its text stays as it is but for what cannot be right any more: the masthead, the days of the
 * timetable, and the papers of the last session. What a person has to look at stands below a comment, `// look again: …`.
 */
import type { AstNode } from 'langium';
import { isDocumentation, isField, isTableRow, type Paper } from '../../grammar/generated/ast.js';
import { compareDates, formatIsoDate, formatIsoRange, isoWeekday } from '../../locales/calendar.js';
import { locales } from '../../locales/index.js';
import type { CalendarDate } from '../../locales/locale.js';
import { lineOf } from '../../semantics/masthead.js';
import { papersBeside, type CitedSymbol } from '../../semantics/papers.js';
import { type PlainPaper, plainPapersIn } from '../../semantics/plain-papers.js';
import type { PlacedPassage } from '../../semantics/passages.js';
import type { Reading } from '../../semantics/reading.js';
import { sessionText } from '../../semantics/session-names.js';
import { oneLine, spanOf } from '../../syntax/tree/nodes.js';
import { plainSymbol } from '../../syntax/words/symbols.js';
import { changed, type TextChange } from '../../text/change.js';
import { commentsAbove, lineAfter, lineEndIn, lineStart, lineStartAbove } from '../../text/lines.js';
import { withoutUnseen } from '../../text/see-through.js';
import { ellipsis } from '../skeleton/placeholder.js';
import { dayLine, documentationLine, reviewIn, reviewLine } from '../writer.js';
import { movedDays } from './days.js';
import type { NextSession } from './facts.js';
import { mastheadChanges } from './masthead.js';
import { toldIn } from './told.js';

/** The new agenda, and what was done besides the masthead, as sentences. */
export interface RolledAgenda {
    readonly text: string;
    readonly told: readonly string[];
    /** How many comments ask for a second look. */
    readonly reviews: number;
}

/**
 * The agenda of the next session. One that has these facts already stays as it is. It never throws: what cannot be read stays as it is.
 * @param text the source of the reading
 */
export function rollForward(text: string, reading: Reading, next: NextSession): RolledAgenda {
    if (isOfSession(reading, next)) {
        return { text, told: ['It is the agenda of this session already, and stays as it is.'], reviews: 0 };
    }
    const rolling = new Rolling(text, reading, next);
    rolling.masthead();
    rolling.passages();
    rolling.timetables();
    return rolling.result();
}

/** Whether a masthead tells the facts of a session. */
function isOfSession({ masthead }: Reading, { symbol, session, dates }: NextSession): boolean {
    const { sessionName } = masthead;
    const kind = session.kind ?? sessionName?.kind;
    return (
        masthead.symbols.join(', ') === symbol &&
        sessionName !== undefined &&
        sessionText(sessionName) === sessionText({ ...session, kind }) &&
        masthead.dates?.ranges.map(formatIsoRange).join() === dates.ranges.map(formatIsoRange).join()
    );
}

/** So many cells of a table say what is to be looked at. */
const mostReasons = 5;

class Rolling {
    readonly #changes: TextChange[] = [];
    /** Why a line asks for a second look, by the offset at which it starts. */
    readonly #reviews = new Map<number, string[]>();
    /** The lines of papers above which the lines are written anew. */
    readonly #heads = new Set<number>();
    readonly #told: string[] = [];

    constructor(
        private readonly text: string,
        private readonly reading: Reading,
        private readonly next: NextSession,
    ) {}

    masthead(): void {
        const { agenda, masthead, locale } = this.reading;
        this.#changes.push(...mastheadChanges(this.text, this.reading, this.next));
        for (const field of agenda.masthead.filter(isField)) {
            const key = field.key.toLowerCase();
            const isText = (key === 'title' || key === 'author') && lineOf(masthead, field) !== undefined;
            const told = isText ? toldIn(field.parts, locale) : undefined;
            if (told) {
                this.#review(field, told);
            }
        }
    }

    passages(): void {
        const papers = this.#papers();
        let emptied = 0;
        for (const passage of this.reading.passages) {
            const paper = passage.kind === 'paper' ? papers.get(passage.node) : undefined;
            if (paper === 'own') {
                this.#changes.push({ ...runSpan(passage.node as Paper), text: ellipsis });
                this.#review(passage.node, `in place of a paper of the last session: ${plain(oneLine(passage.node))}`);
                this.#head(passage.node);
                emptied++;
            } else if (passage.kind === 'paper') {
                this.#review(passage.node, `${paper ?? 'a paper that is of no session, or of another one'}`);
            } else {
                const told = toldIn(passage.node.parts, this.reading.locale);
                if (told) {
                    this.#review(lineOfPassage(passage), told);
                }
            }
        }
        if (emptied > 0) {
            this.#told.push(`${emptied === 1 ? 'A paper' : `${emptied} papers`} of the last session became ${ellipsis}.`);
        }
    }

    /** Which lines of documentation list papers of the last session, and what is to be said of those with the symbol of the agenda itself. */
    #papers(): ReadonlyMap<AstNode, string> {
        const { masthead, symbols, agenda } = this.reading;
        const own = masthead.symbols.map(plainSymbol);
        const areBeside = own.map((symbol) => papersBeside(symbol, masthead.session));
        const series = own.map((symbol) => symbol.slice(0, symbol.lastIndexOf('/')));
        const found = new Map<AstNode, string>();
        const isPlain = ({ standing, series: of }: PlainPaper): boolean => standing === 'listed' && series.includes(of);
        for (const { passage } of agenda.sections.flatMap((section) => plainPapersIn(section)).filter(isPlain)) {
            found.set(passage.node, 'own');
        }
        for (const cited of symbols.filter(({ listed }) => listed)) {
            const { node } = cited.passage;
            if (areBeside.some((isBeside) => isBeside(cited.symbol))) {
                found.set(node, 'own');
            } else if (own.includes(cited.symbol) && found.get(node) !== 'own') {
                found.set(node, 'it has the symbol of the new agenda');
                this.#ownSymbol(cited, own.indexOf(cited.symbol));
            }
        }
        return found;
    }

    /**
     * The lines between the head of documents and the first of them. A printed word is a head only above symbols, so that the keyword takes its place, and no blank line
     * stands below that.
     */
    #head(paper: AstNode): void {
        const documentation = paper.$container;
        if (!isDocumentation(documentation) || documentation.papers[0] !== paper) {
            return;
        }
        const { start } = spanOf(documentation);
        const end = lineStart(this.text, spanOf(paper).start);
        const [, ...between] = this.text.slice(start, end).split(/\r\n|\r|\n/u);
        const kept = between.filter((line) => line.trim() !== '' && reviewIn(line) === undefined);
        this.#heads.add(end);
        this.#changes.push({ start, end, text: [documentationLine, ...kept, ''].join(lineEndIn(this.text)) });
    }

    /** The agenda lists itself: under its new symbol. */
    #ownSymbol({ node }: CitedSymbol, index: number): void {
        const symbols = this.next.symbol.split(', ');
        this.#changes.push({ ...spanOf(node), text: symbols[index] ?? symbols[0] ?? '' });
    }

    timetables(): void {
        const { timetables, masthead } = this.reading;
        const days = timetables.flatMap((timetable) => timetable.days);
        const dates = days.flatMap(({ date }) => date ?? []);
        if (timetables.length === 0) {
            return;
        }
        const { moved, keepWeekdays, unused, beyond } = movedDays(dates, masthead.dates, this.next.dates);
        const areBeyond = new Set(beyond);
        for (const { day, date } of days) {
            const now = date && moved.get(formatIsoDate(date));
            if (day && now) {
                this.#changes.push({ ...dateSpan(day, this.text), text: dayLine(now) });
                if (areBeyond.has(now)) {
                    this.#review(day, 'the next session has no day for these meetings');
                } else if (compareDates(now, this.next.dates.from) < 0) {
                    this.#review(day, 'this day stands before the session');
                }
            } else if (day) {
                this.#review(day, 'its date could not be read, and stays as it is');
            }
        }
        const said = [
            keepWeekdays ? '' : 'the weekdays do not fit, so that each day takes the place of the day of the same number',
            unused.length === 0 ? '' : `nothing is planned for ${unused.map(dayText).join(', ')}`,
            beyond.length === 0 ? '' : `the session has no day for the meetings that stand under ${beyond.map(dayText).join(', ')}`,
        ].filter((one) => one !== '');
        const first = timetables[0]?.schedule;
        if (first && said.length > 0) {
            this.#review(first, said.join('; '));
            this.#told.push(`In the timetable ${said.join('; ')}.`);
        }
    }

    result(): RolledAgenda {
        const lineEnd = lineEndIn(this.text);
        for (const [at, why] of this.#reviews) {
            // A comment of an earlier time gives way to the new one.
            let start = lineStartAbove(this.text, at);
            for (const comment of this.#heads.has(at) ? [] : commentsAbove(this.text, at)) {
                const end = lineAfter(this.text, start);
                if (reviewIn(comment) !== undefined) {
                    this.#changes.push({ start, end, text: '' });
                }
                start = end;
            }
            this.#changes.push({ start: at, end: at, text: `${reviewLine([...new Set(why)].join('; '))}${lineEnd}` });
        }
        const text = changed(this.text, this.#changes);
        const reviews = text.split(/\r\n|\r|\n/u).filter((line) => reviewIn(line) !== undefined).length;
        return { text, told: this.#told, reviews };
    }

    #review(node: AstNode, why: string): void {
        const at = lineStart(this.text, spanOf(node).start);
        const known = this.#reviews.get(at);
        if (!known) {
            this.#reviews.set(at, [why]);
        } else if (known.length < mostReasons) {
            known.push(why);
        }
    }
}

/** The node above whose first line the comment stands: comments do not stand between the rows of a table. */
function lineOfPassage({ node }: PlacedPassage): AstNode {
    const row = node.$container;
    return isTableRow(row) ? (row.$container ?? node) : node;
}

/** The running text of a line of documentation, behind its bullet. */
function runSpan({ parts }: Paper): { readonly start: number; readonly end: number } {
    return { start: spanOf(parts[0]).start, end: spanOf(parts.at(-1)).end };
}

/** The line of a day up to its date. */
function dateSpan(day: AstNode & { readonly date?: string | undefined }, text: string): { readonly start: number; readonly end: number } {
    const { start, end } = spanOf(day);
    const date = day.date ?? '';
    const at = date === '' ? -1 : text.slice(start, end).indexOf(date);
    return { start, end: at < 0 ? start : start + at + date.length };
}

function dayText(day: CalendarDate): string {
    return `${locales.en.weekdayName(isoWeekday(day))} ${formatIsoDate(day)}`;
}

function plain(text: string): string {
    return withoutUnseen(text);
}
