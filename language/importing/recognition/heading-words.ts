/** The heads of lines in which houses count items otherwise than in running text: "Cuestión 3", "Third item on the agenda", 第三项议程. */
import { chineseOrdinal, headingWords } from '../../locales/heading-words.js';
import { locales } from '../../locales/index.js';
import type { Locale } from '../../locales/locale.js';
import { toChinese } from '../../locales/numerals.js';
import { onceComputed } from '../../kept/once.js';
import { type WordHabits, WordTable } from '../../text/word-table.js';

/** The most items that are counted in words. */
const mostCounted = 40;

interface Tables {
    readonly locale: Locale;
    readonly words: WordTable<true>;
    readonly counted: WordTable<number>;
}

const tables = onceComputed((): readonly Tables[] =>
    Object.values(locales).map((locale) => {
        const habits: WordHabits = { edges: 'whole', ...locale.citations.spelling };
        const { words } = headingWords[locale.language];
        return {
            locale,
            words: new WordTable(
                words.map((word) => [word, true]),
                habits,
            ),
            counted: new WordTable(
                Array.from({ length: mostCounted }, (_, index) => index + 1).flatMap((number) =>
                    countedAs(locale, number).map((words) => [words, number] as const),
                ),
                habits,
            ),
        };
    }),
);

/** All ways in which a language says which item of the agenda a heading is. */
function countedAs({ language, values }: Locale, number: number): readonly string[] {
    const { counted, ordinals, ofAgenda } = headingWords[language];
    const numbers =
        language === 'zh' ? [toChinese(number), String(number)].map((one) => `${chineseOrdinal}${one}`) : values.ordinals(number);
    const blank = language === 'zh' ? '' : ' ';
    return numbers.flatMap((one) =>
        counted.flatMap((word) =>
            ofAgenda.map((agenda) =>
                [...(ordinals === 'before' ? [one, word] : [word, one]), agenda].filter((part) => part !== '').join(blank),
            ),
        ),
    );
}

/** The end of a word at the head of a line that names an item only there, and its language; undefined where there is none. */
export function headingWordAt(line: string): { readonly end: number; readonly locale: Locale } | undefined {
    for (const { locale, words } of tables()) {
        const found = words.longestAt(line, 0);
        if (found) {
            return { end: found.end, locale };
        }
    }
    return undefined;
}

/** The number of the item that the head of a line counts in words, and where these end. */
export function countedHeadAt(line: string): { readonly number: number; readonly end: number } | undefined {
    for (const { counted } of tables()) {
        const found = counted.longestAt(line, 0);
        if (found) {
            return { number: found.value, end: found.end };
        }
    }
    return undefined;
}
