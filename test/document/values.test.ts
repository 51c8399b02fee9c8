/** The values beside printed words: what a program gets to know, and what it does not. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { URI } from 'langium';
import { type Block, type FormattedDocument, plainText } from '../../language/document/blocks.js';
import { documentOf } from '../../language/document/document.js';
import { json } from '../../language/formats/json.js';
import type { Agenda } from '../../language/grammar/generated/ast.js';
import { createAgendaLanguages } from '../../language/module.js';
import { AgendaScopes } from '../../language/references/scopes.js';
import { shelved, shelvedLibrary } from '../../language/registers/shelf.js';
import { readingOf } from '../../language/semantics/reading.js';
import { formatted, lines } from './documents.js';
import { contentsOf, eventsOf, referencesOf, runValues, shownRun } from './values.js';

const { shared, agenda } = createAgendaLanguages();
shared.agenda.Registers.shelf = [
    ...shelved('register A/AC.1\nen: Working Group on Tests\n\nresolution 4/2\nen: Tests\n', URI.parse('memory:/own.register')),
    ...shelvedLibrary(),
];

/** A document whose citations have their bodies, from the library and a register of its own. */
function cited(source: string): FormattedDocument {
    const document = shared.workspace.LangiumDocumentFactory.fromString<Agenda>(source, URI.parse('memory:/cited.agenda'));
    const { ScopeProvider: scopes } = agenda.references;
    assert.ok(scopes instanceof AgendaScopes);
    return documentOf(readingOf(document.parseResult.value), {}, scopes.knownBodyOf);
}

function annotation(language: string, ...text: readonly string[]): string {
    return lines('agenda A/AC.1/2024/1', `language: ${language}`, 'item 1  X', '', ...text);
}

/** The values in an annotation in one language, one a line. */
function values(title: string, language: string, text: string, ...expected: readonly string[]): void {
    it(title, () => assert.deepEqual(runValues(cited(annotation(language, ...text.split('\n')))), expected));
}

describe('the days of a date', () => {
    values('are told in English', 'en', 'It meets on Tuesday, 3 September 2024.', 'date 2024-09-03');
    values('in French', 'fr', 'Il se réunit le mardi 3 septembre 2024.', 'date 2024-09-03');
    values('in Spanish', 'es', 'Se reúne el martes 3 de septiembre de 2024.', 'date 2024-09-03');
    values('in Russian', 'ru', 'Совещание состоится во вторник, 3 сентября 2024 года.', 'date 2024-09-03');
    values('in Chinese', 'zh', '会议于2024年9月3日星期二举行。', 'date 2024-09-03');
    values('in Arabic', 'ar', 'يعقد الاجتماع يوم الثلاثاء، 3 أيلول/سبتمبر 2024.', 'date 2024-09-03');
    values('in the words of another language than the document', 'zh', '见 3 September 2024。', 'date 2024-09-03');
    values('both ends of a range', 'en', 'from 30 August to 3 September 2024', 'date 2024-08-30 2024-09-03');
    values('across a line', 'en', 'on Tuesday, 3\nSeptember 2024', 'date 2024-09-03');
    values('as written beside a wrong weekday', 'en', 'on Monday, 3 September 2024', 'date 2024-09-03');
    values('in two languages', 'en', '3 September 2024 – 4 septembre 2024', 'date 2024-09-03 2024-09-04');
    values('not without a year', 'en', 'on Tuesday, 3 September', 'date ?');
    values('not where the calendar lacks the day', 'en', 'on 31 September 2024', 'date ?');
    values('not where it lacks one of two', 'en', 'from 3 to 31 September 2024', 'date ?');
    values('on 29 February of a leap year only', 'en', '29 February 2024, then 29 February 2023', 'date 2024-02-29', 'date ?');
});

describe('a citation', () => {
    values('has the body that the text names', 'en', 'General Assembly resolution 76/1', 'resolution A 76/1');
    values('in French', 'fr', 'la résolution 76/1 de l’Assemblée générale', 'resolution A 76/1');
    values('in Spanish', 'es', 'la resolución 76/1 de la Asamblea General', 'resolution A 76/1');
    values('in Russian', 'ru', 'резолюция 76/1 Генеральной Ассамблеи', 'resolution A 76/1');
    values('in Chinese', 'zh', '大会第 76/1 号决议', 'resolution A 76/1');
    values('in Arabic', 'ar', 'قرار الجمعية العامة 76/1', 'resolution A 76/1');
    values('has a number in normal form', 'en', 'General Assembly resolution 3363(XXX)', 'resolution A 3363 (XXX)');
    values('may be a decision', 'en', 'General Assembly decision 74/544', 'decision A 74/544');
    values('has the body of the document where its register has the number', 'en', 'In resolution 4/2 it asked.', 'resolution A/AC.1 4/2');
    values('has no body where its register has another kind', 'en', 'In decision 4/2 it asked.', 'decision ? 4/2');
    values('has no body where its register lacks the number', 'en', 'In resolution 4/9 it asked.', 'resolution ? 4/9');
    values('has no body where no register knows the named one', 'en', 'Executive Board of Widgets decision 4/2', 'decision ? 4/2');
    values('is none where its number is malformed', 'en', 'In resolution 10//3 it asked.');
    it('has no body where nobody says which it is', () =>
        assert.deepEqual(runValues(formatted(annotation('en', 'General Assembly resolution 76/1'))), ['resolution ? 76/1']));
});

describe('symbols and mentions', () => {
    values('a symbol is told without asterisks', 'en', 'See A/AC.1/2024/2/Rev.1**.', 'symbol A/AC.1/2024/2/Rev.1');
    values('a symbol is told in Latin letters', 'ru', 'См. А/АС.1/2024/2.', 'symbol A/AC.1/2024/2');
    values('an item by the normal form of its label', 'fr', 'Voir {item 2 a)}.', 'item 2(a)');
    values('no item where the mention cannot be read', 'en', 'See {item soon}.', 'item ?');
    values(
        'all in one passage, in order',
        'zh',
        '{item 1}、2024年9月3日、A/AC.1/2024/2',
        'item 1',
        'date 2024-09-03',
        'symbol A/AC.1/2024/2',
    );
});

/** The value of the first block of a kind. */
function ofBlock(title: string, kind: Block['kind'], source: readonly string[], expected: unknown): void {
    it(title, () => {
        const found = formatted(lines(...source)).blocks.filter((block) => block.kind === kind);
        assert.deepEqual(
            found.map((block) => ('value' in block ? block.value : undefined)),
            expected,
        );
    });
}

describe('the masthead', () => {
    const facts = [
        'agenda A/AC.1/2024/1*',
        'language: fr',
        'conference: Conférence',
        'body: Groupe de travail',
        'session: 15',
        'dates: 2024-09-03 to 2024-09-06',
        'place: Vienne',
        'venue: Centre international',
        'timezone: Europe/Vienna',
        'distribution: general',
        'issued: 2024-06-13',
        'original: en',
    ];
    ofBlock('tells its facts', 'masthead', facts, [
        {
            symbol: 'A/AC.1/2024/1',
            session: 15,
            dates: { from: '2024-09-03', to: '2024-09-06' },
            issued: '2024-06-13',
            original: 'en',
            distribution: 'General',
            conference: 'Conférence',
            body: 'Groupe de travail',
            place: 'Vienne',
            venue: 'Centre international',
            timezone: 'Europe/Vienna',
        },
    ]);
    ofBlock(
        'tells one day as from and to',
        'masthead',
        ['agenda A/1', 'dates: 2024-09-03'],
        [{ symbol: 'A/1', dates: { from: '2024-09-03', to: '2024-09-03' } }],
    );
    ofBlock(
        'tells nothing of what cannot be read',
        'masthead',
        ['', 'session: first part', 'dates: soon', 'issued: 2024-02-31', 'timezone: Europe/Nowhere', 'place:', 'original: la'],
        [undefined],
    );
    const { fr, zh } = {
        fr: ['agenda A/1', 'language: fr', 'place: Vienne', 'dates: 2024-09-03 to 2024-09-06'],
        zh: ['agenda A/1', 'language: zh', 'place: 维也纳', 'dates: 2024-09-03 to 2024-09-06'],
    };
    /** The printed place and dates, cut out of their line. */
    function line(title: string, source: readonly string[], ...expected: readonly (string | undefined)[]): void {
        it(title, () => {
            const block = formatted(lines(...source)).blocks.find(({ kind }) => kind === 'place-dates');
            assert.ok(block?.kind === 'place-dates');
            const { place, dates } = block.value ?? {};
            const text = plainText(block.content);
            assert.deepEqual(
                [place, dates].map((span) => span && text.slice(span.start, span.end)),
                expected,
            );
        });
    }
    line('tells where its line has place and dates', fr, 'Vienne', '3-6\u00a0septembre 2024');
    line('also where the dates stand first', zh, '维也纳', '2024年9月3日至6日');
    line('also where one of them is there', fr.slice(0, 3), 'Vienne', undefined);
    line('the dates alone', [...fr.slice(0, 2), ...fr.slice(3)], undefined, '3-6\u00a0septembre 2024');
    line('no dates where they cannot be read', [...fr.slice(0, 3), 'dates: en septembre'], 'Vienne', undefined);
});

describe('items and entries', () => {
    const items = ['agenda A/1', 'language: LL', 'item 1  A', 'item 2  B', 'item 2 FIRST  C', 'item 2 FIRST (i)  D', 'item  E'];
    const expected = (label: string, script: string): unknown[] => [
        { label: '1', path: '1', counted: { script: 'number', ordinal: 1 } },
        { label: '2', path: '2', counted: { script: 'number', ordinal: 2 } },
        { label: `2(${label})`, path: '2.1', counted: { script, ordinal: 1 } },
        { label: `2(${label})(i)`, path: '2.1.1', counted: { script: 'roman', ordinal: 1 } },
        undefined,
    ];
    for (const [language, first, label, script] of [
        ['en', '(a)', 'a', 'letter'],
        ['fr', 'a)', 'a', 'letter'],
        ['es', 'a)', 'a', 'letter'],
        ['ru', 'a)', 'a', 'letter'],
        ['zh', '(a)', 'a', 'letter'],
        ['ar', '(أ)', 'أ', 'abjad'],
    ] as const) {
        const source = items.map((text) => text.replace('LL', language).replace('FIRST', first));
        for (const kind of ['list-row', 'annotation-heading'] as const) {
            ofBlock(`an item has its label and counts, ${kind}, ${language}`, kind, source, expected(label, script));
        }
    }
    ofBlock(
        'an item without its parent has no path',
        'list-row',
        ['agenda A/1', 'item 3 (a)  A'],
        [{ label: '3(a)', counted: { script: 'letter', ordinal: 1 } }],
    );
    const entries = ['(h) one', '', '(i) two', '', '(i) three', '', '- four'];
    ofBlock(
        'an entry tells what it counts',
        'list-entry',
        ['agenda A/1', 'item 1  A', '', ...entries],
        [{ script: 'letter', ordinal: 8 }, { script: 'letter', ordinal: 9 }, { script: 'roman', ordinal: 1 }, { script: 'dash' }],
    );
    ofBlock(
        'an entry counts in Cyrillic letters, those too that look like Latin ones',
        'list-entry',
        ['agenda A/1', 'language: ru', 'item 1  A', '', ...[...'абвгдеж'].flatMap((letter) => [`${letter}) Слово;`, ''])],
        [1, 2, 3, 4, 5, 6, 7].map((ordinal) => ({ script: 'letter', ordinal })),
    );
    ofBlock('an entry tells nothing where two scripts may begin so', 'list-entry', ['agenda A/1', 'item 1  A', '', '(v) one'], [undefined]);
});

const schedule = [
    'agenda A/AC.1/2024/1',
    'place: Vienna',
    'venue: Centre',
    'timezone: Europe/Vienna',
    'item 1  Opening',
    'item 2  Reports of 3 September 2024',
    'schedule',
];

describe('the annex', () => {
    function rows(title: string, source: readonly string[], ...expected: readonly unknown[]): void {
        it(title, () => {
            const { blocks } = formatted(lines(...schedule, ...source));
            assert.deepEqual(
                blocks.flatMap((block) => (block.kind === 'annex-day' ? [block.value?.date, ...block.rows.map((row) => row.value)] : [])),
                expected,
            );
        });
    }
    const morning = { start: 600, end: 780 };
    const slot = { id: 'slot:2024-09-03:1', times: morning };
    rows(
        'tells day, times and items in every row',
        ['day 2024-09-03', '10:00-13:00', '1', '2 (continued)', '- Closed'],
        '2024-09-03',
        { slot, item: { label: '1', continued: false } },
        { slot, item: { label: '2', continued: true } },
        { slot },
    );
    rows('tells an item that the agenda lacks', ['day 2024-09-03', '10:00-13:00  7 (a)'], '2024-09-03', {
        slot,
        item: { label: '7(a)', continued: false },
    });
    rows(
        'counts the slots on each track',
        ['day 2024-09-03', '10:00-13:00 @ Board Room B', '10:00-13:00', '15:00-18:00 @ board  room b', '15:00-18:00'],
        '2024-09-03',
        { slot: { id: 'slot:2024-09-03:board-room-b:1', times: morning, track: 'Board Room B' } },
        { slot: { id: 'slot:2024-09-03:1', times: morning } },
        { slot: { id: 'slot:2024-09-03:board-room-b:2', times: { start: 900, end: 1080 }, track: 'board  room b' } },
        { slot: { id: 'slot:2024-09-03:2', times: { start: 900, end: 1080 } } },
    );
    rows('tells no date that the calendar lacks', ['day 2024-09-31', '10:00-13:00  1'], undefined, {
        slot: { id: 'slot:2024-09-31:1', times: morning },
        item: { label: '1', continued: false },
    });
    rows('tells no times of a slot without an end', ['day 2024-09-03', '15:00-'], '2024-09-03', { slot: { id: 'slot:2024-09-03:1' } });
    rows('tells no times that run backwards', ['day 2024-09-03', '18:00-15:00'], '2024-09-03', { slot: { id: 'slot:2024-09-03:1' } });
    rows('ends a slot at midnight', ['day 2024-09-03', '20:00-24:00'], '2024-09-03', {
        slot: { id: 'slot:2024-09-03:1', times: { start: 1200, end: 1440 } },
    });
    rows(
        'has no slot for a row outside of one',
        ['day 2024-09-03', '1', '- Closed'],
        '2024-09-03',
        { item: { label: '1', continued: false } },
        undefined,
    );
    rows('tells slots before the first day', ['10:00-13:00  1'], undefined, {
        slot: { id: 'slot::1', times: morning },
        item: { label: '1', continued: false },
    });
    it('gives the titles in its rows their values', () => {
        const document = formatted(lines(...schedule, 'day 2024-09-03', '10:00-13:00', '2', '- See A/AC.1/2024/2'));
        const day = document.blocks.filter(({ kind }) => kind === 'annex-day');
        assert.deepEqual(
            day.flatMap((block) => contentsOf(block).flatMap((content) => content.map(shownRun).filter((value) => value !== undefined))),
            ['date 2024-09-03', 'symbol A/AC.1/2024/2'],
        );
    });
    it('gives every slot an id of its own', () => {
        const twice = ['day 2024-09-03', '10:00-13:00 @ a', '10:00-13:00 @ "a"', '10:00-13:00 @ a:1', '10:00-13:00', '15:00-18:00'];
        const { blocks } = formatted(lines(...schedule, ...twice, ...twice, 'schedule', ...twice));
        const ids = blocks.flatMap((block) => (block.kind === 'annex-day' ? block.rows.map(({ value }) => value?.slot?.id) : []));
        assert.equal(ids.length, 15);
        assert.equal(new Set(ids).size, 15);
    });
    it('keeps the id of a slot whose time is changed', () => {
        const [before, after] = ['10:00-13:00', '11:30-13:00'].map((time) =>
            eventsOf(formatted(lines(...schedule, 'day 2024-09-03', `${time}  1`, '15:00-18:00  2'))),
        );
        assert.deepEqual(
            before?.map(({ uid }) => uid),
            after?.map(({ uid }) => uid),
        );
        assert.notEqual(before?.[0]?.start, after?.[0]?.start);
    });
});

describe('docs/data.md', () => {
    const page = readFileSync('docs/data.md', 'utf8');
    const [, source = ''] = /```agenda\n([^`]*)```/u.exec(page) ?? [];
    const [, listed = ''] = /```json\n([^`]*)```/u.exec(page) ?? [];

    /** Every `value` in some data, in its order. */
    function valuesIn(data: unknown): readonly unknown[] {
        return typeof data !== 'object' || data === null
            ? []
            : Object.entries(data).flatMap(([key, inner]) => (key === 'value' ? [inner] : valuesIn(inner)));
    }
    it('lists the values of its example', () => {
        assert.deepEqual(
            valuesIn(JSON.parse(json.render(cited(source)))),
            listed
                .trim()
                .split('\n')
                .map((line) => JSON.parse(line) as unknown),
        );
    });
    it('names every property of a value', () => {
        const types = readFileSync('language/document/values.ts', 'utf8');
        for (const [, name] of types.matchAll(/readonly (\w+)\??:/gu)) {
            assert.match(page, new RegExp(`\\b${name}\\b`, 'u'));
        }
    });
});

describe('blocks alone suffice', () => {
    it('for a calendar', () =>
        assert.deepEqual(
            eventsOf(
                formatted(
                    lines(
                        ...schedule,
                        'day 2024-09-03',
                        '10:00-13:00 @ Room B',
                        '1',
                        '2 (continued)',
                        '15:00-',
                        '- Later',
                        'day 2024-09-31',
                        '10:00-13:00  1',
                    ),
                ),
            ),
            [
                {
                    uid: 'A/AC.1/2024/1 slot:2024-09-03:room-b:1',
                    start: '2024-09-03T10:00',
                    end: '2024-09-03T13:00',
                    zone: 'Europe/Vienna',
                    summary: '1. Opening; 2. Reports of 3 September 2024 (continued)',
                    location: 'Room B, Centre, Vienna',
                },
            ],
        ));
    it('for references in XML', () =>
        assert.deepEqual(
            referencesOf(
                cited(
                    lines(
                        'agenda A/AC.1/2024/1',
                        'item 1  X',
                        'item 1 (a)  Y',
                        '',
                        'General Assembly resolution 76/1 of 5 October 2021 (A/76/49), {item 1 (a)}, {item 9}, 3 May.',
                    ),
                ),
            ),
            [
                '<ref href="/akn/un/statement/resolution/A/76/1">76/1</ref>',
                '<date date="2021-10-05">5 October 2021</date>',
                '<ref href="/un/A/76/49">A/76/49</ref>',
                '<ref href="#item_1.1">item 1 (a)</ref>',
            ],
        ));

    for (const name of readdirSync('examples').filter((file) => /^prevention.*\.agenda$/u.test(file))) {
        it(`for ${name}, with a day in every date that has a year`, () => {
            const document = cited(readFileSync(join('examples', name), 'utf8'));
            const slots = document.blocks.flatMap((block) =>
                block.kind === 'annex-day' ? block.rows.flatMap((row) => (row.time === '' ? [] : [row])) : [],
            );
            assert.equal(eventsOf(document).length, slots.length);
            const runs = document.blocks.flatMap(contentsOf).flat();
            for (const run of runs.filter((one) => one.kind === 'date' && /\d{4}/u.test(one.text))) {
                assert.ok('value' in run, run.text);
            }
            assert.ok(runs.every((run) => !['citation', 'symbol', 'mention'].includes(run.kind) || 'value' in run));
        });
    }
});
