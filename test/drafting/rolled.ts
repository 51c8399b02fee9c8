/** Agendas rolled forward, and what is to be held of each. */
import assert from 'node:assert/strict';
import { URI } from 'langium';
import { type NextSession, nextSessionOf, type TypedSession } from '../../language/drafting/roll-forward/facts.js';
import { type RolledAgenda, rollForward } from '../../language/drafting/roll-forward/roll-forward.js';
import type { Agenda } from '../../language/grammar/generated/ast.js';
import { createAgendaLanguages } from '../../language/module.js';
import { readingOf, type Reading } from '../../language/semantics/reading.js';

const { shared } = createAgendaLanguages();

export function readingIn(source: string): Reading {
    const document = shared.workspace.LangiumDocumentFactory.fromString<Agenda>(source, URI.parse('memory:/rolled.agenda'));
    return readingOf(document.parseResult.value);
}

export const usual: TypedSession = { symbol: 'CAC/COSP/WG.4/2026/1', session: '17', dates: '2026-09-01 to 2026-09-04' };

export function nextOf(typed: TypedSession): NextSession {
    const next = nextSessionOf(typed);
    assert.ok(!('problem' in next), 'problem' in next ? next.problem : '');
    return next;
}

export function rolled(source: string, typed: Partial<TypedSession> = {}): RolledAgenda {
    return rollForward(source, readingIn(source), nextOf({ ...usual, ...typed }));
}

/** What must be there after a session as it was before: items, kinds of passages, meetings with their times, tracks and rows. */
export function shapeOf({ outline, passages, timetables, notes, agenda }: Reading): unknown {
    return {
        items: outline.items.map(({ label, item }) => [label, item.title === undefined]),
        sections: agenda.sections.map(({ $type }) => $type),
        passages: passages.map(({ kind }) => kind),
        meetings: timetables.map(({ days }) =>
            days.map(({ slots, strays }) => [
                strays.length,
                slots.map(({ start, end, track, rows }) => [start, end, track, rows.map(rowOf)]),
            ]),
        ),
        notes: notes.definitions.map(({ name }) => name),
    };
}

function rowOf(row: { readonly kind: string; readonly label?: string }): string {
    return `${row.kind} ${row.label ?? ''}`;
}
