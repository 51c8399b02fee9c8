import assert from 'node:assert/strict';
import { readFileSync, globSync } from 'node:fs';
import { styleFor, styleNames, usualStyle } from '../../language/styles/catalogue.js';
import { defaults, mastheadFacts, styleValues, wordParts } from '../../language/styles/house-style.js';
import { readStyle, styleProperties } from '../../language/styles/read-style.js';
import { Styles } from '../../language/styles/styles.js';
import { formatted, shown } from './documents.js';
import { text } from '../../language/formats/text.js';

/** The series of each house, as issued documents have them. */
const houses: Readonly<Record<string, readonly string[]>> = {
    vienna: ['CAC/COSP/WG.4/2024/1', 'CTOC/COP/2020/1', 'A/AC.105/C.1/L.400', 'E/CN.7/2024/1', 'A/CN.9/1001/Rev.1', 'IDB.51/1/Add.1'],
    geneva: [
        'ECE/TRADE/C/CEFACT/2018/1',
        'A/HRC/36/1',
        'TD/B/53/1',
        'TD/B(S-XXIII)/1',
        'CRPD/C/32/1',
        'UNEP/POPS/COP.6/1/Add.1',
        'CBD/SBI/3/1',
    ],
    'new-york': ['A/79/100', 'E/2024/50', 'E/CN.3/2024/1', 'S/2024/1'],
    unfccc: ['FCCC/SBI/2017/1'],
    who: ['EB152/1', 'A75/1'],
    fao: ['CL 128/INF/1', 'C 2023/1', 'CX/CAC 21/44/1'],
    unesco: ['34 C/1', '217 EX/1'],
    plain: ['MSC 107/1', 'CoP16 Doc. 2', 'CM(2004)OJ', '10725/19', 'EB 2024/141/R.1', 'CACAO/1', ''],
};

const source = (style: string, symbol = 'CAC/COSP/WG.4/2024/1', language = 'en'): string =>
    [
        `agenda ${symbol}`,
        `language: ${language}`,
        `style: ${style}`,
        '',
        'item 1  Opening',
        '',
        'documentation',
        'Note on rooms (A/79/2)',
        'A/79/3  Second note',
        '',
        'item 1 (a)  Part',
        '',
        'schedule',
        '',
        'day 2024-09-03',
        '10:00-13:00  1',
        '15:00-18:00 @ Room A',
        '- Consultations',
    ].join('\n');

const printed = (style: string, symbol?: string, language?: string): string => text.render(formatted(source(style, symbol, language)));

describe('house styles', () => {
    it('follow from the series of the symbol', () => {
        const found = Object.fromEntries(
            Object.entries(houses).map(([name, symbols]) => [name, symbols.map((one) => usualStyle(one).name)]),
        );
        assert.deepEqual(found, Object.fromEntries(Object.entries(houses).map(([name, symbols]) => [name, symbols.map(() => name)])));
    });
    it('have what a series of theirs has otherwise', () => {
        assert.equal(usualStyle('A/CN.9/1001').annex, 'items');
        assert.equal(styleFor('vienna', 'A/CN.9/1001')?.headings, 'item');
        assert.equal(styleFor('vienna', 'CAC/COSP/2025/1')?.headings, 'number');
        assert.equal(styleFor('Vienna ', '')?.name, 'vienna');
    });
    it('are read without a mistake in any of our own files', () => {
        const files = globSync('language/styles/*.json').sort();
        assert.deepEqual(
            files.map((file) => /([^/\\]+)\.json$/u.exec(file)?.[1]),
            [...styleNames].sort(),
        );
        for (const file of files) {
            assert.deepEqual(readStyle(readFileSync(file, 'utf8')).unread, [], file);
        }
    });
    it('are described by the schema that is published: the same properties and values', () => {
        const { properties, definitions } = JSON.parse(readFileSync('schemas/agenda-style.schema.json', 'utf8'));
        assert.deepEqual(Object.keys(properties).sort(), ['$schema', 'extends', 'series', ...styleProperties].sort());
        for (const [name, values] of Object.entries(styleValues)) {
            assert.deepEqual(definitions[name].enum, values, name);
        }
        assert.deepEqual(definitions.masthead.items.enum, mastheadFacts);
        assert.deepEqual(Object.keys(definitions.word.properties), wordParts);
        assert.deepEqual(properties.extends.anyOf[0].enum, styleNames);
    });
    it('name what cannot be read in a file, and take the rest', () => {
        const { style, unread } = readStyle(
            '{"headings": "item", "parts": "yes", "hours": ["13:00-10:00"], "colour": 1, "series": {"A": {"list": 1}}}',
        );
        assert.deepEqual(style, { headings: 'item' });
        assert.deepEqual(unread, ['parts', 'hours', 'colour', 'series A: list']);
        assert.deepEqual(readStyle('no JSON').unread, ['']);
        assert.deepEqual(readStyle('[]').unread, ['']);
        assert.deepEqual(readStyle('{"hours": ["09:30-12:30"]}').style, { hours: [{ start: 570, end: 750 }] });
    });
    it('of a workspace are built on others, of ours too, in any order', () => {
        const styles = new Styles();
        styles.set('2', 'bonn', '{"extends": "Rhine", "marks": "; "}');
        styles.set('1', 'rhine', '{"extends": "geneva", "paragraphs": "plain"}');
        const bonn = styles.of('Bonn', '');
        assert.deepEqual([bonn?.headings, bonn?.paragraphs, bonn?.marks, bonn?.name], ['item', 'plain', '; ', 'bonn']);
        assert.deepEqual(styles.names().slice(-2), ['bonn', 'rhine']);
        assert.equal(styles.set('1', 'rhine', '{"extends": "geneva", "paragraphs": "plain"}'), false);
        styles.delete('1');
        assert.equal(styles.of('bonn', '')?.headings, 'number');
        assert.equal(styles.of('rhine', ''), undefined);
    });
    it('of a workspace that lead to themselves are built on none', () => {
        const styles = new Styles();
        styles.set('1', 'one', '{"extends": "two"}');
        styles.set('2', 'two', '{"extends": "one", "headings": "item"}');
        assert.deepEqual([styles.of('one', '')?.headings, styles.of('two', '')?.headings], ['item', 'item']);
    });
    it('of a workspace may change one of ours, and serve series of their own', () => {
        const styles = new Styles();
        styles.set('1', 'vienna', '{"extends": "vienna", "headings": "item", "series": {"A": {"headings": "number"}}}');
        assert.deepEqual([styles.of('vienna', '')?.headings, styles.of('vienna', 'A/1')?.headings], ['item', 'number']);
    });
    it('say what stands before parts and items, in every language', () => {
        const heads = (language: string): readonly string[] =>
            shown(formatted(source('geneva', undefined, language)), 'section-title', 'annotation-heading').slice(0, 3);
        assert.deepEqual(['en', 'fr', 'es', 'ru', 'zh', 'ar'].map(heads), [
            ['section-title | I. Provisional agenda', 'section-title | II. Annotations', 'annotation-heading 1 | Item 1. | Opening'],
            ['section-title | I. Ordre du jour provisoire', 'section-title | II. Annotations', 'annotation-heading 1 | Point 1. | Opening'],
            ['section-title | I. Programa provisional', 'section-title | II. Anotaciones', 'annotation-heading 1 | Tema 1. | Opening'],
            [
                'section-title | I. Предварительная повестка дня',
                'section-title | II. Аннотации',
                'annotation-heading 1 | Пункт 1. | Opening',
            ],
            ['section-title | 一. 临时议程', 'section-title | 二. 说明', 'annotation-heading 1 | 项目 1. | Opening'],
            ['section-title | أولا - جدول الأعمال المؤقت', 'section-title | ثانيا - الشروح', 'annotation-heading 1 | البند 1 - | Opening'],
        ]);
    });
    it('say whether the titles above the item are printed, how the annotations are called, and whether documents have a heading', () => {
        const lines = (style: string): readonly string[] =>
            shown(
                formatted(source(style, 'FCCC/SBI/2017/1').replace('\n\nitem 1', '\nitem: 1 (a)\n\nitem 1')),
                'item-title',
                'section-title',
                'documentation-heading',
            );
        assert.deepEqual(lines('unfccc'), [
            'item-title | Opening',
            'item-title | Part',
            'section-title | I. Provisional agenda',
            'section-title | II. Annotations to the provisional agenda',
        ]);
        assert.deepEqual(lines('plain'), [
            'item-title | Part',
            'section-title | Provisional agenda',
            'section-title | Annotations',
            'documentation-heading | Documentation',
        ]);
    });
    it('print the times of a schedule in words or in figures', () => {
        for (const language of ['en', 'fr', 'ru'] as const) {
            assert.match(printed('geneva', 'ECE/CTCS/2027/1', language), /10\.00 – 13\.00\t1\tOpening\n15\.00 – 18\.00 \(Room A\)/u);
        }
        assert.match(printed('who'), /10:00–13:00 1 Opening\t15:00–18:00 \(Room A\)/u);
        assert.match(printed('who', undefined, 'ru'), /10:00–13:00/u);
    });
    it('lay out a schedule by items with the marks of its notes, in the signs of the language', () => {
        const text = printed('vienna', 'A/CN.9/1001', 'ar');
        assert.match(text, /Note on rooms \(A\/79\/2\)؛ Second note/u);
        const noted = source('vienna', 'A/CN.9/1001').replace('10:00-13:00  1', '10:00-13:00  1 [^a]');
        assert.ok(shown(formatted(noted), 'annex-item')[0]?.includes('Opening[^a]'));
    });
    it('leave out the list in an addendum, where the house does', () => {
        assert.match(printed('vienna', 'IDB.51/1'), /Provisional agenda\n\n1\. Opening/u);
        assert.doesNotMatch(printed('vienna', 'IDB.51/1/Add.1'), /Provisional agenda\n\n1\. Opening/u);
    });
    it('put several symbols of a document before its title, with what belongs to them', () => {
        const written = (line: string): string | undefined =>
            shown(formatted(source('unfccc').replace('Note on rooms (A/79/2)', line)), 'paper')[0];
        assert.equal(written('Note on rooms (A/79/2 and Add.1)'), 'paper | A/79/2 and Add.1  Note on rooms');
        assert.equal(written('Note (annotated) on rooms (A/79/2, A/79/4)'), 'paper | A/79/2, A/79/4  Note (annotated) on rooms');
        assert.equal(written('Report (FCCC/SBI/2024/1–FCCC/SBSTA/2024/3)'), 'paper | FCCC/SBI/2024/1–FCCC/SBSTA/2024/3  Report');
        // What follows is no part of them.
        const told = 'Note on rooms (A/79/2, to be read with its annex and with A/79/4)';
        assert.equal(written(told), `paper | ${told}`);
    });
    it('put the symbol of a document at the end, before its title, or where it is written', () => {
        const papers = (style: string): readonly string[] => shown(formatted(source(style)), 'paper');
        assert.deepEqual(papers('vienna'), ['paper | Note on rooms (A/79/2)', 'paper | Second note (A/79/3)']);
        assert.deepEqual(papers('unfccc'), ['paper | A/79/2  Note on rooms', 'paper | A/79/3  Second note']);
        assert.deepEqual(papers('plain'), ['paper | Note on rooms (A/79/2)', 'paper | A/79/3 Second note']);
    });
    it('lay out a schedule as a grid of mornings and afternoons', () => {
        assert.match(
            printed('fao'),
            /Date\tMorning\tAfternoon\nTuesday, 3\u00a0September 2024\t10 a\.m\.–1 p\.m\. 1 Opening\t3–6 p\.m\. \(Room A\) Consultations/u,
        );
    });
    it('lay out a schedule by items, and lose no row', () => {
        assert.match(
            printed('vienna', 'A/CN.9/1001'),
            /Item\tTitle or description\tProposed dates\tDocuments\n1\tOpening\tTuesday, 3\u00a0September 2024, 10 a\.m\.–1 p\.m\.\tNote on rooms \(A\/79\/2\); Second note \(A\/79\/3\)\n\tConsultations\tTuesday, 3\u00a0September 2024, 3–6 p\.m\./u,
        );
    });
    it('say what stands behind numbers, and at the end of the rows of the list', () => {
        const styles = new Styles();
        styles.set('1', 'bare', '{"stops": "none", "punctuation": "none"}');
        styles.set('2', 'stopped', '{"stops": "every"}');
        const rows = (style: string, language = 'en'): readonly string[] =>
            shown(
                formatted(`agenda XY 1\nlanguage: ${language}\nstyle: ${style}\n\nitem 1  One\n\nitem 1.1  Two\n\nitem 1.2  Three`, {
                    styles,
                }),
                'list-row',
            );
        assert.deepEqual(rows('bare'), ['list-row 1 | 1 | One', 'list-row 2 | 1.1 | Two', 'list-row 2 | 1.2 | Three']);
        assert.deepEqual(rows('bare', 'ar')[0], 'list-row 1 | 1 | One');
        assert.deepEqual(rows('stopped'), ['list-row 1 | 1. | One:', 'list-row 2 | 1.1. | Two;', 'list-row 2 | 1.2. | Three.']);
        assert.deepEqual(rows('plain'), ['list-row 1 | 1. | One:', 'list-row 2 | 1.1 | Two;', 'list-row 2 | 1.2 | Three.']);
    });
    it('name the item of the title block as that of the provisional agenda or of the agenda', () => {
        const line = (symbol: string, language: string): string =>
            shown(formatted(`agenda ${symbol}\nlanguage: ${language}\nitem: 1\n\nitem 1  One`), 'item-line', 'item-title').join();
        assert.equal(line('MSC 107/1', 'en'), 'item-line | Agenda item 1');
        assert.equal(line('MEPC 81/1', 'fr'), 'item-line | Point 1 de l’ordre du jour');
        assert.equal(line('A/79/1', 'en'), 'item-line | Item 1 of the provisional agenda,item-title | One');
    });
    it('print the only schedule as a part of the document, where the house does', () => {
        const heads = (more: string): readonly string[] =>
            shown(
                formatted(`agenda ECE/EX/2024/1\n\nitem 1  One\n\nschedule Timetable\n\nday 2024-09-03\n10:00-11:00  1\n${more}`),
                'section-title',
                'annex-heading',
                'annex-title',
            );
        assert.deepEqual(heads('').slice(2), ['section-title | III. Timetable']);
        assert.deepEqual(heads('\nannex Map\n\nText.').slice(2), [
            'annex-heading | Annex I',
            'annex-title | Timetable',
            'annex-heading | Annex II',
            'annex-title | Map',
        ]);
    });
    it('say which facts the masthead shows', () => {
        const masthead = (style: string): string =>
            shown(formatted(`agenda EB1/1\nstyle: ${style}\ndistribution: General\noriginal: en\n`), 'masthead').join();
        assert.match(masthead('vienna'), /Distr/u);
        assert.doesNotMatch(masthead('who'), /Distr/u);
    });
    it('say what stands between the marks of two notes', () => {
        const styles = new Styles();
        styles.set('1', 'own', '{"marks": "–"}');
        const note = 'agenda A/1/1\nlanguage: LL\nstyle: SS\n\nitem 1  A\n\nText.[^1][^2][^3]';
        const last = (language: string, style: string): string =>
            text
                .render(formatted(note.replace('LL', language).replace('SS', style), { styles }))
                .trimEnd()
                .split('\n')
                .at(-1) ?? '';
        assert.equal(last('en', 'plain'), 'Text.¹, ², ³');
        assert.equal(last('ar', 'plain'), 'Text.⁽¹⁾، ⁽²⁾، ⁽³⁾');
        assert.equal(last('en', 'own'), 'Text.¹–²–³');
    });
    it('are as the default where nothing is said', () => {
        const { name, ...plain } = usualStyle('CoP16 Doc. 2');
        assert.deepEqual([name, plain], ['plain', defaults]);
    });
});
