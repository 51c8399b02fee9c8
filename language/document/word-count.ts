/** How long the printed document is, part by part. What is counted of a sheet is kept with it, so that an edit counts only what it changes. */
import type { Item } from '../grammar/generated/ast.js';
import { remembered } from '../kept/remembered.js';
import { type Amount, amountOf } from '../text/amount.js';
import { type BlockContent, plainText } from './blocks.js';
import type { Draft } from './draft.js';
import type { Layout } from './layout.js';
import { placeNow } from './places.js';
import type { Sheet } from './sheet.js';

/** The lines above the list; the list; the annotation of an item or under a heading; all notes; all annexes. */
export type PartKind = 'title' | 'list' | 'item' | 'heading' | 'notes' | 'annex';

/** A part of the printed document. There is one of each kind, and one for each item and heading. */
export interface CountedPart extends Amount {
    readonly kind: PartKind;
    /** The source line where it begins, zero-based. */
    readonly line: number;
    readonly item: Item | undefined;
    /** The title of an item or heading, on one line. */
    readonly title: string;
}

/**
 * The parts of a document in the order of the page. Counted is what stands on the page below the masthead, notes and headings included; not the numbers of
 * items and entries, nor the marks of notes. A title counts wherever it is printed: in the list, at the annotation and in the annex.
 */
export function countedParts({ sheets }: Layout): readonly CountedPart[] {
    const parts: { -readonly [Key in keyof CountedPart]: CountedPart[Key] }[] = [];
    const shared = new Map<PartKind, (typeof parts)[number]>();
    for (const { sheet } of sheets) {
        const kind = kindOf(sheet);
        const [first] = sheet.drafts;
        const { words, han } = amountIn(sheet);
        const known = shared.get(kind);
        if (known) {
            known.words += words;
            known.han += han;
        } else if (first) {
            const isSection = kind === 'item' || kind === 'heading';
            const part = {
                kind,
                line: placeNow(first.place).startLine,
                item: isSection ? first.printed.item : undefined,
                title: isSection ? (first.printed.text ?? '') : '',
                words,
                han,
            };
            parts.push(part);
            if (!isSection) {
                shared.set(kind, part);
            }
        }
    }
    return parts;
}

/** The amount of all parts together. */
export function wholeAmount(parts: readonly Amount[]): Amount {
    return parts.reduce((all, { words, han }) => ({ words: all.words + words, han: all.han + han }), { words: 0, han: 0 });
}

function kindOf({ drafts, isOfAnnex }: Sheet): PartKind {
    if (isOfAnnex) {
        return 'annex';
    }
    switch (drafts[0]?.content.kind) {
        case 'annotation-heading':
            return 'item';
        case 'group-heading':
        case 'free-heading':
            return 'heading';
        // The heading of the list, and that of the annotations.
        case 'section-title':
        case 'list-heading':
        case 'list-row':
            return 'list';
        case 'footnote':
            return 'notes';
        case 'annex-heading':
        case 'annex-day':
        case 'annex-note':
            return 'annex';
        default:
            return 'title';
    }
}

const amountIn = remembered(({ drafts }: Sheet): Amount => wholeAmount(drafts.map(amountOfDraft)));

function amountOfDraft({ content }: Draft): Amount {
    return wholeAmount(printedTexts(content).map(amountOf));
}

/** The texts of a block that count, each of which begins a word of its own. */
function printedTexts(content: BlockContent): readonly string[] {
    if (content.kind === 'masthead') {
        return [];
    }
    if (content.kind === 'annex-item') {
        const { heads = [], content: title, dates, documents } = content;
        return [...heads, plainText(title), ...dates, ...documents.map(plainText)];
    }
    if (content.kind === 'table') {
        return content.rows.flatMap(({ cells }) => cells.map(plainText));
    }
    if (content.kind !== 'annex-day') {
        return [plainText(content.content)];
    }
    const { heads = [], date, rows } = content;
    return [...heads, date, ...rows.flatMap(({ time, track, content: text }) => [time, track, plainText(text)])];
}
