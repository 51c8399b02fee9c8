/** Two sources compared, and a table of what is told of them. */
import assert from 'node:assert/strict';
import { URI } from 'langium';
import type { Change, Comparison } from '../../protocol/comparison.js';
import { compareAgendas } from '../../language/comparing/comparison.js';
import type { Agenda } from '../../language/grammar/generated/ast.js';
import { createAgendaLanguages } from '../../language/module.js';
import { readingOf, type Reading } from '../../language/semantics/reading.js';

const { shared } = createAgendaLanguages();

export function readingIn(source: string): Reading {
    const document = shared.workspace.LangiumDocumentFactory.fromString<Agenda>(source, URI.parse('memory:/test.agenda'));
    return readingOf(document.parseResult.value);
}

export function compared(before: string, after: string): Comparison {
    return compareAgendas(readingIn(before), readingIn(after));
}

/** A test: what is told of two sources, in order. */
export function tells(sentence: string, before: string, after: string, expected: readonly string[]): void {
    it(sentence, () => assert.deepEqual(toldOf(compared(before, after)), expected));
}

export function toldOf({ changes }: Comparison): readonly string[] {
    return changes.map(({ message }) => message);
}

/** `kind of`, such as `moved part`. */
export function kindsOf({ changes }: Comparison): readonly string[] {
    return changes.map(({ kind, of }: Change) => `${kind} ${of}`);
}
