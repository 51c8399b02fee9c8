/** Writes the straight quotation marks and apostrophes of a text as its language does. */
import type { Locale } from '../locales/locale.js';
import { addressesIn } from '../syntax/words/addresses.js';
import type { TextChange } from '../text/change.js';
import { isGap, isHan, isLetterAt, isNumber } from '../text/characters.js';

/** A stretch of the text that stays as it is. UTF-16 offsets, the end exclusive. */
export interface Stretch {
    readonly start: number;
    readonly end: number;
}

const apostrophe = '’';
/** What a quotation may follow without a blank. */
const openers = '(（[【{/–—-«„‘“《「¿¡';
const alphabetic = /[\p{Script=Latin}\p{Script=Cyrillic}]\p{M}{0,3}$/u;

/** A quotation that is not closed yet. Its mark is changed when the one that closes it is found: without its other half it stays as it is. */
interface Opened {
    readonly kind: 'outer' | 'inner' | 'single';
    readonly change: TextChange | undefined;
}

/**
 * The changes for a passage, in order. A mark stays straight where it may stand for something else (inches, minutes, the value in `width="5"`), and where a
 * quotation does not end in the passage.
 * @param kept stretches that are no prose, such as addresses and comments, in the order of the text
 */
export function quotationChanges(text: string, locale: Locale, kept: readonly Stretch[] = []): readonly TextChange[] {
    const writer = new QuotationWriter(text, locale);
    let next = 0;
    for (let at = 0; at < text.length; at++) {
        let stretch = kept[next];
        while (stretch && stretch.end <= at) {
            stretch = kept[++next];
        }
        if (stretch && stretch.start <= at) {
            at = stretch.end - 1;
        } else {
            writer.read(at);
        }
    }
    return writer.changes.sort((one, other) => one.start - other.start);
}

/** The same for a passage of an agenda. Addresses, comments, and what stands between grave accents stay as they are. */
export function proseQuotations(text: string, locale: Locale): readonly TextChange[] {
    return /["']/u.test(text) ? quotationChanges(text, locale, notProse(text)) : [];
}

function notProse(text: string): readonly Stretch[] {
    const comments = [...text.matchAll(/(?:^|[\r\n])[ \t]*\/\/[^\r\n]*/gu)];
    const codes = [...text.matchAll(/`[^`\r\n]*`/gu)];
    const found = [...comments, ...codes].map(({ 0: { length }, index }): Stretch => ({ start: index, end: index + length }));
    return [...found, ...addressesIn(text)].sort((one, other) => one.start - other.start);
}

class QuotationWriter {
    readonly changes: TextChange[] = [];
    /** The quotations that are open, the innermost last. */
    readonly #open: Opened[] = [];
    /** Whether a straight mark after an equals sign opened a value. */
    #isValue = false;
    /** Whether a single mark began what is no quotation of the language: one in another style, or a word whose first letters are left out. */
    #isLoose = false;
    readonly #outer: readonly [string, string];
    readonly #inner: readonly [string, string];
    readonly #blank: string;

    constructor(
        private readonly text: string,
        { citations, innerQuotes, quotationBlank = '' }: Locale,
    ) {
        this.#outer = citations.quotes[0] ?? ['"', '"'];
        this.#inner = innerQuotes;
        this.#blank = quotationBlank;
    }

    /** Reads the character at an offset. */
    read(at: number): void {
        const sign = this.text.charAt(at);
        if (sign === '"') {
            this.#double(at);
        } else if (sign === "'") {
            this.#single(at);
        } else if (sign === this.#outer[0]) {
            this.#open.push({ kind: 'outer', change: undefined });
        } else if (sign === this.#outer[1]) {
            this.#closeBefore(at, 'outer');
        } else if (this.#inner[1] !== apostrophe && sign === this.#inner[0]) {
            this.#open.push({ kind: 'inner', change: undefined });
        } else if (this.#inner[1] !== apostrophe && sign === this.#inner[1]) {
            this.#closeBefore(at, 'inner');
        }
    }

    #double(at: number): void {
        if (this.#isValue || this.text[at - 1] === '=') {
            this.#isValue = !this.#isValue;
            return;
        }
        const last = this.#open.at(-1)?.kind;
        if (last === undefined && (this.#mayOpen(at) || isHan(this.text.charCodeAt(at - 1)))) {
            this.#push(at, 'outer', this.#outer[0], this.#blank);
        } else if (last === 'outer' && this.#opensWord(at)) {
            this.#push(at, 'inner', this.#inner[0], '');
        } else {
            this.#close(at);
        }
    }

    #push(at: number, kind: Opened['kind'], mark: string, blank: string): void {
        const next = this.text.charAt(at + 1);
        const end = blank !== '' && next === ' ' ? at + 2 : at + 1;
        const isSet = end === at + 1 && isGap(next.charCodeAt(0));
        this.#open.push({ kind, change: { start: at, end, text: `${mark}${isSet ? '' : blank}` } });
    }

    /** Closes the innermost quotation between double marks. */
    #close(at: number): void {
        const index = this.#open.findLastIndex(({ kind }) => kind !== 'single');
        const opened = this.#open[index];
        if (!opened) {
            return;
        }
        this.#open.length = index;
        const isOuter = opened.kind === 'outer';
        const blank = isOuter ? this.#blank : '';
        const before = this.text.charAt(at - 1);
        const start = blank !== '' && before === ' ' && (opened.change?.end ?? 0) < at ? at - 1 : at;
        const isSet = start === at && isGap(before.charCodeAt(0));
        const mark = isOuter ? this.#outer[1] : this.#inner[1];
        this.changes.push(...(opened.change ? [opened.change] : []), { start, end: at + 1, text: `${isSet ? '' : blank}${mark}` });
    }

    /** A mark of the language closes a quotation: one that a straight mark has opened gets its other half. */
    #closeBefore(at: number, kind: Opened['kind']): void {
        const index = this.#open.findLastIndex((opened) => opened.kind === kind);
        const change = this.#open[index]?.change;
        this.#open.length = Math.max(0, index);
        if (change && change.end <= at) {
            this.changes.push(change);
        }
    }

    #single(at: number): void {
        const replaced = (text: string): TextChange => ({ start: at, end: at + 1, text });
        const isAfterLetter = alphabetic.test(this.text.slice(Math.max(0, at - 4), at));
        const last = this.#open.at(-1);
        if (isAfterLetter && isLetterAt(this.text, at + 1)) {
            this.changes.push(replaced(apostrophe));
        } else if (last?.kind === 'single') {
            this.#open.pop();
            this.changes.push(...(last.change ? [last.change] : []), replaced(this.#inner[1]));
        } else if (this.#opensWord(at) || (last?.kind === 'outer' && isHan(this.text.charCodeAt(at - 1)))) {
            if (last?.kind === 'outer') {
                this.#open.push({ kind: 'single', change: replaced(this.#inner[0]) });
            } else {
                this.#isLoose = true;
            }
        } else if (isAfterLetter && !this.#isLoose) {
            this.changes.push(replaced(apostrophe));
        } else {
            this.#isLoose = false;
        }
    }

    /** Whether a quotation can begin at an offset: no word ends before it. In languages with a blank inside their marks one may follow. */
    #mayOpen(at: number): boolean {
        const code = this.text.charCodeAt(at + 1);
        return this.#isAfterOpener(at) && at + 1 < this.text.length && (!isGap(code) || (this.#blank !== '' && this.text[at + 1] === ' '));
    }

    /** The same, and a word begins right after it. */
    #opensWord(at: number): boolean {
        const next = this.text.charAt(at + 1);
        return (
            this.#isAfterOpener(at) &&
            (isLetterAt(this.text, at + 1) || isNumber(next.charCodeAt(0)) || (next !== '' && openers.includes(next)))
        );
    }

    #isAfterOpener(at: number): boolean {
        return at === 0 || isGap(this.text.charCodeAt(at - 1)) || `${openers}"'`.includes(this.text.charAt(at - 1));
    }
}
