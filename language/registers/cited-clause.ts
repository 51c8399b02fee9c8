/** What witnesses ask about the sentence around a citation. Each answer is computed once, on first use. */
import { numbering } from '../syntax/words/citing-words.js';
import { skipDateAndTitle } from '../syntax/words/quoted-titles.js';
import { beforeGaps, skipGaps, isGap, isHan, isLetter } from '../text/characters.js';
import { isUpper, runEnd, runStart } from '../text/words.js';
import { capitalIn } from './body-names.js';
import { type BodyWords, wordsAt, wordsIn } from './body-words.js';
import type { FoundName, NameFinder } from './name-finder.js';
import type { NumberLists } from './number-lists.js';
import type { Surroundings } from './surroundings.js';

/** UTF-16 units after the number within which a known body must begin. */
const nearness = 160;
/** The most words between a body and "its resolution" for the body to count as right before it. */
const wordsBetween = 4;
/** The most words between "its" and a number: "its landmark resolution". */
const wordsOwned = 2;
/** The most words before "its resolution", where any may come before it. */
const wordsLeading = 3;
/** The longest numeral of a session, in UTF-16 units: 一百二十五. */
const longestOrdinal = 10;
/** The marks after which a clause begins. */
const clauseMarks = ',;，；،؛(';

export class CitedClause {
    readonly number: string;
    /** The sentence up to the number. */
    readonly before: string;
    /** The sentence up to the first number in the citation's list: what precedes the first number holds for all. */
    readonly lead: string;
    /** The same without 第. */
    readonly bare: string;
    /** The sentence after the last number of the list: what follows the last number holds for all. */
    readonly after: string;
    /** The same after the date and the title of the last number, if it has any. */
    readonly rest: string;
    /** The same up to the next semicolon. */
    readonly clause: string;
    readonly #previous: string;
    readonly #finder: NameFinder;
    #bodyBefore: FoundName | 'none' | undefined;
    #bodyAfter: FoundName | 'none' | undefined;
    #isOwned: boolean | undefined;
    #wordsBefore: readonly BodyWords[] | undefined;

    constructor({ number, before, after, previous }: Surroundings, finder: NameFinder, lists: NumberLists) {
        this.number = number;
        this.before = before;
        this.lead = before.slice(0, lists.startIn(before));
        this.bare = withoutSign(this.lead);
        this.after = after.slice(lists.endIn(after));
        this.rest = this.after.slice(skipDateAndTitle(this.after));
        const end = /[;；؛]/u.exec(this.after)?.index;
        this.clause = this.after.slice(0, end);
        this.#previous = previous;
        this.#finder = finder;
    }

    /** The last body before the number that a register knows. */
    get bodyBefore(): FoundName | undefined {
        this.#bodyBefore ??= this.#finder(this.before).findLast((name) => !isPartOfLongerName(this.before, name)) ?? 'none';
        return this.#bodyBefore === 'none' ? undefined : this.#bodyBefore;
    }

    /** Whether the body before is right at the word or the number: "Assembly resolution 10/3", "résolution de l’Assemblée 10/3", 大会第 10/3 号. */
    get isBodyAtNumber(): boolean {
        return this.bodyBefore !== undefined && isAtNumber(this.lead, this.bodyBefore.end);
    }

    /** The first known body after the number, its date and its title; its place in `rest`. It skips a body whose own resolution is cited next. */
    get bodyAfter(): FoundName | undefined {
        const until = /[;；؛]/u.exec(this.rest.slice(0, nearness))?.index;
        this.#bodyAfter ??=
            this.#finder(this.rest.slice(0, until === undefined ? nearness : Math.min(until, nearness))).find(
                (name) => !isPartOfLongerName(this.rest, name) && !hasNoun(this.rest, name.end),
            ) ?? 'none';
        return this.#bodyAfter === 'none' ? undefined : this.#bodyAfter;
    }

    /** The bodies named in the sentence before. */
    get namedBefore(): readonly FoundName[] {
        return this.#finder(this.#previous);
    }

    /** The words of all scripts in the sentence before the number. */
    get wordsBefore(): readonly BodyWords[] {
        this.#wordsBefore ??= wordsIn(this.lead);
        return this.#wordsBefore;
    }

    /** Whether the clause begins with "In its resolution", in any words. */
    get isOwned(): boolean {
        this.#isOwned ??= this.wordsBefore.some((words) => isOwned(words, this.bare));
        return this.#isOwned;
    }

    /**
     * Whether the body before the number calls the resolution its own: "The Assembly, in its resolution 78/229, …". It is the speaker, whatever bodies
     * follow.
     */
    get isBodySpeaking(): boolean {
        return this.bodyBefore !== undefined && this.isOwned && countRuns(this.bare, this.bodyBefore.end) <= wordsBetween;
    }

    /** Whether there is a comma or a semicolon between that body and the number. */
    get isBodySeparated(): boolean {
        return this.bodyBefore !== undefined && /[,;，；]/u.test(this.before.slice(this.bodyBefore.end));
    }
}

function withoutSign(text: string): string {
    const end = beforeGaps(text, text.length);
    const sign = wordsAt(text, end - 1)?.signs.longestEndingAt(text, end);
    return sign ? text.slice(0, sign.start) : text;
}

/** The number of words after an offset, without a comma at the beginning. It stops counting at five. */
function countRuns(text: string, from: number): number {
    let at = from;
    while (at < text.length && (isGap(text.charCodeAt(at)) || ',，'.includes(text.charAt(at)))) {
        at++;
    }
    let count = 0;
    while (at < text.length && count <= wordsBetween) {
        count++;
        at = skipGaps(text, runEnd(text, at));
    }
    return count;
}

function isOwned(words: BodyWords, text: string): boolean {
    const end = beforeGaps(text, text.length);
    if (words.script === 'Han') {
        return isOwnedInHan(words, text, end);
    }
    const noun = words.ownedNouns.longestEndingAt(text, end);
    if (noun) {
        return isNearClauseHead(text, end);
    }
    for (let count = 0, stop = end; count <= wordsOwned && stop > 0; count++) {
        const its = words.owned.longestEndingAt(text, stop);
        if (its && leadsUp(words, text, its.start)) {
            return true;
        }
        stop = beforeGaps(text, runStart(text, stop));
    }
    return false;
}

/** Whether a clause begins at an offset, or at words that may come before it: "pursuant to its", "and in its". */
function leadsUp(words: BodyWords, text: string, at: number): boolean {
    const lead = words.leads.longestEndingAt(text, beforeGaps(text, at));
    return isClauseHead(text, at) || (lead !== undefined && isGap(text.charCodeAt(at - 1)) && isClauseHead(text, lead.start));
}

function isClauseHead(text: string, at: number): boolean {
    const end = beforeGaps(text, at);
    return end === 0 || clauseMarks.includes(text.charAt(end - 1));
}

/** Whether a clause begins at one of the last words or right before them. */
function isNearClauseHead(text: string, end: number): boolean {
    let start = end;
    for (let count = 0; count <= wordsLeading; count++) {
        start = beforeGaps(text, runStart(text, start));
    }
    if (start === 0) {
        return true;
    }
    for (let at = start - 1; at < end; at++) {
        if (clauseMarks.includes(text.charAt(at))) {
            return true;
        }
    }
    return false;
}

/** Chinese has no blanks between words, so every clause that begins in the last words is tried. */
function isOwnedInHan(words: BodyWords, text: string, end: number): boolean {
    let from = end;
    for (let count = 0; count <= wordsOwned; count++) {
        from = runStart(text, beforeGaps(text, from));
    }
    for (let at = from; at < end; at++) {
        if (at === 0 || clauseMarks.includes(text.charAt(at - 1))) {
            const head = skipGaps(text, at);
            const lead = words.leads.longestAt(text, head);
            const its = words.owned.longestAt(text, lead ? skipGaps(text, lead.end) : head);
            if (its && countRuns(text, its.end) <= wordsOwned) {
                return true;
            }
        }
    }
    return false;
}

/** Whether only "resolution", "No." or 第 follows an offset of the text before a number. */
function isAtNumber(text: string, end: number): boolean {
    const next = skipSession(text, skipGaps(text, end));
    const words = wordsAt(text, next);
    const link = words?.endingLinks.longestAt(text, next)?.end ?? next;
    const sign = words?.signs.longestAt(text, link) ?? words?.nounsAfterName.longestAt(text, next) ?? numbering.longestAt(text, next);
    return next >= text.length || (sign !== undefined && skipGaps(text, sign.end) >= text.length);
}

/** The offset after the session of a body, 大会第五十八届会议第58/4号; `at` itself if none is named. */
function skipSession(text: string, at: number): number {
    const sessions = wordsAt(text, at)?.sessions;
    const sign = sessions && wordsAt(text, at)?.signs.longestAt(text, at);
    for (let end = sign ? sign.end : text.length, count = 0; count < longestOrdinal && end < text.length; end++, count++) {
        const session = sessions?.longestAt(text, end);
        if (session) {
            return session.end;
        }
    }
    return at;
}

/** Whether "resolution" follows a name: "…, Security Council resolution". */
function hasNoun(text: string, end: number): boolean {
    const next = skipGaps(text, end);
    return wordsAt(text, next)?.nounsAfterName.longestAt(text, next) !== undefined;
}

/** "Conference of the Parties" begins with the short name of the Conference but is another body; "Parliamentary Assembly" and 缔约方大会 end with one. */
export function isPartOfLongerName(text: string, { start, end }: Pick<FoundName, 'start' | 'end'>): boolean {
    if (isHan(text.charCodeAt(start))) {
        return wordsAt(text, start)?.namesBefore.longestEndingAt(text, start) !== undefined;
    }
    for (let at = start; at < end; at++) {
        if (isGap(text.charCodeAt(at))) {
            return false;
        }
    }
    if (hasCapitalBefore(text, start)) {
        return true;
    }
    const next = skipGaps(text, end);
    const words = next > end ? wordsAt(text, next) : undefined;
    if (!words) {
        return false;
    }
    const joint = words.continuationsBeforeCapital.longestAt(text, next);
    const capital = joint && (isLetter(text.charCodeAt(joint.end - 1)) ? skipGaps(text, joint.end) : joint.end);
    const beginning = words.noContinuations.longestAt(text, next) ? undefined : words.continuationBeginnings.longestAt(text, next);
    return (
        words.continuations.longestAt(text, next) !== undefined ||
        (joint !== undefined && capital !== undefined && capital > joint.start && isUpper(text, capital)) ||
        (beginning !== undefined && isLetter(text.charCodeAt(beginning.end))) ||
        (isUpper(text, next) && isLetter(text.charCodeAt(next + 1)) && !isUpper(text, next + 1))
    );
}

/** Whether the word before a name has a capital and is none with which sentences begin, so that it belongs to the name. */
function hasCapitalBefore(text: string, start: number): boolean {
    const end = beforeGaps(text, start);
    const capital = end < start ? capitalIn(text, end) : undefined;
    if (capital === undefined) {
        return false;
    }
    const words = wordsAt(text, capital);
    const word = text.slice(capital, end).toLowerCase();
    return words?.openers.longestAt(word, 0)?.end !== word.length && words?.articles.longestAt(word, 0)?.end !== word.length;
}
