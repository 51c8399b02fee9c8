/** The outline of a document: masthead, items nested by level, headings, schedules with their days and meetings, and annexes with their headings. */
import type { AstNode, LangiumDocument } from 'langium';
import type { DocumentSymbolProvider } from 'langium/lsp';
import { type DocumentSymbol, type Range, SymbolKind } from 'vscode-languageserver-protocol';
import {
    type Agenda,
    type Annex,
    isAgenda,
    isAnnex,
    isAnnexHeading,
    isField,
    isItem,
    isRegister,
    isRegisterEntry,
    isSchedule,
    isTable,
    type Item,
    type Register,
    type Schedule,
    type Table,
} from '../../language/grammar/generated/ast.js';
import { keyOf, fieldValue } from '../../language/semantics/masthead.js';
import { readingOf } from '../../language/semantics/reading.js';
import { type TimetableDay, type TimetableSlot, timetableOf } from '../../language/semantics/timetable.js';
import { titlesOf } from '../../language/registers/descriptions.js';
import { rangeOf } from '../../language/syntax/tree/nodes.js';
import { remembered } from '../../language/kept/remembered.js';
import { counted } from '../../protocol/wording.js';
import { entryTitle, labelOf, lineIn, nameOfEntry, takingsInWords, takingsOf, titleOf } from './shared/describing.js';
import { partLineOf, moved } from './shared/kept-ranges.js';

export class AgendaOutline implements DocumentSymbolProvider {
    getSymbols(document: LangiumDocument): DocumentSymbol[] {
        const root = document.parseResult.value;
        if (isAgenda(root)) {
            return agendaEntries(root);
        }
        return isRegister(root) ? registerEntries(root) : [];
    }
}

function agendaEntries(agenda: Agenda): DocumentSymbol[] {
    const reading = readingOf(agenda);
    const roots: DocumentSymbol[] = mastheadEntries(agenda);
    const drafts = new Map<AstNode, DocumentSymbol>();
    const takings = takingsOf(reading);
    for (const section of agenda.sections) {
        if (isSchedule(section)) {
            const { name, ...symbol } = movedSymbol(scheduleEntry(section), partLineOf(section));
            roots.push({ name: name || reading.locale.phrases.schedule, ...symbol });
        } else if (isAnnex(section)) {
            const { name, ...symbol } = movedSymbol(annexEntry(section), partLineOf(section));
            roots.push({ name: name || reading.locale.phrases.annex, ...symbol });
        } else if (isItem(section)) {
            const entry = itemEntry(section);
            const taken = takings.get(section.name ?? '');
            const details = [...(taken ? [takingsInWords(taken)] : []), ...(entry.detail ? [entry.detail] : [])];
            const symbol = movedSymbol({ ...entry, detail: details.join(' · ') }, partLineOf(section));
            drafts.set(section, symbol);
            const own = reading.outline.entryOf(section);
            const parent = own?.parent ?? own?.above;
            (parent ? (drafts.get(parent.item)?.children ?? roots) : roots).push(symbol);
            // The range of an item includes those of its sub-items.
            for (let above = parent; above; above = above.parent) {
                const outer = drafts.get(above.item);
                if (outer) {
                    outer.range = { start: outer.range.start, end: symbol.range.end };
                }
            }
        } else {
            roots.push(entryOf(lineIn(section.title) || section.$type.toLowerCase(), SymbolKind.String, section, 'title'));
        }
    }
    return roots;
}

function mastheadEntries(agenda: Agenda): DocumentSymbol[] {
    const fields = agenda.masthead.filter(isField);
    const first = agenda.opening ?? fields[0];
    const last = fields.at(-1) ?? agenda.opening;
    if (!first || !last) {
        return [];
    }
    const children = fields.map((field) => ({
        ...entryOf(field.key, SymbolKind.Property, field, 'key'),
        detail: keyOf(field) ? fieldValue(field) : 'not a masthead key',
    }));
    const range = { start: rangeOf(first).start, end: rangeOf(last).end };
    return [{ name: agenda.opening?.symbol?.symbol || 'agenda', kind: SymbolKind.File, range, selectionRange: rangeOf(first), children }];
}

/** The outline entry of an item; lines count from where its part begins, as in the entry of a schedule. */
const itemEntry = remembered((node: Item): DocumentSymbol => {
    const name = [labelOf(node), titleOf(node)].filter((part) => part !== '').join('  ') || 'item';
    const symbol = entryOf(name, SymbolKind.Number, node, 'name');
    const papers = node.blocks.flatMap((block) => (block.$type === 'Documentation' ? block.papers : [])).length;
    return movedSymbol({ ...symbol, detail: papers > 0 ? counted(papers, 'document') : '' }, -partLineOf(node));
});

/** The outline entry of a schedule; its name is empty if it has no title. */
const scheduleEntry = remembered((node: Schedule): DocumentSymbol => {
    const { days } = timetableOf(node);
    const symbol = entryOf(lineIn(node.title), SymbolKind.Namespace, node, 'title');
    return movedSymbol({ ...symbol, detail: counted(days.length, 'day'), children: days.flatMap(dayEntries) }, -partLineOf(node));
});

/** The outline entry of an annex of text; its name is empty if it has no title. */
const annexEntry = remembered((node: Annex): DocumentSymbol => {
    const children = node.blocks.flatMap((block): readonly DocumentSymbol[] =>
        isAnnexHeading(block)
            ? [entryOf(lineIn(block.title) || 'heading', SymbolKind.String, block, 'title')]
            : isTable(block)
              ? [tableEntry(block)]
              : [],
    );
    return movedSymbol({ ...entryOf(lineIn(node.title), SymbolKind.Namespace, node, 'title'), children }, -partLineOf(node));
});

/** A table, called by the cells of its first row, with the number of its rows. */
function tableEntry(table: Table): DocumentSymbol {
    const rows = table.rows.filter(({ cells }) => cells.length > 0);
    const name = (rows[0]?.cells ?? []).map((cell) => lineIn(cell)).filter((text) => text !== '');
    return { ...entryOf(name.join(' | ') || 'table', SymbolKind.Array, table), detail: counted(rows.length, 'row') };
}

function movedSymbol(symbol: DocumentSymbol, lines: number): DocumentSymbol {
    return {
        ...symbol,
        range: moved(symbol.range, lines),
        selectionRange: moved(symbol.selectionRange, lines),
        ...(symbol.children ? { children: symbol.children.map((child) => movedSymbol(child, lines)) } : {}),
    };
}

function dayEntries(read: TimetableDay): DocumentSymbol[] {
    const slots = read.slots.map(slotEntry);
    return read.day
        ? [
              {
                  ...entryOf(read.day.date || 'day', SymbolKind.Package, read.day, 'date'),
                  detail: counted(slots.length, 'meeting'),
                  children: slots,
              },
          ]
        : slots;
}

function slotEntry({ slot: node, rows, track }: TimetableSlot): DocumentSymbol {
    const detail = rows.map((row) => (row.kind === 'item' ? row.label : lineIn(row.row))).join(', ');
    return { ...entryOf(node.time + (track ? ` @ ${track}` : ''), SymbolKind.Event, node, 'time'), detail };
}

function registerEntries(register: Register): DocumentSymbol[] {
    const entries = register.entries.map((entry) =>
        isRegisterEntry(entry)
            ? {
                  ...entryOf(nameOfEntry(entry), entry.kind === 'decision' ? SymbolKind.Constant : SymbolKind.Function, entry, 'name'),
                  detail: entryTitle(titlesOf(entry), 'en')?.text ?? '',
              }
            : entryOf(`${entry.kind} ${entry.spans ?? ''}`.trim(), SymbolKind.Array, entry, entry.spans ? 'spans' : 'kind'),
    );
    return register.symbol
        ? [
              {
                  name: register.symbol,
                  kind: SymbolKind.Namespace,
                  range: rangeOf(register),
                  selectionRange: rangeOf(register, 'symbol'),
                  children: entries,
              },
          ]
        : entries;
}

function entryOf(name: string, kind: SymbolKind, node: AstNode, property?: string): DocumentSymbol {
    const selectionRange = rangeOf(node, property);
    return { name, kind, range: extendedTo(rangeOf(node), selectionRange), selectionRange, children: [] };
}

/** Extends a range to contain another: editors reject an entry whose name lies outside its range. */
function extendedTo(range: Range, inner: Range): Range {
    const later = inner.end.line > range.end.line || (inner.end.line === range.end.line && inner.end.character > range.end.character);
    return later ? { start: range.start, end: inner.end } : range;
}
