/** The length of an agenda in words: for the status bar, its tooltip and screen readers, and for the list of the command. */
import type { WordCountAnswer, WordCountPart } from '../../protocol/protocol.js';
import { counted } from '../../protocol/wording.js';

/** The measures of the house, from the settings. */
export interface Measures {
    /** The most words that a document may have; 0 where there is no limit. */
    readonly limit: number;
    readonly wordsPerPage: number;
}

/** Lines of a tooltip; more would not fit on a screen. */
const mostRows = 24;
const longestTitle = 60;

/** Pages that are begun. */
export function pagesOf(words: number, { wordsPerPage }: Measures): number {
    return Math.ceil(words / wordsPerPage);
}

export function isTooLong({ words }: Pick<WordCountAnswer, 'words'>, { limit }: Measures): boolean {
    return limit > 0 && words > limit;
}

/** "1,661/8,500 words · 6 standard pages". */
export function countText({ words }: Pick<WordCountAnswer, 'words'>, measures: Measures): string {
    const { limit } = measures;
    const all = limit > 0 ? `${figure(words)}/${counted(limit, 'word')}` : counted(words, 'word');
    return `${all} · ${counted(pagesOf(words, measures), 'standard page')}`;
}

/** The same in sentences: "1,661 words, 6 standard pages of 330 words. The limit is 8,500 words: 6,839 are left." */
export function countSentence({ words }: Pick<WordCountAnswer, 'words'>, measures: Measures): string {
    const pages = `${counted(pagesOf(words, measures), 'standard page')} of ${counted(measures.wordsPerPage, 'word')}`;
    return `${counted(words, 'word')}, ${pages}.${limitSentence(words, measures)}`;
}

function limitSentence(words: number, { limit }: Measures): string {
    if (limit <= 0) {
        return '';
    }
    const [difference, which] = words > limit ? [words - limit, 'too many'] : [limit - words, 'left'];
    return ` The limit is ${counted(limit, 'word')}: ${figure(difference)} ${difference === 1 ? 'is' : 'are'} ${which}.`;
}

/** Markdown with the sentence and a table of the parts. Items are counted with those below them. */
export function countTooltip(answer: WordCountAnswer, measures: Measures): string {
    const rows = withSubItems(answer.parts);
    const shown = rows.slice(0, rows.length > mostRows ? mostRows - 1 : mostRows);
    const rest = rows.slice(shown.length);
    return [
        `**${countSentence(answer, measures)}**`,
        ...chineseSentence(answer),
        [
            '| Part | Words |',
            '|:--|--:|',
            ...shown.map((part) => `| ${escaped(partName(part))} | ${figure(part.words)} |`),
            ...(rest.length > 0 ? [`| ${rest.length} more | ${figure(rest.reduce((sum, { words }) => sum + words, 0))} |`] : []),
        ].join('\n'),
    ].join('\n\n');
}

function chineseSentence({ chineseCharacters: characters }: WordCountAnswer): readonly string[] {
    return characters > 0 ? [`${counted(characters, 'Chinese character')} among them: 16 count as 10 words.`] : [];
}

/** The parts, with the items at the top for those below them too. */
function withSubItems(parts: readonly WordCountPart[]): readonly WordCountPart[] {
    const rows: WordCountPart[] = [];
    for (const part of parts) {
        const last = rows.at(-1);
        if (part.kind === 'item' && part.level > 1 && last?.kind === 'item') {
            rows[rows.length - 1] = { ...last, words: last.words + part.words };
        } else {
            rows.push(part);
        }
    }
    return rows;
}

const names: Readonly<Record<WordCountPart['kind'], string>> = {
    title: 'Title',
    list: 'List of items',
    item: 'Item',
    heading: 'Heading',
    notes: 'Notes',
    annex: 'Annex',
};

/** "2 (a) Preventive measures", "Notes". A long title is cut. */
export function partName({ kind, label, title }: Pick<WordCountPart, 'kind' | 'label' | 'title'>): string {
    const own = [label, shortened(title)].filter((text) => text !== '').join('\u2002');
    return own === '' ? names[kind] : own;
}

function shortened(title: string): string {
    const characters = Array.from(title);
    return characters.length > longestTitle
        ? `${characters
              .slice(0, longestTitle - 1)
              .join('')
              .trimEnd()}…`
        : title;
}

/** "8,500". */
function figure(number: number): string {
    return number.toLocaleString('en');
}

/** Text of the document in Markdown, on one line. */
function escaped(text: string): string {
    return text
        .replace(/[\\`*_{}[\]<>#|~!$]/gu, '\\$&')
        .replace(/&/gu, '&amp;')
        .replace(/[\r\n]+/gu, ' ');
}
