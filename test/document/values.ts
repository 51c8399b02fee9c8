/** What blocks say to programs, as lines that a test can compare: read from blocks and from nothing else. */
import type { Block, Content, FormattedDocument, InlineRun } from '../../language/document/blocks.js';
import { plainText } from '../../language/document/blocks.js';

/** `14:30` for minutes since midnight. */
function clock(minutes: number): string {
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** All running text of a block. */
export function contentsOf(block: Block): readonly Content[] {
    return block.kind === 'annex-day' ? block.rows.map((row) => row.content) : 'content' in block ? [block.content] : [];
}

/** `date 2024-09-03`, `resolution A 76/1`; a value that lacks is `?`. Undefined for text, marks and addresses. */
export function shownRun(run: InlineRun): string | undefined {
    switch (run.kind) {
        case 'citation':
            return run.value ? `${run.value.kind} ${run.value.body ?? '?'} ${run.value.number}` : 'citation ?';
        case 'symbol':
            return `symbol ${run.value?.symbol ?? '?'}`;
        case 'date':
            return `date ${run.value?.days.join(' ') ?? '?'}`;
        case 'mention':
            return `item ${run.value?.label ?? '?'}`;
        default:
            return undefined;
    }
}

/** The values in the running text of a document, block by block. */
export function runValues({ blocks }: FormattedDocument): string[] {
    return blocks.flatMap((block) => contentsOf(block).flatMap((content) => content.map(shownRun).filter((line) => line !== undefined)));
}

/** An event of a calendar. */
export interface Event {
    readonly uid: string;
    readonly start: string;
    readonly end: string;
    readonly zone: string | undefined;
    readonly summary: string;
    readonly location: string;
}

/** The events of a calendar, one for each slot with a date and times. What a calendar needs is in the blocks, and no printed word is read for it. */
export function eventsOf({ blocks, symbol }: FormattedDocument): readonly Event[] {
    const masthead = blocks.find((block) => block.kind === 'masthead')?.value ?? {};
    const events: Event[] = [];
    for (const block of blocks) {
        const date = block.kind === 'annex-day' ? block.value?.date : undefined;
        if (block.kind !== 'annex-day' || date === undefined) {
            continue;
        }
        const bySlot = Map.groupBy(block.rows, ({ value }) => value?.slot?.id);
        for (const [id, rows] of bySlot) {
            const slot = rows[0]?.value?.slot;
            if (id === undefined || !slot?.times) {
                continue;
            }
            events.push({
                uid: `${symbol} ${id}`,
                start: `${date}T${clock(slot.times.start)}`,
                end: `${date}T${clock(slot.times.end)}`,
                zone: masthead.timezone,
                summary: rows
                    .map(({ label, content }) => [label, plainText(content)].filter((text) => text !== '').join('. '))
                    .filter((text) => text !== '')
                    .join('; '),
                location: [slot.track, masthead.venue, masthead.place].filter((text) => text !== undefined).join(', '),
            });
        }
    }
    return events;
}

/** The references of a document as XML has them: `ref` to a resolution, a document or an item, `date` with its day. Items that are not there have no reference. */
export function referencesOf({ blocks }: FormattedDocument): readonly string[] {
    const items = new Map(
        blocks.flatMap((block) =>
            block.kind === 'annotation-heading' && block.value ? [[block.value.label, block.value.path] as const] : [],
        ),
    );
    return blocks.flatMap(contentsOf).flatMap((content) =>
        content.flatMap((run): string[] => {
            switch (run.kind) {
                case 'citation': {
                    const { body, kind, number } = run.value ?? {};
                    return body === undefined ? [] : [`<ref href="/akn/un/statement/${kind}/${body}/${number}">${run.text}</ref>`];
                }
                case 'symbol':
                    return run.value ? [`<ref href="/un/${run.value.symbol}">${run.text}</ref>`] : [];
                case 'mention': {
                    const path = run.value && items.get(run.value.label);
                    return path === undefined ? [] : [`<ref href="#item_${path}">${run.text}</ref>`];
                }
                case 'date':
                    return run.value ? [`<date date="${run.value.days[0]}">${run.text}</date>`] : [];
                default:
                    return [];
            }
        }),
    );
}
