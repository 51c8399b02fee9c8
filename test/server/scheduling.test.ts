/** The overview and the scheduling of items in the server: in all language versions at once, and as code actions. */
import assert from 'node:assert/strict';
import { type CodeAction, CancellationToken } from 'vscode-languageserver-protocol';
import type { VersionEdit } from '../../protocol/protocol.js';
import { agendaIn } from '../drafting/small-agenda.js';
import { applied, appliedEdits, closeAll, open, withMasthead } from './editor.js';
import { nameOf, Office, uriOf } from './office.js';

const schedule = ['schedule', '', 'day 2024-09-03', '10:00-13:00  1', '15:00-18:00'];
const english = agendaIn('en', 'item 1  One', '', 'item 2  Two', '', ...schedule, '- Coffee');
const french = agendaIn('fr', 'item 1  Un', '', 'item 2  Deux', '', ...schedule, '- Café');
const spanish = agendaIn('es', 'item 1  Uno', '', 'item 2  Dos', '', 'schedule', '', 'day 2024-09-04', '10:00-13:00  1');

function lineOf(text: string, line: string): number {
    return text.split('\n').indexOf(line);
}

/** The texts after the edits, by the names of their files. */
function textsAfter(office: Office, answer: VersionEdit | { readonly refusal: string } | null): Readonly<Record<string, string>> {
    assert.ok(answer && !('refusal' in answer), JSON.stringify(answer));
    return Object.fromEntries(
        answer.documents.map(({ uri, edits }) => [nameOf(uri), appliedEdits(office.textOf(nameOf(uri)), [...edits])]),
    );
}

async function started(): Promise<Office> {
    const office = await Office.start({ 'en.agenda': english, 'fr.agenda': french, 'es.agenda': spanish });
    for (const name of ['en.agenda', 'fr.agenda', 'es.agenda']) {
        await office.edit(name);
    }
    return office;
}

describe('scheduling in the server', () => {
    it('takes an item up in all open language versions with the same meetings, and in no others', async () => {
        const office = await started();
        const answer = await office.server.shared.agenda.Schedules.item(
            {
                uri: uriOf('en.agenda').toString(),
                version: 1,
                line: lineOf(english, 'item 2  Two'),
                meeting: lineOf(english, '15:00-18:00'),
            },
            CancellationToken.None,
        );
        assert.deepEqual(textsAfter(office, answer), {
            'en.agenda': english.replace('- Coffee', '- Coffee\n2'),
            'fr.agenda': french.replace('- Café', '- Café\n2'),
        });
        assert.deepEqual(answer && 'differing' in answer && answer.differing.map(({ name }) => name), ['Español']);
        await office.stop();
    });
    it('moves it from one meeting to another in all of them', async () => {
        const office = await started();
        const line = lineOf(english, '10:00-13:00  1');
        const params = { uri: uriOf('en.agenda').toString(), version: 1, line, character: 13, meeting: lineOf(english, '15:00-18:00') };
        const answer = await office.server.shared.agenda.Schedules.item(params, CancellationToken.None);
        assert.deepEqual(textsAfter(office, answer), {
            'en.agenda': english.replace('10:00-13:00  1', '10:00-13:00').replace('- Coffee', '- Coffee\n1'),
            'fr.agenda': french.replace('10:00-13:00  1', '10:00-13:00').replace('- Café', '- Café\n1'),
        });
        await office.stop();
    });
    it('proposes a schedule in all of them', async () => {
        const office = await started();
        const params = { uri: uriOf('en.agenda').toString(), version: 1 };
        const answer = await office.server.shared.agenda.Schedules.propose(params, CancellationToken.None);
        const added = '\n\nday 2024-09-04\n10:00-13:00\n2\n';
        assert.deepEqual(textsAfter(office, answer), {
            'en.agenda': `${english.trimEnd()}${added}`,
            'fr.agenda': `${french.trimEnd()}${added}`,
        });
        assert.equal(answer && 'count' in answer && answer.count, 1);
        await office.stop();
    });
    it('gives nothing on lines without an item or a meeting, and says why an item cannot be scheduled', async () => {
        const office = await started();
        const { Schedules } = office.server.shared.agenda;
        const params = { uri: uriOf('en.agenda').toString(), version: 1, meeting: lineOf(english, '10:00-13:00  1') };
        assert.equal(await Schedules.item({ ...params, line: 0 }, CancellationToken.None), null);
        assert.equal(await Schedules.item({ ...params, line: lineOf(english, 'item 2  Two'), meeting: 0 }, CancellationToken.None), null);
        assert.deepEqual(await Schedules.item({ ...params, line: lineOf(english, 'item 1  One') }, CancellationToken.None), {
            refusal: 'The meeting takes up item 1 already.',
        });
        await office.stop();
    });
    it('gives the overview of the text as it is, with the conflicts that the rules find', async () => {
        const office = await started();
        await office.edit('en.agenda', english.replace('15:00-18:00', '12:00-18:00'));
        const overview = await office.server.shared.agenda.Overviews.overview(
            { uri: uriOf('en.agenda').toString(), version: 2 },
            CancellationToken.None,
        );
        assert.equal(overview.version, 2);
        assert.deepEqual(
            overview.conflicts.map(({ severity, message }) => `${severity}: ${message}`),
            ['error: The meeting 12:00-18:00 on 3\u00a0September 2024 overlaps the meeting 10:00-13:00.'],
        );
        assert.deepEqual(
            overview.days.flatMap(({ meetings }) => meetings.map(({ conflicts }) => conflicts.length)),
            [0, 1],
        );
        await office.stop();
    });
});

describe('the action that proposes a schedule', () => {
    afterEach(closeAll);

    async function actionsAt(source: string): Promise<readonly (readonly [string | undefined, string])[]> {
        const at = await open(source);
        const actions = await at.lsp.CodeActionProvider?.getCodeActions(at.document, {
            textDocument: at.textDocument,
            range: { start: at.position, end: at.position },
            context: { diagnostics: [] },
        });
        return ((actions ?? []) as CodeAction[])
            .filter(({ title }) => title.startsWith('Propose'))
            .map(({ kind, edit }) => [kind, applied(at, edit)]);
    }
    const before = ['item 1  One', '', 'item 2  Two', '', 'schedule', '', 'day 2024-09-03', '10:00-13:00  1'];
    const after = withMasthead(...before, '15:00-18:00', '2');

    it('is offered at an item that no meeting takes up', async () => {
        assert.deepEqual(await actionsAt(withMasthead(...before.map((line) => line.replace('item 2', 'item $02')))), [['quickfix', after]]);
    });
    it('is offered on the schedule as long as an item is left', async () => {
        assert.deepEqual(await actionsAt(withMasthead(...before.map((line) => line.replace('day', '$0day')))), [
            ['refactor.rewrite.schedule', after],
        ]);
        assert.deepEqual(await actionsAt(withMasthead(...before.map((line) => line.replace('day', '$0day')), '2')), []);
    });
});
