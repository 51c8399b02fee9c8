/** What is read again after an edit is the same as what is read of the whole text anew. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createAgendaLanguages } from '../../language/module.js';
import { AgendaParser } from '../../language/syntax/parser.js';
import { runs } from './documents.js';
import { sessions, textsOf } from './edits.js';
import { treeOf } from './trees.js';

describe('After any edits', () => {
    const parser = createAgendaLanguages().agenda.parser.LangiumParser;
    assert.ok(parser instanceof AgendaParser);

    it('the tree is that of the text', () => {
        fc.assert(
            fc.property(sessions, (session) => {
                const [first = '', ...others] = textsOf(session);
                let tree = parser.parse(first).value;
                for (const text of others) {
                    tree = parser.reparse(text, tree).value;
                    assert.equal(tree.$cstNode?.root.fullText, text);
                    assert.deepEqual(treeOf(tree), treeOf(parser.parse(text).value));
                }
            }),
            { numRuns: runs },
        );
    });
});
