/**
 * Signs that nobody sees: which of them do nothing where they stand. One that joins letters, keeps words together or holds a bracket on its side in
 * Arabic is of use, and is never among them; nor is one of which we cannot tell.
 */
import { behindControls, controlName, hasControl, insteadOfControls, isControl } from './controls.js';

/** A sign, or a pair of signs, that can go. Offsets are UTF-16, the end exclusive. */
export interface Invisible {
    /** `control`: steers what shows the text; one after the other count as one. `empty`: does nothing. `open`: turns what stands behind it, and nothing ends it on its line. `turned`: sets letters from back to front. */
    readonly kind: 'control' | 'empty' | 'open' | 'turned';
    readonly name: string;
    readonly start: number;
    readonly end: number;
    /** What has to stand in its place where it parts two words. */
    readonly instead?: string;
    /** The sign that ends what this one begins. */
    readonly partner?: { readonly start: number; readonly end: number };
}

const names: Readonly<Record<number, string>> = {
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

const any = /[\u00ad\u0640\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;
const rightToLeftLetter = /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Letters and signs of which we know that no joiner does anything between them; of other scripts we do not know it. */
const plain =
    /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Nd}\p{Z}\t!-~«»“”‘’–—，。；：、（）《》]/u;
/** Letters that a line is never broken between anyway. */
const unbroken = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Nd}]/u;
const letterOrDigit = /[\p{L}\p{Nd}]/u;
/** Arabic letters that join both the letter before and the one behind, and those that join the one before alone. */
const joinsBoth = /[ئبت-خس-غف-نهيکگپچیٹںھہےڤڭ]/u;
const joins = /[\u0621-\u063f\u0641-\u064a\u0671-\u06d3]/u;

/** How deep signs of direction count inside each other, in every program that follows the rules of Unicode for them. */
const deepest = 125;

/** How far a sign looks over blanks for a letter. */
const reach = 8;

/** Whether a text holds any such sign. Few do. */
export function hasInvisible(text: string): boolean {
    return any.test(text) || hasControl(text);
}

/**
 * The signs in a text that can go.
 * @param isRightToLeft whether the document is in a language that runs from right to left
 */
export function invisibleIn(text: string, isRightToLeft: boolean): readonly Invisible[] {
    if (!hasInvisible(text)) {
        return [];
    }
    const found: Invisible[] = [];
    const isMixed = isRightToLeft || rightToLeftLetter.test(text);
    for (let start = 0; start < text.length; ) {
        const end = lineEnd(text, start);
        const line = text.slice(start, end);
        if (hasInvisible(line)) {
            new Line(line, start, isMixed).invisible.forEach((one) => found.push(one));
        }
        start = end + 1;
    }
    return found;
}

function lineEnd(text: string, start: number): number {
    for (let at = start; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 10 || code === 13) {
            return at;
        }
    }
    return text.length;
}

interface Opener {
    readonly at: number;
    readonly code: number;
    /** How much of each kind stands before it. */
    readonly seen: Seen;
}

interface Seen {
    readonly visible: number;
    readonly letters: number;
    readonly rightToLeft: number;
}

/** One line: to the editor and to every program that shows plain text, what a sign of direction begins ends with it. */
class Line {
    readonly invisible: Invisible[] = [];
    readonly #open: Opener[] = [];
    #seen: Seen = { visible: 0, letters: 0, rightToLeft: 0 };

    constructor(
        private readonly text: string,
        private readonly offset: number,
        /** Whether anything runs from right to left here. */
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
        this.invisible.sort((one, other) => one.start - other.start);
    }

    #add(kind: Invisible['kind'], at: number, code: number, partner?: number): void {
        const start = this.offset + at;
        this.invisible.push({
            kind,
            name: names[code] ?? '',
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
        const end = behindControls(this.text, start);
        const name = controlName(this.text.charCodeAt(start));
        const instead = insteadOfControls(this.text, start, end);
        this.invisible.push({
            kind: 'control',
            name,
            start: this.offset + start,
            end: this.offset + end,
            ...(instead === '' ? {} : { instead }),
        });
        return end;
    }

    /** Strokes that lengthen a word where its letters join anyway. Behind a single letter, as in an abbreviation, they make it what it is. */
    #tatweel(start: number): number {
        let end = start;
        while (this.text.charCodeAt(end) === 0x640) {
            this.#see(end);
            end++;
        }
        if (joinsBoth.test(this.text.charAt(start - 1)) && joins.test(this.text.charAt(end))) {
            this.invisible.push({ kind: 'empty', name: 'tatweel', start: this.offset + start, end: this.offset + end });
        }
        return end;
    }

    /** Signs that stand side by side have the same neighbours. */
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
        // An isolate ends what was begun inside it; an embedding does not reach out of its isolate.
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

    /** What a pair does to what stands in it. */
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

/** What stands beside a run of signs. */
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

    /** Both are of scripts whose lines break at blanks, or between any two signs. */
    get isKnown(): boolean {
        return [this.previous, this.next].every((sign) => sign === '' || plain.test(sign) || rightToLeftLetter.test(sign));
    }

    /** Whether a zero width space lets a line break that would not: before a figure of a long number or address. */
    get mayBreak(): boolean {
        return /[/.\-_=&?#:]/u.test(this.previous) && /\d/u.test(this.next);
    }

    get isPlain(): boolean {
        return [this.previous, this.next].every((sign) => sign === '' || plain.test(sign));
    }

    /** Between these letters a non-joiner keeps a ligature from being set. */
    get isLigature(): boolean {
        return this.previous === 'f' && /[fijlt]/u.test(this.next);
    }

    /** No line would break here without a joiner. */
    get isUnbroken(): boolean {
        return (
            this.previous === '' || this.next === '' || (unbroken.test(this.previous) && (unbroken.test(this.next) || this.next === ' '))
        );
    }

    /** Whether the nearest letters on both sides, over blanks alone, run in one direction: a mark of the same direction changes nothing there. */
    isWithin(direction: 'left' | 'right'): boolean {
        return this.#letter(-1) === direction && this.#letter(1) === direction;
    }

    #letter(step: 1 | -1): 'left' | 'right' | undefined {
        let at = step < 0 ? this.start - 1 : this.end;
        for (let left = reach; left > 0 && this.text.charAt(at) === ' '; left--) {
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
    return code !== 0x640 && code in names;
}
