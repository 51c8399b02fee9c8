/** What our own agendas print is read again as the same agenda; and what is written then is printed and read again as the same source, letter for letter. */
import { deepEqual } from 'node:assert/strict';
import { importText } from '../../language/importing/importing.js';
import { agendas, printed, printedLines, sourceOfDocx } from './documents.js';

/** The source that is made of a printed agenda. */
const readers = {
    text: async (source: string) => importText(String(await printed(source, 'text')), { name: 'a.txt' }).source,
    markdown: async (source: string) => importText(String(await printed(source, 'markdown')), { name: 'a.md' }).source,
    html: async (source: string) => importText(String(await printed(source, 'html')), { name: 'a.html' }).source,
    docx: async (source: string) => sourceOfDocx((await printed(source, 'docx')) as Uint8Array),
};

describe('an agenda that is printed and imported', () => {
    for (const [name, source] of agendas()) {
        for (const [to, read] of Object.entries(readers)) {
            it(`is the same: ${name} as ${to}`, async () => {
                const made = await read(source);
                deepEqual(await printedLines(made), await printedLines(source));
                deepEqual(await read(made), made);
            });
        }
    }
});
