/**
 * Invisible signs, and which of them do nothing where they stand. A sign that joins letters, keeps words together or holds a bracket on its side in Arabic is
 * useful, and is never reported. Nor is one whose effect we do not know.
 */
import { skipControls, controlName, hasControl, replacementOfControls, isControl } from './controls.js';
import { endOfLine } from './lines.js';

/** A sign, a run of the same sign, or a pair of signs, that can be removed. Offsets are UTF-16, the end exclusive. */
export interface Invisible {
    /**
     * `control`: steers the program that shows the text; a run of them counts as one. `empty`: does nothing. `open`: turns the text after it, and nothing ends
     * it on its line. `turned`: sets letters back to front.
     */
    readonly kind: 'control' | 'empty' | 'open' | 'turned';
    readonly name: string;
    readonly start: number;
    readonly end: number;
    /** The replacement, if the sign separates two words. */
    readonly instead?: string;
    /** The sign that ends the effect of this one. */
    readonly partner?: { readonly start: number; readonly end: number };
}

const invisibleNames: Readonly<Record<number, string>> = {
    173: 'soft hyphen',
    1564: 'Arabic letter mark',
    1600: 'tatweel',
    8203: 'zero width space',
    8204: 'zero width non-joiner',
    8205: 'zero width joiner',
    8206: 'left-to-right mark',
    8207: 'right-to-left mark',
    8234: 'left-to-right embedding',
    8235: 'right-to-left embedding',
    8236: 'end of an embedding',
    8237: 'left-to-right override',
    8238: 'right-to-left override',
    8288: 'word joiner',
    8294: 'left-to-right isolate',
    8295: 'right-to-left isolate',
    8296: 'first strong isolate',
    8297: 'end of an isolate',
    65279: 'zero width no-break space',
};

const anyInvisible = /[\u00ad\u0640\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;
const everyInvisible = new RegExp(anyInvisible.source, 'gu');
const rightToLeftLetter = /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Letters and signs between which a joiner certainly does nothing. For other scripts we do not know. */
const plain =
    /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Nd}\p{Z}\t!-~«»“”‘’–—，。；：、（）《》]/u;
/** Letters between which no line is ever broken. */
const unbroken = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Nd}]/u;
const letterOrDigit = /[\p{L}\p{Nd}]/u;
/** Arabic letters that join both neighbours, and those that join only the letter before. */
const joinsBoth = /[ئبت-خس-غف-نهيکگپچیٹںھہےڤڭ]/u;
const joins = /[\u0621-\u063f\u0641-\u064a\u0671-\u06d3]/u;

/** The depth to which signs of direction nest, by the Unicode bidirectional algorithm (UAX #9). */
const deepest = 125;

/** How many blanks a sign looks across for a letter. */
const mostBlanksAcross = 8;

/** Whether a text holds such a sign. Few do. */
export function hasInvisible(text: string): boolean {
    return anyInvisible.test(text) || hasControl(text);
}

/** The text without such signs. */
export function withoutInvisible(text: string): string {
    return anyInvisible.test(text) ? text.replace(everyInvisible, '') : text;
}

/** Whether a text is nothing but such signs: not even a blank. */
export function isNothingShown(text: string): boolean {
    return [...text].every((sign) => anyInvisible.test(sign) || isControl(sign.charCodeAt(0)));
}

/**
 * The signs in a text that can be removed.
 * @param isRightToLeft whether the language of the document runs from right to left
 */
export function invisibleIn(text: string, isRightToLeft: boolean): readonly Invisible[] {
    if (!hasInvisible(text)) {
        return [];
    }
    const found: Invisible[] = [];
    const isMixed = isRightToLeft || rightToLeftLetter.test(text);
    for (let start = 0; start < text.length; ) {
        const end = endOfLine(text, start);
        const line = text.slice(start, end);
        if (hasInvisible(line)) {
            new LineScan(line, start, isMixed).invisible.forEach((one) => found.push(one));
        }
        start = end + 1;
    }
    return found;
}

interface Opener {
    readonly at: number;
    readonly code: number;
    /** How many characters of each kind stand before it. */
    readonly seen: SignCounts;
}

interface SignCounts {
    readonly visible: number;
    readonly letters: number;
    readonly rightToLeft: number;
}

/** One line. In the editor and in every program that shows plain text, the effect of a sign of direction ends with the line. */
class LineScan {
    readonly invisible: readonly Invisible[];
    readonly #found: Invisible[] = [];
    readonly #open: Opener[] = [];
    #seen: SignCounts = { visible: 0, letters: 0, rightToLeft: 0 };

    constructor(
        private readonly text: string,
        private readonly offset: number,
        /** Whether the document or the text has anything that runs from right to left. */
        private readonly isMixed: boolean,
    ) {
        for (let at = 0; at < text.length; ) {
            const code = text.charCodeAt(at);
            if (isControl(code)) {
                at = this.#controls(at);
            } else if (code === 0x640) {
                at = this.#tatweel(at);
            } else if (isSign(code)) {
                at = this.#run(at);
            } else {
                this.#see(at);
                at++;
            }
        }
        for (const { at, code } of this.#open) {
            this.#add('open', at, code);
        }
        this.invisible = joinedRuns(this.#found.sort((one, other) => one.start - other.start));
    }

    #add(kind: Invisible['kind'], at: number, code: number, partner?: number): void {
        const start = this.offset + at;
        this.#found.push({
            kind,
            name: invisibleNames[code] ?? '',
            start,
            end: start + 1,
            ...(partner === undefined ? {} : { partner: { start: this.offset + partner, end: this.offset + partner + 1 } }),
        });
    }

    #see(at: number): void {
        const sign = this.text.charAt(at);
        const { visible, letters, rightToLeft } = this.#seen;
        this.#seen = {
            visible: visible + 1,
            letters: letters + (letterOrDigit.test(sign) ? 1 : 0),
            rightToLeft: rightToLeft + (rightToLeftLetter.test(sign) ? 1 : 0),
        };
    }

    #controls(start: number): number {
        const end = skipControls(this.text, start);
        const name = controlName(this.text.charCodeAt(start));
        const instead = replacementOfControls(this.text, start, end);
        this.#found.push({
            kind: 'control',
            name,
            start: this.offset + start,
            end: this.offset + end,
            ...(instead === '' ? {} : { instead }),
        });
        return end;
    }

    /** Strokes that lengthen a word do nothing between letters that join anyway. After a single letter, as in an abbreviation, they mark it as one. */
    #tatweel(start: number): number {
        let end = start;
        while (this.text.charCodeAt(end) === 0x640) {
            this.#see(end);
            end++;
        }
        if (joinsBoth.test(this.text.charAt(start - 1)) && joins.test(this.text.charAt(end))) {
            this.#found.push({ kind: 'empty', name: 'tatweel', start: this.offset + start, end: this.offset + end });
        }
        return end;
    }

    /** Adjacent signs have the same neighbours. */
    #run(start: number): number {
        let end = start;
        while (end < this.text.length && isSign(this.text.charCodeAt(end))) {
            end++;
        }
        const around = new Neighbours(this.text, start, end);
        const before = new Set<number>();
        for (let at = start; at < end; at++) {
            const code = this.text.charCodeAt(at);
            if (code >= 0x202a && code <= 0x202e ? code !== 0x202c : code >= 0x2066 && code <= 0x2068) {
                this.#begin(at, code);
            } else if (code === 0x202c || code === 0x2069) {
                this.#close(at, code);
            } else if (before.has(code) || this.#isEmpty(code, around)) {
                this.#add('empty', at, code);
            }
            before.add(code);
        }
        return end;
    }

    #isEmpty(code: number, around: Neighbours): boolean {
        switch (code) {
            case 0xad:
                return true;
            case 0x200b:
                return around.isKnown && !around.mayBreak;
            case 0x200c:
            case 0x200d:
                return around.isPlain && !around.isLigature;
            case 0x2060:
            case 0xfeff:
                return around.isUnbroken;
            case 0x200e:
                return !this.isMixed || around.isWithin('left');
            default:
                return !this.isMixed || around.isWithin('right');
        }
    }

    #begin(at: number, code: number): void {
        if (this.#open.length < deepest) {
            this.#open.push({ at, code, seen: this.#seen });
        } else {
            this.#add('open', at, code);
        }
    }

    #close(at: number, code: number): void {
        const isolate = code === 0x2069;
        const index = this.#open.findLastIndex((open) => open.code >= 0x2066 === isolate);
        // The end of an isolate also ends the embeddings in it. The end of an embedding does not reach out of its isolate.
        const blocked = !isolate && this.#open.findLastIndex((open) => open.code >= 0x2066) > index;
        const open = this.#open[index];
        if (!open || blocked) {
            this.#add('open', at, code);
            return;
        }
        for (const inner of this.#open.splice(index).slice(1)) {
            this.#add('open', inner.at, inner.code);
        }
        const kind = this.#kindOf(open);
        if (kind) {
            this.#add(kind, open.at, open.code, at);
        }
    }

    /** The effect of a pair on the text between. */
    #kindOf({ code, seen }: Opener): 'empty' | 'turned' | undefined {
        const inside = {
            visible: this.#seen.visible - seen.visible,
            left: this.#seen.letters - seen.letters - (this.#seen.rightToLeft - seen.rightToLeft),
            right: this.#seen.rightToLeft - seen.rightToLeft,
        };
        if (inside.visible === 0) {
            return 'empty';
        }
        if ((code === 0x202e && inside.left > 0) || (code === 0x202d && inside.right > 0)) {
            return 'turned';
        }
        return this.isMixed ? undefined : 'empty';
    }
}

/** Joins what stands side by side and is alike: a program that pads a text with a thousand signs has made one mistake. */
function joinedRuns(found: readonly Invisible[]): readonly Invisible[] {
    const runs: Invisible[] = [];
    for (const one of found) {
        const last = runs.at(-1);
        const isAlike = last?.end === one.start && last.kind === one.kind && last.name === one.name && !last.partner && !one.partner;
        if (isAlike && one.kind !== 'control') {
            runs[runs.length - 1] = { ...last, end: one.end };
        } else {
            runs.push(one);
        }
    }
    return runs;
}

/** The characters beside a run of signs. */
class Neighbours {
    private readonly previous: string;
    private readonly next: string;

    constructor(
        private readonly text: string,
        private readonly start: number,
        private readonly end: number,
    ) {
        this.previous = text.charAt(start - 1);
        this.next = text.charAt(end);
    }

    /** Whether both belong to scripts whose lines break at blanks, or between any two characters. */
    get isKnown(): boolean {
        return [this.previous, this.next].every((sign) => sign === '' || plain.test(sign) || rightToLeftLetter.test(sign));
    }

    /** Whether a zero width space allows a line break that would not be there: before a digit in a long number or address. */
    get mayBreak(): boolean {
        return /[/.\-_=&?#:]/u.test(this.previous) && /\d/u.test(this.next);
    }

    get isPlain(): boolean {
        return [this.previous, this.next].every((sign) => sign === '' || plain.test(sign));
    }

    /** Whether a non-joiner between these letters prevents a ligature. */
    get isLigature(): boolean {
        return this.previous === 'f' && /[fijlt]/u.test(this.next);
    }

    /** Whether no line would break here even without a joiner. */
    get isUnbroken(): boolean {
        return (
            this.previous === '' || this.next === '' || (unbroken.test(this.previous) && (unbroken.test(this.next) || this.next === ' '))
        );
    }

    /** Whether the nearest letters on both sides, across blanks only, run in the given direction: a mark of the same direction does nothing between them. */
    isWithin(direction: 'left' | 'right'): boolean {
        return this.#letter(-1) === direction && this.#letter(1) === direction;
    }

    #letter(step: 1 | -1): 'left' | 'right' | undefined {
        let at = step < 0 ? this.start - 1 : this.end;
        for (let left = mostBlanksAcross; left > 0 && this.text.charAt(at) === ' '; left--) {
            at += step;
        }
        const sign = this.text.charAt(at);
        if (rightToLeftLetter.test(sign)) {
            return 'right';
        }
        return /\p{L}/u.test(sign) ? 'left' : undefined;
    }
}

function isSign(code: number): boolean {
    return code !== 0x640 && code in invisibleNames;
}
