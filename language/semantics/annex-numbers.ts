/** Numbers of annexes: which each has, and those that are typed before titles, `annex II  Rooms`, although they are printed by themselves. */
import type { AstNode } from 'langium';
import { isAnnex, isSchedule } from '../grammar/generated/ast.js';
import { drawnFrom } from '../kept/ledger.js';
import { rememberedBy } from '../kept/remembered.js';
import { fromRoman, westernDigits } from '../locales/numerals.js';
import type { Locale } from '../locales/locale.js';

/** The indexes of the pieces that are annexes: timetables and annexes of text, in the order of the text. */
export const annexesOf = drawnFrom({
    contribution: (piece) => (isAnnexed(piece) ? 'annex' : ''),
    make: (pieces) => pieces.flatMap((piece, index) => (isAnnexed(piece) ? [index] : [])),
});

function isAnnexed(piece: AstNode): boolean {
    return isSchedule(piece) || isAnnex(piece);
}

/** A number that is typed before the title of an annex. */
export interface TypedAnnexNumber {
    readonly value: number;
    /** As it is typed. */
    readonly text: string;
    /** The UTF-16 offset in the title at which its words begin. */
    readonly end: number;
}

/** The highest number that is known in words. */
const highest = 20;

/** The numbers of annexes as a language prints them behind the word: أول, 二. */
const numberWords = rememberedBy(
    ({ phrases, printAnnex }: Locale, _: ''): ReadonlyMap<string, number> =>
        new Map(
            Array.from({ length: highest }, (__, index) => [
                printAnnex(index + 1)
                    .slice(phrases.annex.length)
                    .trim(),
                index + 1,
            ]),
        ),
);

/**
 * The number at the head of the title of an annex. One blank behind it suffices where it is the annex's own number.
 * @param number the annex's own, from 1; undefined for the only one
 */
export function typedAnnexNumber(title: string, number: number | undefined, locale: Locale): TypedAnnexNumber | undefined {
    const [text = ''] = /^[\p{L}\p{N}]{1,16}/u.exec(title) ?? [];
    const value = numberIn(text, locale);
    const gap = /^(?:\s{0,4}[.．:：、–—-](?:\s{1,20}|(?=\p{Script=Han}))|\s{1,20}|$)/u.exec(title.slice(text.length))?.[0];
    if (value === undefined || gap === undefined) {
        return undefined;
    }
    const isApart = gap.trim() !== '' || gap.length > 1 || gap === '' || gap.includes('\t');
    return isApart || value === number ? { value, text, end: text.length + gap.length } : undefined;
}

function numberIn(text: string, locale: Locale): number | undefined {
    const figures = westernDigits(text.normalize('NFKC'));
    const value = /^[1-9][0-9]?$/u.test(figures) ? Number(figures) : numberWords(locale, '').get(text);
    return value ?? (/^[IVXL]{1,6}$/u.test(text) ? fromRoman(text.toLowerCase()) : undefined);
}
