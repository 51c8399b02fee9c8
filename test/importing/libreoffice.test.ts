/** A Word file of ours that LibreOffice has written anew is read as the same agenda. Skipped aloud where LibreOffice is not installed. */
import { deepEqual, equal } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { agendas, printed, printedLines, sourceOfDocx } from './documents.js';

/** One of each layout and script; `AGENDA_LIBREOFFICE=all` takes every example and fixture. */
const usual = ['prevention-2024.ar.agenda', 'crime.zh.agenda', 'hazardous-wastes.en.agenda', 'covenant.ru.agenda'];
const isAll = process.env.AGENDA_LIBREOFFICE === 'all';

describe('a Word file that LibreOffice has written', () => {
    const chosen = [...agendas()].filter(([name]) => isAll || usual.includes(name));
    const hasOffice = spawnSync('soffice', ['--version']).error === undefined;
    let folder = '';

    before(async function () {
        if (!hasOffice) {
            console.log('      skipped: soffice is not installed');
            this.skip();
        }
        this.timeout(300_000);
        folder = mkdtempSync(join(tmpdir(), 'agenda-office-'));
        for (const [name, source] of chosen) {
            writeFileSync(join(folder, `${name}.docx`), (await printed(source, 'docx')) as Uint8Array);
        }
        const files = chosen.map(([name]) => join(folder, `${name}.docx`));
        const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
        const args = ['--headless', profile, '--convert-to', 'docx:MS Word 2007 XML', '--outdir', join(folder, 'written'), ...files];
        equal(spawnSync('soffice', args, { timeout: 280_000 }).status, 0);
    });

    after(() => {
        if (folder !== '') {
            rmSync(folder, { recursive: true, force: true });
        }
    });

    for (const [name, source] of chosen) {
        it(`is the same agenda: ${name}`, async () => {
            const made = sourceOfDocx(readFileSync(join(folder, 'written', `${name}.docx`)));
            deepEqual(await printedLines(made), await printedLines(source));
            deepEqual(made, sourceOfDocx((await printed(source, 'docx')) as Uint8Array));
        });
    }
});
