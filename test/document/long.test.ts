/** Documents with a part that has more elements than a call may have arguments. */
import assert from 'node:assert/strict';
import { documentOf } from '../../language/document/document.js';
import { readingOf } from '../../language/semantics/reading.js';
import { built } from '../drafting/agendas.js';

describe('A long document', () => {
    it('may have a slot with any number of items', async () => {
        const text = `agenda A/1\n\nitem 1  Opening\n\nschedule\n\nday 2024-09-03\n10:00-13:00 ${'1, '.repeat(60_000)}1\n`;
        const { document } = await built(text);
        const { blocks } = documentOf(readingOf(document.parseResult.value));
        assert.ok(blocks.length > 0);
    });
});
