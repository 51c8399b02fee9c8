/** Sentences that tell of a session and have dates: that it opens, that it is held, where. */
import type { AstNode } from 'langium';
import { remembered } from '../kept/remembered.js';
import { drawnFrom } from '../kept/ledger.js';
import type { Locale } from '../locales/locale.js';
import type { ToldSession } from '../locales/tellings.js';
import { offsetOf } from '../syntax/tree/nodes.js';
import { type DateInText, datesIn } from './dates.js';
import type { PlacedPassage } from './passages.js';
import { sentenceAt, type Sentences, sentencesOf, sentenceSpan } from './sentences.js';

/** A clause that is about a session and has dates. */
export interface Telling {
    readonly session: ToldSession;
    readonly locale: Locale;
    readonly passage: PlacedPassage;
    /** The sentence, the place of the session and of the clause in it, and where the sentence begins in the text of `sentences`. */
    readonly sentence: string;
    readonly clause: { readonly start: number; readonly end: number };
    readonly base: number;
    readonly sentences: Sentences;
    /** The dates of the clause, in order. */
    readonly dates: readonly DateInText[];
    readonly opens: boolean;
    readonly closes: boolean;
    readonly isHeld: boolean;
}

/** Sentences that are longer tell nothing that could be compared. */
const longestSentence = 2000;

/** The tellings of one piece of an agenda, in order. */
export const tellingsIn = remembered((piece: AstNode): readonly Telling[] => {
    const bySentence = new Map<string, { passage: PlacedPassage; index: number; dates: { date: DateInText; at: number }[] }>();
    const numbers = new Map<PlacedPassage, number>();
    for (const date of datesIn(piece)) {
        const { passage } = date;
        if (passage.kind !== 'paragraph' && passage.kind !== 'entry') {
            continue;
        }
        const sentences = sentencesOf(passage.node);
        const at = sentences.placeOf(date.base + date.date.start - offsetOf(passage.node.parts[0]));
        const index = sentenceAt(sentences, at);
        const number = numbers.get(passage) ?? numbers.size;
        numbers.set(passage, number);
        const key = `${number} ${index}`;
        const known = bySentence.get(key) ?? { passage, index, dates: [] };
        bySentence.set(key, known);
        known.dates.push({ date, at: at - (sentences.starts[index] ?? 0) });
    }
    return [...bySentence.values()].flatMap(({ passage, index, dates }) => tellingsOf(passage, index, dates));
});

function tellingsOf(
    passage: PlacedPassage,
    index: number,
    dates: readonly { readonly date: DateInText; readonly at: number }[],
): readonly Telling[] {
    const sentences = sentencesOf(passage.node);
    const { start: base, end } = sentenceSpan(sentences, index);
    const locale = dates[0]?.date.locale;
    if (!locale || end - base > longestSentence) {
        return [];
    }
    const sentence = sentences.text.slice(base, end);
    const { tellings } = locale;
    return tellings.sessionsIn(sentence).flatMap((session) => {
        const clause = tellings.clauseAt(sentence, session.start);
        const inClause = dates.filter(({ at }) => at >= clause.start && at < clause.end).map(({ date }) => date);
        const words = sentence.slice(clause.start, clause.end);
        const opens = tellings.opens(words);
        const closes = tellings.closes(words);
        const isHeld = tellings.isHeld(words);
        return inClause.length > 0 && (opens || closes || isHeld || session.isBeginning)
            ? [
                  {
                      session,
                      locale,
                      passage,
                      sentence,
                      clause,
                      base,
                      sentences,
                      dates: inClause,
                      opens: opens || session.isBeginning,
                      closes,
                      isHeld,
                  },
              ]
            : [];
    });
}

/** The indexes of the pieces that have tellings. */
export const piecesThatTell = drawnFrom({
    contribution: (piece) => (tellingsIn(piece).length > 0 ? 'tells' : ''),
    make: (pieces) => pieces.flatMap((piece, index) => (tellingsIn(piece).length > 0 ? [index] : [])),
});

/** Letters of a word that are compared: endings differ by case and number. */
const stemLength = 5;

/**
 * Whether a telling is about the body of an agenda: no other one is named beside the session.
 * @param bodies the names of the body in the masthead
 */
export function isOwn({ session, sentence, clause, locale }: Telling, bodies: readonly string[]): boolean {
    const { tellings } = locale;
    if (session.isIts) {
        return isNameOf(tellings.wordsOf(sentence.slice(clause.start, session.start)), bodies, locale);
    }
    return (
        session.owner === '' ||
        tellings.opens(session.owner.slice(0, 20)) ||
        startsWithVerb(session.owner, locale) ||
        isNameOf(tellings.wordsOf(session.owner), bodies, locale)
    );
}

/** Whether what stands where the name of a body may stand is a verb: in Russian nothing leads to the name. */
function startsWithVerb(owner: string, { tellings }: Locale): boolean {
    const [word = ''] = owner.split(/[\s\u00a0,.;:(]/u);
    return tellings.isHeld(word) || tellings.opens(word) || tellings.closes(word);
}

type NameWords = ReturnType<Locale['tellings']['wordsOf']>;

/** Whether words begin with those of a name: "Working Group" of "Working Group on the Prevention of Corruption". */
function isNameOf({ words, isLinked }: NameWords, bodies: readonly string[], { tellings }: Locale): boolean {
    const [first, second] = words;
    return bodies.some((body) => {
        const named = tellings.wordsOf(body).words;
        if (first === undefined || named.length === 0) {
            return false;
        }
        if (tellings.isSameName) {
            return tellings.isSameName(first, named[0] ?? '');
        }
        const has = (word: string | undefined): boolean => word !== undefined && named.some((one) => stem(one) === stem(word));
        // "The Subcommittee holds its session": a verb shows that the name is no longer.
        const isShort = second !== undefined && (tellings.isHeld(second) || tellings.opens(second));
        return has(first) && (has(second) || isShort || (!isLinked && stem(named[0] ?? '') === stem(first)));
    });
}

function stem(word: string): string {
    return word.slice(0, stemLength);
}
