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
    it('leads from a mention to the paragraph', () =>
        checkDefinition(withMasthead('item 1  Title', '', '[#<|rooms|>] Text.', '', 'See {paragraph $0rooms}.')));
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
    it('renames an item that the masthead names among others', () =>
        checkRename(
            withMasthead('item: items 1 and 2$0', '', 'item 1  A', '', 'item 2  B'),
            '3',
            withMasthead('item: items 1 and 3', '', 'item 1  A', '', 'item 3  B'),
        ));
    it('renames a paragraph that a mention names among others', () =>
        checkRename(
            withMasthead('paragraphs: numbered', '', 'item 1  A', '', '[#a$0] Text.', '', '[#b] See {paragraphs b and a}.'),
            'c',
            withMasthead('paragraphs: numbered', '', 'item 1  A', '', '[#c] Text.', '', '[#b] See {paragraphs b and c}.'),
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
    it('refuses a label that would stand under no item', () =>
        checkRefused(withMasthead('item 1  A', '', 'item 1$0 (a)  B'), '3 (a)', /no item 3/u));
    it('refuses a fifth level', () => checkRefused(withMasthead('item 1  A', '', 'item 1$0 (a)  B'), '1 (a) (i) (1) (x)', /four levels/u));
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

describe('rename in the language versions', () => {
    afterEach(closeAll);
    let document = 0;

    /** Renames at `$0` in the first of several versions, which have one symbol. */
    const check = (rule: string, name: string, versions: Readonly<Record<string, readonly [before: string, after: string]>>): void => {
        it(rule, async () => {
            const symbol = `agenda X/Y/${++document}`;
            const opened: [OpenedText, string][] = [];
            for (const [language, [before, after]] of Object.entries(versions)) {
                const whole = (text: string): string => `${symbol}\nlanguage: ${language}\n\n${text}`;
                opened.push([await open(whole(before)), whole(after)]);
            }
            const [[first]] = opened as [[OpenedText, string]];
            const { lsp, document: own, textDocument, position } = first;
            const edit = await lsp.RenameProvider?.rename(own, { textDocument, position, newName: name });
            for (const [at, expected] of opened) {
                assert.equal(applied(at, edit), expected);
            }
        });
    };
    const days = 'schedule\n\nday 2024-09-03\n10:00-13:00  ';
    check('changes an item in each, as each writes it', '2 (c)', {
        en: [
            `item 1  A\n\nitem 2  B\n\nitem 2 (a)$0  C\n\nSee {item 2 (a)}.\n\n${days}2 (a)`,
            `item 1  A\n\nitem 2  B\n\nitem 2 (c)  C\n\nSee {item 2 (c)}.\n\n${days}2 (c)`,
        ],
        fr: [
            `item 1  A\n\nitem 2  B\n\nitem 2 a)  C\n\nVoir {item 2 a)}.\n\n${days}2 a)`,
            `item 1  A\n\nitem 2  B\n\nitem 2 c)  C\n\nVoir {item 2 c)}.\n\n${days}2 c)`,
        ],
        zh: [
            `item 1  甲\n\nitem 2  乙\n\nitem 2(一)  丙\n\n见{item 2(一)}。\n\n${days}2(一)`,
            `item 1  甲\n\nitem 2  乙\n\nitem 2(三)  丙\n\n见{item 2(三)}。\n\n${days}2(三)`,
        ],
        ar: [
            `item 1  أول\n\nitem 2  ثان\n\nitem 2 (أ)  ثالث\n\nانظر {item 2 (أ)}.\n\n${days}2 (أ)`,
            `item 1  أول\n\nitem 2  ثان\n\nitem 2 (ج)  ثالث\n\nانظر {item 2 (ج)}.\n\n${days}2 (ج)`,
        ],
    });
    check('takes the sub-items along', '5', {
        en: ['item 2$0  A\n\nitem 2 (a)  B', 'item 5  A\n\nitem 5 (a)  B'],
        ru: ['item 2  А\n\nitem 2 а)  Б', 'item 5  А\n\nitem 5 а)  Б'],
        es: [`item 2  A\n\nitem 2 a)  B\n\n${days}2, 2 a)`, `item 5  A\n\nitem 5 a)  B\n\n${days}5, 5 a)`],
    });
    check('makes a sub-item in each', '1 (a)', {
        en: ['item 1  A\n\nitem 2$0  B\n\nitem 3  C', 'item 1  A\n\nitem 1 (a)  B\n\nitem 3  C'],
        fr: [`item 1  A\n\nitem 2  B\n\nitem 3  C\n\n${days}2`, `item 1  A\n\nitem 1 a)  B\n\nitem 3  C\n\n${days}1 a)`],
    });
    check('leaves a version alone whose items are others', '5', {
        en: ['item 2$0  A', 'item 5  A'],
        fr: ['item 2  A\n\nitem 3  B', 'item 2  A\n\nitem 3  B'],
        es: ['item 2  A', 'item 5  A'],
    });
    check('changes a note in each', '7', {
        en: [
            'item 1  A\n\nText.[^1$0] More.[^2]\n\n[^1]: Note.\n\n[^2]: Other.',
            'item 1  A\n\nText.[^7] More.[^2]\n\n[^7]: Note.\n\n[^2]: Other.',
        ],
        fr: ['item 1  A\n\nTexte.[^1]\n\n[^1]: Note.', 'item 1  A\n\nTexte.[^7]\n\n[^7]: Note.'],
        zh: ['item 1  甲\n\n案文。[^1][^7]\n\n[^1]: 注。\n\n[^7]: 注。', 'item 1  甲\n\n案文。[^1][^7]\n\n[^1]: 注。\n\n[^7]: 注。'],
    });
});

describe('what cannot be renamed', () => {
    afterEach(closeAll);
    const check = (rule: string, source: string, reason: RegExp): void => {
        it(rule, async () => {
            const { lsp, document, textDocument, position } = await open(source);
            assert.throws(() => void lsp.RenameProvider?.prepareRename(document, { textDocument, position }), reason);
        });
    };
    check('is plain prose', withMasthead('item 1  A', '', 'In the $0text.'), /^Error: Only the number of an item/u);
    check('is a date', withMasthead('item 1  A', '', 'On Tuesday, 3 Sept$0ember 2024.'), /Only the number/u);
    check('is a title', withMasthead('item 1  Tit$0le'), /Only the number/u);
    check('is the symbol of a document', withMasthead('item 1  A', '', 'See A/79/5$05.'), /symbol/u);
    check('is a resolution of the library', withMasthead('item 1  A', '', 'resolution 3/$02'), /library/u);
    check('is a resolution that no register lists', withMasthead('item 1  A', '', 'resolution 99/$099'), /No register/u);
    it('is a note by the name of another one', () =>
        checkRefused(withMasthead('item 1  A', '', 'Text[^1$0] and[^2]', '', '[^1]: Note.', '', '[^2]: Other.'), '2', /already a note 2/u));
});
