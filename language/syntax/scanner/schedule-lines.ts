/** The lines of the annex: days, slots, and the items and rows in them. */
import { continuingWords } from '../../locales/continuing.js';
import { figuresOf } from '../../locales/figures.js';
import { locales } from '../../locales/index.js';
import { partWords } from '../../locales/part-words.js';
import { isLetterAt } from '../../text/characters.js';
import { labelEnd } from '../words/labels.js';
import type { Line } from './lines.js';
import type { TokenSink } from './tokens.js';

/** Digits of any script that people type here. */
const digit = '[0-9٠-٩۰-۹０-９]';
const clockPattern = `${digit}{1,2}[:.：]${digit}{2}`;
const times = new RegExp(`^${clockPattern}\\s*[-\\u2010\\u2011–—−~－～]\\s*(?:${clockPattern}(?!${digit}))?`, 'u');
const partsOfDay = ['morning', 'afternoon', 'evening'];
const behindPart = new RegExp(`^(?:$|@|${digit})`, 'u');
const mark = /\[\^([^\]\s]{1,20})\]/uy;
const blankRun = /\s*/uy;
const continuedAt = new RegExp(`[(（]\\s*(?:${continuingWords.join('|')})\\s*[)）]`, 'iuy');
const day = /^day(?=\s|$)\s*/u;
/** The hyphen of the keyboard, that of typography, the one that breaks no line, and the full-width one. */
const hyphen = '[-\\u2010\\u2011－]';
const isoDate = new RegExp(`^${digit}{4}${hyphen}${digit}{1,2}${hyphen}${digit}{1,2}(?=\\s|$)`, 'u');

const loneLabel = /^[0-9]{1,6}(?: ?\([a-z]{1,4}\)){0,3}$/u;

/** For lines that are only looked at. */
const noTokens: TokenSink = { add: () => undefined };

/** Whether a sign separates two items that a meeting takes up. */
export function isSeparator(sign: string): boolean {
    return sign !== '' && ',;、，،؛；'.includes(sign);
}

/** What may stand behind a letter that names an item; behind any other a letter is a word: “A meeting of the Bureau”. */
const behindLetter = /\s*(?:$|[,;、，،؛；(（[@])/uy;

/** The end of the label of an item at an offset, or -1. */
function takenEnd(text: string, at: number): number {
    const end = labelEnd(text, at);
    return end >= 0 && isLetterAt(text, at) && !matches(behindLetter, text, end) ? -1 : end;
}

/** Whether a line takes up an item that is named by a letter. Such a line does not go on with the text above it. */
export function takesUpLetter(text: string): boolean {
    return isLetterAt(text, 0) && takenEnd(text, 0) >= 0;
}

/** Reads `day 2024-09-03`. Returns false if the line is not a day. */
export function readDay(line: Line, out: TokenSink): boolean {
    const word = day.exec(line.text);
    if (!word) {
        return false;
    }
    out.add('day', line.start, line.start + 3);
    const from = word[0].length;
    const date = isoDate.exec(line.text.slice(from));
    const to = from + (date?.[0].length ?? 0);
    if (date) {
        out.add('ISO_DATE', line.start + from, line.start + to);
    }
    rest(line, to, out);
    return true;
}

/** Whether a line begins with a part of the day in place of hours. */
export function beginsWithPartOfDay(line: string): boolean {
    return partOfDayAt(line) !== '';
}

/** The part of the day at the head of a line, with items or a track behind it, or nothing; empty where it is a word of a sentence. */
function partOfDayAt(line: string): string {
    const word = partsOfDay.find((part) => line.startsWith(part));
    if (word === undefined || !/^[\s@]?$/u.test(line.charAt(word.length))) {
        return '';
    }
    const rest = line.slice(skip(line, word.length));
    return behindPart.test(rest) || takesUpLetter(rest) ? word : '';
}

/** How the languages name the days of the week, in small letters. */
const dayWords = new Set(
    Object.values(locales).flatMap((locale) => Array.from({ length: 7 }, (_, index) => locale.weekdayName(index + 1).toLowerCase())),
);
const firstWord = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{M}-]{2,20}/u;
/** UTF-16 units of the longest line that may be a day. */
const longestDay = 40;

/**
 * Whether a line below a row of text is meant as a line of its own, although nothing reads it as one: “Afternoon, Room A”, “aftermoon @ Room A”,
 * “Tuesday 4 May”. The row would swallow it, and with it the meeting. A wrapped row goes on in small letters, or ends with a word that asks for more.
 */
export function isMeantApart(text: string, above: string): boolean {
    if (/\p{L}\s+@\s*\S/u.test(text)) {
        return true;
    }
    const word = firstWord.exec(text)?.[0] ?? '';
    const behind = text.slice(word.length);
    const beginsPart = /^\p{Lu}/u.test(word) ? /^(?:$|\s?[,:]|\s+[\p{Lu}\d])/u : /^(?:$|[,:]?\s+[\p{Lu}\d])/u;
    const isPart = partWords.has(word.toLowerCase()) && beginsPart.test(behind);
    const isDay = dayWords.has(word.toLowerCase()) && text.length <= longestDay && /^[,.]?\s+\p{L}{0,2}\s?\d/u.test(behind);
    return (isPart || isDay) && !/[,:]$|(?:^|\s)\p{Ll}{1,4}$/u.test(above);
}

/** Reads a slot, `15:00-18:00` or `morning`, with the items and the track on its line. Returns false if the line is not a slot. */
export function readSlot(line: Line, out: TokenSink): boolean {
    const range = times.exec(line.text)?.[0] ?? partOfDayAt(line.text);
    if (range === '') {
        return false;
    }
    let at = range.trimEnd().length;
    out.add('TIMES', line.start, line.start + at);
    at = readTaken(line, skip(line.text, at), out);
    if (line.text[at] === '@') {
        out.add('@', line.start + at, line.start + at + 1);
        at = readTrack(line, skip(line.text, at + 1), out);
    }
    rest(line, at, out);
    return true;
}

/** The track runs to the end of the line, or to two blanks before items. */
function readTrack(line: Line, from: number, out: TokenSink): number {
    const track = line.text.slice(from);
    const gap = track.search(/(?:\s\s|\t)\d/u);
    const to = gap < 0 ? line.text.length : from + track.slice(0, gap).trimEnd().length;
    if (to > from) {
        out.add('TRACK', line.start + from, line.start + to);
    }
    return gap < 0 ? to : readTaken(line, skip(line.text, to), out);
}

/** Reads a row of items, `2 (a), 3 [^a]`. Returns false if the line does not begin with a label, or is a time written in words. */
export function readItemRow(line: Line, out: TokenSink): boolean {
    if (takenEnd(line.text, 0) < 0 || timesInWords(line.text)) {
        return false;
    }
    rest(line, readTaken(line, 0, out), out);
    return true;
}

/** Whether the line gives a slot in words of some language: "3 to 6 p.m.". */
export function timesInWords(text: string): boolean {
    // Most lines of a schedule are labels and nothing else. 1.10 among them is an item: a time has a hyphen or a word beside it.
    if (loneLabel.test(text) || isListOfLabels(text)) {
        return false;
    }
    const figures = figuresOf(text);
    return Object.values(locales).some((locale) => locale.placeTimes(text, figures).some(({ start, end }) => !isOfLabel(text, start, end)));
}

/** Whether a line is items with signs between them, and nothing else: `1.9, 1.10`. */
function isListOfLabels(text: string): boolean {
    return skip(text, readTaken({ text, start: 0 }, 0, noTokens)) === text.length;
}

/** Whether what reads like a time is the beginning of a label: `1 h)` is an item, and no hour. */
function isOfLabel(text: string, start: number, end: number): boolean {
    return ')）'.includes(text.charAt(end) || ' ') && labelEnd(text, start) > end;
}

function readTaken(line: Pick<Line, 'text' | 'start'>, from: number, out: TokenSink): number {
    let at = from;
    for (;;) {
        const end = takenEnd(line.text, at);
        if (end < 0) {
            return at;
        }
        out.add('LABEL', line.start + at, line.start + end);
        at = readMarks(line, skip(line.text, end), out);
        continuedAt.lastIndex = at;
        if (continuedAt.test(line.text)) {
            out.add('CONTINUED', line.start + at, line.start + continuedAt.lastIndex);
            at = readMarks(line, skip(line.text, continuedAt.lastIndex), out);
        }
        if (!isSeparator(line.text.charAt(at))) {
            return at;
        }
        while (isSeparator(line.text.charAt(at))) {
            out.add('COMMA', line.start + at, line.start + at + 1);
            at = skip(line.text, at + 1);
            if (isSeparator(line.text.charAt(at))) {
                return at;
            }
        }
    }
}

/** The end of what belongs to the item before an offset: "(continued)" and the marks of notes. The offset itself if there is none. */
export function tailEnd(text: string, from: number): number {
    let end = from;
    for (const pattern of [mark, continuedAt, mark]) {
        for (let next = skip(text, end); matches(pattern, text, next); next = skip(text, end)) {
            end = pattern.lastIndex;
        }
    }
    return end;
}

function matches(pattern: RegExp, text: string, at: number): boolean {
    pattern.lastIndex = at;
    return pattern.test(text);
}

function readMarks(line: Pick<Line, 'text' | 'start'>, from: number, out: TokenSink): number {
    let at = from;
    for (;;) {
        mark.lastIndex = at;
        const found = mark.exec(line.text);
        if (!found) {
            return at;
        }
        addMark(line.start + at, found[0].length, out);
        at = skip(line.text, mark.lastIndex);
    }
}

/** Adds the three tokens of `[^1]`. `start` is an offset in the document, `length` that of the whole mark. */
export function addMark(start: number, length: number, out: TokenSink): void {
    out.add('MARK', start, start + 2);
    out.add('NOTE', start + 2, start + length - 1);
    out.add(']', start + length - 1, start + length);
}

function rest(line: Line, from: number, out: TokenSink): void {
    const at = skip(line.text, from);
    if (at < line.text.length) {
        out.add('UNREADABLE', line.start + at, line.end);
    }
    out.add('END', line.end, line.end);
}

function skip(text: string, from: number): number {
    blankRun.lastIndex = from;
    blankRun.test(text);
    return blankRun.lastIndex;
}
