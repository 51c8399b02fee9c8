import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormattedDocument } from '../../language/document/blocks.js';
import { docx } from '../../language/formats/docx.js';
import { readDocx } from '../../language/importing/readers/docx.js';
import { zipped } from '../../language/formats/docx/zip.js';
import { Styles } from '../../language/styles/styles.js';
import { agendaIn, inFolder } from '../cli/running.js';
import { formatted } from '../document/documents.js';
import { sourcesOfAllKinds } from './documents-of-all-kinds.js';
import { partNamed, partsOf } from './docx-reader.js';

const styles = new Styles();

function read(text: string): FormattedDocument {
    return formatted(text, { styles });
}

async function file(text: string, numbering?: 'typed' | 'automatic', template?: Uint8Array): Promise<Uint8Array> {
    return (await docx.render(read(text), template, undefined, numbering ? { numbering } : {})) as Uint8Array;
}

/** The lines of a file as Word shows them: with the numbers that it counts. Bullets are one sign, whichever the house has. */
function shown(bytes: Uint8Array): readonly string[] {
    const form = readDocx(bytes);
    assert.ok(!('problem' in form));
    return form.blocks
        .flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
        .map((line) => line.replace(/\s+/gu, '').replace(/^[–—•-]/u, '•'));
}

/** A Word file with lists of its own. */
function templateWith(lists: string): Uint8Array {
    const names = ['_ H _Ch_G', '_ H_1_G', '_ H_2/3_G', '_ Single Txt_G'];
    const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const sheet = names.map((name, index) => `<w:style w:type="paragraph" w:styleId="S${index}"><w:name w:val="${name}"/></w:style>`);
    return zipped([
        { name: 'word/styles.xml', content: `<w:styles ${namespace}>${sheet.join('')}</w:styles>` },
        { name: 'word/document.xml', content: `<w:document ${namespace}><w:body><w:p/></w:body></w:document>` },
        { name: 'word/numbering.xml', content: `<w:numbering ${namespace}>${lists}</w:numbering>` },
    ]);
}

const head = 'agenda ECE/TRADE/C/CEFACT/2018/1\nstyle: geneva\nparagraphs: numbered\nlanguage: en\n\n';

/** The paragraphs of a text in which Word counts, each by its list and level, with the text that is typed. */
async function counted(text: string, template?: Uint8Array): Promise<readonly string[]> {
    const main = partNamed(await file(text, 'automatic', template), 'word/document.xml');
    return [...main.matchAll(/<w:p>(.*?)<\/w:p>/gsu)].flatMap(([, paragraph = '']) => {
        const place = /<w:ilvl w:val="(\d)"\/><w:numId w:val="([1-9]\d*)"\/>/u.exec(paragraph);
        const words = [...paragraph.matchAll(/<w:t[^>]*>([^<]*)/gu)].map(([, word]) => word).join('');
        return place ? [`${place[2]}/${place[1]} ${words}`] : [];
    });
}

describe('numbers that Word counts', () => {
    for (const { name, source } of sourcesOfAllKinds()) {
        it(`are those that are printed, in ${name}`, async () => {
            assert.deepEqual(shown(await file(source, 'automatic')), shown(await file(source)));
        });
    }

    it('are typed unless somebody wishes it otherwise', async () => {
        const text = `${head}item 1  Opening\n\nText.\n`;
        assert.ok(!partsOf(await file(text)).has('word/numbering.xml'));
        assert.deepEqual(await file(text, 'typed'), await file(text));
        assert.ok(partsOf(await file(text, 'automatic')).has('word/numbering.xml'));
    });
    it('are counted where the house style says so, and typed where the user wishes it all the same', async () => {
        const text = `${head.replace('geneva', 'counting')}item 1  Opening\n\nText.\n`;
        const house = new Styles();
        house.set('memory:/counting', 'counting', '{ "extends": "geneva", "numbering": "automatic" }');
        const document = formatted(text, { styles: house });
        assert.ok(partsOf((await docx.render(document)) as Uint8Array).has('word/numbering.xml'));
        const typed = (await docx.render(document, undefined, undefined, { numbering: 'typed' })) as Uint8Array;
        assert.ok(!partsOf(typed).has('word/numbering.xml'));
    });
    it('never stand beside a typed one', async () => {
        const text = `${head}item 1  Opening\n\nText:\n\n(a) one;\n\n(b) two.\n\nitem 1 (a)  Chair\n\nWords.\n`;
        assert.deepEqual(await counted(text), [
            '1/0 Provisional agenda',
            '2/0 Opening:',
            '2/1 Chair.',
            '1/0 Annotations',
            '3/0 Opening',
            '4/0 Text:',
            '5/0 one;',
            '5/0 two.',
            '3/1 Chair',
            '4/0 Words.',
        ]);
    });
    it('begin anew where a list does, and go on over what stands between', async () => {
        const entries = 'Text:\n\n(a) one;\n\n(b) two:\n\n    (i) deep;\n\n    (ii) deeper;\n\n(c) three.\n\n';
        const lists = (await counted(`${head}item 1  A\n\n${entries}${entries}`)).filter((line) => /one|two|three|deep/u.test(line));
        assert.deepEqual(
            lists.map((line) => line.slice(0, line.indexOf(' '))),
            ['5/0', '5/0', '5/1', '5/1', '5/0', '6/0', '6/0', '6/1', '6/1', '6/0'],
        );
    });
    it('begin a list of their own where one is left out', async () => {
        const rows = (await counted(`${head}item 1  A\n\nitem 3  C\n\nitem 4  D\n`)).filter((line) => /[ACD]\./u.test(line));
        assert.deepEqual(rows, ['2/0 A.', '3/0 C.', '3/0 D.']);
    });
    it('are typed where Word would write them otherwise: Arabic letters lose their hamza', async () => {
        const text = 'agenda CAC/COSP/WG.4/2024/1\nlanguage: ar\n\nitem 1  افتتاح\n\nitem 1 (أ)  انتخاب\n';
        const main = partNamed(await file(text, 'automatic'), 'word/document.xml');
        assert.match(main, /\(أ\)/u);
        assert.equal((await counted(text)).length, 2);
    });
    it('of decimals have the numbers above them in theirs', async () => {
        const text = 'agenda EB152/1\nlanguage: en\n\nitem 4  A\n\nitem 4.1  B\n\nitem 4.2  C\n\nitem 5  D\n\nitem 5.1  E\n';
        const numbering = partNamed(await file(text, 'automatic'), 'word/numbering.xml');
        assert.match(numbering, /<w:lvlText w:val="%1\.%2"\/>/u);
        assert.deepEqual(
            (await counted(text)).map((line) => line.slice(0, line.indexOf(' '))),
            [...['1/0', '1/1', '1/1', '1/0', '1/1'], ...['2/0', '2/1', '2/1', '2/0', '2/1']],
        );
    });
    it('are lists beside those of a template, which stay as they are', async () => {
        const text = `${head}item 1  A\n\nText.\n`;
        const own =
            '<w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:start w:val="1"/></w:lvl></w:abstractNum><w:num w:numId="9"><w:abstractNumId w:val="4"/></w:num>';
        const numbering = partNamed(await file(text, 'automatic', templateWith(own)), 'word/numbering.xml');
        assert.deepEqual(
            [...numbering.matchAll(/<w:(abstractNum|num) w:(?:abstractNumId|numId)="(\d+)"/gu)].map(([, kind, id]) => `${kind} ${id}`),
            ['abstractNum 4', 'abstractNum 5', 'abstractNum 6', 'abstractNum 7', 'num 9', 'num 10', 'num 11', 'num 12', 'num 13'],
        );
        assert.equal((await counted(text, templateWith(own)))[0], '10/0 Provisional agenda');
        assert.equal(partNamed(await file(text, 'typed', templateWith(own)), 'word/numbering.xml').includes(own), true);
    });
    it('are wished on the command line, for Word alone', async () => {
        await inFolder({ 'a.agenda': `${head}item 1  A\n` }, async (folder) => {
            const word = await agendaIn(folder, 'render', '$/a.agenda', '--to', 'docx', '--numbering', 'automatic', '--output', '$/o.docx');
            assert.deepEqual([word.code, word.stderr], [0, '']);
            assert.ok(partsOf(readFileSync(join(folder, 'o.docx'))).has('word/numbering.xml'));
            const html = await agendaIn(folder, 'render', '$/a.agenda', '--to', 'html', '--numbering', 'automatic');
            assert.match(html.stderr, /--numbering is for --to docx/u);
            assert.match(
                (await agendaIn(folder, 'render', '$/a.agenda', '--to', 'docx', '--numbering', 'some')).stderr,
                /typed, automatic/u,
            );
        });
    });
});
