/** An error in the work on closed files is logged, once, and holds up nothing: the other files are read and checked, and whoever waits for them is answered. */
import assert from 'node:assert/strict';
import { DocumentState } from 'langium';
// An error in a listener is logged through Node's part of it, which other suites of the same process load, or do not.
import 'vscode-languageserver-protocol/node';
import type { AgendaServer } from '../../server/service-types.js';
import { Office } from './office.js';
import { WatchedOffice } from './watched-office.js';

const gap = 'agenda X/Y/2024/1\nlanguage: en\n\nitem 1  Opening\n\nText.\n\nitem 3  Closing\n\nText.\n';
const right = gap.replace('item 3', 'item 2');

type Shared = AgendaServer['shared'];

/** Lets a method fail the first time, or each time, that it is called. Returns what ends it. */
function failing<K extends string>(owner: Record<K, (...args: never[]) => unknown>, name: K, times: number): () => void {
    const work = owner[name];
    let left = times;
    owner[name] = (...args: never[]): unknown => {
        if (left-- > 0) {
            throw new Error('It failed.');
        }
        return work.apply(owner, args);
    };
    return () => {
        left = 0;
    };
}

/** Lets what is read of a property fail. Returns what ends it. */
function failingToRead(owner: object, name: string, times: number): () => void {
    let left = times;
    const { get } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(owner), name) ?? {};
    Object.defineProperty(owner, name, {
        get: () => {
            if (left-- > 0) {
                throw new Error('It failed.');
            }
            return get?.call(owner) as unknown;
        },
    });
    return () => {
        left = 0;
    };
}

/** What the checks of closed files need, and how it can fail. */
const failures: Readonly<Record<string, (shared: Shared, times: number) => () => void>> = {
    'the reading of the workspace': ({ agenda }, times) => failing(agenda.Indexing, 'complete', times),
    'the choice of folders': ({ agenda }, times) => failing(agenda.ClosedFindings.folders, 'decide', times),
    'what the registers say': ({ agenda }, times) => failingToRead(agenda.Registers, 'bodies', times),
    'the versions of a file': ({ agenda }, times) => failing(agenda.Files, 'get', times),
    'the bookings of a file': ({ agenda }, times) => failing(agenda.Bookings, 'stateAt', times),
};

describe('An error', () => {
    const log = console.error;
    let logged: string[] = [];
    beforeEach(() => {
        logged = [];
        console.error = (...parts: unknown[]) => logged.push(parts.map(String).join(' '));
    });
    afterEach(() => {
        console.error = log;
    });

    for (const [what, fail] of Object.entries(failures)) {
        it(`in ${what} holds up no check`, async () => {
            const desk = await WatchedOffice.start({ 'a.agenda': right, 'b.agenda': gap.replace('/1', '/2') });
            await desk.expect({ 'b.agenda': 'numbering/gap' });
            fail(desk.office.server.shared, 1);
            await desk.office.server.shared.agenda.Settings.apply({ rules: { 'numbering/gap': 'error' } });
            await desk.settled();
            await desk.office.disk({ 'a.agenda': gap });
            await desk.expect({ 'a.agenda': 'numbering/gap', 'b.agenda': 'numbering/gap' });
            assert.equal(logged.length, 1, logged.join('\n'));
        });

        it(`in ${what} that comes again and again leaves nobody waiting`, async () => {
            const desk = await WatchedOffice.start({ 'a.agenda': right, 'b.agenda': right });
            await desk.expect({});
            const end = fail(desk.office.server.shared, Number.POSITIVE_INFINITY);
            const { ClosedFindings, Settings } = desk.office.server.shared.agenda;
            const applied = Settings.apply({ rules: { 'numbering/gap': 'error' } });
            assert.ok(ClosedFindings.isWaiting());
            await applied;
            while (ClosedFindings.isWaiting()) {
                await new Promise((resolve) => setTimeout(resolve, 5));
            }
            // What tries again later would be logged in the next test.
            end();
        });
    }

    it('in what follows a build holds up no finding of the document that is built', async () => {
        const desk = await WatchedOffice.start({ 'a.agenda': right, 'b.agenda': right.replace('language: en', 'language: fr') });
        await desk.expect({});
        failing(desk.office.server.shared.agenda.ClosedFindings.shown, 'pointingInto', 1);
        await desk.office.edit('a.agenda', gap);
        assert.equal(desk.office.document('a.agenda')?.state, DocumentState.Validated);
        assert.equal(logged.length, 1, logged.join('\n'));
    });

    for (const [what, fail] of Object.entries({
        'the summary of a file': ({ agenda }: Shared) => failing(agenda.Files, 'set', 1),
        'the digest of a file': ({ agenda }: Shared) => failing(agenda.Files, 'get', 1),
        'the list of open agendas': ({ agenda }: Shared) => failingToRead(agenda.OpenAgendas, 'symbols', 1),
    })) {
        it(`in ${what} holds up no reading`, async () => {
            const office = await Office.start({ 'a.agenda': right });
            await office.settled();
            fail(office.server.shared);
            await office.disk({ 'b.agenda': gap, 'c.agenda': gap });
            await office.disk({ 'd.agenda': gap });
            const names = await office.search('Closing');
            assert.ok(names.length >= 3, names.join(', '));
            assert.equal(logged.length, 1, logged.join('\n'));
        });
    }
});
