/** What is read again after an edit is the same as what is read of the whole text anew. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { EmptyFileSystem, type Reference, URI } from 'langium';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { documentOf } from '../../language/document/document.js';
import { type Agenda, isAgenda } from '../../language/grammar/generated/ast.js';
import { createAgendaLanguages } from '../../language/module.js';
import { readingOf } from '../../language/semantics/reading.js';
import { AgendaParser } from '../../language/syntax/parser.js';
import { loadLibrary } from '../../server/library.js';
import { type AgendaServer, createAgendaServer } from '../../server/services.js';
import { runs } from './documents.js';
import { sessions, textsOf } from './edits.js';
import { treeOf } from './trees.js';

const uri = URI.parse('file:///edited/document.agenda');

/** A server without a connection, in which one document is edited. */
class Editing {
    #version = 0;

    private constructor(private readonly server: AgendaServer) {}

    static async start(): Promise<Editing> {
        const server = createAgendaServer(EmptyFileSystem);
        await server.shared.workspace.DocumentBuilder.build(loadLibrary(server.shared));
        return new Editing(server);
    }

    /** What is known of the document once it has another text. */
    async to(text: string): Promise<unknown> {
        const { workspace } = this.server.shared;
        workspace.TextDocuments.set(TextDocument.create(uri.toString(), 'agenda', ++this.#version, text));
        await workspace.DocumentBuilder.update([uri], []);
        const document = workspace.LangiumDocuments.getDocument(uri);
        const agenda = document?.parseResult.value;
        assert.ok(document && isAgenda(agenda));
        return {
            tree: treeOf(agenda),
            findings: document.diagnostics,
            links: (document.references as readonly Reference[]).map((reference) => ({
                text: reference.$refText,
                at: reference.$refNode?.range,
                to: reference.ref?.$cstNode?.range,
                name: reference.$nodeDescription?.name,
            })),
            index: workspace.IndexManager.allElements('Item')
                .map(({ name, path, nameSegment, selectionSegment }) => ({ name, path, nameSegment, selectionSegment }))
                .toArray(),
            blocks: documentOf(readingOf(agenda as Agenda)),
        };
    }

    /** Closes the document, so that the next text is read as a whole. */
    async close(): Promise<void> {
        this.server.shared.workspace.TextDocuments.delete(uri);
        await this.server.shared.workspace.DocumentBuilder.update([], [uri]);
    }
}

describe('After any edits', () => {
    it('the tree is that of the text', () => {
        const parser = createAgendaLanguages().agenda.parser.LangiumParser;
        assert.ok(parser instanceof AgendaParser);
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

    it('links, findings, the index and the blocks are those of the text', async () => {
        const live = await Editing.start();
        const fresh = await Editing.start();
        await fc.assert(
            fc.asyncProperty(sessions, async (session) => {
                for (const text of textsOf(session)) {
                    const known = await live.to(text);
                    await fresh.close();
                    assert.deepEqual(known, await fresh.to(text));
                }
            }),
            { numRuns: runs },
        );
    });
});
