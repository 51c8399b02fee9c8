/** A register that is begun where an agenda cites a body that none lists. */
import assert from 'node:assert/strict';
import { newRegister } from '../../language/drafting/new-register.js';
import type { AgendaScopes } from '../../language/references/scopes.js';
import { readingOf } from '../../language/semantics/reading.js';
import { findingsIn } from '../rules/harness.js';
import { built } from './agendas.js';

/** The register for the first citation of an agenda, and the line at whose end its author goes on. */
async function begun(text: string): Promise<readonly [text: string, name: string, line: number] | undefined> {
    const { document, languages } = await built(text);
    const { Registers: registers, ScopeProvider: scopes } = languages.agenda.references;
    const reading = readingOf(document.parseResult.value);
    const [first] = reading.citations;
    assert.ok(first, 'something is cited');
    const register = newRegister(first.node, { reading, registers, scopes: scopes as AgendaScopes });
    return register && [register.text, register.name, register.line];
}

const committee = (...lines: readonly string[]): string =>
    ['agenda COFI/2026/1', 'language: en', 'body: Committee on Fisheries', '', 'item 1  One', '', ...lines].join('\n');

describe('a register that is begun', () => {
    it('is that of the body of the agenda, with all that the agenda cites of it', async () =>
        assert.deepEqual(
            await begun(
                committee(
                    'In its resolution 3/1, the Committee recalled its resolution 2/4, entitled “Port State measures”, and decision 3/1.',
                    '',
                    'See also resolution 3/1 and General Assembly resolution 58/4.',
                ),
            ),
            [
                'register COFI\nen: Committee on Fisheries | the Committee\n\nresolution 3/1\n\nresolution 2/4\nen: Port State measures\n\ndecision 3/1\n',
                'cofi.register',
                8,
            ],
        ));
    it('is not that of another committee', async () =>
        assert.deepEqual((await begun(committee('In its resolution 3/1, the Committee on World Food Security acted.')))?.slice(1), [
            'new.register',
            0,
        ]));
    it('has the body in the language of the agenda', async () =>
        assert.deepEqual(
            (await begun('agenda COFI/2026/1\nlanguage: fr\nbody: Comité des pêches\n\nitem 1  Un\n\nVoir la résolution 3/1.'))?.[0],
            'register COFI\nfr: Comité des pêches\n\nresolution 3/1\n',
        ));
    it('is that of the conference where a working group has one', async () => {
        const text =
            'agenda XYZ/COP/WG.2/2026/1\nlanguage: en\nconference: Conference of the Parties to the Sea Treaty\nbody: Working Group\n\nitem 1  One\n\nSee resolution 3/1.';
        assert.deepEqual(await begun(text), [
            'register XYZ/COP\nen: Conference of the Parties to the Sea Treaty\n\nresolution 3/1\n',
            'xyz-cop.register',
            3,
        ]);
    });
    it('is that of the line register', async () =>
        assert.equal(
            (await begun('agenda COFI/2026/1\nlanguage: en\nbody: Committee\nregister: FAO/C\n\nitem 1  One\n\nSee resolution 3/1.'))?.[1],
            'fao-c.register',
        ));
    it('is that of another body that is named, with its symbol if that is known', async () => {
        assert.equal((await begun(committee('See Statistical Commission decision 46/101.')))?.[0].split('\n')[0], 'register E/CN.3');
        assert.deepEqual(await begun(committee('See Executive Board decision 10/3.')), [
            'register\nen: Executive Board\n\ndecision 10/3\n',
            'new.register',
            0,
        ]);
    });
    it('is none where the number is that of another body', async () =>
        assert.equal(await begun(committee('See decision 1/CP.21.')), undefined));
    it('is none where there is one', async () =>
        assert.equal(await begun('agenda CAC/COSP/2026/1\nlanguage: en\n\nitem 1  One\n\nSee resolution 10/3.'), undefined));
    it('has no finding, and makes none in the agenda', async () => {
        const text = committee(
            'In its resolutions 3/1 and 2/4 and decision 3/2, the Committee recalled its resolution 3/1, entitled “Ports”.',
        );
        const [register = ''] = (await begun(text)) ?? [];
        assert.deepEqual(
            (await findingsIn(register, { language: 'register' })).map(({ message }) => message),
            [],
        );
        const codes = async (registers: readonly string[]): Promise<readonly string[]> =>
            (await findingsIn(text, { registers })).map(({ code }) => code);
        const before = await codes([]);
        assert.ok(before.includes('resolution/no-register'));
        assert.deepEqual(
            await codes([register]),
            before.filter((code) => code !== 'resolution/no-register'),
        );
    });
});
