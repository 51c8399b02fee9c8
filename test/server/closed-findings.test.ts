/** Findings of files that are not open: those of the file as it is on the disk, and none of a file that is gone. */
import assert from 'node:assert/strict';
import { TooLong } from '../../language/limits.js';
import { six } from '../rules/six-versions.js';
import { nameOf, uriOf } from './office.js';
import { WatchedOffice } from './watched-office.js';

const gap = 'agenda X/Y/2024/1\nlanguage: en\n\nitem 1  Opening\n\nText.\n\nitem 3  Closing\n\nText.\n';
const right = gap.replace('item 3', 'item 2');
const bodies = 'register X/Y\nen: Committee on Paper\ncomplete: 1\n\nresolution 1/1\nen: One\n\nresolution 1/2\nen: Two\n';
const citing = right.replace('Text.\n\nitem', 'See resolution 1/2 and resolution 1/9.\n\nitem');

describe('The findings of a file that is not open', () => {
    it('are those of its text, and need no tree', async () => {
        const desk = await WatchedOffice.start({ 'a.agenda': gap, 'b.agenda': right, 'in/c.agenda': gap });
        await desk.expect({ 'a.agenda': 'numbering/gap', 'in/c.agenda': 'numbering/gap' });
        assert.deepEqual(desk.office.trees, []);
    });

    it('are found in registers too', async () => {
        const desk = await WatchedOffice.start({ 'a.register': `${bodies}\nresolution 1/2\nen: Again\n` });
        await desk.settled();
        assert.deepEqual(
            desk.shown.get('a.register')?.map(({ code }) => code),
            ['register/duplicate'],
        );
        await desk.office.disk({ 'a.register': bodies });
        await desk.settled();
        assert.deepEqual(desk.shown.get('a.register'), []);
    });

    it('follow the file when it changes, comes and goes', async () => {
        const desk = await WatchedOffice.start({ 'a.agenda': right });
        await desk.expect({});
        await desk.office.disk({ 'a.agenda': gap, 'b.agenda': gap });
        await desk.expect({ 'a.agenda': 'numbering/gap', 'b.agenda': 'numbering/gap' });
        await desk.office.disk({ 'a.agenda': right });
        await desk.expect({ 'b.agenda': 'numbering/gap' });
        await desk.office.disk({ 'b.agenda': undefined, 'renamed.agenda': gap });
        await desk.expect({ 'renamed.agenda': 'numbering/gap' });
        assert.equal(desk.office.server.shared.agenda.ClosedFindings.shown.has(uriOf('b.agenda')), false);
    });

    it('follow the folder that is moved', async () => {
        const desk = await WatchedOffice.start({ 'old/a.agenda': gap, 'old/b.register': `${bodies}\nresolution 1/2\nen: Again\n` });
        await desk.expect({ 'old/a.agenda': 'numbering/gap' });
        assert.equal(desk.shown.get('old/b.register')?.length, 1);
        desk.office.move('old', 'new');
        await desk.office.told([
            { uri: uriOf('old').toString(), type: 3 },
            { uri: uriOf('new').toString(), type: 1 },
        ]);
        await desk.expect({ 'new/a.agenda': 'numbering/gap' });
        assert.deepEqual(desk.shown.get('old/b.register'), []);
        assert.equal(desk.shown.get('new/b.register')?.length, 1);
    });

    it('are not looked for in folders of programs', async () => {
        const desk = await WatchedOffice.start({ 'node_modules/a.agenda': gap, '.hidden/b.agenda': gap, 'c.agenda': gap });
        await desk.office.disk({ 'node_modules/a.agenda': gap, '.hidden/b.agenda': gap });
        await desk.expect({ 'c.agenda': 'numbering/gap' });
    });

    it('come and go with the folders of the workspace', async () => {
        const desk = await WatchedOffice.start(
            { 'one/a.agenda': gap, 'two/b.agenda': gap, 'two/c.register': `${bodies}\nresolution 1/2\nen: Again\n` },
            {},
            ['one'],
        );
        await desk.expect({ 'one/a.agenda': 'numbering/gap' });
        await desk.office.folders(['two'], []);
        await desk.expect({ 'one/a.agenda': 'numbering/gap', 'two/b.agenda': 'numbering/gap' });
        assert.equal(desk.shown.get('two/c.register')?.length, 1);
        await desk.office.folders([], ['two']);
        await desk.expect({ 'one/a.agenda': 'numbering/gap' });
        assert.deepEqual(desk.shown.get('two/c.register'), []);
    });

    it('are left to the editor while the file is open, and are those of the disk afterwards', async () => {
        const desk = await WatchedOffice.start({ 'a.agenda': gap });
        await desk.expect({ 'a.agenda': 'numbering/gap' });
        const told = desk.told.length;
        await desk.office.edit('a.agenda', right);
        await desk.office.disk({ 'a.agenda': `${gap}\n` });
        await desk.settled();
        assert.equal(desk.told.length, told);
        await desk.office.close('a.agenda');
        await desk.expect({ 'a.agenda': 'numbering/gap' });
        assert.deepEqual(desk.told.slice(told), ['a.agenda'], 'told once, and never as none in between');
        // What the editor has shown is taken back, even if the file has no findings.
        await desk.office.disk({ 'a.agenda': right });
        await desk.expect({});
        await desk.office.edit('a.agenda', gap);
        const before = desk.told.length;
        await desk.office.close('a.agenda');
        await desk.settled();
        assert.deepEqual(desk.told.slice(before), ['a.agenda']);
    });

    it('are gone with a file that was deleted while it was open', async () => {
        const desk = await WatchedOffice.start({ 'a.agenda': gap });
        await desk.office.edit('a.agenda');
        await desk.office.disk({ 'a.agenda': undefined });
        await desk.settled();
        const told = desk.told.length;
        await desk.office.close('a.agenda');
        await desk.settled();
        assert.deepEqual(desk.told.slice(told), ['a.agenda']);
        assert.deepEqual(desk.shown.get('a.agenda'), []);
    });

    it('follow the registers, the open ones too', async () => {
        const desk = await WatchedOffice.start({ 'a.agenda': citing, 'b.register': bodies });
        await desk.expect({ 'a.agenda': 'resolution/unknown' });
        await desk.office.disk({ 'b.register': bodies.replace('1/2', '1/9') });
        while (!/1\/2/u.test(String(desk.shown.get('a.agenda')?.find(({ code }) => code === 'resolution/unknown')?.message))) {
            await new Promise((resolve) => setTimeout(resolve, 50));
        }
        await desk.office.edit('b.register', `${bodies}\nresolution 1/9\nen: Nine\n`);
        await desk.expect({});
        await desk.office.close('b.register');
        await desk.expect({ 'a.agenda': 'resolution/unknown' });
    });

    it('are there though another language version takes too long', async () => {
        const french = right.replace('language: en', 'language: fr');
        const desk = await WatchedOffice.start({ 'en.agenda': right, 'fr.agenda': french });
        await desk.expect({});
        desk.office.server.shared.agenda.Limits.limitOf = (uri) =>
            nameOf(uri) === 'fr.agenda'
                ? () => {
                      throw new TooLong(false);
                  }
                : undefined;
        await desk.office.disk({ 'en.agenda': gap, 'fr.agenda': `${french}\nEncore.\n` });
        await desk.expect({ 'en.agenda': 'numbering/gap', 'fr.agenda': 'text/unread' });
    });

    it('follow the other language versions, closed or open', async () => {
        const files = Object.fromEntries(Object.entries(six).map(([language, text]) => [`${language}.agenda`, text]));
        const moved = (text: string): string => text.replace('session: 16', 'session: 17');
        const desk = await WatchedOffice.start({ ...files, 'es.agenda': moved(six.es) });
        await desk.expect({ 'es.agenda': 'translation/masthead' });
        await desk.office.disk({ 'es.agenda': six.es, 'fr.agenda': moved(six.fr) });
        await desk.expect({ 'fr.agenda': 'translation/masthead' });
        await desk.office.disk({ 'fr.agenda': six.fr });
        await desk.expect({});
        // Two of three are outvoted by unsaved text in a third one.
        await desk.office.disk({ 'ar.agenda': undefined, 'ru.agenda': undefined, 'zh.agenda': undefined, 'fr.agenda': moved(six.fr) });
        await desk.expect({ 'fr.agenda': 'translation/masthead' });
        await desk.office.edit('es.agenda', moved(six.es));
        await desk.expect({ 'en.agenda': 'translation/masthead' });
        await desk.office.close('es.agenda');
        await desk.expect({ 'fr.agenda': 'translation/masthead' });
    });

    it('point to the place in another version where it stands now', async () => {
        const moved = six.fr.replace('session: 16', 'session: 17');
        const desk = await WatchedOffice.start({ 'en.agenda': six.en, 'fr.agenda': moved });
        await desk.expect({ 'fr.agenda': 'translation/masthead' });
        const line = (): number | undefined =>
            desk.shown.get('fr.agenda')?.find(({ code }) => code === 'translation/masthead')?.relatedInformation?.[0]?.location.range.start
                .line;
        const before = line();
        assert.ok(before !== undefined);
        await desk.office.edit('en.agenda', `// A comment.\n${six.en}`);
        while (line() === before) {
            await new Promise((resolve) => setTimeout(resolve, 50));
        }
        assert.equal(line(), before + 1);
    });

    describe('and the setting', () => {
        it('are not shown where it is off, and come back', async () => {
            const desk = await WatchedOffice.start({ 'a.agenda': gap }, { problems: { closedFiles: 'off' } });
            await desk.expect({});
            const { Settings } = desk.office.server.shared.agenda;
            await Settings.apply({ problems: { closedFiles: 'on' } });
            await desk.expect({ 'a.agenda': 'numbering/gap' });
            await Settings.apply({ problems: { closedFiles: 'off' } });
            await desk.expect({});
            await desk.office.edit('a.agenda');
            const told = desk.told.length;
            await desk.office.close('a.agenda');
            await desk.settled();
            assert.deepEqual(desk.told.slice(told), ['a.agenda'], 'what the editor has shown is taken back');
            assert.deepEqual(desk.shown.get('a.agenda'), []);
        });

        it('have the severities of the rules', async () => {
            const desk = await WatchedOffice.start({ 'a.agenda': gap }, { rules: { 'numbering/gap': 'hint' } });
            await desk.expect({ 'a.agenda': 'numbering/gap' });
            const severity = (): unknown => desk.shown.get('a.agenda')?.find(({ code }) => code === 'numbering/gap')?.severity;
            assert.equal(severity(), 4);
            const { Settings } = desk.office.server.shared.agenda;
            await Settings.apply({ rules: { 'numbering/gap': 'error' } });
            await desk.settled();
            assert.equal(severity(), 1);
            await Settings.apply({ rules: { numbering: 'off' } });
            await desk.expect({});
        });

        it('are off in a folder with more than a thousand agendas, which is said once, until it is on', async () => {
            const many = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`large/${index}.agenda`, `agenda X/${index}\n`]));
            const desk = await WatchedOffice.start({ ...many, 'small/a.agenda': gap, 'large/a.agenda': gap }, {}, ['large', 'small']);
            const said: string[] = [];
            const { ClosedFindings, Settings } = desk.office.server.shared.agenda;
            ClosedFindings.folders.onTooMany(({ folder, count }) => said.push(`${folder.name} ${count}`));
            await desk.expect({ 'small/a.agenda': 'numbering/gap' });
            assert.deepEqual(said, ['large 1001']);
            await Settings.apply({ problems: { closedFiles: 'on' } });
            await desk.settled();
            assert.equal(desk.codes['large/a.agenda'], 'numbering/gap');
            await Settings.apply({});
            await desk.settled();
            assert.deepEqual(Object.keys(desk.codes), ['small/a.agenda']);
            await desk.office.disk({ 'large/0.agenda': undefined });
            await desk.settled();
            assert.equal(desk.codes['large/a.agenda'], 'numbering/gap', 'a thousand are not too many');
            assert.equal(said.length, 1);
        }).timeout(60_000);
    });
});
