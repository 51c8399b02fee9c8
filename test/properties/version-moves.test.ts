/** Moves of items in six language versions at once: the versions agree afterwards as they did before, and no numbering finding comes. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { CancellationToken, type Position } from 'vscode-languageserver-protocol';
import { isAgenda } from '../../language/grammar/generated/ast.js';
import { readingOf } from '../../language/semantics/reading.js';
import { rangeOf } from '../../language/syntax/tree/nodes.js';
import type { LineEdit, MoveDirection } from '../../protocol/protocol.js';
import { Desk, uriOf } from './desk.js';
import { runs } from './documents.js';

type Versions = Readonly<Record<string, string>>;

function versionsIn(folder: string, prefix: string): Versions {
    const names = readdirSync(folder).filter((name) => name.startsWith(prefix) && name.endsWith('.agenda'));
    return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

const documents: Readonly<Record<string, Versions>> = {
    'the example': versionsIn('examples', 'prevention-2024.'),
    'the fixture': versionsIn('test/fixtures/translation', 'meeting.'),
};

const directions: readonly MoveDirection[] = ['up', 'down', 'promote', 'demote'];

/** What may be told after a move: a demotion or promotion may leave a single sub-item alone. That is what the user did, and no mistake of the move. */
const told = new Set(['numbering/lone']);

/** The findings that a move may not add, by version. */
function findingsIn(desk: Desk, names: readonly string[]): readonly string[] {
    return names.flatMap((name) =>
        (desk.document(name).diagnostics ?? [])
            .map(({ code }) => String(code))
            .filter((code) => !told.has(code) && /^(?:translation|numbering|item\/unknown|footnote|syntax)/u.test(code))
            .map((code) => `${name}: ${code}`),
    );
}

function itemLines(desk: Desk, name: string): readonly number[] {
    const root = desk.document(name).parseResult.value;
    return isAgenda(root) ? readingOf(root).outline.items.map(({ item }) => rangeOf(item).start.line) : [];
}

function isAfter(one: Position, other: Position): number {
    return other.line - one.line || other.character - one.character;
}

/** Edits as an editor reports them: one after another, the last one first. */
function reported(edits: readonly LineEdit[]): { range: LineEdit['range']; text: string }[] {
    return edits
        .toSorted((one, other) => isAfter(one.range.start, other.range.start))
        .map(({ range, newText }) => ({ range: range as LineEdit['range'], text: newText }));
}

describe('Moving items in all language versions', () => {
    let desk: Desk;
    before(async () => {
        desk = await Desk.create();
    });

    for (const [title, versions] of Object.entries(documents)) {
        const names = Object.keys(versions);
        const moves = fc.array(fc.tuple(fc.constantFrom(...names), fc.nat(), fc.constantFrom(...directions)), {
            minLength: 1,
            maxLength: 4,
        });
        it(`of ${title} keeps them equal`, () =>
            fc.assert(
                fc.asyncProperty(moves, async (wanted) => {
                    await desk.clear();
                    names.forEach((name) => desk.open(name, versions[name] ?? ''));
                    await desk.build();
                    const before = findingsIn(desk, names);
                    for (const [name, where, direction] of wanted) {
                        const lines = itemLines(desk, name);
                        const line = lines[where % lines.length] ?? 0;
                        const params = { uri: uriOf(name).toString(), version: desk.version(name), line, to: direction };
                        const answer = await desk.server.shared.agenda.ItemMoves.move(params, CancellationToken.None);
                        assert.ok(answer);
                        if ('refusal' in answer) {
                            continue;
                        }
                        assert.deepEqual(answer.differing, [], `${direction} in ${name} at line ${line}`);
                        assert.equal(answer.documents.length, names.length);
                        for (const { uri, edits } of answer.documents) {
                            desk.edit(names.find((one) => uriOf(one).toString() === uri) ?? '', reported(edits));
                        }
                        await desk.build();
                        assert.deepEqual(findingsIn(desk, names), before, `${direction} in ${name} at line ${line}`);
                        assert.ok(itemLines(desk, name).includes(answer.line));
                    }
                }),
                { numRuns: Math.ceil(runs / 3) },
            ));
    }
});
