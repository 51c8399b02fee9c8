/** The law is tried on everything: its random documents have every kind of node in every language, every block of the page, and a mistake for every rule. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { AstUtils } from 'langium';
import type { BlockKind } from '../../language/document/blocks.js';
import { documentOf } from '../../language/document/document.js';
import * as ast from '../../language/grammar/generated/ast.js';
import { languages } from '../../language/locales/locale.js';
import { readingOf } from '../../language/semantics/reading.js';
import { allRules } from '../../language/validation/catalogue.js';
import { RuleValidator } from '../../language/validation/validator.js';
import { received } from './changes.js';
import { composed } from './composed/agendas.js';
import { Desk } from './desk.js';
import { type OpenText, sessionsOf } from './edits.js';
import { alone, cited, neighbours, versions } from './meetings.js';

/** Rules that no random document has a finding of, and why. */
const neverFound: Readonly<Record<string, string>> = {
    'text/unread': 'Reading must take seconds.',
};

const kindsOfBlocks: Readonly<Record<BlockKind, true>> = {
    masthead: true,
    'body-line': true,
    session: true,
    'item-line': true,
    'item-title': true,
    'document-title': true,
    author: true,
    'section-title': true,
    'annex-heading': true,
    'annex-title': true,
    'documentation-heading': true,
    'place-dates': true,
    'list-row': true,
    'annotation-heading': true,
    'documents-item': true,
    'introduction-title': true,
    'list-heading': true,
    'group-heading': true,
    'free-heading': true,
    paper: true,
    paragraph: true,
    'list-entry': true,
    table: true,
    footnote: true,
    'annex-note': true,
    'annex-day': true,
    'annex-item': true,
};

/** Every kind of node of the two languages: those of the grammar that no other kind is a kind of. */
const kindsOfNodes = ast.reflection.getAllTypes().filter((kind) => ast.reflection.getAllSubTypes(kind).every((below) => below === kind));
const ofRegisters = new Set<string>([
    ast.Register.$type,
    ast.RegisterEntry.$type,
    ast.RegisterRange.$type,
    ast.Wording.$type,
    ast.Completeness.$type,
]);

describe('The random documents of the law', function () {
    this.timeout(0);
    const [codes, nodes, blocks] = [new Set<string>(), new Set<string>(), new Set<string>()];

    before(async () => {
        const desk = await Desk.create();
        for (const { name, text } of fc.sample(composed, { numRuns: 250, seed: 1 })) {
            await look(desk, new Map([[name, text]]));
        }
        for (const [texts, numRuns] of [
            [alone, 60],
            [versions, 60],
            [neighbours, 15],
            [cited, 30],
        ] as const) {
            for (const { open, notifications } of fc.sample(sessionsOf(texts as fc.Arbitrary<readonly OpenText[]>), { numRuns, seed: 1 })) {
                const after = new Map(open.map(({ name, text }) => [name, text]));
                notifications.forEach(({ name, changes }) => after.set(name, received(after.get(name) ?? '', changes)));
                await look(desk, after);
            }
        }
    });

    async function look(desk: Desk, texts: ReadonlyMap<string, string>): Promise<void> {
        await desk.clear();
        texts.forEach((text, name) => desk.open(name, text));
        await desk.build();
        for (const name of texts.keys()) {
            const document = desk.document(name);
            const validator = desk.services(name).validation.DocumentValidator;
            assert.ok(validator instanceof RuleValidator);
            validator.findingsOf(document).forEach(({ code }) => codes.add(code));
            const root = document.parseResult.value;
            const reading = ast.isAgenda(root) ? readingOf(root) : undefined;
            const language = reading ? `${reading.locale.language} ` : '';
            AstUtils.streamAst(root).forEach(({ $type }) => nodes.add(`${language}${$type}`));
            for (const { kind } of reading ? documentOf(reading).blocks : []) {
                blocks.add(kind);
            }
        }
    }

    it('have every kind of node, in every language', () => {
        const expected = kindsOfNodes.flatMap((kind) =>
            ofRegisters.has(kind) ? [kind] : languages.map((language) => `${language} ${kind}`),
        );
        assert.deepEqual(
            expected.filter((kind) => !nodes.has(kind)),
            [],
        );
    });

    it('have every kind of block', () => {
        assert.deepEqual(
            Object.keys(kindsOfBlocks).filter((kind) => !blocks.has(kind)),
            [],
        );
    });

    it('have a finding of every rule', () => {
        assert.deepEqual(
            allRules.map(({ code }) => code).filter((code) => !codes.has(code)),
            Object.keys(neverFound),
        );
    });
});
