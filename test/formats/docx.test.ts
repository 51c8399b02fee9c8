import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Block, Content, FormattedDocument } from '../../language/document/blocks.js';
import { contentsOf } from '../../language/formats/docx/contents.js';
import { docx } from '../../language/formats/docx.js';
import { inHalves } from '../../language/formats/halves.js';
import { Styles } from '../../language/styles/styles.js';
import { withoutControls } from '../../language/text/controls.js';
import { formatted } from '../document/documents.js';
import { sourcesOfAllKinds } from './documents-of-all-kinds.js';
import { linesOf, notesOf, partNamed, partsOf } from './docx-reader.js';

const styles = new Styles();

/** An agenda with all that a file of Word treats in its own way. */
const source = readFileSync('test/formats/docx.agenda', 'utf8');

/** A source in another house style. */
function inStyle(text: string, style: string): string {
    return text.replace('\nlanguage:', `\nstyle: ${style}\nlanguage:`);
}

function read(text: string): FormattedDocument {
    return formatted(text, { styles });
}

async function file(text: string, numbering: 'typed' | 'automatic' = 'typed'): Promise<Uint8Array> {
    return (await docx.render(read(text), undefined, undefined, { numbering })) as Uint8Array;
}

/** Without blanks, and without signs that nobody sees. */
function compact(text: string): string {
    return withoutControls(text).replace(/[\s\u2060]+/gu, '');
}

function words(content: Content): string {
    return content.map((run) => (run.kind === 'mark' ? (run.after ?? '') + (run.shown ?? run.text) : run.text)).join('');
}

/** What a document prints, line by line, with what stands at the foot of its pages beside it. */
function printed(blocks: readonly Block[]): { readonly lines: readonly string[]; readonly notes: readonly string[] } {
    const lines: string[] = [];
    const notes: string[] = [];
    const marks = new Set(
        // A note that only another note marks stands where it is written.
        blocks
            .filter(({ kind }) => kind !== 'footnote' && kind !== 'annex-note')
            .flatMap(contentsOf)
            .flatMap((content) => content.flatMap(({ kind, text }) => (kind === 'mark' ? [text] : []))),
    );
    const row = (...cells: readonly string[]): void => void lines.push(cells.join('|'));
    for (const block of blocks) {
        if (block.kind === 'masthead') {
            row('', block.issuer, words(block.symbol));
            row('', words(block.organization), [block.distribution, block.issued, ...block.languages].join(''));
        } else if (block.kind === 'annex-day') {
            row(...(block.heads ?? []));
            if (block.layout === 'halves') {
                const cells = inHalves(block.rows).map((half) => half.map((one) => one.timeAndTrack + one.label + words(one.content)));
                row(block.date, ...cells.map((texts) => texts.join('')));
            } else {
                row(block.date);
                for (const { time, track, label, content } of block.rows) {
                    row(time + track, label, words(content));
                }
            }
        } else if (block.kind === 'annex-item') {
            row(...(block.heads ?? []));
            row(block.label, words(block.content), block.dates.join(''), block.documents.map(words).join(''));
        } else if (block.kind === 'table') {
            block.rows.forEach(({ cells }) => row(...cells.map(words)));
        } else if (block.kind === 'footnote' || block.kind === 'annex-note') {
            const text = (block.shown ?? block.mark) + words(block.content);
            const isLettered = block.kind === 'annex-note' && !/^\W*\d/u.test(block.shown ?? block.mark);
            // A note that no mark brings stands where it is written.
            (isLettered || !marks.has(block.mark) ? lines : notes).push(text);
        } else if (block.kind === 'annotation-heading' && block.isMarkerAbove) {
            row(block.marker);
            row(words(block.content));
        } else {
            row(`${'marker' in block ? (block.marker ?? '') : ''}${words(block.content)}`);
        }
    }
    return { lines: lines.map(compact).filter((line) => line !== ''), notes: notes.map(compact).sort() };
}

/** The words of all paragraphs and cells, as they are printed between marks of notes: what a converter must not lose. */
function printedWords(text: string): readonly string[] {
    return read(text).blocks.flatMap((block) =>
        block.kind === 'footnote' || block.kind === 'annex-note'
            ? []
            : contentsOf(block).flatMap((content) =>
                  content
                      .map((run) => (run.kind === 'mark' ? '\u0000' : compact(run.text)))
                      .join('')
                      .split('\u0000'),
              ),
    );
}

describe('a Word file', () => {
    function reads(title: string, text: string): void {
        it(`has every word of ${title}, cell by cell`, async () => {
            const written = await file(text);
            const expected = printed(read(text).blocks);
            assert.deepEqual(
                linesOf(written)
                    .map(compact)
                    .filter((line) => line !== ''),
                expected.lines,
            );
            assert.deepEqual(notesOf(written).texts.map(compact).sort(), expected.notes);
        });
    }
    reads(
        'notes that only notes mark',
        'agenda A/AC.1/2024/1\nlanguage: en\n\nitem 1  T\n\nPara.[^1]\n\nMore.\n\n[^1]: One, see[^2].\n\n[^2]: Two, see[^1] and[^3].\n\n[^3]: Three.',
    );
    for (const { name, source: text } of sourcesOfAllKinds()) {
        reads(name, text);
    }
    for (const style of styles.names()) {
        reads(`an agenda in the style ${style}`, inStyle(source, style));
    }
    reads('a text that is no agenda', 'Words\nand words.\n\nitem\n\n| a | b');

    it('is the same bytes twice, whatever the agenda', async () => {
        for (const { name, source: text } of sourcesOfAllKinds()) {
            assert.deepEqual(await file(text), await file(text), name);
            assert.deepEqual(await file(text, 'automatic'), await file(text, 'automatic'), name);
        }
    });
    it('does not depend on the time zone', async () => {
        const before = process.env.TZ;
        const first = await file(source);
        process.env.TZ = 'Pacific/Auckland';
        try {
            assert.deepEqual(await file(source), first);
        } finally {
            process.env.TZ = before;
        }
    });

    it('has notes that Word counts, and marks that it does not', async () => {
        const main = partNamed(await file(source), 'word/document.xml');
        assert.match(main, /<w:footnoteReference w:customMarkFollows="1" w:id="1"\/><w:t>\*<\/w:t>/u);
        assert.match(main, /<w:footnoteReference w:id="2"\/>/u);
        // The second mark of a note only shows it.
        assert.equal(main.match(/<w:footnoteReference /gu)?.length, 4);
    });
    it('leads to addresses that Word takes', async () => {
        const links = partNamed(await file(source), 'word/_rels/footnotes.xml.rels');
        assert.match(links, /Target="https:\/\/unece\.org\/a\?b=%5Bc%5D&amp;d=e" TargetMode="External"/u);
    });
    it('has the symbol at the head of its pages, and the job number at the foot of the first', async () => {
        const parts = partsOf(await file(source));
        assert.match(parts.get('word/header-default.xml') ?? '', /ECE\/TRADE\/C\/CEFACT\/2018\/1/u);
        assert.match(parts.get('word/footer-first.xml') ?? '', /GE\.18-01234 \(E\)[\s\S]*\*1801234\*/u);
    });
    it('says what it is, in which language, and of which day', async () => {
        const facts = partNamed(await file(source), 'docProps/core.xml');
        assert.match(facts, /<dc:title>Annotated provisional agenda for the twenty-fourth session<\/dc:title>/u);
        assert.match(facts, /<dc:language>en<\/dc:language>/u);
        assert.match(facts, />2018-02-08T00:00:00Z<\/dcterms:created>/u);
    });
    it('has the styles of the house by their names, each once', async () => {
        const sheet = partNamed(await file(inStyle(source, 'geneva')), 'word/styles.xml');
        const names = [...sheet.matchAll(/<w:name w:val="([^"]*)"/gu)].map(([, name]) => name);
        assert.ok(['_ H _Ch_G', '_ H_1_G', '_ H_2/3_G', '_ Single Txt_G', '_Bullet 1_G'].every((name) => names.includes(name)));
        assert.equal(new Set(names).size, names.length);
        const ids = [...sheet.matchAll(/w:styleId="([^"]*)"/gu)].map(([, id]) => id);
        assert.equal(new Set(ids).size, ids.length);
    });
    it('runs from right to left in Arabic: pages, paragraphs, words and tables', async () => {
        const main = partNamed(await file(readFileSync('examples/prevention-2024.ar.agenda', 'utf8')), 'word/document.xml');
        for (const [tag, least] of [
            ['<w:bidiVisual/>', 2],
            ['<w:bidi/></w:sectPr>', 2],
            ['<w:bidi/>', 100],
            ['<w:rtl/>', 100],
        ] as const) {
            assert.ok(main.split(tag).length > least, tag);
        }
        // Symbols do not.
        assert.match(main, /<w:hyperlink [^>]*><w:r><w:t xml:space="preserve">CAC\/COSP\/WG\.4\/2024\/3</u);
    });
    it('repeats the heads of tables and tears no row', async () => {
        const main = partNamed(await file(source), 'word/document.xml');
        assert.equal(main.match(/<w:tr>/gu)?.length, main.match(/<w:cantSplit\/>/gu)?.length);
        // That of the documents, and that of the schedule.
        assert.equal(main.match(/<w:tblHeader\/>/gu)?.length, 2);
    });
    it('writes what XML forbids as signs that it allows', async () => {
        const main = partNamed(await file('agenda A/1\n\nitem 1  A\u0001B\ud800C\uffff\n\nText & <more>.'), 'word/document.xml');
        assert.match(main, /AB\ufffdC\ufffd/u);
        assert.match(main, /Text &amp; &lt;more&gt;\./u);
    });

    it('lets others work while it is long, and ends where nobody wants it any more', async () => {
        const long = read(`agenda A/1\n\nitem 1  A\n\n${'Words.\n\n'.repeat(1000)}`);
        let pauses = 0;
        const pause = async (): Promise<void> => void pauses++;
        assert.deepEqual(await docx.render(long, undefined, pause), await docx.render(long));
        assert.ok(pauses >= 5, String(pauses));
        const unwanted = Promise.resolve(docx.render(long, undefined, () => Promise.reject(new Error('unwanted'))));
        await assert.rejects(unwanted, /unwanted/u);
    });
    it('is converted by LibreOffice, which comes to the numbers that are printed where it counts them', async function () {
        if (spawnSync('soffice', ['--version']).error) {
            console.log('skipped: there is no LibreOffice');
            this.skip();
        }
        this.timeout(600_000);
        const folder = mkdtempSync(join(tmpdir(), 'agenda-converted-'));
        try {
            const names: string[] = [];
            for (const [index, { source: text }] of sourcesOfAllKinds().entries()) {
                names.push(join(folder, String(index)));
                writeFileSync(`${names.at(-1)}.docx`, await file(text));
                writeFileSync(`${names.at(-1)}-counted.docx`, await file(text, 'automatic'));
            }
            const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
            const options = [profile, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder];
            const files = names.flatMap((name) => [`${name}.docx`, `${name}-counted.docx`]);
            const { status, stderr } = spawnSync('soffice', [...options, ...files], { encoding: 'utf8' });
            assert.equal(status, 0, stderr);
            assert.doesNotMatch(stderr, /error/iu);
            for (const [index, { name, source: text }] of sourcesOfAllKinds().entries()) {
                const [typed = '', counted = ''] = ['', '-counted'].map((kind) => {
                    assert.ok(existsSync(`${names[index]}${kind}.txt`), name);
                    return readFileSync(`${names[index]}${kind}.txt`, 'utf8');
                });
                const missing = printedWords(text).filter((line) => !compact(typed).includes(line));
                assert.deepEqual(missing, [], name);
                // Every bullet that it counts is the same sign in a text.
                const lines = (text: string): readonly string[] =>
                    text.split('\n').map((line) => compact(line).replace(/^[–—-](?=\P{N})/u, '•'));
                assert.deepEqual(lines(counted), lines(typed), name);
            }
        } finally {
            rmSync(folder, { recursive: true });
        }
    });

    it('has parts that all have a type, and links that all lead to a part', async () => {
        for (const { name, source: text } of sourcesOfAllKinds()) {
            for (const numbering of ['typed', 'automatic'] as const) {
                const parts = partsOf(await file(text, numbering));
                const typed = [...(parts.get('[Content_Types].xml') ?? '').matchAll(/PartName="\/([^"]*)"/gu)].map(([, part]) => part);
                const own = [...parts.keys()].filter((part) => part !== '[Content_Types].xml' && !part.endsWith('.rels'));
                assert.deepEqual(typed.sort(), own.sort(), name);
                for (const [links, xml] of parts) {
                    const [, folder = ''] = /^(.*)_rels\/.*\.rels$/u.exec(links) ?? [];
                    for (const [, target = '', mode = ''] of xml.matchAll(
                        /<Relationship [^>]*?Target="([^"]*)"( TargetMode="External")?/gu,
                    )) {
                        assert.ok(mode !== '' || parts.has(folder + target), `${name}: ${links} leads to ${target}`);
                    }
                }
            }
        }
    });

    it('is valid against the schemas of Word', async function () {
        const corpus = process.env.AGENDA_CORPUS;
        const schemas = join(corpus ?? '', '../schemas/ooxml');
        const isHere = spawnSync('xmllint', ['--version']).error === undefined;
        if (!corpus || !isHere) {
            console.log(corpus ? 'skipped: there is no xmllint' : 'skipped: AGENDA_CORPUS is not set');
            this.skip();
        }
        this.timeout(120_000);
        const folder = mkdtempSync(join(tmpdir(), 'agenda-docx-'));
        try {
            const texts = [
                ...sourcesOfAllKinds().map(({ source: text }) => text),
                ...styles.names().map((style) => inStyle(source, style)),
            ];
            // Each kind of part has a schema of its own.
            const files: Record<string, string[]> = { 'wml.xsd': [], 'shared-documentPropertiesExtended.xsd': [] };
            const written = [
                ...(await Promise.all(texts.map((text) => file(text)))),
                ...(await Promise.all(texts.map((text) => file(text, 'automatic')))),
            ];
            for (const [index, bytes] of written.entries()) {
                for (const [name, content] of partsOf(bytes)) {
                    const schema = /^word\/[^/]+\.xml$/u.test(name) ? 'wml.xsd' : 'shared-documentPropertiesExtended.xsd';
                    if (schema === 'wml.xsd' || name === 'docProps/app.xml') {
                        const path = join(folder, `${index}-${basename(name)}`);
                        writeFileSync(path, content);
                        files[schema]?.push(path);
                    }
                }
            }
            for (const [schema, of] of Object.entries(files)) {
                const { status, stderr } = spawnSync('xmllint', ['--nonet', '--noout', '--schema', join(schemas, schema), ...of], {
                    encoding: 'utf8',
                });
                assert.equal(status, 0, stderr.replace(/^.* validates$\n/gmu, ''));
            }
        } finally {
            rmSync(folder, { recursive: true });
        }
    });
});
