/** The server's answers about language versions, and the lenses and fixes that lead to them. */
import assert from 'node:assert/strict';
import { type CodeAction, type CodeLens, CancellationToken } from 'vscode-languageserver-protocol';
import type { LanguageVersion } from '../../protocol/protocol.js';
import { closeAll, open, type OpenedText, server, serverForExtension } from './editor.js';

const masthead = (language: string): string =>
    `agenda CAC/COSP/WG.4/2024/1\nlanguage: ${language}\nsession: 15\ndates: 2024-09-03 to 2024-09-06\noriginal: en\n\n`;
const english = `${masthead('en')}item 1  One\n\nSee resolution 10/3.\n\nitem 1 (a)  Two\n\nitem 1 (b)  Three\n\nLast.\n`;
const french = `${masthead('fr')}item 1  Un\n\nVoir la résolution 10/3.\n\nitem 1 a)  Deux\n\nitem 1 b)  Trois\n\nFin.\n`;
const spanish = `${masthead('es')}item 1  Uno\n\nVéase la resolución 10/4.\n\nitem 1 a)  Dos\n\nitem 1 b)  Tres\n\nFin.\n`;

async function statesFor({ uri }: OpenedText): Promise<readonly LanguageVersion[]> {
    const { shared } = await server();
    return (await shared.agenda.LanguageVersions.versions({ uri, version: 0 }, CancellationToken.None)).versions;
}

describe('language versions in the server', () => {
    before(serverForExtension);
    afterEach(closeAll);

    it('are six, the own one first, then those that are there, with what they disagree in', async () => {
        const here = await open(french);
        const [original, other] = [await open(english), await open(spanish)];
        assert.deepEqual(
            (await statesFor(here)).map(({ language, name, own, uri, disagreements }) => [language, name, own, uri, disagreements]),
            [
                ['fr', 'Français', true, here.uri, 0],
                ['en', 'English', false, original.uri, 0],
                ['es', 'Español', false, other.uri, 1],
                ['ar', 'العربية', false, undefined, 0],
                ['ru', 'Русский', false, undefined, 0],
                ['zh', '中文', false, undefined, 0],
            ],
        );
    });
    it('of a document alone are its own language and five that are missing', async () => {
        const here = await open(english);
        assert.deepEqual(
            (await statesFor(here)).filter(({ uri }) => uri !== undefined).map(({ language, uri }) => [language, uri]),
            [['en', here.uri]],
        );
    });
    it('of a document without a language are none', async () => assert.deepEqual(await statesFor(await open('agenda A/1/2\n')), []));

    it('lead from a line to the same place in another', async () => {
        const here = await open(english);
        const there = await open(french);
        const { shared } = await server();
        const line = english.split('\n').indexOf('Last.');
        const ask = (language: string) =>
            shared.agenda.LanguageVersions.counterpart({ uri: here.uri, version: 0, line, language }, CancellationToken.None);
        assert.deepEqual(await ask('fr'), { uri: there.uri, line: french.split('\n').indexOf('Fin.'), character: 0, exact: true });
        assert.equal(await ask('ru'), null);
    });
    it('are made anew under a name beside the original, and agree with it', async () => {
        const here = await open(english);
        const { shared } = await server();
        const ask = (language: string) =>
            shared.agenda.LanguageVersions.newVersion({ uri: here.uri, version: 0, language }, CancellationToken.None);
        const { text, name } = await ask('ar');
        assert.match(name, /^\d+\.ar\.agenda$/u);
        await open(text);
        assert.deepEqual(
            (await statesFor(here)).filter(({ uri }) => uri !== undefined).map(({ language, disagreements }) => [language, disagreements]),
            [
                ['en', 0],
                ['ar', 0],
            ],
        );
        await assert.rejects(() => ask('de'), /no language/u);
    });

    const leading = async ({ lsp, document, textDocument }: OpenedText): Promise<readonly string[]> =>
        ((await lsp.CodeLensProvider?.provideCodeLens(document, { textDocument })) ?? [])
            .filter(({ command }: CodeLens) => command?.command === 'agenda.goToVersion')
            .map(
                ({ range, command }: CodeLens) =>
                    `${range.start.line}: ${command?.title.replace(/[\u2068\u2069]/gu, '')} ${command?.arguments?.slice(1).join(' ')}`,
            );

    it('have lenses above the first line, and above the items of a translation those to the original', async () => {
        const original = await open(english);
        const translation = await open(french);
        await open(spanish);
        // Versions are in the order of their files.
        assert.deepEqual((await leading(original)).toSorted(), ['0: Español 0 es', '0: Français 0 fr']);
        assert.deepEqual((await leading(translation)).toSorted(), [
            '0: English (original) 0 en',
            '0: Español 0 es',
            '10: English (original) 10 en',
            '12: English (original) 12 en',
            '6: English (original) 6 en',
        ]);
    });
    it('have lenses at all items where there are only two', async () => {
        const original = await open(english);
        await open(french);
        assert.equal((await leading(original)).length, 4);
    });
    it('are made by a fix where one is missing', async () => {
        const here = await open(english);
        await open(french);
        const { shared } = await server();
        await shared.workspace.DocumentBuilder.build([here.document], { validation: true });
        const actions = (await here.lsp.CodeActionProvider?.getCodeActions(here.document, {
            textDocument: here.textDocument,
            range: { start: { line: 0, character: 10 }, end: { line: 0, character: 10 } },
            context: { diagnostics: [] },
        })) as CodeAction[];
        assert.deepEqual(
            actions.filter(({ command }) => command).map(({ title, command }) => [title, command?.command, command?.arguments]),
            [['New language version…', 'agenda.newVersion', [here.uri]]],
        );
    });
});
