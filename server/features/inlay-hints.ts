/** Inlay hints: the weekday after a day, the title after an item in a meeting. */
import type { LangiumDocument, LeafCstNode } from 'langium';
import type { InlayHintProvider } from 'langium/lsp';
import { type InlayHint, InlayHintKind, type InlayHintParams } from 'vscode-languageserver-protocol';
import { type Agenda, type ItemRow, isAgenda, isDay, isTaken, type Slot, type Taken } from '../../language/grammar/generated/ast.js';
import { isoWeekday } from '../../language/locales/calendar.js';
import { readingOf } from '../../language/semantics/reading.js';
import { dateOf } from '../../language/semantics/timetable.js';
import { columnsOf, cutToColumns } from '../../language/text/columns.js';
import type { HintSettings } from '../settings.js';
import { titleOf } from './shared/describing.js';
import { lineText, offsetAt, tokensBetween } from './shared/places.js';

/** Columns below which the beginning of a title says nothing. */
const leastColumns = 8;

/** Columns between a hint and what stands before it, and the same to be on the safe side at the end of the line. */
const gap = 1;

/** A line that takes up items. */
type TakenLine = ItemRow | Slot;

export class AgendaHints implements InlayHintProvider {
    constructor(private readonly settings: () => { readonly hints: HintSettings }) {}

    getInlayHints(document: LangiumDocument, { range }: InlayHintParams): InlayHint[] {
        const root = document.parseResult.value;
        if (!isAgenda(root)) {
            return [];
        }
        const { columns } = this.settings().hints;
        const titles = new TitlesOnLines(document, columns);
        const shown = tokensBetween(root, offsetAt(document, range.start), offsetAt(document, range.end));
        return shown.flatMap((token) => hint(root, token, titles) ?? []);
    }
}

function hint(agenda: Agenda, token: LeafCstNode, titles: TitlesOnLines): InlayHint | undefined {
    const node = token.astNode;
    if (token.tokenType.name === 'ISO_DATE' && isDay(node)) {
        const { locale } = readingOf(agenda);
        const date = dateOf(node);
        return date && hintAt(token.range.end, capitalised(locale.weekdayName(isoWeekday(date))), locale.printDay(date));
    }
    if (token.tokenType.name === 'LABEL' && isTaken(node)) {
        const label = titles.of(node);
        return label
            ? hintAt(
                  node.$cstNode?.range.end ?? token.range.end,
                  withEllipsisAtEnd(label, readingOf(agenda).locale.direction),
                  titleOf(node.item?.ref),
              )
            : undefined;
    }
    return undefined;
}

/**
 * The titles of the items that are taken up, cut so that a line with its titles has no more than some columns. The editor wraps a hint at any character and
 * lays out each row separately: a title on two rows is cut in the middle of a word, and in Arabic the ellipsis ends up between them.
 */
class TitlesOnLines {
    readonly #known = new Map<TakenLine, ReadonlyMap<Taken, string>>();

    constructor(
        private readonly document: LangiumDocument,
        private readonly columns: number,
    ) {}

    /** The title to show after an item; empty if there is none, or no room for it. */
    of(taken: Taken): string {
        const { $container: row } = taken;
        const titles = this.#known.get(row) ?? this.#titlesIn(row);
        this.#known.set(row, titles);
        return titles.get(taken) ?? '';
    }

    /** Titles that are shorter than their share leave the rest of it to the others; those without room for a word leave nothing, or the last ones alone had titles. */
    #titlesIn({ taken }: TakenLine): ReadonlyMap<Taken, string> {
        const line = taken[0]?.$cstNode?.range.start.line ?? 0;
        const titled = taken
            .map((one) => ({ one, title: titleOf(one.item?.ref) }))
            .filter(({ title }) => title !== '')
            .map(({ one, title }) => ({ one, title, width: columnsOf(title) }))
            .sort((first, second) => first.width - second.width);
        let room = this.columns - columnsOf(lineText(this.document, line)) - gap;
        return new Map(
            titled.map(({ one, title, width }, index): [Taken, string] => {
                const share = Math.floor(room / (titled.length - index)) - gap;
                const shown = width <= share || share >= leastColumns ? cutToColumns(title, share) : '';
                room -= (shown === '' ? share : columnsOf(shown)) + gap;
                return [one, shown];
            }),
        );
    }
}

function hintAt(position: InlayHint['position'], label: string, tooltip: string): InlayHint {
    return { position, label, tooltip, kind: InlayHintKind.Type, paddingLeft: true };
}

/** The editor lays out a hint from left to right: an Arabic title ends at its left, so the ellipsis goes there. */
function withEllipsisAtEnd(label: string, direction: 'ltr' | 'rtl'): string {
    return direction === 'rtl' && label.endsWith('…') ? `…${label.slice(0, -1)}` : label;
}

function capitalised(word: string): string {
    return word.charAt(0).toUpperCase() + word.slice(1);
}
