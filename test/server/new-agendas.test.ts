/** What the server answers about new agendas, and the lenses of an empty one. */
import assert from 'node:assert/strict';
import type { CodeLens } from 'vscode-languageserver-protocol';
import { languages } from '../../language/locales/locale.js';
import { closeAll, open, server, serverForExtension } from './editor.js';

describe('new agendas in the server', () => {
    before(serverForExtension);
    afterEach(closeAll);

    it('can be written in six languages, for the bodies of the registers by their names there', async () => {
        const { shared } = await server();
        const choices = (await shared.agenda.NewAgendas.choices()).languages;
        assert.deepEqual(
            choices.map(({ language }) => language),
            languages,
        );
        const nameIn = (code: string): string | undefined =>
            choices.find(({ language }) => language === code)?.bodies.find(({ symbol }) => symbol === 'A')?.name;
        assert.deepEqual([nameIn('en'), nameIn('fr'), nameIn('es')], ['General Assembly', 'Assemblée générale', 'Asamblea General']);
    });
    it('have values as people type them', async () => {
        const { NewAgendas } = (await server()).shared.agenda;
        assert.deepEqual(NewAgendas.value({ key: 'dates', text: '1-4 September 2026', language: 'fr' }), {
            value: '2026-09-01 to 2026-09-04',
            printed: '1er-4\u00a0septembre 2026',
        });
        assert.deepEqual(NewAgendas.value({ key: 'session', text: '17th', language: 'en' }), {
            value: '17',
            printed: 'Seventeenth session',
        });
        assert.equal(NewAgendas.value({ key: 'session', text: 'next', language: 'en' }), null);
        assert.equal(NewAgendas.value({ key: 'dates', text: '2026-09-01 to 2062-09-04', language: 'en' }), null);
        assert.equal(NewAgendas.value({ key: 'dates', text: '0026-09-01 to 0026-09-04', language: 'en' }), null);
    });
    it('are written for a body of a register or any other one, with the symbol to be filled in first', async () => {
        const { NewAgendas } = (await server()).shared.agenda;
        const wanted = { language: 'en', session: '17th', dates: '1-4 September 2026' };
        const known = await NewAgendas.text({ ...wanted, body: { symbol: 'A' } });
        assert.equal(known.text.slice(known.start, known.end), 'A/2026/1');
        assert.match(known.text, /\nbody: General Assembly\nsession: 17\ndates: 2026-09-01 to 2026-09-04\n/u);
        const other = await NewAgendas.text({ ...wanted, body: { name: 'Harbour Board' } });
        assert.match(other.text, /^agenda SYMBOL\/2026\/1\n.*\nbody: Harbour Board\n/su);
    });
    it('are refused for values that cannot be read', async () => {
        const { NewAgendas } = (await server()).shared.agenda;
        await assert.rejects(
            NewAgendas.text({ language: 'en', session: '1', dates: 'soon', body: { symbol: 'A' } }),
            /The dates cannot be read/u,
        );
        const unnamed = { language: 'en', session: '1', dates: '1-4 September 2026', body: { name: ' \n' } } as const;
        await assert.rejects(NewAgendas.text(unnamed), /The body has no name/u);
        await assert.rejects(NewAgendas.text({ language: 'de', session: '1', dates: '', body: { symbol: 'A' } }), /no language de/u);
    });

    const check = (rule: string, text: string, expected: readonly string[]): void =>
        void it(rule, async () => {
            const { lsp, document, textDocument } = await open(text);
            const lenses: readonly CodeLens[] = (await lsp.CodeLensProvider?.provideCodeLens(document, { textDocument })) ?? [];
            assert.deepEqual(
                lenses.map(({ command }) => command?.command),
                expected,
            );
        });
    const ways = ['agenda.newAgenda', 'agenda.openExample'];
    check('an empty agenda has lenses that offer to begin', '', ways);
    check('a blank one too', '\n  \n', ways);
    check('one with a first line has none', 'agenda A/1/2\n', []);
    check('one with a line that cannot be read has none', 'Hello\n', []);
});
