/** Sentences of annotations that say on which day an item is taken up: "The Committee will consider this item on Wednesday, 4 September". */
import type { AstNode } from 'langium';
import { isItem } from '../grammar/generated/ast.js';
import { remembered } from '../kept/remembered.js';
import type { Locale } from '../locales/locale.js';
import { offsetOf, type Span } from '../syntax/tree/nodes.js';
import { normaliseLabel } from '../syntax/words/labels.js';
import { mentionsIn } from '../syntax/words/mentions.js';
import { beforeGaps } from '../text/characters.js';
import { type FoundWord, WordTable } from '../text/word-table.js';
import { type DateInText, datesIn } from './dates.js';
import { sentenceAt, sentenceSpan, sentencesOf } from './sentences.js';

/** A day that a sentence tells of an item. */
export interface ToldDay {
    readonly date: DateInText;
    /** In normal form. */
    readonly label: string;
}

/** UTF-16 units before a verb in which it is negated: "will not consider". */
const toNegation = 12;
/** UTF-16 units between a verb and its item, between these and the day, between a day and what follows it, and of a sentence that is read. */
const [toItem, toDay, toVerb, longest] = [40, 45, 60, 500];

const tablesOf = remembered(({ considering: { thisItem, verbs, under, otherDays }, citations }: Locale) => {
    const table = (words: readonly string[], edges: 'whole' | 'any'): WordTable<true> =>
        new WordTable(
            words.map((word) => [word, true] as const),
            { ...citations.spelling, ignoreCase: true, edges },
        );
    return {
        thisItem: table(thisItem, 'whole'),
        verbs: table(verbs, 'whole'),
        under: table(under, 'whole'),
        otherDays: table(otherDays, 'any'),
    };
});

/** The days that the annotation of an item tells, in order. Only a sentence with one date is certain. */
export const toldDaysIn = remembered((piece: AstNode): readonly ToldDay[] => {
    const own = isItem(piece) ? normaliseLabel(piece.name ?? '') : '';
    if (own === '') {
        return [];
    }
    const found: ToldDay[] = [];
    const dates = datesIn(piece).filter(({ passage: { kind } }) => kind === 'paragraph' || kind === 'entry');
    const places = dates.map((date) => {
        const sentences = sentencesOf(date.passage.node);
        const place = sentences.placeOf(date.base + date.date.start - offsetOf(date.passage.node.parts[0]));
        const dateEnd = sentences.placeOf(date.base + date.date.end - 1 - offsetOf(date.passage.node.parts[0])) + 1;
        return { date, sentences, place, dateEnd, index: sentenceAt(sentences, place) };
    });
    places.forEach(({ date, sentences, place, dateEnd, index }, at) => {
        const isSame = (other: (typeof places)[number] | undefined): boolean => other?.sentences === sentences && other.index === index;
        const { start, end } = sentenceSpan(sentences, index);
        if (!isSame(places[at - 1]) && !isSame(places[at + 1]) && end - start <= longest) {
            const label = labelTold(sentences.text.slice(start, end), { start: place - start, end: dateEnd - start }, own, date.locale);
            if (label !== undefined) {
                found.push({ date, label });
            }
        }
    });
    return found;
});

/**
 * The item that a sentence says to be taken up on a day.
 * @param day where the day stands in it
 */
function labelTold(sentence: string, day: Span, own: string, locale: Locale): string | undefined {
    const { verbs, otherDays } = tablesOf(locale);
    const verb = verbs.allIn(sentence);
    return itemsIn(sentence, own, locale).find((item) => {
        const near = verb.find((one) => isBeside(sentence, one, item, day.start, locale));
        const isSaid = near && otherDays.nextIn(sentence.slice(Math.max(0, near.start - toNegation), near.start), 0) === undefined;
        return isSaid && isDayOf(sentence, day, near, item, locale);
    })?.value;
}

/** Whether a day stands behind what happens on it, or before it: "On Wednesday, the Committee will consider this item". */
function isDayOf(sentence: string, day: Span, verb: Span, item: Span, locale: Locale): boolean {
    const { otherDays } = tablesOf(locale);
    const isOwn = (from: number, to: number): boolean => otherDays.nextIn(sentence.slice(from, to), 0) === undefined;
    const end = Math.max(verb.start < day.start ? verb.end : 0, item.start < day.start ? item.end : 0);
    if (end > 0) {
        const between = sentence.slice(end, day.start);
        return day.start >= end && between.length <= toDay && isOwn(end, day.start) && isPlain(between);
    }
    const next = Math.min(verb.start, item.start);
    const between = sentence.slice(day.end, next);
    return between.length <= toVerb && isOwn(Math.max(0, day.start - toDay), next) && isPlain(between.replace(/^[\s,،，)）]+/u, ''));
}

/** Whether a verb has an item as its object, or the item is what is taken up. Chinese may have the day between them. */
function isBeside(sentence: string, verb: FoundWord<true>, item: FoundWord<string>, day: number, locale: Locale): boolean {
    const [from, to] = verb.start < item.start ? [verb.end, item.start] : [item.end, verb.start];
    const isOver = from <= day && day < to;
    const between = sentence.slice(from, to);
    return (
        to >= from &&
        between.length <= (isOver ? 2 * toItem : toItem) &&
        isPlain(between) &&
        tablesOf(locale).otherDays.nextIn(between, 0) === undefined
    );
}

/** Whether a stretch of a sentence says one thing. */
function isPlain(text: string): boolean {
    return !/[.;:()،؛。；：（）“”«»"]/u.test(text);
}

/** The items that a sentence names: this one, and such as have their label beside them. What happens under an item is none. */
function itemsIn(sentence: string, own: string, locale: Locale): readonly FoundWord<string>[] {
    const { thisItem, under } = tablesOf(locale);
    const isUnder = (start: number): boolean => under.longestEndingAt(sentence, beforeGaps(sentence, start)) !== undefined;
    const mentioned = mentionsIn(sentence).flatMap(({ start, close, labels, rest }) =>
        labels.length === 1 && labels[0] && !rest
            ? [{ start, end: close + 1, value: normaliseLabel(sentence.slice(labels[0].start, labels[0].end)) }]
            : [],
    );
    const here = thisItem.allIn(sentence).map(({ start, end }) => ({ start, end, value: own }));
    return [...here, ...mentioned].filter(({ start }) => !isUnder(start));
}
