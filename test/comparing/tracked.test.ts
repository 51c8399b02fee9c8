import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { documentOf } from '../../language/document/document.js';
import { trackedDocx } from '../../language/comparing/tracked/docx.js';
import { docx } from '../../language/formats/docx.js';
import { partsOf } from '../formats/docx-reader.js';
import { changedSources } from './changed-sources.js';
import { readingIn } from './compared.js';
import { answeredBy } from './libreoffice.js';
import { type Answer, linesOf } from './tracked-text.js';

const fileOf = async (source: string): Promise<Uint8Array> => (await docx.render(documentOf(readingIn(source)))) as Uint8Array;
const tracked = (before: string, after: string): Promise<Uint8Array> =>
    trackedDocx(documentOf(readingIn(before)), documentOf(readingIn(after)));

describe('tracked changes', () => {
    const style = 'agenda ECE/TRADE/C/CEFACT/2018/1\nlanguage: en\nsession: 24\n\n';
    const more = [
        {
            name: 'a table of documents',
            before: `${style}item 1  A\n\ndocumentation\nNote one (A/1)\nNote two (A/2)\n`,
            after: `${style}item 1  A\n\ndocumentation\nNote two (A/2)\nNote three (A/3)\n`,
        },
        {
            name: 'a table with other columns',
            before: `${style}item 1  A\n\n| a | b |\n| c | d |\n`,
            after: `${style}item 1  A\n\n| a | b | c |\n| c | d | e |\n`,
        },
        {
            name: 'a document that becomes empty',
            before: `${style}item 1  A\n\nText.[^1]\n\n[^1]: Note.\n`,
            after: 'agenda ECE/TRADE/C/CEFACT/2018/1\n',
        },
        {
            name: 'notes that change places',
            before: `${style}item 1  A\n\nOne.[^1] Two.[^2]\n\n[^1]: First.\n\n[^2]: Second.\n`,
            after: `${style}item 1  A\n\nTwo.[^1] One.[^2]\n\n[^1]: Second.\n\n[^2]: First.\n`,
        },
        { name: 'an annex that goes', before: `${style}item 1  A\n\nannex Rooms\n\nText of it.\n`, after: `${style}item 1  A\n` },
    ];
    const sources = [...changedSources(), ...more];

    for (const { name, before, after } of sources) {
        it(`are the later agenda when accepted and the earlier one when rejected: ${name}`, async () => {
            const [file, one, other] = [await tracked(before, after), await fileOf(before), await fileOf(after)];
            assert.deepEqual(linesOf(file, 'accepted'), linesOf(other, 'accepted'));
            assert.deepEqual(linesOf(file, 'rejected'), linesOf(one, 'accepted'));
        });
    }

    it('are none where nothing has changed, and the same bytes every time', async () => {
        const [{ before, after }] = sources as [(typeof sources)[number]];
        for (const [name, xml] of partsOf(await tracked(before, before))) {
            assert.doesNotMatch(xml, /<w:(?:ins|del) /u, name);
        }
        assert.deepEqual(await tracked(before, after), await tracked(before, after));
    });

    it('are read by LibreOffice as they are meant', async function () {
        if (spawnSync('soffice', ['--version']).error) {
            console.log('skipped: there is no LibreOffice');
            this.skip();
        }
        this.timeout(120_000);
        const folder = mkdtempSync(join(tmpdir(), 'agenda-answered-'));
        try {
            const tried = sources.filter(({ name }) => /(?:en|es|fr|ru|zh)\.agenda, changed$|places$|goes$/u.test(name));
            const asked: { readonly file: string; readonly answer: Answer }[] = [];
            for (const [index, { before, after }] of tried.entries()) {
                const files = [await tracked(before, after), await fileOf(before), await fileOf(after)];
                files.forEach((bytes, nth) => writeFileSync(join(folder, `${index}-${nth}.docx`), bytes));
                const at = (nth: number): string => join(folder, `${index}-${nth}.docx`);
                asked.push({ file: at(0), answer: 'rejected' }, { file: at(0), answer: 'accepted' });
                asked.push({ file: at(1), answer: 'accepted' }, { file: at(2), answer: 'accepted' });
            }
            const texts = answeredBy(asked, folder).map((text) =>
                text
                    .split('\n')
                    .map((line) => line.trim())
                    .filter((line) => line !== ''),
            );
            for (const [index, { name }] of tried.entries()) {
                const [rejected, accepted, one, other] = texts.slice(index * 4, index * 4 + 4);
                assert.deepEqual(accepted, other, `${name}: accepted`);
                assert.deepEqual(rejected, one, `${name}: rejected`);
            }
        } finally {
            rmSync(folder, { recursive: true });
        }
    });

    it('are valid against the schemas of Word', async function () {
        const corpus = process.env.AGENDA_CORPUS;
        const schema = join(corpus ?? '', '../schemas/ooxml/wml.xsd');
        if (!corpus || spawnSync('xmllint', ['--version']).error) {
            console.log('skipped: AGENDA_CORPUS is not set, or there is no xmllint');
            this.skip();
        }
        const folder = mkdtempSync(join(tmpdir(), 'agenda-tracked-'));
        try {
            const files: string[] = [];
            for (const [index, { before, after }] of sources.entries()) {
                for (const [name, content] of partsOf(await tracked(before, after))) {
                    if (/^word\/[a-z-]+\.xml$/u.test(name)) {
                        files.push(join(folder, `${index}-${basename(name)}`));
                        writeFileSync(files.at(-1)!, content);
                    }
                }
            }
            const { status, stderr } = spawnSync('xmllint', ['--nonet', '--noout', '--schema', schema, ...files], { encoding: 'utf8' });
            assert.equal(status, 0, stderr.replace(/^.* validates$\n/gmu, ''));
        } finally {
            rmSync(folder, { recursive: true });
        }
    });
});
