/** Lines that readers of PDF files have taken apart: stretched ones, with a word on each line, and numerals of parts away from their titles. */
import { headOf } from '../recognition/heads.js';
import { partOf } from '../recognition/titles.js';
import type { TextLine } from './text-line.js';

/** So many words on lines of their own are a line that was stretched to the margin. */
const fewestWords = 5;
/** UTF-16 units of the longest word. */
const longestWord = 24;
/** Lines among which the title of a part is looked for. */
const nearby = 40;

const word = /^[("“«„]?[\p{L}\p{N}][^\s]*$/u;
const numeral = /^[IVX]{1,5}\.$/u;

/** The lines with each run of single words as one line. */
export function withWholeLines(lines: readonly TextLine[]): readonly TextLine[] {
    const out: TextLine[] = [];
    for (let at = 0; at < lines.length; ) {
        let end = isWord(lines[at]) ? at + 1 : at;
        while (end > at && isWord(lines[end]) && lines[end]?.isTight) {
            end++;
        }
        const words = lines.slice(at, end).map(({ text }) => text.trim());
        const begins = /^[("“«„]?\p{Lu}/u.test(words[0] ?? '');
        if (words.length >= fewestWords && begins) {
            const text = words.join(' ');
            out.push({ ...lines[at]!, text, raw: text, isStretched: true });
        } else {
            out.push(...lines.slice(at, Math.max(end, at + 1)));
        }
        at = Math.max(end, at + 1);
    }
    return out;
}

function isWord(line: TextLine | undefined): boolean {
    const text = line?.text.trim() ?? '';
    // A clause of a list or the end of a sentence is no word of a stretched line.
    return text.length <= longestWord && word.test(text) && !/[.;:!?]$/u.test(text) && (headOf(text) === undefined || /^\d/u.test(text));
}

/** The numeral of a part that stands alone among other labels, put before the title that it belongs to. */
export function withTitledParts(lines: readonly TextLine[]): readonly TextLine[] {
    const taken = new Map<number, string>();
    const gone = new Set<number>();
    for (const [index, { text }] of lines.entries()) {
        const own = text.trim();
        const behind = lines[index + 1]?.text.trim() ?? '';
        // A line with its title has been joined to it already, behind a tab.
        if (!numeral.test(own) || !/^\d{1,3}\.\t/u.test(behind)) {
            continue;
        }
        const to = lines
            .slice(index + 1, index + 1 + nearby)
            .findIndex((line) => partOf(line.text.trim()) !== undefined && headOf(line.text.trim()) === undefined);
        if (to >= 0 && !taken.has(index + 1 + to)) {
            gone.add(index);
            taken.set(index + 1 + to, own);
        }
    }
    return lines.flatMap((line, index) =>
        gone.has(index) ? [] : [taken.has(index) ? { ...line, text: `${taken.get(index)}\t${line.text.trim()}` } : line],
    );
}
