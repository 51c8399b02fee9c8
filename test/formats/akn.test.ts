import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Block, Content } from '../../language/document/blocks.js';
import { akn } from '../../language/formats/akn.js';
import { escapeXml } from '../../language/formats/docx/xml.js';
import { Styles } from '../../language/styles/styles.js';
import { contentsOf } from '../../language/formats/docx/contents.js';
import { formatted } from '../document/documents.js';
import { sourcesOfAllKinds } from './documents-of-all-kinds.js';

const head =
    'agenda A/AC.1/2024/1\nlanguage: en\nbody: Committee\nsession: 5\ndates: 2024-10-25 to 2024-10-28\nplace: Vienna\nissued: 2024-06-13\n';

const styles = new Styles();

function written(source: string): string {
    return akn.render(formatted(source, { styles }));
}

/** The text of XML, without that of its tags. */
function textOf(xml: string): string {
    return xml.replace(/<[^>]*>/gu, '');
}

describe('Akoma Ntoso', () => {
    function holds(title: string, source: string, ...expected: readonly string[]): void {
        it(title, () => {
            const xml = written(source).replaceAll('\u00a0', ' ');
            for (const part of expected) {
                assert.ok(xml.includes(part), `${part}\n\n${xml}`);
            }
        });
    }
    holds(
        'has an address made of body, date, number and language',
        head,
        '<FRBRuri value="/akn/un/debateReport/agenda/a-ac.1/2024-06-13/A-AC.1-2024-1/eng@"/>',
        '<debateReport name="agendaAnnotated">',
        '<FRBRsubtype value="agenda"/>',
    );
    holds(
        'has addresses of symbols with blanks and brackets, without a day of issue',
        'agenda MSC 107/1\nlanguage: fr\ndates: 2024-05-15\n',
        '/akn/un/debateReport/agenda/msc/2024-05-15/MSC-107-1/fra@',
    );
    holds(
        'has session, place and dates in its preface',
        head,
        '<session value="5">Fifth session</session>',
        '<location refersTo="#place">Vienna</location>',
        '<docDate date="2024-10-25"><docDate date="2024-10-28">25–28 October 2024</docDate></docDate>',
    );
    holds(
        'has the items of the list one in the other, and those of the annotations too',
        `${head}\nitem 1  Opening\n\nitem 2  Debate\n\nitem 2 (a)  Trade\n\nText.\n\nitem 2 (b)  Aid\n`,
        '<item eId="list__item_2"><num>2.</num><p>Debate:</p><blockList><item eId="list__item_2.1"><num>(a)</num><p>Trade;</p></item>',
        '<hcontainer name="agendaItem" eId="item_2"><num>2.</num><heading>Debate</heading><hcontainer name="agendaItem" eId="item_2.1">',
        '<content><p>Text.</p></content>',
    );
    holds(
        'leads from a mention to its item',
        `${head}\nitem 1  Opening\n\nSee {item 2}.\n\nitem 2  Debate\n`,
        'See <ref href="#item_2">item 2</ref>.',
    );
    holds(
        'has a note where its mark is, once',
        `${head}\nitem 1  Opening\n\nOne.[^1] Two.[^1]\n\n[^1]: A note.\n`,
        'One.<authorialNote eId="fn_1" marker="1" placement="bottom"><p>A note.</p></authorialNote> Two.<noteRef href="#fn_1" marker="1"/>',
    );
    holds(
        'has the annex as an attachment',
        `${head}\nitem 1  One\n\nschedule\n\nday 2024-10-25\n10:00-13:00  1\n`,
        '<attachment eId="att_1"><doc name="annex">',
        '/!annex_1"/>',
        '<docType>Annex</docType>',
        '<th><p>Item</p></th>',
    );
    holds(
        'has addresses that every program accepts',
        `${head}\nitem 1  One\n\nSee https://example.org/a?b=[c]&d=50%, page 2.\n`,
        'href="https://example.org/a?b=%5Bc%5D&amp;d=50%25"',
    );
    it('says a body only of a citation whose body is known', () => {
        const source = `${head}\nitem 1  Opening\n\nIn resolution 4/2 it asked.\n`;
        assert.match(written(source), /<inline name="resolution">4\/2<\/inline>/u);
    });

    const sources = sourcesOfAllKinds();
    for (const { name, source } of sources) {
        it(`loses no word of ${name}`, () => {
            const document = formatted(source);
            const text = textOf(akn.render(document));
            for (const block of document.blocks) {
                for (const run of wordsOf(block)) {
                    assert.ok(text.includes(escapeXml(run)), `${block.kind}: ${run}`);
                }
            }
        });
    }

    it('is valid against its schema, in six languages and all styles', async function () {
        const corpus = process.env.AGENDA_CORPUS;
        const isHere = spawnSync('xmllint', ['--version']).error === undefined;
        if (!corpus || !isHere) {
            console.log(corpus ? 'skipped: there is no xmllint' : 'skipped: AGENDA_CORPUS is not set');
            this.skip();
        }
        this.timeout(120_000);
        const folder = mkdtempSync(join(tmpdir(), 'agenda-akn-'));
        try {
            const texts = sources.flatMap(({ source }) => [source, ...styled(source)]);
            const files = texts.map((text, index) => {
                const file = join(folder, `${index}.xml`);
                writeFileSync(file, written(text));
                return file;
            });
            const schema = join(corpus, '../schemas/akn/akomantoso30.xsd');
            const { status, stderr } = spawnSync('xmllint', ['--nonet', '--noout', '--schema', schema, ...files], { encoding: 'utf8' });
            assert.equal(status, 0, stderr.replace(/^.* validates$\n/gmu, ''));
        } finally {
            rmSync(folder, { recursive: true });
        }
    });
});

/** A source in each house style, where it names none. */
function styled(source: string): readonly string[] {
    return /^style:/mu.test(source) || !source.startsWith('agenda ')
        ? []
        : styles.names().map((style) => source.replace('\n', `\nstyle: ${style}\n`));
}

function wordsOf(block: Block): readonly string[] {
    const runs = (content: Content): readonly string[] => content.map((run) => run.shown ?? run.text);
    const markers = 'marker' in block && block.marker !== undefined ? [block.marker] : [];
    // What a note is called stands in an attribute where it has a mark.
    const contents = contentsOf(block).map((content) => content.filter(({ kind }) => kind !== 'mark'));
    return [...markers, ...contents.flatMap(runs)].map((text) => text.trim()).filter((text) => text !== '');
}
