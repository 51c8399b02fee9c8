/** Whose resolution a citation is: the body named beside it, else the document's own. */
import type { Agenda } from '../grammar/generated/ast.js';
import { locales } from '../locales/index.js';
import { matchesOf } from '../locales/matches.js';
import { type Passage, runOf, spanOf } from '../syntax/nodes.js';
import { symbolOf } from '../semantics/masthead.js';
import { joinRun } from '../semantics/joining.js';
import { readingOf } from '../semantics/reading.js';
import type { NameFinder } from './name-finder.js';
import type { Body } from './registers.js';
import { fitsForm } from './series.js';
import { bodyBehind, bodyBetween, bodyFollowing, bodySpeaking } from './unknown-bodies.js';

/**
 * `body`: the symbol of the body. `named`: whether the text names it, so that it is sure. Undefined `body`: some body that no
 * register knows, named in the text or told by a number of another body's form.
 */
export interface Attribution {
    readonly body: string | undefined;
    readonly named: boolean;
}

const han = /\p{Script=Han}/u;

/** Something that is a body by its form although no register knows it: a capitalised word right before "resolution", 会 or 组 right before 第. */
const unknownBefore =
    /(?:\p{Lu}[\p{L}’']+(?:(?:\s+(?:of|on|for|and|the))*\s+\p{Lu}[\p{L}’']+)*\s+(?:resolutions?|decisions?)\s*|(?:委员会|理事会|大会|会议|全会|小组|组织|机构|董事会|执行局|管理局|法院)(?:的|通过的)?第\s*)$/u;
/** Words in capitals at the head of a sentence that name no body. */
const sentenceStart =
    /^(?:(?:in|by|on|with|of|for|to|and|the|its|this|that|these|under|pursuant|recalling|noting|adopted|see|following|since|both|other|operative|paragraph|draft|per|relevant|through|as|all|several|two|three)\s+)+/iu;
/** The numbers of a list before its last one, with what joins them. */
const listed =
    /(?:(?:[A-Z]{1,3}-)?\d[\d/.]*(?:\s[A-Z](?=[\s,(]))?(?:\s?[(（][^)）]{1,8}[)）])?(?:\s*[,;–、，،-]\s*(?:(?:and|or|et|ou|y|и|или)\s)?|\s+(?:and|or|to|through|as well as|et|ou|à|y|o|a|и|или|по)\s|\s*(?:以及|和|及|与|至|و))\s*第?\s*)+$/u;
/** The numbers of a list behind its first one. */
const listedBehind =
    /^(?:\s?[A-Z](?=[\s,;]))?(?:(?:\s*[,;،、]\s*(?:(?:and|or|et|ou|y|o|и|или)\s+|و\s*)?|\s+(?:and|or|to|et|ou|à|y|o|a|и|или|по)\s+|\s+و\s*|\s*(?:和|及|与|至)\s*第?\s*)(?:[A-Z]{1,3}-)?\d+\/\d+(?:\s[A-Z](?=[\s,;.]))?(?![\d/]))+/u;
/** "…, in its resolution", "своей резолюцией", 在其 at the end of what stands before a number. */
const inItsOwn = new RegExp(
    `(?:^|[,;，；،؛(])\\s*(?:${Object.values(locales)
        .map(({ citations }) => citations.owned)
        .join('|')})$`,
    'iu',
);
/** What behind a short name belongs to a longer one. */
const nameGoesOn = new RegExp(
    `^\\s+(?:${Object.values(locales)
        .map(({ citations }) => citations.nameGoesOn)
        .join('|')})`,
    'u',
);
/** What may stand between a number and the name of its body behind it: "of the", "de l’", "للـ", a date. */
const linking =
    /^[\s,]*(?:\(?[A-Z]\)?\s)?(?:\s*(?:الصادر\p{L}* عن|of|by|adopted by|de|du|des|del|de la|de l[’']|d[’']|the|la|le|el|l[’']|aprobada por|adoptée par|ل|من)\s*){0,3}$/u;

/** A citation with the text around it: where in the text it stands, and its number in normal form. */
export interface Surroundings {
    readonly text: string;
    readonly at: number;
    readonly end: number;
    readonly number: string;
}

/** How far around a citation the name of its body is looked for, in UTF-16 units: further than any sentence goes. */
const reach = 1500;

/** Arabic without its signs for vowels and the strokes that lengthen letters. */
function unvowelled(text: string): string {
    return /[\u0640\u064b-\u0652]/u.test(text) ? text.replace(/[\u0640\u064b-\u0652]/gu, '') : text;
}

/**
 * What of a passage may tell whose resolution is cited.
 * @param citation a citation's offsets in its document and the normal form of its number
 */
export function surroundingsOf(
    passage: Passage,
    citation: { readonly offset: number; readonly end: number; readonly number: string },
): Surroundings {
    const base = passage.parts[0] ? spanOf(passage.parts[0]).start : 0;
    return surroundingsIn(runOf(passage), citation.offset - base, citation.end - base, citation.number);
}

/**
 * What of a running text may tell whose resolution is cited in it.
 * @param start the citation's UTF-16 offset in the text
 * @param stop where it ends, exclusive
 * @param number its number in normal form
 */
export function surroundingsIn(text: string, start: number, stop: number, number: string): Surroundings {
    // Names are found in wrapped text as in any other.
    const before = unvowelled(joinRun(text.slice(Math.max(0, start - reach), start)));
    const cited = text.slice(start, stop);
    const after = unvowelled(joinRun(text.slice(stop, stop + reach)));
    return { text: before + cited + after, at: before.length, end: before.length + cited.length, number };
}

/**
 * Attributes a citation by the text around it: equal surroundings have equal attributions.
 * @param own the symbol of the document's own register, if there is one
 */
export function attribute(
    { text, at, end, number }: Surroundings,
    finder: NameFinder,
    bodies: ReadonlyMap<string, Body>,
    own: string | undefined,
): Attribution {
    const sentence = sentenceAround(text, at);
    const before = text.slice(sentence.start, at);
    // "resolutions 5/1 and 5/2 of the Council": what stands behind the last number of a list stands behind all.
    const after = text.slice(end, sentence.end).replace(listedBehind, '');
    const clause = /^[^;；؛]*/u.exec(after)?.[0] ?? '';
    const behind = finder(clause.slice(0, 160)).filter((name) => !isPartOfLongerName(after, name))[0];
    if (behind && linking.test(after.slice(0, behind.start))) {
        return { body: behind.body, named: true };
    }
    const ours = bodies.get(own ?? '');
    const said = bodyBehind(after);
    if (said) {
        return { body: isOurs(said.name, ours) ? own : undefined, named: true };
    }
    const ahead = finder(before)
        .filter((name) => !isPartOfLongerName(before, name))
        .at(-1);
    // "Council resolutions 5/1 and 5/2": what stands before the first number of a list stands before all.
    const ofList = before.replace(listed, '');
    const bare = ofList.replace(/第\s*$/u, '');
    const possessive = inItsOwn.test(bare);
    // "The Assembly, in its resolution 78/229, …": the body before the comma speaks, whatever bodies follow.
    const adjacent =
        ahead !== undefined &&
        possessive &&
        bare
            .slice(ahead.end)
            .replace(/^[\s,，]+/u, '')
            .trim()
            .split(/\s+/u).length <= 4;
    if (behind && possessive && !adjacent && (!ahead || /[,;，；]/u.test(before.slice(ahead.end)))) {
        return { body: behind.body, named: true };
    }
    // "In its resolution 10/3, the Commission requested": the body speaks behind its number.
    const subject = possessive && !adjacent && !behind ? bodyFollowing(clause) : undefined;
    if (subject) {
        return { body: isOurs(subject.name, ours) ? own : undefined, named: true };
    }
    const unknown = unknownBefore.exec(ofList);
    const phrase = unknown?.[0].replace(sentenceStart, '') ?? '';
    if (
        unknown &&
        (han.test(phrase) || /^\p{Lu}/u.test(phrase)) &&
        !isShortFor(phrase, ours) &&
        (!ahead || ahead.end <= unknown.index + unknown[0].length - phrase.length)
    ) {
        return { body: undefined, named: true };
    }
    const other = bodyBetween(ofList) ?? bodySpeaking(bare);
    if (other && !isOurs(other.name, ours) && (!ahead || ahead.end <= other.start)) {
        return { body: undefined, named: true };
    }
    if (ahead) {
        return { body: ahead.body, named: true };
    }
    const meant = possessive ? onlyBodyIn(finder(sentenceBefore(text, sentence.start))) : undefined;
    if (meant !== undefined) {
        return { body: meant, named: true };
    }
    return fitsForm(number, own === undefined ? undefined : bodies.get(own))
        ? { body: own, named: false }
        : { body: undefined, named: false };
}

/** "In its resolution" at the head of a sentence is said of the body that the sentence before names, if it names but one. */
function onlyBodyIn(names: readonly { readonly body: string }[]): string | undefined {
    const bodies = new Set(names.map((name) => name.body));
    return bodies.size === 1 ? names[0]?.body : undefined;
}

function sentenceBefore(text: string, start: number): string {
    const end = text.slice(0, start).search(/[.!?。！？]?\s*$/u);
    return end <= 0 ? '' : text.slice(sentenceAround(text, end - 1).start, end);
}

/** "Assembly resolution" in a document of the General Assembly, "Commission resolution" in one of a commission: the document's own body. */
function isShortFor(phrase: string, body: Body | undefined): boolean {
    const name = phrase.replace(/\s+\S+\s*$/u, '').toLowerCase();
    return [name, name.replace(/^.*\s/u, '')].some((one) => isPartOfName(one, body));
}

/** Whether a body named in the text is the document's own: by its first word alone ("the Conference"), or by its first two. */
function isOurs(name: string, body: Body | undefined): boolean {
    if (han.test(name)) {
        return isPartOfName(name, body);
    }
    const words = contentWords(name);
    return (
        body?.names.some((known) => {
            const full = contentWords(known.name);
            return words.length === 1 ? full.some((word) => word === words[0]) : words[0] === full[0] && words[1] === full[1];
        }) ?? false
    );
}

/** The words of a name that say something, in small letters, without articles and prepositions. */
function contentWords(name: string): string[] {
    return (
        name
            .toLowerCase()
            .split(/[\s’'—–-]+/u)
            .filter((word) => word.length > 3)
            // Arabic writes its article and its prepositions onto the word.
            .map((word) => word.replace(/^[وفبك]?(?:ال|لل?)(?=\p{Script=Arabic}{3})/u, ''))
    );
}

function isPartOfName(name: string, body: Body | undefined): boolean {
    return (
        body?.names.some((known) => {
            const full = known.name.toLowerCase().replace(/^(?:the|la|le|el) /u, '');
            return full === name || full.startsWith(`${name} `) || full.endsWith(` ${name}`) || (han.test(name) && full.endsWith(name));
        }) ?? false
    );
}

/** "Conference of the Parties" is not the Conference whose short name it begins with. */
function isPartOfLongerName(text: string, name: { readonly start: number; readonly end: number }): boolean {
    return !/\s/u.test(text.slice(name.start, name.end)) && !han.test(text[name.start] ?? '') && nameGoesOn.test(text.slice(name.end));
}

/** Where a sentence ends: a stop before a capital or a bracket. */
const ends = /[。！？]|[.!?](?=\s+[\p{Lu}\p{Lo}«“"(])/gu;

function sentenceAround(text: string, at: number): { start: number; end: number } {
    let start = 0;
    let end = text.length;
    for (const match of matchesOf(ends, text)) {
        if (match.index < at) {
            start = match.index + 1;
        } else {
            end = match.index;
            break;
        }
    }
    return { start, end };
}

/** The symbol of the document's own register: `register:` in the masthead, else the longest body whose symbol the document's begins with. */
export function ownBody(agenda: Agenda, bodies: ReadonlyMap<string, Body>): string | undefined {
    return ownBodyBy(readingOf(agenda).masthead.values.get('register')?.text, symbolOf(agenda), bodies);
}

/** The same from what the masthead says: the register that it names, if any, and the document's symbol. */
export function ownBodyBy(named: string | undefined, symbol: string, bodies: ReadonlyMap<string, Body>): string | undefined {
    if (named) {
        return named;
    }
    return [...bodies.keys()]
        .filter((body) => symbol === body || (symbol.startsWith(body) && /^[/.]/u.test(symbol.slice(body.length))))
        .sort((one, other) => other.length - one.length)[0];
}
