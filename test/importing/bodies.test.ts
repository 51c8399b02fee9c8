/** Agendas as other bodies issue them, in six languages: as readers of PDF files give their text, and as Markdown. The sentences are our own. */
import { deepEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formOfText } from '../../language/importing/importing.js';
import { reported } from './documents.js';

interface Expected {
    readonly items: number;
    readonly notes?: number;
    readonly meetings?: number;
    /** Lines of the source, in their order. */
    readonly lines: readonly string[];
    /** What is printed in other words. */
    readonly otherwise?: readonly string[];
    /** Passages that stand below a remark. */
    readonly left?: number;
}

const folder = 'test/importing/bodies';

/** Items, notes and meetings are all there, the lines stand in the source, nothing is lost, and no line of it is read otherwise than it was meant. */
function check(name: string, title: string, expected: Expected): void {
    it(`${title} (${name})`, async () => {
        const form = formOfText(readFileSync(join(folder, name), 'utf8'), name);
        const { counts, missing, findings, left, source } = await reported(form, name);
        deepEqual(
            { items: counts.items, notes: counts.notes, meetings: counts.slots, missing, findings, left },
            {
                items: expected.items,
                notes: expected.notes ?? 0,
                meetings: expected.meetings ?? 0,
                missing: expected.otherwise ?? [],
                findings: [],
                left: expected.left ?? 0,
            },
            source,
        );
        const lines = source.split('\n');
        let at = 0;
        for (const line of expected.lines) {
            const found = lines.indexOf(line, at);
            ok(found >= 0, `${line}\n\nin\n\n${source}`);
            at = found;
        }
    });
}

describe('an agenda of another body', () => {
    check('who-en.txt', 'has decimals, documents right below its titles, groups and bullets', {
        items: 9,
        lines: [
            'agenda EB161/1 (annotated)',
            'session: 161',
            'item 1  Opening of the session and adoption of the agenda',
            'Documents EB161/1 and EB161/1 (annotated)',
            'group Pillar 1: One billion more people benefiting from universal health coverage',
            'item 5.1  Member State mechanism',
            'group Pillar 2: One billion more people better protected from health emergencies',
            '• how best the lessons of recent outbreaks can be shared;',
        ],
    });
    check('fao-ar.txt', 'in Arabic has hyphens between the figures of its labels', {
        items: 8,
        lines: [
            'language: ar',
            'session: 181',
            'place: روما',
            'item 3.1  تقرير الدورة الأربعين بعد المائة للجنة البرنامج (الوثيقة CL 181/3.1)',
        ],
    });
    check('fao-es.txt', 'has a session with an ordinal in figures, and documents in its titles', {
        items: 7,
        lines: ['session: 45', 'dates: 2027-07-03 to 2027-07-09', 'item 4.2  Asuntos regionales (C 2027/2.2)'],
        otherwise: ['Roma, 3-9 de julio de 2027'],
    });
    check('imo-en.txt', 'says between its title and its list where the session is held, and has notes behind the list', {
        items: 9,
        left: 1,
        lines: [
            'agenda MEPC 88/1',
            'session: 88',
            'item: 1',
            'group Opening of the session',
            'item 5.2  data collection system',
            'Notes:',
            '2 Documents of more than 20 pages are not translated.',
        ],
    });
    check('hrc-en.txt', 'has numbered paragraphs on three pages, with notes at their feet whose figures stand above them', {
        items: 4,
        notes: 2,
        lines: [
            'author: Note by the Secretary-General',
            'job: GE.28-00117(E)',
            'heading Date and venue of the session',
            '[^2]: The year in which the term ends stands in brackets.',
            'heading A. Economic, social and cultural rights',
            'heading Freedom of opinion',
        ],
    });
    check('csw-fr.txt', 'has hyphens at the ends of lines, pages with several signs at their feet, and a timetable in columns', {
        items: 7,
        notes: 2,
        meetings: 6,
        lines: [
            'item: 2 [^*]',
            '[^*]: Nouveau tirage pour raisons techniques (16 décembre 2026).',
            'group Débat consacré aux activités opérationnelles',
            'item 3 b)  Directives sur les questions budgétaires et les fonctions d’appui stratégique',
            'day 2027-03-08',
            '3 a)',
            '4 (suite)',
        ],
        otherwise: ['Intitulé', 'Application des traités (suite)'],
    });
    check('unido-ru.txt', 'in Russian has lines that are set in, bullets, and items with a letter and a stop', {
        items: 7,
        lines: [
            'body: Совет по промышленному развитию',
            'На рассмотрение Совета будут представлены:',
            '• Предварительная повестка дня (IDB.55/1)',
            'item 4 b)  Финансовое положение ЮНИДО',
        ],
    });
    check('escwa-ar.txt', 'in Arabic has parts with ordinals', {
        items: 8,
        notes: 1,
        lines: ['title: جدول الأعمال المؤقت والشروح', '[^1]: تُوزَّع الوثائق إلكترونياً فقط.', 'item 4 (ب)  النقل البحري'],
    });
    check('unctad-es.md', 'in Markdown has a timetable with a column for each day', {
        items: 8,
        notes: 1,
        meetings: 6,
        lines: [
            'distribution: General',
            'original: en',
            'item 3 b)  Reunión de expertos de un solo año',
            'day 2027-04-06',
            '4 (continuación)',
            '5',
            '6',
        ],
    });
    check('unep-zh.txt', 'in Chinese has each label on a line above its title', {
        items: 7,
        lines: ['session: 8', 'item 2 (b)  通过议程和会议工作安排', '(b) 关于资源效率的报告（UNEP/EA.8/3和Corr.1）。'],
    });
    check('icao-en.txt', 'names its body and its session on one line', {
        items: 8,
        lines: ['session: 43', 'group EXECUTIVE COMMITTEE', 'item 5.1  Global aviation security plan'],
    });
    check('cbd-fr.txt', 'has mornings and afternoons with their hours, and a list of documents as an annex', {
        items: 7,
        meetings: 6,
        lines: [
            'meeting: 6',
            'item 2.1  Adoption de l’ordre du jour',
            'day 2027-05-10',
            '10:00-13:00',
            '1',
            '2.1',
            '15:00-18:00',
            '2.2',
            '3 (suite)',
            'annex LISTE DES DOCUMENTS',
        ],
    });
    check('wipo-ru.txt', 'names its language with a capital', {
        items: 8,
        lines: ['session: 39', 'issued: 2027-04-12', 'item 5  Патенты и здравоохранение'],
        otherwise: ['ОРИГИНАЛ:', 'АНГЛИЙСКИЙ', 'ДАТА:'],
    });
    check('uncitral-en.txt', 'has a part between its list and its annotations, and headings with figures among numbered paragraphs', {
        items: 5,
        notes: 1,
        left: 1,
        lines: [
            'body: United Nations Commission on International Trade Law',
            'II. Composition of the Working Group',
            'heading 1. Previous deliberations',
            'heading IV. Scheduling of meetings',
        ],
        otherwise: ['Annotations to agenda items'],
    });
});
