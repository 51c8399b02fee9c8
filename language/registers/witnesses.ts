/** The witnesses to whose resolution a citation is. The order of the list is their precedence. */
import { skipGaps, isGap, isLetter } from '../text/characters.js';
import type { NamedBody } from './body-names.js';
import { wordsAt } from './body-words.js';
import type { CitedClause } from './cited-clause.js';
import { isNameOfOwnBody, isShortFor } from './own-names.js';
import type { Body } from './registers.js';
import { unknownBefore, unknownAfter, unknownBetween, sentenceSubject, citingBody } from './unknown-bodies.js';

/** A body's symbol; `unknown`: what the text calls a body that no register knows, perhaps with words after its name. */
export type Testimony = { readonly body: string } | { readonly unknown: string };

/** The document's own body: its symbol, and what the registers know of it. */
export interface Own {
    readonly symbol: string | undefined;
    readonly body: Body | undefined;
}

/** Looks at the sentence around a citation and says whose resolution it is, or nothing. */
export type Witness = (clause: CitedClause, own: Own) => Testimony | undefined;

/** A known body is right before the word or the number: "General Assembly resolution 10/3", «резолюция Генеральной Ассамблеи 10/3», 大会第 10/3 号决议. */
function knownAtNumber({ bodyBefore, isBodyAtNumber }: CitedClause): Testimony | undefined {
    return isBodyAtNumber ? bodyBefore : undefined;
}

/** A known body follows the number, directly or after "of the": "resolution 10/3 A of the Council", "резолюция 10/3 Совета". */
function knownAfter({ rest, bodyAfter }: CitedClause): Testimony | undefined {
    return bodyAfter && linkBetween(rest, bodyAfter.start) === 'words' ? bodyAfter : undefined;
}

/** A body recognised by its form is joined to the number before it: "decision 10/3 of the Executive Committee". Where the name is a known one, others answer. */
function recognisedAfter({ after, bodyAfter }: CitedClause, own: Own): Testimony | undefined {
    const found = unknownAfter(after);
    return bodyAfter && bodyAfter.start === found?.start ? undefined : testimonyOf(found, own);
}

/** "In its resolution 10/3, the General Assembly": a known body is the subject, and no other body has said "its" before. */
function knownSubject({ bodyBefore, bodyAfter, isBodySeparated, isBodySpeaking, isOwned }: CitedClause): Testimony | undefined {
    return bodyAfter && isOwned && !isBodySpeaking && (!bodyBefore || isBodySeparated) ? bodyAfter : undefined;
}

/** "In its resolution 10/3, the Commission requested": a body recognised by its form is the subject. */
function recognisedSubject({ bodyAfter, clause, isBodySpeaking, isOwned }: CitedClause, own: Own): Testimony | undefined {
    return isOwned && !isBodySpeaking && !bodyAfter ? testimonyOf(sentenceSubject(clause), own) : undefined;
}

/** "Executive Board decision 10/3", 执行局第 10/3 号决定: a body recognised by its form is right before the word or the number, after all known ones. */
function recognisedBefore({ bodyBefore, lead }: CitedClause, own: Own): Testimony | undefined {
    const found = unknownBefore(lead);
    return found && !isShortFor(found.name, own.body) && (!bodyBefore || bodyBefore.end <= found.start)
        ? { unknown: found.name }
        : undefined;
}

/** "la décision du Comité exécutif 10/3", "the Board, in its decision 10/3": a body recognised by its form, not the own one, after all known ones. */
function recognisedEarlier({ bodyBefore, bare, lead, wordsBefore }: CitedClause, own: Own): Testimony | undefined {
    const found = unknownBetween(lead, wordsBefore) ?? citingBody(bare, wordsBefore);
    return found && !isNameOfOwnBody(found.name, own.body) && (!bodyBefore || bodyBefore.end <= found.start)
        ? { unknown: found.name }
        : undefined;
}

/** "In resolution 10/3, the General Assembly decided": a known body follows the number and a comma, and no body before it has called the resolution its own. */
function knownAfterComma({ rest, bodyAfter, isBodySpeaking }: CitedClause): Testimony | undefined {
    return bodyAfter && !isBodySpeaking && linkBetween(rest, bodyAfter.start) === 'comma' ? bodyAfter : undefined;
}

/** The last known body in the sentence before the number. */
function knownEarlier({ bodyBefore }: CitedClause): Testimony | undefined {
    return bodyBefore;
}

/** "In its resolution" at the beginning of a sentence refers to the body in the sentence before, if that names only one. */
function knownInSentenceBefore({ isOwned, namedBefore }: CitedClause): Testimony | undefined {
    const [first, ...others] = isOwned ? namedBefore : [];
    return others.every(({ body }) => body === first?.body) ? first : undefined;
}

export const witnesses: readonly Witness[] = [
    knownAtNumber,
    knownAfter,
    recognisedAfter,
    knownSubject,
    recognisedSubject,
    recognisedBefore,
    recognisedEarlier,
    knownAfterComma,
    knownEarlier,
    knownInSentenceBefore,
];

/** Those whose body is right beside the number, or calls the resolution its own. */
export const firmWitnesses: ReadonlySet<Witness> = new Set([knownAtNumber, knownAfter, recognisedAfter, knownSubject, recognisedSubject]);

/** The testimony of a name recognised by its form: the document's own body, or another. */
function testimonyOf(found: NamedBody | undefined, own: Own): Testimony | undefined {
    return found && (isNameOfOwnBody(found.name, own.body) && own.symbol !== undefined ? { body: own.symbol } : { unknown: found.name });
}

/** The most articles and joining words between a number and a known body. */
const mostLinks = 3;

/** What is between a number and a name after it, apart from blanks and the letter of a part: nothing or joining words, or a comma and perhaps an article. */
function linkBetween(after: string, end: number): 'words' | 'comma' | undefined {
    const first = skipCommas(after, 0);
    let at = skipPartLetter(after, first);
    let link: 'words' | 'comma' = after.slice(0, at).includes(',') ? 'comma' : 'words';
    for (let count = 0; count < mostLinks; count++) {
        at = skipGaps(after, at);
        const words = at < end ? wordsAt(after, at) : undefined;
        const joint = words?.links.longestAt(after, at);
        const word = joint ?? words?.articles.longestAt(after, at);
        if (word && word.end <= end) {
            at = word.end;
            link = joint ? 'words' : link;
        }
    }
    return skipGaps(after, at) >= end ? link : undefined;
}

function skipCommas(text: string, from: number): number {
    let at = from;
    while (text[at] === ',' || isGap(text.charCodeAt(at))) {
        at++;
    }
    return at;
}

/** The offset after the letter of a part and its blank: "A ", "(A) ". */
function skipPartLetter(text: string, from: number): number {
    const letter = text[from] === '(' ? from + 1 : from;
    const end = text[letter + 1] === ')' ? letter + 2 : letter + 1;
    const code = text.charCodeAt(letter);
    return code <= 0x5a && isLetter(code) && isGap(text.charCodeAt(end)) ? end + 1 : from;
}
