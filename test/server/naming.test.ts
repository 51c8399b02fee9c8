import assert from 'node:assert/strict';
import { DocumentState, URI } from 'langium';
import type { Range } from 'vscode-languageserver-protocol';
import { linkedRanges } from '../../server/features/linked-editing.js';
import { applied, closeAll, open, type OpenedText, withMasthead } from './editor.js';

const spelled = ({ start, end }: Range): string => `${start.line}:${start.character}-${end.line}:${end.character}`;

/** Checks that the name at `$0` leads to the first `<|…|>`. */
async function checkDefinition(source: string): Promise<void> {
    const { lsp, document, textDocument, position, ranges } = await open(source);
    const links = await lsp.DefinitionProvider?.getDefinition(document, { textDocument, position });
    assert.deepEqual(
        (links ?? []).map(({ targetSelectionRange }) => spelled(targetSelectionRange)),
        ranges.map(spelled),
    );
}

/** Checks that the thing at `$0` is named at each `<|…|>`, and highlighted there. */
async function checkNamed(source: string): Promise<void> {
    const { lsp, document, textDocument, position, ranges } = await open(source);
    const found = await lsp.ReferencesProvider?.findReferences(document, { textDocument, position, context: { includeDeclaration: true } });
    assert.deepEqual(
        found?.map(({ range }) => spelled(range)),
        ranges.map(spelled),
    );
    const highlights = await lsp.DocumentHighlightProvider?.getDocumentHighlight(document, { textDocument, position });
    assert.deepEqual(
        highlights?.map(({ range }) => spelled(range)),
        ranges.map(spelled),
    );
}

async function renamed(source: string, name: string, extension?: string): Promise<{ readonly at: OpenedText; readonly text: string }> {
    const at = await open(source, extension);
    const { lsp, document, textDocument, position } = at;
    return { at, text: applied(at, await lsp.RenameProvider?.rename(document, { textDocument, position, newName: name })) };
}

async function checkRename(source: string, name: string, expected: string): Promise<void> {
    assert.equal((await renamed(source, name)).text, expected);
}

async function checkRefused(source: string, name: string, reason: RegExp): Promise<void> {
    await assert.rejects(() => renamed(source, name), reason);
}

const schedule = ['schedule', 'day 2024-09-03', '10:00-13:00'];

describe('definition', () => {
    afterEach(closeAll);
    it('leads from a slot to the item', () => checkDefinition(withMasthead('item <|1|>  Title', '', ...schedule, '1$0')));
    it('leads from a mention to the item', () => checkDefinition(withMasthead('item <|1|>  Title', '', 'See {item $01}.')));
    it('leads from a mark to its note', () => checkDefinition(withMasthead('item 1  Title', '', 'Text[$0^1]', '', '[^<|1|>]: Note.')));
    it('leads from a symbol to the line that lists it', () =>
        checkDefinition(withMasthead('item 1  Title', '', 'See A/79/5$05.', '', 'documentation', 'Report (<|A/79/55|>)')));
    it('leads from a citation into the built-in library', async () => {
        const { lsp, document, textDocument, position } = await open(
            withMasthead('item 1  Title', '', 'In resolution 3/$02 the Conference'),
        );
        const [link] = (await lsp.DefinitionProvider?.getDefinition(document, { textDocument, position })) ?? [];
        assert.equal(link?.targetUri, 'agenda-library:/cac-cosp.register');
    });
    it('leads nowhere from plain prose', () => checkDefinition(withMasthead('item 1  Title', '', 'In the $0text')));
});

describe('references and highlights', () => {
    afterEach(closeAll);
    it('finds an item in slots and mentions, not in prose', () =>
        checkNamed(withMasthead('item <|1|>  Title', '', 'Item 1, see {item <|1|>}.', '', ...schedule, '<|1|>$0')));
    it('finds the marks of a note', () =>
        checkNamed(withMasthead('item 1  Title', '', 'One[^<|1|>], two[^2].', '', '[^<|1$0|>]: Note.', '[^2]: Note.')));
    it('finds a symbol', () =>
        checkNamed(withMasthead('item 1  Title', '', 'See <|A/79/5$05|> and A/79/56.', '', 'documentation', 'Report (<|A/79/55|>)')));
    it('finds a symbol in a document that is not linked yet, without following its citations', async () => {
        const { lsp, document, textDocument, position, services } = await open(withMasthead('item 1  Title', '', 'See A/79/5$05.'));
        const { LangiumDocumentFactory, LangiumDocuments } = services.shared.workspace;
        const unlinked = 'agenda X/Y/2\n\nitem 1  Title\n\nSee resolution 99/99 and A/79/55.\n';
        LangiumDocuments.addDocument(LangiumDocumentFactory.fromString(unlinked, URI.parse('file:///workspace/unlinked.agenda')));
        const { warn } = console;
        const warnings: unknown[] = [];
        console.warn = (warning: unknown) => warnings.push(warning);
        try {
            const found = await lsp.ReferencesProvider?.findReferences(document, {
                textDocument,
                position,
                context: { includeDeclaration: true },
            });
            assert.deepEqual(found?.map(({ uri }) => uri).sort(), [document.uri.toString(), 'file:///workspace/unlinked.agenda'].sort());
        } finally {
            console.warn = warn;
        }
        assert.deepEqual(warnings, []);
    });
    it('finds the citations of an entry in other documents', async () => {
        const agenda = await open('agenda X/Y/1\n\nitem 1  Title\n\nIn resolution 1/1 and 1/2');
        const register = await open('register X/Y\n\nresolution 1/$01\nen: One', 'register');
        await rebuild(agenda);
        const { lsp, document, textDocument, position } = register;
        const found = await lsp.ReferencesProvider?.findReferences(document, {
            textDocument,
            position,
            context: { includeDeclaration: false },
        });
        assert.deepEqual(found, [{ uri: agenda.uri, range: { start: { line: 4, character: 14 }, end: { line: 4, character: 17 } } }]);
    });
});

describe('highlights of a word', () => {
    afterEach(closeAll);
    const check = (rule: string, source: string, isLeft = false): void =>
        void it(rule, async () => {
            const { lsp, document, textDocument, position, ranges } = await open(source);
            const highlights = await lsp.DocumentHighlightProvider?.getDocumentHighlight(document, { textDocument, position });
            assert.deepEqual(
                highlights?.map(({ range }) => spelled(range)),
                isLeft ? undefined : ranges.map(spelled),
            );
        });
    check(
        'are those of a keyword where it begins a line, and none in prose',
        withMasthead('<|i$0tem|> 1  An item', '', 'Read item by item', '', '<|item|> 2  Other', '', '// item'),
    );
    check('are none where a keyword is a word of a sentence', withMasthead('item 1  One', '', 'An it$0em and an item.', '', 'item 2  Two'));
    check('are none at its end, in a title or a comment', withMasthead('item 1  The item$0', '', '// item'));
    check('are none for the word of a mention', withMasthead('item 1  One', '', 'See {it$0em 1}.'));
    check('are none for the days of a sentence', withMasthead('item 1  One', '', 'On the d$0ay.', '', 'schedule', 'day 2024-09-03'));
    check('are those of a key', 'agenda A/1\n<|ti$0tle|>: The title\n\nitem 1  The title\n');
    check('are none for a word that is also a key', 'agenda A/1\ntitle: The title\n\nitem 1  The tit$0le\n');
    check('are left to the editor for any other word', withMasthead('item 1  One', '', 'Some wo$0rds and words.'), true);
});

/** Links a document again, as the server does after a change of a register. */
async function rebuild({ services, document }: OpenedText): Promise<void> {
    services.shared.workspace.DocumentBuilder.resetToState(document, DocumentState.ComputedScopes);
    await services.shared.workspace.DocumentBuilder.build([document], { validation: true });
}

describe('linked editing', () => {
    afterEach(closeAll);

    /** Checks that typing at `$0` changes each `<|…|>`. */
    const check = (rule: string, ...lines: readonly string[]): void => {
        it(rule, async () => {
            const { document, position, ranges } = await open(withMasthead('item 1  One', '', ...lines));
            assert.deepEqual(linkedRanges(document, position)?.ranges.map(spelled) ?? [], ranges.map(spelled));
        });
    };
    check(
        'joins the name of a note in its marks and its text',
        'A[^<|$01|>] and again.[^<|1|>] Other.[^2]',
        '',
        '[^<|1|>]: A note.',
        '',
        '[^2]: Other.',
    );
    check('does so from the text of the note', 'A.[^<|1|>]', '', '[^<|$01|>]: A note.');
    check('leaves a name alone that two notes have', 'A.[^$01]', '', '[^1]: A note.', '', '[^1]: Another.');
    check('leaves a mark alone that has no note', 'A.[^$01]');
    check('is only about notes', 'A {item $01}.');
});

describe('rename', () => {
    afterEach(closeAll);
    it('renames an item with all that refers to it', () =>
        checkRename(
            withMasthead('item 3$0  Title', '', 'Item 3, see {item 3}.', '', ...schedule, '3 (continued)'),
            '4',
            withMasthead('item 4  Title', '', 'Item 3, see {item 4}.', '', ...schedule, '4 (continued)'),
        ));
    it('renames the labels of sub-items too', () =>
        checkRename(
            withMasthead('item 2$0  A', '', 'item 2 (a)  B', '', 'item 2 (b)  C', '', ...schedule, '2, 2(a), 2 (b)'),
            '5',
            withMasthead('item 5  A', '', 'item 5 (a)  B', '', 'item 5 (b)  C', '', ...schedule, '5, 5(a), 5 (b)'),
        ));
    it('keeps the brackets and blanks of each place', () =>
        checkRename(
            withMasthead('item 2  A', '', 'item 2 (a)  B', '', 'See {item 2 a)}.', '', ...schedule, '2($0a)'),
            '2 (c)',
            withMasthead('item 2  A', '', 'item 2 (c)  B', '', 'See {item 2 c)}.', '', ...schedule, '2(c)'),
        ));
    it('makes an item a sub-item', () =>
        checkRename(
            withMasthead('item 2  A', '', 'item 3$0  B', '', ...schedule, '2, 3'),
            '2 (a)',
            withMasthead('item 2  A', '', 'item 2 (a)  B', '', ...schedule, '2, 2 (a)'),
        ));
    it('refuses a label that is taken', () => checkRefused(withMasthead('item 1$0  A', '', 'item 2  B'), '2', /already/u));
    it('refuses what is no label', () => checkRefused(withMasthead('item 1$0  A'), 'one', /label/u));
    it('renames a note', () =>
        checkRename(
            withMasthead('item 1  A', '', 'Text[^1$0]', '', '[^1]: Note.'),
            '7',
            withMasthead('item 1  A', '', 'Text[^7]', '', '[^7]: Note.'),
        ));
    it('refuses entries of the library', () => checkRefused(withMasthead('item 1  A', '', 'resolution 3/$02'), '3/9', /library/u));
    it('renames an entry and its citations over the workspace', async () => {
        const agenda = await open('agenda X/Y/1\n\nitem 1  Title\n\nIn its resolution 1/1, 1/1 of them');
        const register = await open('register X/Y\n\nresolution 1/$01\nen: One', 'register');
        await rebuild(agenda);
        const { lsp, document, textDocument, position } = register;
        const edit = await lsp.RenameProvider?.rename(document, { textDocument, position, newName: '1/3' });
        assert.equal(applied(register, edit), 'register X/Y\n\nresolution 1/3\nen: One');
        assert.match(applied(agenda, edit), /resolution 1\/3,/u);
    });
    it('gives the range of the name', async () => {
        const { lsp, document, textDocument, position, ranges } = await open(withMasthead('item <|1 (a$0)|>  A'));
        assert.deepEqual(await lsp.RenameProvider?.prepareRename(document, { textDocument, position }), ranges[0]);
    });
});
