/** Where keys are typed: the same places in every document that is measured. */

const places = ['beginning', 'middle', 'end', 'schedule'] as const;
export type Place = (typeof places)[number];

/** Running text between blank lines; what opens a section, a list or a note is no running text. */
const paragraph = /(?<=\n\n)(?!\[\^|item |heading |documentation|schedule|day |-)[^\n]+[.。](?=\n\n)/gu;

/** Ends of paragraphs, the first one, the one in the middle and the last one before the schedule; and the end of the last line of the schedule. */
export function placesIn(text: string): Readonly<Record<Place, number>> {
    const schedule = text.lastIndexOf('\n\nschedule');
    const annotations = text.slice(0, schedule < 0 ? text.length : schedule + 2);
    const ends = [...annotations.matchAll(paragraph)].map((found) => found.index + found[0].length);
    const at = (index: number): number => ends[index] ?? text.length;
    return { beginning: at(0), middle: at(ends.length >> 1), end: at(ends.length - 1), schedule: text.trimEnd().length };
}

/** The second item of the first level: where its line begins, and its number. */
export function earlyItem(text: string): { readonly start: number; readonly number: string; readonly numberEnd: number } {
    const [, item] = text.matchAll(/^item (\d+)(?=\s)(?!\s*[(（])/gmu);
    if (!item) {
        throw new Error('The document has no second item.');
    }
    return { start: item.index, number: item[1] ?? '', numberEnd: item.index + item[0].length };
}

/** The beginning of a word of a large document, so many tenths into it. Words are shorter than what is looked through for it. */
export function wordAt(text: Pick<string, 'length' | 'slice'>, tenth: number): number {
    const from = Math.floor((text.length * tenth) / 10);
    return from + text.slice(from, from + 4000).indexOf(' the ') + 1;
}

export { places };
