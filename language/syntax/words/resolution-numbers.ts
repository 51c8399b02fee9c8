/** Numbers of resolutions and decisions as their bodies write them: a list of small readers, each for one form at an offset. */
import { locales, type SeriesLetters } from '../../locales/index.js';
import { withTraditional } from '../../locales/traditional.js';
import { isDigit, isGap, isHan } from '../../text/characters.js';
import {
    blank,
    capitals,
    either,
    figures,
    followed,
    isCapital,
    isSlash,
    literal,
    noLetter,
    optional,
    sequence,
    sign,
    spaced,
    type Step,
} from '../../text/steps.js';
import { WordTable } from '../../text/word-table.js';

const allCitationForms = Object.values(locales).map(({ citations }) => citations);

/** A step that reads the longest of some words. */
function wordOf(words: readonly string[], edges: 'whole' | 'any'): Step {
    const table = new WordTable(
        words.map((word) => [word, word]),
        { edges },
    );
    return (text, at) => table.longestAt(text, at)?.end ?? -1;
}

/** A language's short forms of the bodies' letters, longest first. */
function seriesLetters(which: keyof SeriesLetters): Step {
    const written = allCitationForms
        .flatMap(({ series }) => Object.values(series?.[which] ?? {}))
        .sort((one, other) => other.length - one.length);
    return either(...written.map(spaced));
}

const nil = optional(blank);
const partJoiner = either(
    wordOf(
        allCitationForms.flatMap(({ parts }) => [...parts.through, ...parts.and]),
        'any',
    ),
    sign('-–'),
);
const partLetter = wordOf(
    allCitationForms.flatMap(({ parts }) => parts.letters ?? []),
    'whole',
);
const wordAfterPart = wordOf(
    allCitationForms.flatMap(({ parts }) => parts.after),
    'any',
);
/** 号, 號 */
const signsAfter = allCitationForms.flatMap(({ afterNumber }) => (afterNumber ? withTraditional(afterNumber) : [])).join('');
const smallLetter = /\p{Ll}/u;

/** `A`, `A to E`, if the text after it passes a check. */
function capitalParts(check: (text: string, end: number) => boolean): Step {
    const second = followed(sequence(nil, partJoiner, nil, capitals(1)), (text, end) => endsLetters(text, end) && check(text, end));
    return either(sequence(nil, capitals(1), second), followed(sequence(nil, capitals(1)), check));
}

/** Whether a word ends at an offset; a Chinese character may follow any word. */
export function endsLetters(text: string, end: number): boolean {
    return noLetter(text, end) || isHan(text.charCodeAt(end));
}

/** A letter is a part only if it cannot begin a phrase: `56/509 A and 57/7`, not `56/509 A new`. */
function endsPart(text: string, end: number): boolean {
    if (end >= text.length) {
        return true;
    }
    const next = text.charAt(end);
    if (!isGap(text.charCodeAt(end))) {
        return ',.;:)）、，。；'.includes(next) || signsAfter.includes(next);
    }
    let word = end;
    while (word < text.length && isGap(text.charCodeAt(word))) {
        word++;
    }
    if (!smallLetter.test(text.charAt(word))) {
        return true;
    }
    const wordEnd = wordAfterPart(text, word);
    return wordEnd > 0 && wordEnd < text.length && isGap(text.charCodeAt(wordEnd));
}

const someParts = sequence(
    optional(sequence(blank, partLetter, optional(sequence(blank, partJoiner, nil, partLetter)))),
    optional(capitalParts(endsPart)),
);

/**
 * `53/208 A`, `53/208 A to E`, `58/4 ألف وباء`. Most numbers have no parts, and the first letter shows it: a part begins with a capital or a letter of another
 * script.
 */
function parts(text: string, at: number): number {
    const letter = text.charCodeAt(isGap(text.charCodeAt(at)) ? at + 1 : at);
    return isCapital(letter) || letter >= 0x80 ? someParts(text, at) : at;
}

/** The brackets after the number of a session: `(XXX)`, `(S-IV)`, `(EX-53)`, `(2013)`, `(د إ - 10)`. */
const inBrackets = sequence(
    sign('(（'),
    either(
        capitals(8, 'IVXLC'),
        sequence(either(literal('ES-'), literal('S-')), capitals(8, 'IVX')),
        sequence(either(literal('EX-'), literal('EM-')), figures(3)),
        sequence(seriesLetters('session'), nil, sign('-'), nil, figures(2)),
        sequence(either(literal('19'), literal('20')), figures(1), figures(1)),
    ),
    sign(')）'),
);
const briefBrackets = sequence(sign('('), figures(3), sign(')'));

interface NumberForm {
    /** An example, which names the form. */
    readonly example: string;
    /** How it begins: with letters, with digits, or with digits and a slash before a letter or another digit. */
    readonly begins: Beginning;
    readonly read: Step;
}

type Beginning = 'letters' | 'figures' | 'figures/letters' | 'figures/figures';

/** The forms, in the order they are tried. */
const forms: readonly NumberForm[] = [
    {
        // Special sessions, and conferences that put their letters first: BC-15/1, RC-10/3, MC-4/5.
        example: 'S-32/1',
        begins: 'letters',
        read: sequence(either(capitals(6), seriesLetters('special')), sign('-'), figures(3), sign('/'), figures(4)),
    },
    {
        example: '15/CP.1',
        begins: 'figures/letters',
        read: sequence(
            figures(4),
            sign('/'),
            either(...['COP', 'CMP', 'CMA', 'CP', 'NP', 'MOP', 'DEC'].map(literal)),
            optional(sign('.-')),
            optional(literal('MOP-')),
            figures(3),
        ),
    },
    {
        // The same in the letters of another script.
        example: '15/CP-1',
        begins: 'figures/letters',
        read: sequence(figures(4), sign('/'), seriesLetters('parties'), nil, sign('-'), nil, figures(3)),
    },
    {
        example: 'WHA32.36',
        begins: 'letters',
        read: sequence(
            either(literal('WHA'), sequence(seriesLetters('healthAssembly'), nil)),
            figures(3),
            either(sequence(sign('.-'), figures(3)), sequence(nil, briefBrackets)),
        ),
    },
    {
        example: 'EB152.R1',
        begins: 'letters',
        read: sequence(
            either(literal('EB'), sequence(seriesLetters('healthBoard'), nil)),
            figures(3),
            either(
                sequence(literal('.R'), figures(3)),
                sequence(sign('-'), seriesLetters('boardResolution'), nil, figures(3)),
                sequence(nil, briefBrackets),
            ),
        ),
    },
    {
        // UNIDO numbers its decisions and resolutions in the symbols of its sessions.
        example: 'IDB.48/Dec.11',
        begins: 'letters',
        read: sequence(capitals(6), sign('.'), figures(3), sign('/'), either(literal('Dec.'), literal('Res.')), figures(3)),
    },
    {
        // Committees of IMO: the number, and the session in brackets.
        example: 'MSC.500(105)',
        begins: 'letters',
        read: sequence(capitals(6), sign('.'), figures(4), sign('('), figures(3), sign(')')),
    },
    {
        example: 'II/5',
        begins: 'letters',
        read: sequence(capitals(6, 'IVXL'), sign('/'), figures(3), optional(followed(smallPart, noLetter))),
    },
    {
        example: '3363 (XXX)',
        begins: 'figures',
        read: sequence(
            figures(4),
            optional(
                either(
                    capitalParts(() => true),
                    sequence(blank, partLetter),
                ),
            ),
            nil,
            inBrackets,
        ),
    },
    {
        // UNESCO: the session and the letters of the organ, then the number, of the Executive Board with that of a part.
        example: '41 C/33',
        begins: 'figures',
        read: followed(
            sequence(
                figures(3),
                blank,
                either(literal('EX'), literal('C')),
                sign('/'),
                figures(3),
                optional(sequence(literal('.'), figures(2), optional(sequence(literal('.'), figures(2))))),
            ),
            endsNumber,
        ),
    },
    {
        example: '10/3',
        begins: 'figures/figures',
        read: sequence(followed(sequence(positiveNumber, sign('/'), positiveNumber), endsNumber), parts),
    },
];

/** A number that does not begin with zero. */
function positiveNumber(text: string, at: number): number {
    return text.charAt(at) === '0' ? -1 : figures(4)(text, at);
}

function smallPart(text: string, at: number): number {
    const code = text.charCodeAt(at);
    return code >= 0x61 && code <= 0x7a ? at + 1 : -1;
}

function endsNumber(text: string, end: number): boolean {
    return (
        !isDigit(text.charCodeAt(end)) &&
        !'/／'.includes(text.charAt(end) || ' ') &&
        !(text[end] === '.' && isDigit(text.charCodeAt(end + 1)))
    );
}

/** The readers by how a number begins: only those that can match are tried at a place. */
const readers = (begins: Beginning): readonly Step[] => forms.filter((form) => form.begins === begins).map(({ read }) => read);
const byBeginning = {
    none: [],
    letters: readers('letters'),
    figures: readers('figures'),
    'figures/letters': readers('figures/letters'),
    'figures/figures': readers('figures/figures'),
};

function readersAt(text: string, at: number): readonly Step[] {
    const first = text.charCodeAt(at);
    if (!isDigit(first)) {
        return isCapital(first) || first >= 0x80 ? byBeginning.letters : byBeginning.none;
    }
    let slash = at + 1;
    // No form has more than four digits here.
    while (slash < at + 4 && isDigit(text.charCodeAt(slash))) {
        slash++;
    }
    if (text.charCodeAt(slash) !== 0x2f) {
        return byBeginning.figures;
    }
    return isDigit(text.charCodeAt(slash + 1)) ? byBeginning['figures/figures'] : byBeginning['figures/letters'];
}

/** The end of the number of a resolution or decision that begins at an offset, parts included; undefined if none begins there. */
export function numberAt(text: string, at: number): number | undefined {
    for (const read of readersAt(text, at)) {
        const end = read(text, at);
        if (end >= 0) {
            return end;
        }
    }
    return undefined;
}

/** Whether a number is also a symbol by its form, and is the number of a resolution after such a word: `IDB.48/Dec.11`. */
export function isAlsoSymbol(number: string): boolean {
    return /^[A-Z]+\.\d+\/[DR]/u.test(number);
}

/** The longest number in UTF-16 units, its parts and brackets included. */
const longest = 32;

/** The start of the longest number that ends at an offset; undefined if none ends there. It never begins inside another number or word. */
export function numberEndingAt(text: string, end: number): number | undefined {
    for (let at = Math.max(0, end - longest); at < end; at++) {
        if (mayBegin(text, at) && numberAt(text, at) === end) {
            return at;
        }
    }
    return undefined;
}

/** Whether a number may begin at an offset: not inside digits, slashes or capitals. */
export function mayBegin(text: string, at: number): boolean {
    if (at === 0) {
        return true;
    }
    const before = text.charCodeAt(at - 1);
    return !isDigit(before) && !isSlash(before) && !(isCapital(before) && isCapital(text.charCodeAt(at)));
}

/** Splits a number with parts in capitals, `53/208 A to C`, into the number without them, the one or two letters, and their joiner. */
export function splitNumber(number: string): { base: string; first?: string; joiner?: string; last?: string } {
    const [, base, first, joiner, last] = /^([^A-Z]*[^A-Z ]) ?([A-Z])(?: ?([^ A-Z]+) ?([A-Z]))?$/u.exec(number) ?? [];
    return base === undefined || first === undefined
        ? { base: number }
        : { base, first, ...(joiner === undefined || last === undefined ? {} : { joiner, last }) };
}
