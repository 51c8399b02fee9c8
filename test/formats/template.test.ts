import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { docx } from '../../language/formats/docx.js';
import { zipped } from '../../language/formats/docx/zip.js';
import { Styles } from '../../language/styles/styles.js';
import { agendaIn, inFolder } from '../cli/running.js';
import { formatted } from '../document/documents.js';
import { linesOf, notesOf, partNamed, partsOf } from './docx-reader.js';

const head = 'agenda ECE/TRADE/C/CEFACT/2018/1\nstyle: geneva\nlanguage: en\n\nitem 1  Opening\n\n';
const plain = `${head}Text.[^1]\n\n[^1]: A note.\n`;
const listed = `${head}Text:\n\n(a) one;\n\n(b) two.\n`;
const deeper = `${plain}\nitem 1 (a)  Chair\n\nWords.\n\nitem 1 (b)  Others\n\nWords.\n`;

function read(source: string): ReturnType<typeof formatted> {
    return formatted(source, { styles: new Styles() });
}

interface Named {
    readonly name: string;
    readonly id: string;
    readonly properties?: string;
    readonly type?: string;
}

/** A Word file with some styles, as a program in another language may have written it. */
function templateWith(...styles: readonly Named[]): Uint8Array {
    return templateBehind('', ...styles);
}

/** The same with something before the root of its styles. */
function templateBehind(declared: string, ...styles: readonly Named[]): Uint8Array {
    const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const written = styles.map(
        ({ name, id, properties = '', type = 'paragraph' }) =>
            `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Standard"/><w:pPr>${properties}</w:pPr></w:style>`,
    );
    const ground = '<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>';
    return zipped([
        {
            name: 'word/styles.xml',
            content: `<?xml version="1.0"?>${declared}<w:styles ${namespace}>${ground}${written.join('')}</w:styles>`,
        },
        {
            name: 'word/document.xml',
            content: `<w:document ${namespace}><w:body><w:p/><w:sectPr><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1" w:right="1200" w:bottom="1" w:left="1200" w:header="1" w:footer="1" w:gutter="0"/></w:sectPr></w:body></w:document>`,
        },
    ]);
}

const house: readonly Named[] = [
    { name: '_ H _Ch_G', id: 'TitreCh' },
    {
        name: '_ H_1_G',
        id: 'Titre1',
        properties: '<w:tabs><w:tab w:val="right" w:pos="851"/></w:tabs><w:ind w:left="1134" w:hanging="1134"/>',
    },
    { name: '_ Single Txt_G', id: 'Texte', properties: '<w:numPr><w:numId w:val="7"/></w:numPr>' },
    { name: 'Footnote Reference', id: 'Appel', type: 'character' },
];

describe('a template', () => {
    it('gives its styles, by their names, whatever their ids are', async () => {
        const file = (await docx.render(read(plain), templateWith(...house))) as Uint8Array;
        const main = partNamed(file, 'word/document.xml');
        assert.match(main, /<w:pStyle w:val="Titre1"\/>/u);
        assert.match(main, /<w:rStyle w:val="Appel"\/>/u);
        // A style that counts does not count what is numbered already.
        assert.match(main, /<w:pStyle w:val="Texte"\/><w:numPr><w:numId w:val="0"\/><\/w:numPr>/u);
        const sheet = partNamed(file, 'word/styles.xml');
        assert.match(sheet, /<w:style w:type="paragraph" w:styleId="Titre1">/u);
        assert.match(sheet, /<w:name w:val="Agenda List Row"\/><w:basedOn w:val="Standard"\/>/u);
        assert.equal(sheet.match(/<w:name w:val="footnote reference"/giu)?.length, 1);
    });
    it('gives no style of Word’s own name that has no look: ours stands in its place', async () => {
        const source = `${plain}\ndocumentation\nA note (A/79/5)\n`.replace('geneva', 'vienna');
        const styleOf = async (properties: string): Promise<string | undefined> => {
            const bare = { name: 'heading 4', id: 'Titre4', properties };
            const main = partNamed((await docx.render(read(source), templateWith(bare))) as Uint8Array, 'word/document.xml');
            return /.*<w:pStyle w:val="(\w+)"\/>.*?Documentation/u.exec(main)?.[1];
        };
        assert.equal(await styleOf('<w:ind w:left="567"/>'), 'Titre4');
        assert.match((await styleOf('<w:spacing w:line="240"/>')) ?? '', /^House\d+Agendaheading4$/u);
    });
    it('without a style for bullets has entries in that of a paragraph', async () => {
        const main = partNamed((await docx.render(read(listed), templateWith(...house))) as Uint8Array, 'word/document.xml');
        assert.match(
            main,
            /<w:pStyle w:val="Texte"\/><w:keepLines\/><w:numPr><w:numId w:val="0"\/><\/w:numPr>.{0,200}?<w:ind w:left="\d+" w:hanging="567"\/>.{0,200}?\(a\)/u,
        );
    });
    it('gives the size of its pages', async () => {
        const file = (await docx.render(read(plain), templateWith(...house))) as Uint8Array;
        assert.match(partNamed(file, 'word/document.xml'), /<w:pgSz w:w="12240" w:h="15840"\/><w:pgMar w:top="1" w:right="1200"/u);
    });
    it('changes no word', async () => {
        const words = (file: Uint8Array): readonly string[] =>
            [...linesOf(file), ...notesOf(file).texts].map((line) => line.replace(/\s+/gu, ''));
        const template = templateWith(...house);
        assert.deepEqual(
            words((await docx.render(read(plain), template)) as Uint8Array),
            words((await docx.render(read(plain))) as Uint8Array),
        );
    });

    function refused(title: string, source: string, template: () => Uint8Array, expected: RegExp | undefined): void {
        it(`${expected ? 'is refused' : 'is taken'} ${title}`, async () => {
            const refusal = await docx.refusalOf?.(read(source), template());
            assert.ok(expected ? expected.test(refusal ?? '') : refusal === undefined, refusal);
        });
    }
    refused('without a style that the document needs', deeper, () => templateWith(...house), /lacks the style “_ H_2\/3_G”, which/u);
    refused('without one for bullets: entries have that of a paragraph', listed, () => templateWith(...house), undefined);
    refused('without a style that the document does not need', plain, () => templateWith(...house), undefined);
    refused('without several', plain, () => templateWith(), /lacks the styles “_ H _Ch_G”, /u);
    refused('where the house has no names of its own', plain.replace('geneva', 'vienna'), () => templateWith(), undefined);
    refused('where it is no Word file', plain, () => new TextEncoder().encode('Words.'), /is no Word file/u);
    refused('where it is empty', plain, () => new Uint8Array(), /is no Word file/u);
    refused(
        'where a part declares a document type, whose entities our file would not have',
        plain,
        () => templateBehind('<!DOCTYPE w:styles [<!ENTITY a SYSTEM "file:///etc/hostname">]>', ...house),
        /has parts with a document type, which no Word file has: open it in Word and save it anew$/u,
    );
    refused('where its end is missing', plain, () => templateWith(...house).subarray(0, 300), /is no Word file/u);

    it('is named on the command line', async () => {
        const files = { 'a.agenda': plain, 'l.agenda': deeper, 't.docx': templateWith(...house) };
        await inFolder(files, async (folder) => {
            const word = (file: string, ...more: readonly string[]) =>
                agendaIn(folder, 'render', file, '--to', 'docx', '--output', '$/o.docx', ...more);
            const { code, stderr } = await word('$/a.agenda', '--template', '$/t.docx');
            assert.deepEqual([code, stderr], [0, '']);
            assert.match(partNamed(readFileSync(join(folder, 'o.docx')), 'word/document.xml'), /"Titre1"/u);
            const refusal = await word('$/l.agenda', '--template', '$/t.docx');
            assert.equal(refusal.code, 2);
            assert.match(refusal.stderr, /t\.docx lacks the style “_ H_2\/3_G”/u);
            assert.match((await word('$/a.agenda', '--template', '$/no.docx')).stderr, /no\.docx cannot be read/u);
            const before = readFileSync(join(folder, 't.docx'));
            const over = await agendaIn(folder, 'render', '$/a.agenda', '--to', 'docx', '--template', '$/t.docx', '--output', '$/t.docx');
            assert.deepEqual([over.code, over.stderr], [2, 'agenda: $/t.docx is the template itself: name another file.\n']);
            assert.deepEqual(readFileSync(join(folder, 't.docx')), before);
            const html = await agendaIn(folder, 'render', '$/a.agenda', '--to', 'html', '--template', '$/t.docx');
            assert.match(html.stderr, /--template is for --to docx/u);
        });
    });

    it('may be an issued document', async function () {
        const issued = join(process.env.AGENDA_CORPUS ?? '', '../real/ECE_TRADE_C_CEFACT_2018_1E.docx');
        if (!process.env.AGENDA_CORPUS || !existsSync(issued)) {
            console.log('skipped: AGENDA_CORPUS is not set');
            this.skip();
        }
        const file = (await docx.render(read(plain), readFileSync(issued))) as Uint8Array;
        const main = partNamed(file, 'word/document.xml');
        assert.match(main, /<w:pStyle w:val="H1G"\/>/u);
        assert.match(main, /<w:t xml:space="preserve">Item 1\.<\/w:t>/u);
        assert.ok(partsOf(file).has('word/theme/theme1.xml'));
        assert.match(partNamed(file, '[Content_Types].xml'), /theme\+xml/u);
    });
});
