/** The places of keystrokes: the same in every measured document. */

const places = ['beginning', 'middle', 'end', 'schedule'] as const;
export type KeystrokePlace = (typeof places)[number];

/** Running text between blank lines; the lines that open a section, a list or a note are not running text. */
const paragraph = /(?<=\n\n)(?!\[\^|item |heading |documentation|schedule|day |-)[^\n]+[.。](?=\n\n)/gu;

/** Ends of paragraphs: the first, the middle and the last before the schedule; and the end of the last line of the schedule. */
export function placesIn(text: string): Readonly<Record<KeystrokePlace, number>> {
    const schedule = text.lastIndexOf('\n\nschedule');
    const annotations = text.slice(0, schedule < 0 ? text.length : schedule + 2);
    const ends = [...annotations.matchAll(paragraph)].map((found) => found.index + found[0].length);
    const at = (index: number): number => ends[index] ?? text.length;
    return { beginning: at(0), middle: at(ends.length >> 1), end: at(ends.length - 1), schedule: text.trimEnd().length };
}

/** The second item of the first level: the offset of its line, and its number. */
export function earlyItem(text: string): { readonly start: number; readonly number: string; readonly numberEnd: number } {
    const [, item] = text.matchAll(/^item (\d+)(?=\s)(?!\s*[(（])/gmu);
    if (!item) {
        throw new Error('The document has no second item.');
    }
    return { start: item.index, number: item[1] ?? '', numberEnd: item.index + item[0].length };
}

/** The beginning of a word in a large document, at the given tenth of its text. Words are shorter than the stretch searched for one. */
export function wordAt(text: Pick<string, 'length' | 'slice'>, tenth: number): number {
    const from = Math.floor((text.length * tenth) / 10);
    return from + text.slice(from, from + 4000).indexOf(' the ') + 1;
}

export { places };
