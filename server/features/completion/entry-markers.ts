/** The markers with which a new list begins: those of the lists of the document, else those of its labels, else those of its language. */
import { isListEntry, isSchedule } from '../../../language/grammar/generated/ast.js';
import { remembered } from '../../../language/kept/remembered.js';
import { nextMarker } from '../../../language/locales/next-marker.js';
import { writeMarker } from '../../../language/locales/numerals.js';
import { entriesAmong, placeEntries } from '../../../language/semantics/lists.js';
import { typedMarker } from '../../../language/semantics/outline.js';
import type { Reading } from '../../../language/semantics/reading.js';

/** The first two markers of a list, with the blank after each. Behind a full-width bracket there is none. */
export function entryMarkers(reading: Reading): readonly [string, string] {
    const [first, second] = firstList(reading) ?? labelMarkers(reading) ?? usualMarkers(reading);
    const blank = first.endsWith('）') ? '' : ' ';
    return [first + blank, second + blank];
}

/** The first two markers of the first list in the annotations. */
const firstList = remembered(({ agenda, masthead }: Reading): readonly [string, string] | undefined => {
    for (const section of agenda.sections) {
        const blocks = isSchedule(section) ? [] : section.blocks;
        if (!blocks.some(isListEntry)) {
            continue;
        }
        const placed = placeEntries(entriesAmong(blocks, masthead.areParagraphsNumbered));
        const at = placed.findIndex(({ depth, value }) => depth === 1 && value === 1);
        const first = placed[at]?.entry.marker;
        if (first !== undefined) {
            const second = placed.slice(at).find(({ depth, value }) => depth === 1 && value === 2)?.entry.marker;
            return [first, second ?? markerAfter(first)];
        }
    }
    return undefined;
});

/** The markers of the first two sub-items that stand together. */
function labelMarkers({ outline }: Reading): readonly [string, string] | undefined {
    const parent = outline.items.find(({ level, children }) => level === 1 && children[0]?.ordinal === 1);
    const [first, second] = (parent?.children ?? []).map(({ item }) => typedMarker(item));
    return first === undefined ? undefined : [first, second ?? markerAfter(first)];
}

function usualMarkers({ locale }: Reading): readonly [string, string] {
    const { script, before, after } = locale.levels[1]?.[0] ?? { script: 'letter', before: '(', after: ')' };
    const marker = (place: number): string => `${before}${writeMarker(script, place)}${after}`;
    return [marker(1), marker(2)];
}

function markerAfter(marker: string): string {
    return marker.replace(/[^\s()（）.、]{1,8}/u, (bare) => nextMarker(bare, undefined)?.bare ?? bare);
}
