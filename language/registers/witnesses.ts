/** The witnesses of whose resolution a citation is, in the order in which they are heard. */
import { behindGaps, isGap, isLetter } from '../text/characters.js';
import type { NamedBody } from './body-names.js';
import { wordsAt } from './body-words.js';
import type { CitedClause } from './cited-clause.js';
import { isOurs, isShortFor } from './own-names.js';
import type { Body } from './registers.js';
import { bodyBefore, bodyBehind, bodyBetween, bodyFollowing, bodySpeaking } from './unknown-bodies.js';

/** A body's symbol; `unknown`: how the text calls some body that no register knows, perhaps with words behind its name. */
export type Testimony = { readonly body: string } | { readonly unknown: string };

/** The document's own body: its symbol, and what is known of it. */
export interface Own {
    readonly symbol: string | undefined;
    readonly body: Body | undefined;
}

/** Looks at the sentence around a citation and says whose it is, or nothing. */
export type Witness = (clause: CitedClause, own: Own) => Testimony | undefined;

/** A known body stands right before the word or the number: "General Assembly resolution 10/3", «резолюция Генеральной Ассамблеи 10/3», 大会第 10/3 号决议. */
function knownAtNumber({ ahead, isAheadAtNumber }: CitedClause): Testimony | undefined {
    return isAheadAtNumber ? ahead : undefined;
}

/** A known body stands behind the number, joined to it by "of the" or at once: "resolution 10/3 A of the Council", "резолюция 10/3 Совета". */
function knownBehind({ after, behind }: CitedClause): Testimony | undefined {
    return behind && linkBetween(after, behind.start) === 'words' ? behind : undefined;
}

/** A body by its form is joined to the number behind it: "decision 10/3 of the Executive Committee". */
function saidBehind({ after }: CitedClause, own: Own): Testimony | undefined {
    return testimonyOf(bodyBehind(after), own);
}

/** "In its resolution 10/3, the General Assembly": a known body is the subject, and no other one has said "its" before. */
function knownSubject({ ahead, behind, isAheadParted, isAheadSpeaking, isOwned }: CitedClause): Testimony | undefined {
    return behind && isOwned && !isAheadSpeaking && (!ahead || isAheadParted) ? behind : undefined;
}

/** "In its resolution 10/3, the Commission requested": a body by its form is the subject. */
function saidSubject({ behind, clause, isAheadSpeaking, isOwned }: CitedClause, own: Own): Testimony | undefined {
    return isOwned && !isAheadSpeaking && !behind ? testimonyOf(bodyFollowing(clause), own) : undefined;
}

/** "Executive Board decision 10/3", 执行局第 10/3 号决定: a body by its form stands right before the word or the number, behind all known ones. */
function saidBefore({ ahead, lead }: CitedClause, own: Own): Testimony | undefined {
    const said = bodyBefore(lead);
    return said && !isShortFor(said.name, own.body) && (!ahead || ahead.end <= said.start) ? { unknown: said.name } : undefined;
}

/** "la décision du Comité exécutif 10/3", "the Board, in its decision 10/3": a body by its form that is not ours, behind all known ones. */
function saidAhead({ ahead, bare, lead }: CitedClause, own: Own): Testimony | undefined {
    const said = bodyBetween(lead) ?? bodySpeaking(bare);
    return said && !isOurs(said.name, own.body) && (!ahead || ahead.end <= said.start) ? { unknown: said.name } : undefined;
}

/** "In resolution 10/3, the General Assembly decided": a known body stands behind the number and a comma, where none before has called it its own. */
function knownBehindComma({ after, behind, isAheadSpeaking }: CitedClause): Testimony | undefined {
    return behind && !isAheadSpeaking && linkBetween(after, behind.start) === 'comma' ? behind : undefined;
}

/** The last known body of the sentence before the number. */
function knownAhead({ ahead }: CitedClause): Testimony | undefined {
    return ahead;
}

/** "In its resolution" at the head of a sentence is said of the body that the sentence before names, if it names but one. */
function knownInSentenceBefore({ isOwned, namedBefore }: CitedClause): Testimony | undefined {
    const [first, ...others] = isOwned ? namedBefore : [];
    return others.every(({ body }) => body === first?.body) ? first : undefined;
}

export const witnesses: readonly Witness[] = [
    knownAtNumber,
    knownBehind,
    saidBehind,
    knownSubject,
    saidSubject,
    saidBefore,
    saidAhead,
    knownBehindComma,
    knownAhead,
    knownInSentenceBefore,
];

/** What a body by its form testifies: it is the document's own, or some other. */
function testimonyOf(said: NamedBody | undefined, own: Own): Testimony | undefined {
    return said && (isOurs(said.name, own.body) && own.symbol !== undefined ? { body: own.symbol } : { unknown: said.name });
}

/** Articles and joining words that may stand between a number and a known body. */
const linksAtMost = 3;

/** What stands between a number and a name behind it, besides blanks and the letter of a part: nothing or joining words, a comma and perhaps an article. */
function linkBetween(after: string, end: number): 'words' | 'comma' | undefined {
    const first = behindCommas(after, 0);
    let at = behindPart(after, first);
    let link: 'words' | 'comma' = after.slice(0, at).includes(',') ? 'comma' : 'words';
    for (let count = 0; count < linksAtMost; count++) {
        at = behindGaps(after, at);
        const words = at < end ? wordsAt(after, at) : undefined;
        const joint = words?.links.longestAt(after, at);
        const word = joint ?? words?.articles.longestAt(after, at);
        if (word && word.end <= end) {
            at = word.end;
            link = joint ? 'words' : link;
        }
    }
    return behindGaps(after, at) >= end ? link : undefined;
}

function behindCommas(text: string, from: number): number {
    let at = from;
    while (text[at] === ',' || isGap(text.charCodeAt(at))) {
        at++;
    }
    return at;
}

/** Behind the letter of a part and the blank that follows it: "A ", "(A) ". */
function behindPart(text: string, from: number): number {
    const letter = text[from] === '(' ? from + 1 : from;
    const end = text[letter + 1] === ')' ? letter + 2 : letter + 1;
    const code = text.charCodeAt(letter);
    return code <= 0x5a && isLetter(code) && isGap(text.charCodeAt(end)) ? end + 1 : from;
}
