/** The order of the sections: that of the list, with headings and text where the annotations have them. */
import type { Recognised } from '../recognition/agenda.js';
import type { FoundSection } from '../recognition/model.js';
import { comparableTitle } from '../recognition/titles.js';

/** All sections in the order in which they are written. Items and groups that the annotations leave out stand where the list has them. */
export function sectionsInOrder({ list, annotations }: Recognised): readonly FoundSection[] {
    const { sections } = annotations;
    const out: FoundSection[] = [];
    let at = 0;
    const written = new Set<FoundSection>();
    const groupsUsed = new Set<number>();
    for (const entry of list) {
        const own = sections.findIndex((section, index) => {
            const { of } = section;
            return entry.kind === 'item'
                ? of.kind === 'item' && of.item === entry.item
                : of.kind === 'group' && !groupsUsed.has(index) && comparableTitle(of.title) === comparableTitle(entry.group.title);
        });
        if (own < 0) {
            out.push({
                of: entry.kind === 'item' ? { kind: 'item', item: entry.item } : { kind: 'group', title: entry.group.title },
                blocks: [],
            });
            continue;
        }
        groupsUsed.add(own);
        for (; at <= own; at++) {
            const section = sections[at]!;
            if (!written.has(section)) {
                written.add(section);
                out.push(section);
            }
        }
    }
    return [...out, ...sections.filter((section) => !written.has(section))];
}
