import assert from 'node:assert/strict';
import { type DocumentSymbol, type InlayHint, SymbolKind } from 'vscode-languageserver-protocol';
import { selectionRanges } from '../../server/features/selection.js';
import { columnsOf } from '../../language/text/columns.js';
import { closeAll, open, server, withMasthead } from './editor.js';

const schedule = ['schedule', 'day 2024-09-03', '10:00-13:00', '1 (a)', '15:00-18:00 @ Room B', '1 (b)', '- Closed consultations'];
const items = ['item 1  Organizational matters', '', 'item 1 (a)  Opening', '', 'item 1 (b)  Adoption', ''];

describe('hover', () => {
    afterEach(closeAll);

    /** Checks that the hover at `$0` contains each of the texts. */
    async function check(source: string, ...expected: readonly string[]): Promise<void> {
        const { lsp, document, textDocument, position } = await open(source);
        const hover = await lsp.HoverProvider?.getHoverContent(document, { textDocument, position });
        const value = hover && typeof hover.contents === 'object' && 'value' in hover.contents ? hover.contents.value : '';
        for (const text of expected) {
            assert.ok(value.replaceAll('\u00a0', ' ').includes(text), `${JSON.stringify(text)} in ${JSON.stringify(value)}`);
        }
        assert.equal(value === '', expected.length === 0);
    }

    it('tells the body, the kind and the title of a citation', () =>
        check(
            withMasthead('item 1  A', '', 'In resolution 3/$02'),
            '**resolution 3/2**',
            'Conference of the States Parties',
            'Preventive measures',
        ));
    it('names the language of a title that is there in another only', () =>
        check('agenda CAC/COSP/WG.4/2024/1\nlanguage: fr\n\nitem 1  A\n\nla résolution 3/$02', 'Preventive measures *(English)*'));
    it('says where a title beside a number is not checked', () =>
        check(
            'agenda CAC/COSP/WG.4/2024/1\nlanguage: fr\n\nitem 1  A\n\nla résolution 3/$02',
            'The number is known, and a title beside it is not checked: no official one is known in French.',
        ));
    it('says that a number is not in the register', () =>
        check(withMasthead('item 1  A', '', 'In resolution 3/$099'), 'is not in the register of'));
    it('says that a body is not checked', () =>
        check(
            withMasthead('item 1  A', '', 'In Trade and Development Board decision 58/$04'),
            'Trade and Development Board',
            'not checked',
        ));
    it('says how to have a body checked', async () => {
        await check(
            withMasthead('item 1  A', '', 'In Trade and Development Board decision 58/$04'),
            'Write one: a file such as td-b.register beside this one, with “register TD/B” in its first line and “decision 58/4” below.',
        );
        await check(
            'agenda COFI/2026/1\nlanguage: en\nbody: Committee on Fisheries\n\nitem 1  A\n\nIn its decision 3/$01, the Committee',
            '**3/1** · Committee on Fisheries',
            'Write one: a file such as cofi.register beside this one, with “register COFI” in its first line and “decision 3/1” below.',
        );
        await check(
            withMasthead('item 1  A', '', 'See Executive Board decision 10/$03.'),
            'Executive Board',
            'with “register” and the symbol of the body in its first line',
        );
    });
    it('gives the title of an item in a slot', () =>
        check(withMasthead(...items, ...schedule).replace('1 (a)\n15', '1 ($0a)\n15'), '**1 (a)** Opening'));
    it('gives the title of an item that is mentioned', () =>
        check(withMasthead(...items, 'See {item 1$0}.'), '**1** Organizational matters'));
    it('says that there is no such item', () => check(withMasthead(...items, 'See {item 7$0}.'), 'There is no item 7 on this agenda.'));
    it('tells when an item is taken up', () =>
        check(
            withMasthead(...items, ...schedule).replace('item 1 (a)', 'item 1 (a$0)'),
            'Taken up:',
            'Tuesday, 3 September 2024, 10 a.m.–1 p.m.',
        ));
    it('tells that an item is not scheduled', () =>
        check(withMasthead(...items, ...schedule).replace('item 1 ', 'item 1$0 '), 'No meeting takes up this item.'));
    it('tells what a slot takes up and how long it is', () =>
        check(
            withMasthead(...items, ...schedule).replace('15:00', '15:0$00'),
            'Tuesday, 3 September 2024, 3–6 p.m., Room B',
            '3 hours',
            '**1 (b)** Adoption',
            'Closed consultations',
        ));
    it('prints a day', () =>
        check(withMasthead(...items, ...schedule).replace('2024-09-03\n', '2024-09-0$03\n'), 'Tuesday, 3 September 2024', '2 meetings'));
    it('computes the weekday of a date', () =>
        check(withMasthead('item 1  A', '', 'On 4 Sept$0ember 2024'), 'Wednesday, 4 September 2024'));
    it('tells where a symbol is listed', () =>
        check(
            withMasthead('item 1  A', '', 'See A/79/5$05.', '', 'documentation', 'Report of the Board (A/79/55)'),
            'Report of the Board',
            'documentation of item 1',
            'https://undocs.org/en/A/79/55',
        ));
    it('gives the text of a note', () =>
        check(withMasthead('item 1  A', '', 'Text[^$01]', '', '[^1]: See *there*.'), 'See \\*there\\*.', 'Marked 1 time'));
    it('explains a key of the masthead', () => check('agenda A/79/1\ntime$0zone: Europe/Vienna', 'IANA'));
    it('says nothing in plain prose', () => check(withMasthead('item 1  A', '', 'Pla$0in')));
});

describe('outline', () => {
    afterEach(closeAll);
    const shape = (symbols: readonly DocumentSymbol[]): unknown[] =>
        symbols.map(({ name, children }) => (children?.length ? [name, shape(children)] : name));

    it('nests items by level and shows masthead and schedule', async () => {
        const { lsp, document, textDocument } = await open(
            withMasthead(...items, 'item 2  Report', '', 'heading Closing', '', ...schedule),
        );
        const symbols = (await lsp.DocumentSymbolProvider?.getSymbols(document, { textDocument })) ?? [];
        assert.deepEqual(shape(symbols).slice(1), [
            ['1  Organizational matters', ['1 (a)  Opening', '1 (b)  Adoption']],
            '2  Report',
            'Closing',
            ['Proposed organization of work', [['2024-09-03', ['10:00-13:00', '15:00-18:00 @ Room B']]]],
        ]);
    });
    it('shows the tables of an annex', async () => {
        const { lsp, document, textDocument } = await open(
            withMasthead(...items, 'annex Times', '', '| Day | Event |', '|---|---|', '| 2 May | Opening |', '', 'heading Rooms'),
        );
        const annex = ((await lsp.DocumentSymbolProvider?.getSymbols(document, { textDocument })) ?? []).at(-1);
        assert.deepEqual(
            annex?.children?.map(({ name, detail }) => [name, detail]),
            [
                ['Day | Event', '2 rows'],
                ['Rooms', undefined],
            ],
        );
    });
    it('keeps every name inside its range and every child inside its parent', async () => {
        const { lsp, document, textDocument } = await open('agenda\nlanguage:\nitem\n\nitem 1 (a)\nschedule\nday\n10:00-');
        const inside = (all: readonly DocumentSymbol[]): void =>
            all.forEach(({ range, selectionRange, children = [], name }) => {
                assert.notEqual(name, '');
                for (const inner of [selectionRange, ...children.map((child) => child.range)]) {
                    assert.ok(document.textDocument.offsetAt(range.start) <= document.textDocument.offsetAt(inner.start), name);
                    assert.ok(document.textDocument.offsetAt(range.end) >= document.textDocument.offsetAt(inner.end), name);
                }
                inside(children);
            });
        inside((await lsp.DocumentSymbolProvider?.getSymbols(document, { textDocument })) ?? []);
    });
    it('lists the entries of a register', async () => {
        const { lsp, document, textDocument } = await open('register X/Y\n\nresolution 1/1\nen: One\n\ndecision 1/1\nen: Two', 'register');
        const [register] = (await lsp.DocumentSymbolProvider?.getSymbols(document, { textDocument })) ?? [];
        assert.deepEqual(
            register?.children?.map(({ name, detail, kind }) => [name, detail, kind]),
            [
                ['resolution 1/1', 'One', SymbolKind.Function],
                ['decision 1/1', 'Two', SymbolKind.Constant],
            ],
        );
    });
});

describe('search over the workspace', () => {
    afterEach(closeAll);
    async function found(query: string): Promise<readonly string[]> {
        return ((await (await server()).shared.lsp.WorkspaceSymbolProvider?.getSymbols({ query })) ?? []).map(({ name }) => name);
    }
    it('finds items by a word of their title', async () => {
        await open(withMasthead(...items));
        assert.deepEqual(
            (await found('adopt')).filter((name) => !/^(?:resolution|decision) /u.test(name)),
            ['1 (b)  Adoption'],
        );
        assert.ok(!(await found('')).some((name) => name.startsWith('resolution')));
    });
    it('finds entries of the library by number and by title', async () => {
        assert.ok((await found('3/2')).includes('resolution 3/2  Preventive measures'));
        assert.deepEqual(await found('asset recovery 3/3'), ['resolution 3/3  Asset recovery']);
    });
});

describe('folding', () => {
    afterEach(closeAll);
    it('folds masthead, items with their sub-items, documentation, schedule, days, slots and comments', async () => {
        const { lsp, document, textDocument } = await open(
            [
                'agenda A/79/1',
                'language: en',
                '',
                'item 1  A',
                '',
                'item 1 (a)  B',
                '',
                'Text.',
                '',
                'documentation',
                'Report',
                '',
                'item 2  C',
                '',
                '// one',
                '// two',
                'schedule',
                'day 2024-09-03',
                '10:00-13:00',
                '1',
            ].join('\n'),
        );
        const folds = await lsp.FoldingRangeProvider?.getFoldingRanges(document, { textDocument });
        assert.deepEqual(
            folds?.map(({ startLine, endLine, kind }) => `${startLine}-${endLine}${kind ? ` ${kind}` : ''}`),
            ['0-1', '3-10', '5-10', '9-10', '16-19', '17-19', '18-19', '14-15 comment'],
        );
    });
});

describe('hints between the characters', () => {
    afterEach(closeAll);
    it('show weekdays and titles', async () => {
        const { lsp, document, textDocument } = await open(withMasthead(...items, ...schedule));
        const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
        const hints = await lsp.InlayHintProvider?.getInlayHints(document, { textDocument, range });
        assert.deepEqual(
            hints?.map(({ label }) => label),
            ['Tuesday', 'Opening', 'Adoption'],
        );
    });
    it('show as much of an Arabic title as fits on one row, its ellipsis at its left', async () => {
        const title = 'منع الفساد في المشتريات العمومية على جميع مستويات الحكومة والاستخدام الفعال لتكنولوجيا المعلومات';
        const { lsp, document, textDocument } = await open(
            `agenda A/AC.1/2024/1\nlanguage: ar\n\nitem 1  ${title}\n\nschedule\n\nday 2024-09-03\n10:00-13:00\n1\n`,
        );
        const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
        const hints = await lsp.InlayHintProvider?.getInlayHints(document, { textDocument, range });
        assert.equal(hints?.at(-1)?.label, '…منع الفساد في المشتريات العمومية على جميع');
    });
    it('leave the line on one row: titles share its columns, and short ones leave room to others', async () => {
        const hints = await hintsIn('10:00-13:00  1, 2, 3', [
            'Opening',
            'One two three four five six seven eight nine ten',
            'Adoption of the report on the work of the session',
        ]);
        assert.deepEqual(labelsOf(hints), ['Opening', 'One two three…', 'Adoption of…']);
        assert.deepEqual(
            hints.map(({ tooltip }) => tooltip),
            ['Opening', 'One two three four five six seven eight nine ten', 'Adoption of the report on the work of the session'],
        );
        const alone = await hintsIn('    2', ['Opening', 'One two three four five six seven eight nine ten eleven twelve']);
        assert.deepEqual(labelsOf(alone), ['One two three four five six seven eight nine ten…']);
    });
    it('are left out where only the beginning of a word would be shown', async () => {
        const titles = Array.from({ length: 8 }, (_, index) => `Consideration of matter ${index}`);
        assert.deepEqual(await hintsIn('10:00-13:00  1, 2, 3, 4, 5, 6, 7, 8', titles), []);
    });
    it('count a Chinese character as two columns', async () => {
        const [hint] = await hintsIn('    1', ['工作组会议临时议程说明'.repeat(5)]);
        assert.ok(columnsOf(`    1${String(hint?.label)}`) <= 60);
        assert.match(String(hint?.label), /^工作组会议.*…$/u);
    });
});

/** The hints in a schedule with one line, for items with these titles. */
async function hintsIn(line: string, titles: readonly string[]): Promise<readonly InlayHint[]> {
    const all = [
        ...titles.map((title, index) => `item ${index + 1}  ${title}`),
        'schedule',
        'day 2024-09-03',
        ...(line.startsWith(' ') ? ['10:00-13:00', line] : [line]),
    ];
    const { lsp, document, textDocument } = await open(withMasthead(...all));
    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    return ((await lsp.InlayHintProvider?.getInlayHints(document, { textDocument, range })) ?? []).slice(1);
}

function labelsOf(hints: readonly InlayHint[]): readonly unknown[] {
    return hints.map(({ label }) => label);
}

describe('lenses', () => {
    afterEach(closeAll);
    it('tell when items are taken up', async () => {
        const { lsp, document, textDocument } = await open(withMasthead(...items, ...schedule));
        const lenses = await lsp.CodeLensProvider?.provideCodeLens(document, { textDocument });
        assert.deepEqual(
            lenses?.map(({ command }) => command?.title.replaceAll('\u00a0', ' ')),
            ['taken up Tuesday, 3 September 2024, 10 a.m.–1 p.m.', 'taken up Tuesday, 3 September 2024, 3–6 p.m., Room B'],
        );
    });
    it('tell how often a resolution is cited', async () => {
        const register = await open('register X/Y\n\nresolution 1/1\nen: One\n\nresolution 1/2\nen: Two', 'register');
        await open('agenda X/Y/1\n\nitem 1  Title\n\nIn resolutions 1/1 and 1/1');
        const lenses = await register.lsp.CodeLensProvider?.provideCodeLens(register.document, { textDocument: register.textDocument });
        assert.deepEqual(
            lenses?.map(({ command }) => command?.title),
            ['cited 2 times', 'cited 0 times'],
        );
    });
});

describe('links', () => {
    afterEach(closeAll);
    it('lead from symbols to the documents site and from addresses to themselves', async () => {
        const { lsp, document, textDocument } = await open(
            'agenda A/79/1\nlanguage: zh\n\nitem 1  A\n\nSee A/79/55 (www.un.org/a)b.).\n\n[^1]: www.unodc.org/a/10/3.html。',
        );
        const links = await lsp.DocumentLinkProvider?.getDocumentLinks(document, { textDocument });
        assert.deepEqual(
            links?.map(({ target }) => target),
            [
                'https://undocs.org/ch/A/79/1',
                'https://undocs.org/ch/A/79/55',
                'https://www.un.org/a)b',
                'https://www.unodc.org/a/10/3.html',
            ],
        );
    });
});

describe('growing selections', () => {
    afterEach(closeAll);
    /** Checks the texts that are selected at `$0` one after another, before the whole document is. */
    async function check(source: string, ...expected: readonly string[]): Promise<void> {
        const { document, position } = await open(source);
        const texts: string[] = [];
        for (let selection = selectionRanges(document, [position])[0]; selection; selection = selection.parent) {
            texts.push(document.textDocument.getText(selection.range));
        }
        assert.equal(texts.pop(), document.textDocument.getText());
        assert.deepEqual(texts.slice(0, expected.length), expected);
    }

    it('go from the number to its citation and its paragraph', () =>
        check(withMasthead('item 1  Title', '', 'In resolution 3/$02 the Conference'), '2', '3/2', 'In resolution 3/2 the Conference'));
    it('go from a word of a title to the title and the item', () =>
        check(withMasthead('item 1  Adop$0tion of reports'), 'Adoption', 'Adoption of reports', 'item 1  Adoption of reports'));
    it('take a word of rare letters as one', () => check(withMasthead('item 1  A 𐐀𐐁$0𐐂 b'), '𐐀𐐁𐐂', 'A 𐐀𐐁𐐂 b'));
    it('go from a label to the row of a meeting', () =>
        check(withMasthead('item 1  A', '', 'schedule', 'day 2024-09-03', '10:00-13:00', '$01 (continued)'), '1', '1 (continued)'));
    it('are only the document where there is no token', () => check('$0'));
});

describe('colours', () => {
    afterEach(closeAll);
    it('are those of the standard types', async () => {
        const { lsp, document, textDocument } = await open(
            'agenda A/79/1\nlanguage: en\n\nitem 1  Title\n\nText[^1] on 3 September 2024, {item 1}.\n\n[^1]: Note.\n\n// aside',
        );
        const tokens = await lsp.SemanticTokenProvider?.semanticHighlight(document, { textDocument });
        const names = Object.keys(lsp.SemanticTokenProvider?.tokenTypes ?? {});
        const types = (tokens?.data ?? []).flatMap((value, index) => (index % 5 === 3 ? [names[value]] : []));
        assert.deepEqual(types, [
            'keyword',
            'variable',
            'property',
            'keyword',
            'enumMember',
            'class',
            'decorator',
            'decorator',
            'decorator',
            'number',
            'keyword',
            'enumMember',
            'keyword',
            'decorator',
            'decorator',
            'decorator',
            'comment',
        ]);
    });
});
