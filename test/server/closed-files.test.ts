/** Agendas not open in the editor: what is known of them matches their texts, whatever happens to the files. */
import assert from 'node:assert/strict';
import { DocumentState } from 'langium';
import { isRegister, isRegisterEntry } from '../../language/grammar/generated/ast.js';
import { citationsOf, occurrencesOf, subjectAt } from '../../server/features/shared/subjects.js';
import { six } from '../rules/six-versions.js';
import { sources } from '../properties/documents.js';
import { Office, uriOf } from './office.js';

const bodies = 'register X/Y\nen: Committee on Paper\n\nresolution 1/1\nen: One\n\nresolution 1/2\nen: Two\n';
const citing = 'agenda X/Y/2024/1\nlanguage: en\n\nitem 1  Opening\n\nIn resolution 1/1\n\nitem 2  Closing\n\nIn resolutions 1/1 and 1/2\n';

/** What was found in files, and not in the library, whose entries have names that nobody here can foresee. */
function ofFiles(found: readonly string[]): readonly string[] {
    return found.filter((name) => !name.startsWith('/'));
}

describe('An agenda that nobody has open', () => {
    it('is known as a full reading knows it, in every example', async () => {
        const closed = await Office.start({});
        const open = await Office.start({});
        const everything = async (office: Office): Promise<unknown> => {
            const { shared } = office.server;
            const registers = shared.workspace.LangiumDocuments.all.map(({ parseResult }) => parseResult.value).filter(isRegister);
            const cited = registers
                .flatMap(({ entries }) => entries.filter(isRegisterEntry))
                .flatMap((entry) => [...citationsOf(shared, entry, entry.name ?? '')])
                .toArray();
            return { names: await office.search(), cited };
        };
        const symbols = (office: Office, other: Office): unknown => {
            const document = other.document('it.agenda');
            return document
                ? [...document.textDocument.getText().matchAll(/[A-Z]{1,4}\/\d?[\w.]+/gu)].map(({ index }) => {
                      const subject = subjectAt(document, index);
                      return subject?.kind === 'symbol' ? occurrencesOf(office.server.shared, document, subject) : [];
                  })
                : [];
        };
        assert.ok(sources.length > 0);
        for (const { name, text } of sources) {
            await closed.disk({ 'it.agenda': text });
            await open.edit('it.agenda', text);
            assert.deepEqual([closed.trees, open.trees], [[], ['it.agenda']], name);
            assert.deepEqual(await everything(closed), await everything(open), name);
            assert.deepEqual(symbols(closed, open), symbols(open, open), name);
        }
    }).timeout(0);

    it('is searched and found to cite without a tree', async () => {
        const office = await Office.start({ 'a.agenda': citing, 'b.register': bodies });
        await office.settled();
        assert.deepEqual(office.trees, []);
        assert.deepEqual(ofFiles(await office.search('open')), ['a.agenda: 1  Opening']);
        assert.deepEqual(office.citations('b.register', '1/1'), ['a.agenda 5', 'a.agenda 9']);
    });

    it('cites what the registers of the moment say, without being read again', async () => {
        const office = await Office.start({
            'a.agenda': citing.replace('In resolution 1/1', 'In Board of Stones resolution 1/1'),
            'b.register': bodies,
        });
        await office.settled();
        const parsed = [...office.parsed];
        assert.deepEqual(office.citations('b.register', '1/1'), ['a.agenda 9']);
        await office.disk({ 'c.register': bodies.replace('X/Y', 'B/S').replace('Committee on Paper', 'Board of Stones') });
        assert.deepEqual(office.citations('c.register', '1/1'), ['a.agenda 5']);
        await office.disk({ 'b.register': bodies.replace('1/1', '1/3') });
        assert.deepEqual(office.citations('b.register', '1/3'), []);
        await office.disk({ 'c.register': undefined, 'b.register': bodies.replace('Committee on Paper', 'Board of Stones') });
        assert.deepEqual(office.citations('b.register', '1/1'), ['a.agenda 5', 'a.agenda 9']);
        assert.deepEqual(office.parsed, parsed);
    });

    it('counts as the editor has it while it is open, and as the disk has it afterwards', async () => {
        const office = await Office.start({ 'a.agenda': citing, 'b.register': bodies });
        await office.edit('a.agenda', citing.replace('Opening', 'Overture'));
        assert.deepEqual(ofFiles(await office.search()), [
            'a.agenda: 1  Overture',
            'a.agenda: 2  Closing',
            ...ofFiles(await office.search('resolution 1/')),
        ]);
        await office.disk({ 'a.agenda': citing.replace('Closing', 'End') });
        assert.deepEqual(ofFiles(await office.search('2')), ['a.agenda: 2  Closing', ...ofFiles(await office.search('1/2'))]);
        await office.close('a.agenda');
        assert.deepEqual(office.trees, []);
        assert.deepEqual(await office.search('e'), (await office.search('e')).toSorted());
        assert.deepEqual(ofFiles(await office.search('opening')), ['a.agenda: 1  Opening']);
        assert.deepEqual(ofFiles(await office.search('end')), ['a.agenda: 2  End']);
    });

    it('is followed when it changes, comes and goes outside the editor', async () => {
        const office = await Office.start({ 'a.agenda': citing });
        await office.disk({ 'a.agenda': citing.replace('Opening', 'Overture'), 'n.agenda': citing.replace('Opening', 'New') });
        assert.deepEqual(await office.search('1'), ['a.agenda: 1  Overture', 'n.agenda: 1  New']);
        await office.disk({ 'a.agenda': undefined, 'renamed.agenda': citing });
        assert.deepEqual(await office.search('1'), ['n.agenda: 1  New', 'renamed.agenda: 1  Opening']);
    });

    it('is followed with the folder it lies in', async () => {
        const office = await Office.start({ 'old/a.agenda': citing, 'old/in/b.agenda': citing, 'older.agenda': citing });
        await office.settled();
        office.move('old', 'new');
        const at = (name: string): string => `file:///office/${name}`;
        await office.told([
            { uri: at('old'), type: 3 },
            { uri: at('new'), type: 1 },
        ]);
        assert.deepEqual(await office.search('1'), ['new/a.agenda: 1  Opening', 'new/in/b.agenda: 1  Opening', 'older.agenda: 1  Opening']);
    });

    it('is passed over in folders of programs, at the start and later', async () => {
        const office = await Office.start({ 'node_modules/a.agenda': citing, '.hidden/b.agenda': citing });
        await office.disk({ 'node_modules/a.agenda': citing, '.hidden/c.agenda': citing, 'd.agenda': citing });
        assert.deepEqual(await office.search('1'), ['d.agenda: 1  Opening']);
    });

    it('comes and goes with the folders of the workspace', async () => {
        const office = await Office.start({ 'one/a.agenda': citing, 'two/b.agenda': citing, 'two/c.register': bodies }, undefined, ['one']);
        await office.settled();
        assert.deepEqual(await office.search('1'), ['one/a.agenda: 1  Opening']);
        await office.folders(['two'], []);
        assert.deepEqual(ofFiles(await office.search('opening')), ['one/a.agenda: 1  Opening', 'two/b.agenda: 1  Opening']);
        assert.deepEqual(office.citations('two/c.register', '1/2'), ['one/a.agenda 9', 'two/b.agenda 9']);
        await office.folders([], ['two']);
        assert.deepEqual(await office.search('1'), ['one/a.agenda: 1  Opening']);
        assert.equal(office.document('two/c.register'), undefined);
    });

    it('is read as a tree when somebody asks for it, the last few of them', async () => {
        const names = ['1', '2', '3', '4', '5', '6'].map((name) => `${name}.agenda`);
        const office = await Office.start(Object.fromEntries(names.map((name) => [name, citing])));
        await office.settled();
        for (const name of names) {
            await office.server.shared.workspace.DocumentBuilder.waitUntil(DocumentState.Linked, uriOf(name));
        }
        assert.deepEqual(office.trees, names.slice(2));
    });
});

describe('The language versions of an open document', () => {
    const files = Object.fromEntries(Object.entries(six).map(([language, text]) => [`${language}.agenda`, text]));

    it('are read as trees, one file for each other language, and let go with the last of them that is open', async () => {
        const office = await Office.start({ ...files, 'en-2.agenda': six.en, 'fr-2.agenda': six.fr, 'other.agenda': citing });
        await office.edit('en.agenda');
        assert.deepEqual(office.trees, ['ar.agenda', 'en.agenda', 'es.agenda', 'fr-2.agenda', 'ru.agenda', 'zh.agenda']);
        await office.edit('zh.agenda');
        await office.close('en.agenda');
        assert.deepEqual(office.trees, ['ar.agenda', 'en-2.agenda', 'es.agenda', 'fr-2.agenda', 'ru.agenda', 'zh.agenda']);
        await office.close('zh.agenda');
        assert.deepEqual(office.trees, []);
    });

    it('are followed when they change, come and go outside the editor', async () => {
        const office = await Office.start({ 'en.agenda': six.en, 'es.agenda': six.es, 'fr.agenda': citing, 'ru.agenda': six.ru });
        const findings = (): readonly string[] =>
            (office.document('en.agenda')?.diagnostics ?? [])
                .filter(({ code }) => String(code).startsWith('translation/'))
                .map(({ code, message }) => (code === 'translation/missing' ? String(message) : String(code)));
        await office.edit('en.agenda');
        assert.deepEqual(findings(), ['There is no version in Arabic, French or Chinese yet.']);
        await office.disk({ 'fr.agenda': six.fr });
        assert.deepEqual(findings(), ['There is no version in Arabic or Chinese yet.']);
        const moved = (text: string): string => text.replace('session: 16', 'session: 17');
        await office.disk({ 'fr.agenda': moved(six.fr), 'es.agenda': moved(six.es), 'ru.agenda': moved(six.ru) });
        assert.ok(findings().includes('translation/masthead'), findings().join());
        await office.disk({ 'ru.agenda': undefined });
        assert.ok(
            findings().some((message) => message.includes('Russian')),
            findings().join(),
        );
        assert.deepEqual(office.trees, ['en.agenda', 'es.agenda', 'fr.agenda']);
    });

    it('come in place of others when the document changes its symbol or its language', async () => {
        const office = await Office.start({ ...files, 'fr-3.agenda': six.fr.replace('2025/1\n', '2027/1\n') });
        await office.edit('en.agenda', six.en.replace('2025/1\n', '2027/1\n'));
        assert.deepEqual(office.trees, ['en.agenda', 'fr-3.agenda']);
        await office.edit('en.agenda', six.en.replace('language: en', 'language: es'));
        assert.deepEqual(office.trees, ['ar.agenda', 'en.agenda', 'fr.agenda', 'ru.agenda', 'zh.agenda']);
    });
});
