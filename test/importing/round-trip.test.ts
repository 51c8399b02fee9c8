/** What our own agendas print is read again as the same agenda. */
import { deepEqual } from 'node:assert/strict';
import { importForm, importText } from '../../language/importing/importing.js';
import { readDocx } from '../../language/importing/readers/docx.js';
import { agendas, printed, printedLines } from './documents.js';

/** The agenda that is made of a printed one. */
const readers = {
    text: async (source: string) => importText(String(await printed(source, 'text')), { name: 'a.txt' }),
    markdown: async (source: string) => importText(String(await printed(source, 'markdown')), { name: 'a.md' }),
    docx: async (source: string) => {
        const form = readDocx((await printed(source, 'docx')) as Uint8Array);
        return importForm('problem' in form ? { blocks: [], margins: [], hasHeadings: false } : form);
    },
};

describe('an agenda that is printed and imported', () => {
    for (const [name, source] of agendas()) {
        for (const [to, read] of Object.entries(readers)) {
            it(`is the same: ${name} as ${to}`, async () => {
                deepEqual(await printedLines((await read(source)).source), await printedLines(source));
            });
        }
    }
});
