/** The quotation mark or apostrophe of the language for a straight one that was typed. */
import type { Locale } from '../locales/locale.js';
import type { LineChange } from './list-typing.js';

/** What stands before a quotation mark that opens: nothing, a blank, a bracket, a dash or another mark that opens. */
const opens = /(?:^|[\s(（[{/–—-]|[«„‘《「])$/u;
/** Chinese has no blanks, so there the marks of the line decide. */
const han = /\p{Script=Han}$/u;
const alphabetic = /[\p{Script=Latin}\p{Script=Cyrillic}]\p{M}{0,3}$/u;
/** It closes a single quotation, too. */
const apostrophe = '’';

/**
 * The change after a straight mark was typed: the mark of the language that opens or closes here, an inner one inside another quotation, or an apostrophe.
 * Undefined where a straight one is meant: in a comment, and after a figure, where it stands for inches, feet, minutes or seconds.
 * @param typed the mark
 * @param before the line up to the mark, without it
 */
export function afterStraightQuote(typed: '"' | "'", before: string, locale: Locale): LineChange | undefined {
    const { citations, innerQuotes, quotationBlank = '' } = locale;
    const [outer] = citations.quotes;
    if (!outer || /^[\s\ufeff]*\/\//u.test(before) || /\p{N}$/u.test(before)) {
        return undefined;
    }
    const isOuterOpen = isOpen(outer, before);
    const isInnerOpen = isOuterOpen && isOpen(innerQuotes, before);
    const isOpening = opens.test(before) || (han.test(before) && !isOuterOpen);
    const mark = ((): string | undefined => {
        if (typed === "'") {
            return singleMark(before, innerQuotes, { isOuterOpen, isInnerOpen });
        }
        if (isOpening) {
            return isOuterOpen ? innerQuotes[0] : `${outer[0]}${quotationBlank}`;
        }
        return isInnerOpen ? innerQuotes[1] : `${quotationBlank}${outer[1]}`;
    })();
    return mark === undefined ? undefined : { line: 0, start: before.length, end: before.length + 1, text: mark };
}

/** A single mark is an apostrophe after a letter. Elsewhere it is one of an inner quotation, inside another one; else it stays as it is. */
function singleMark(
    before: string,
    [open, close]: readonly [string, string],
    { isOuterOpen, isInnerOpen }: { readonly isOuterOpen: boolean; readonly isInnerOpen: boolean },
): string | undefined {
    const closes = isInnerOpen && close === apostrophe;
    if (closes || alphabetic.test(before)) {
        return apostrophe;
    }
    return isOuterOpen && close === apostrophe && opens.test(before) ? open : undefined;
}

function isOpen([open, close]: readonly [string, string], before: string): boolean {
    return before.lastIndexOf(open) > before.lastIndexOf(close);
}
