/** PDF files as poppler reads them, and programs that fail. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FormattedDocument } from '../../language/document/blocks.js';
import { docx } from '../../language/formats/docx.js';
import { html } from '../../language/formats/html.js';
import { PrintError } from '../../printing/choice.js';
import { printed, type Printing } from '../../printing/print.js';
import { installed, type ProgramKind, thisMachine } from '../../printing/programs.js';
import { languages } from '../../language/locales/locale.js';
import { formatted } from '../document/documents.js';

function inWorkFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
    const folder = mkdtempSync(join(tmpdir(), 'agenda-printing-'));
    return use(folder).finally(() => rmSync(folder, { recursive: true, force: true }));
}

function poppler(program: string, ...args: readonly string[]): string {
    return spawnSync(program, args, { encoding: 'utf8' }).stdout;
}

/** The text without blanks: where lines end is the matter of the program that prints. */
function joined(text: string): string {
    return text.normalize('NFKC').replace(/[\s\u00ad]+/gu, '');
}

/** What is looked for: the beginning of each heading and paragraph. A line that ends on another page has the foot of this one in it. */
function wordsOf({ blocks, language }: FormattedDocument): readonly string[] {
    const contents = blocks.flatMap((block) => (block.kind === 'annotation-heading' || block.kind === 'paragraph' ? [block.content] : []));
    const texts = contents.map(
        (content) => content.map((run) => joined(run.text)).sort((one, other) => other.length - one.length)[0] ?? '',
    );
    // Poppler has letters of Arabic in the order of the page, and ligatures as their parts in another order: single words without them are looked for.
    return language === 'ar'
        ? contents.flatMap((content) => content.flatMap(({ kind, text }) => (kind === 'symbol' ? [text] : [])))
        : texts.map((text) => text.slice(0, language === 'zh' ? 10 : 25));
}

function prints(kind: ProgramKind, symbol: RegExp): void {
    describe(`a PDF file through ${kind}`, function () {
        this.timeout(300_000);
        for (const language of languages) {
            it(`has its text, tags, title, language, symbol and numbers of pages, in ${language}`, async function () {
                const program = installed(kind, thisMachine);
                const hasPoppler = spawnSync('pdfinfo', ['-v']).error === undefined;
                if (!program || !hasPoppler) {
                    console.log(`skipped: there is no ${program ? 'poppler' : kind}`);
                    this.skip();
                }
                const document = formatted(readFileSync(`examples/prevention-2024.${language}.agenda`, 'utf8'));
                await inWorkFolder(async (folder) => {
                    const bytes = await printed({
                        html: () => html.render(document),
                        docx: async () => (await docx.render(document, undefined, undefined, { isForPrinting: true })) as Uint8Array,
                        wished: kind,
                        option: '--pdf-with',
                        beside: folder,
                    });
                    assert.deepEqual(readdirSync(folder), []);
                    const file = join(folder, 'a.pdf');
                    writeFileSync(file, bytes);
                    const facts = poppler('pdfinfo', file);
                    assert.match(facts, /^Tagged: +yes$/mu);
                    const [, title = ''] = /^Title: +(.*)$/mu.exec(facts) ?? [];
                    assert.ok(title.endsWith(document.title), title);
                    const [, pages = '0'] = /^Pages: +(\d+)$/mu.exec(facts) ?? [];
                    assert.ok(Number(pages) > 2, facts);
                    // In Chinese figures have letters of their own, which poppler takes for a column where it looks at the page.
                    const text = joined(poppler('pdftotext', language === 'zh' ? '-raw' : '-layout', file, '-'));
                    for (const words of wordsOf(document)) {
                        assert.ok(text.includes(words), words);
                    }
                    const second = poppler('pdftotext', '-layout', '-f', '2', '-l', '2', file, '-');
                    assert.ok(second.includes(`2/${pages}`), second.slice(-200));
                    assert.match(second, symbol);
                    const heads = poppler('pdfinfo', '-struct', file);
                    assert.match(heads, /\bTH\b/u);
                    assert.match(heads, /\bH2\b/u);
                    // The catalog is the last that names a language.
                    const named = [...readFileSync(file, 'latin1').matchAll(/\/Lang ?\((\w+)/gu)].at(-1)?.[1];
                    assert.equal(named, language);
                });
            });
        }
    });
}
it('the line that ends a document stands on the page of an annex that lies on its side', async function () {
    this.timeout(120_000);
    const program = installed('browser', thisMachine);
    if (!program || spawnSync('pdfinfo', ['-v']).error !== undefined) {
        console.log('skipped: there is no browser or no poppler');
        this.skip();
    }
    const document = formatted(readFileSync('examples/prevention-2024.ar.agenda', 'utf8'));
    const pages = { ...document.pages!, annexPages: 'landscape' as const };
    await inWorkFolder(async (folder) => {
        const given = { html: () => html.render({ ...document, pages }), docx: () => Promise.reject(new Error('None.')) };
        const file = join(folder, 'a.pdf');
        writeFileSync(file, await printed({ ...given, wished: 'browser', option: '--pdf-with', beside: folder }));
        const sizes = [...poppler('pdfinfo', '-f', '1', '-l', '99', file).matchAll(/size: +([\d.]+) x ([\d.]+)/gu)];
        assert.ok(Number(sizes.at(-1)?.[1]) > Number(sizes.at(-1)?.[2]), sizes.map(([size]) => size).join('\n'));
    });
});
prints('browser', /CAC\/COSP\/WG\.4\/2024\/1/u);
prints('libreoffice', /CAC\/COSP\/WG\.4\/2024\/1/u);

(process.platform === 'win32' ? describe.skip : describe)('a program that does not print', () => {
    /** @param script what the program does */
    function fails(title: string, script: string, expected: RegExp, more: Partial<Printing> = {}): void {
        it(title, () =>
            inWorkFolder(async (folder) => {
                const path = join(folder, 'chrome');
                writeFileSync(path, `#!/bin/sh\n${script}\n`);
                chmodSync(path, 0o755);
                await assert.rejects(
                    printed({
                        html: () => '<p>',
                        docx: () => new Uint8Array(),
                        wished: path,
                        option: '--pdf-with',
                        beside: folder,
                        ...more,
                    }),
                    (error) => (error instanceof PrintError || error instanceof Error) && expected.test(String(error)),
                );
                assert.deepEqual(readdirSync(folder), ['chrome']);
            }),
        );
    }
    const result = 'for one; do case "$one" in --print-to-pdf=*) out=$(echo "$one" | cut -c16-);; esac; done';
    fails('is told with what it says last', 'echo first; echo no display >&2', /chrome has made no PDF file: no display/u);
    fails('is told where its file is no PDF file', `${result}; echo html > "$out"`, /has made no PDF file/u);
    fails('is stopped after a while, and what it has started too', 'sleep 600 & sleep 600', /did not end within 1 seconds/u, {
        limit: 500,
    });
    it('is stopped when nobody waits for it any more', () =>
        inWorkFolder(async (folder) => {
            const path = join(folder, 'chrome');
            writeFileSync(path, '#!/bin/sh\nsleep 600\n');
            chmodSync(path, 0o755);
            const abort = new AbortController();
            setTimeout(() => abort.abort(new Error('cancelled')), 100);
            const going = printed({
                html: () => '',
                docx: () => new Uint8Array(),
                wished: path,
                option: '',
                beside: folder,
                signal: abort.signal,
            });
            await assert.rejects(going, /cancelled/u);
            assert.deepEqual(readdirSync(folder), ['chrome']);
        }));
    it('gives the bytes of its file', () =>
        inWorkFolder(async (folder) => {
            const path = join(folder, 'chrome');
            writeFileSync(path, `#!/bin/sh\n${result}; echo %PDF-1.4 > "$out"\n`);
            chmodSync(path, 0o755);
            const bytes = await printed({ html: () => '', docx: () => new Uint8Array(), wished: path, option: '', beside: '/no/folder' });
            assert.equal(Buffer.from(bytes).toString(), '%PDF-1.4\n');
        }));
});
