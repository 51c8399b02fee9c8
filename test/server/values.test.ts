/** Values in the server: in what is exported, and in no answer for the preview. */
import assert from 'node:assert/strict';
import { CancellationToken } from 'vscode-languageserver-protocol';
import { layoutOf } from '../../language/document/layout.js';
import type { Agenda } from '../../language/grammar/generated/ast.js';
import { readingOf } from '../../language/semantics/reading.js';
import { Desk, uriOf } from '../properties/desk.js';

const agenda = [
    'agenda A/AC.1/2024/1',
    'place: Vienna',
    'item 1  Opening on 3 September 2024',
    '',
    'In resolution 4/2 of 3 September 2024 it asked (A/AC.1/2024/2).',
    '',
    'schedule',
    'day 2024-09-03',
    '10:00-13:00  1',
].join('\n');
const register = (number: string): string => `register A/AC.1\nen: Working Group\n\nresolution ${number}\nen: Tests\n`;

/** Every `value` in some data, however deep. */
function valuesIn(data: unknown): readonly unknown[] {
    return typeof data !== 'object' || data === null
        ? []
        : Object.entries(data).flatMap(([key, inner]) => (key === 'value' ? [inner] : valuesIn(inner)));
}

describe('values', () => {
    let desk: Desk;
    before(async () => {
        desk = await Desk.create();
        desk.open('a.agenda', agenda);
        desk.open('b.register', register('4/2'));
        await desk.build();
    });
    const uri = uriOf('a.agenda').toString();
    const previews = () => desk.server.shared.agenda.Previews;

    /** The bodies of the citations in the JSON that the editor exports. */
    async function bodies(): Promise<readonly unknown[]> {
        const { text } = (await previews().export({ uri, format: 'json' }, CancellationToken.None)) as { readonly text: string };
        return valuesIn(JSON.parse(text)).flatMap((value) =>
            (value as { body?: string; number?: string }).number ? [(value as { body?: string }).body] : [],
        );
    }

    it('are in what is exported, with the bodies that the registers have now', async () => {
        assert.deepEqual(await bodies(), ['A/AC.1']);
        desk.edit('b.register', [{ text: register('4/3') }]);
        await desk.build();
        assert.deepEqual(await bodies(), [undefined]);
    });
    it('are in no block of the preview, before an export and after it', async () => {
        for (const isExported of [false, true]) {
            if (isExported) {
                await bodies();
            }
            const { sheets } = layoutOf(readingOf(desk.document('a.agenda').parseResult.value as Agenda));
            const contents = sheets.flatMap(({ sheet }) => sheet.drafts.map(({ content }) => content));
            assert.ok(contents.length > 5);
            assert.deepEqual(valuesIn(contents), []);
        }
    });
    it('leave the blocks of the preview as they are when a register changes', async () => {
        const show = () => previews().preview({ uri, version: 1 }, CancellationToken.None);
        const { number } = await show();
        desk.edit('b.register', [{ text: register('4/4') }]);
        await desk.build();
        const next = await previews().preview({ uri, version: 1, since: number }, CancellationToken.None);
        assert.deepEqual(next.html, {});
    });
});
