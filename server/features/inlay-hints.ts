/** Inlay hints: the weekday after a day, the title after an item in a meeting. */
import type { LangiumDocument, LeafCstNode } from 'langium';
import type { InlayHintProvider } from 'langium/lsp';
import { type InlayHint, InlayHintKind, type InlayHintParams } from 'vscode-languageserver-protocol';
import { type Agenda, isAgenda, isDay, isTaken } from '../../language/grammar/generated/ast.js';
import { isoWeekday } from '../../language/locales/calendar.js';
import { readingOf } from '../../language/semantics/reading.js';
import { dateOf } from '../../language/semantics/timetable.js';
import { shortened, titleOf } from './shared/describing.js';
import { offsetAt, tokensBetween } from './shared/places.js';

/**
 * UTF-16 units of a title on a line that takes up one item (`alone`) or several (`among`). The editor wraps a hint at any character and lays out each
 * row separately: a right-to-left title must fit on one row, or a word is cut in two and the ellipsis ends up in the middle.
 */
const titleLengths = { ltr: { alone: 80, among: 30 }, rtl: { alone: 40, among: 30 } };

export class AgendaHints implements InlayHintProvider {
    getInlayHints(document: LangiumDocument, { range }: InlayHintParams): InlayHint[] {
        const root = document.parseResult.value;
        if (!isAgenda(root)) {
            return [];
        }
        const shown = tokensBetween(root, offsetAt(document, range.start), offsetAt(document, range.end));
        return shown.flatMap((token) => hint(root, token) ?? []);
    }
}

function hint(agenda: Agenda, token: LeafCstNode): InlayHint | undefined {
    const node = token.astNode;
    if (token.tokenType.name === 'ISO_DATE' && isDay(node)) {
        const { locale } = readingOf(agenda);
        const date = dateOf(node);
        return date && hintAt(token.range.end, capitalised(locale.weekdayName(isoWeekday(date))), locale.printDay(date));
    }
    if (token.tokenType.name === 'LABEL' && isTaken(node)) {
        const title = titleOf(node.item?.ref);
        const { direction } = readingOf(agenda).locale;
        const alone = node.$container.taken.length === 1 && node.$container.$type === 'ItemRow';
        return title
            ? hintAt(
                  node.$cstNode?.range.end ?? token.range.end,
                  withEllipsisAtEnd(shortened(title, titleLengths[direction][alone ? 'alone' : 'among']), direction),
                  title,
              )
            : undefined;
    }
    return undefined;
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
