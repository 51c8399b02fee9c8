/** Agendas of other bodies as Word files: numbers that Word computes, boxes, tables, tracked changes, fields, both kinds of notes. The sentences are our own. */
import { deepEqual, ok } from 'node:assert/strict';
import { readDocx } from '../../language/importing/readers/docx.js';
import { reported } from './documents.js';
import { box, deleted, field, inserted, mark, paragraph as p, run, table, type WordFile, wordFile } from './word-files.js';

interface Expected {
    readonly items: number;
    readonly notes?: number;
    readonly meetings?: number;
    /** Lines of the source, in their order. */
    readonly lines: readonly string[];
    readonly otherwise?: readonly string[];
    readonly differences?: readonly RegExp[];
}

function check(title: string, file: WordFile, expected: Expected): void {
    it(title, async () => {
        const form = readDocx(wordFile(file));
        ok(!('problem' in form));
        const { counts, missing, findings, left, source, differences } = await reported(form, 'a.docx');
        deepEqual(
            { items: counts.items, notes: counts.notes, meetings: counts.slots, missing, findings, left },
            {
                items: expected.items,
                notes: expected.notes ?? 0,
                meetings: expected.meetings ?? 0,
                missing: expected.otherwise ?? [],
                findings: [],
                left: 0,
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
        for (const difference of expected.differences ?? []) {
            ok(
                differences.some(({ message }) => difference.test(message)),
                JSON.stringify(differences),
            );
        }
    });
}

const bold = (text: string): string => p(run(text, '<w:b/>'));
const counted = [
    ['decimal', '%1.'],
    ['lowerLetter', '(%2)'],
] as const;

describe('a Word file of another body', () => {
    check(
        'has numbers that Word computes, tracked changes, fields, footnotes and endnotes',
        {
            header: 'E/CN.18/2028/1',
            lists: [counted, counted, [['lowerLetter', '(%1)']]],
            footnotes: ['The session is held in person.', 'It will be issued late.'],
            endnotes: ['See also Council resolution 2026/3.'],
            body: [
                table([
                    ['', 'E/CN.18/2028/1'],
                    ['United Nations', ''],
                    ['Economic and Social Council', 'Distr.: General\n9 November 2027\n\nOriginal: English'],
                ]),
                p('Commission on Waterways'),
                p('Forty-third session'),
                p(
                    `<w:smartTag w:element="place">${run('New York')}</w:smartTag>${run(', 6')}<w:r><w:noBreakHyphen/></w:r>${run('10 March 2028')}`,
                ),
                p('Item 2 of the provisional agenda'),
                p('Adoption of the agenda'),
                p(`${run('Annotated provisional agenda')}${mark('footnote', 1)}`, 'H1'),
                p('Provisional agenda', 'H1'),
                p('Election of officers.', '', [0, 1]),
                p('Adoption of the agenda.', '', [0, 1]),
                p('Thematic discussion:', '', [0, 1]),
                p('Rivers of several States;', '', [1, 1]),
                p(`${run('Canals and ')}${deleted('ditches')}${inserted(run('locks'))}${run('.')}`, '', [1, 1]),
                p('Annotations', 'H1'),
                p('Election of officers', 'H2', [0, 2]),
                p('The Commission elects its officers right after the close of a session.'),
                p('Adoption of the agenda', 'H2', [0, 2]),
                p(
                    `${run('The agenda was approved in decision ')}${field('HYPERLINK "https://example.org"', '2026/215')}${run('.')}${mark('endnote', 1)}`,
                ),
                p('The Commission may wish to consider:'),
                p('How much time to set aside;', '', [0, 3]),
                p('Whether to meet in parallel.', '', [0, 3]),
                p('Documentation'),
                p('Annotated provisional agenda (E/CN.18/2028/1)'),
                p('Thematic discussion', 'H2', [0, 2]),
                p('Rivers of several States', 'H2', [1, 2]),
                p('The discussion will be opened by two invited speakers.'),
                p('Canals and locks', 'H2', [1, 2]),
                p(`${run('A report will be before the Commission (E/CN.18/2028/3).')}${mark('footnote', 2)}`),
                p('Annex', 'H1'),
                p('Proposed organization of work', 'H1'),
                table([
                    ['Date and time', 'Item', 'Programme'],
                    ['Monday, 6 March'],
                    ['10 a.m.–1 p.m.', '1', 'Election of officers'],
                    ['', '2', 'Adoption of the agenda'],
                    ['3–6 p.m.', '3 (a) and (b)', ''],
                    ['Friday, 7 March'],
                    ['10 a.m.–1 p.m.', '3 (b)', 'Canals and locks (continued)'],
                ]),
            ],
        },
        {
            items: 5,
            notes: 3,
            meetings: 3,
            lines: [
                'dates: 2028-03-06 to 2028-03-10',
                'title: Annotated provisional agenda [^1]',
                'The agenda was approved in decision 2026/215.[^2]',
                '(b) Whether to meet in parallel.',
                'item 3 (b)  Canals and locks',
                '15:00-18:00',
                '3 (a)',
                '3 (b)',
                '3 (b) (continued)',
            ],
            otherwise: ['Programme'],
            differences: [/“Friday, 7 March” is another day of the week/u],
        },
    );

    check(
        'has its masthead in a box, items of the agenda in words, and a timetable with a column for each day',
        {
            body: [
                box(['UNEP/MED IG.27/2/Rev.1', '4 octobre 2027', 'Français', 'Original : anglais']),
                p('Programme des Nations Unies pour l’environnement'),
                p('Comité de la mer'),
                p('Vingt-cinquième réunion'),
                p('Athènes, 7-10 décembre 2027'),
                bold('Ordre du jour provisoire annoté'),
                p('Note du Secrétariat'),
                bold('Introduction'),
                p('1.\tLa réunion se tiendra à Athènes du 7 au 10 décembre 2027.'),
                bold('Point 1 de l’ordre du jour\tOuverture de la réunion'),
                p('2.\tLa réunion sera ouverte à 9 h 30.'),
                bold('Point 2 de l’ordre du jour\tQuestions d’organisation'),
                bold('2.1\tRèglement intérieur'),
                p('3.\tLe règlement intérieur (UNEP/MED IG.27/3, annexe II) s’applique.'),
                bold('2.2\tÉlection du Bureau'),
                p('4.\tLa réunion élit :\nun président et\nun rapporteur.'),
                bold('Point 3 de l’ordre du jour : Clôture de la réunion'),
                p('5.\tLe Président devrait clore la réunion à 18 heures.'),
                bold('Annexe'),
                bold('Calendrier provisoire'),
                table([
                    ['Horaire', 'Mardi 7 décembre', 'Mercredi 8 décembre'],
                    ['9 h 30-12 h 30', 'Point 1\nPoint 2.1', 'Point 2.2 (suite)'],
                    ['15 heures-18 heures', 'Point 2.2', 'Point 3'],
                ]),
            ],
        },
        {
            items: 5,
            meetings: 4,
            lines: [
                'agenda UNEP/MED IG.27/2/Rev.1',
                'meeting: 25',
                'item 1  Ouverture de la réunion',
                'item 2.1  Règlement intérieur',
                'item 3  Clôture de la réunion',
                'day 2027-12-07',
                '09:30-12:30',
                '2.1',
                'day 2027-12-08',
                '2.2 (suite)',
            ],
            otherwise: ['Horaire'],
        },
    );

    check(
        'in Russian has its list in a table, with a column of documents',
        {
            body: [
                p('Европейский региональный комитет'),
                p('Семьдесят седьмая сессия'),
                p('Копенгаген, 24–26 октября 2027 года'),
                p('EUR/RC77/2'),
                bold('Предварительная аннотированная повестка дня'),
                table([
                    ['№', 'Пункт', 'Документы'],
                    ['1', 'Открытие сессии', ''],
                    ['(a)', 'Утверждение повестки дня', 'EUR/RC77/1; EUR/RC77/2'],
                    ['2', 'Доклад Регионального директора', 'EUR/RC77/5'],
                    ['3', 'Утверждение доклада', ''],
                ]),
                bold('Аннотации'),
                bold('1.\tОткрытие сессии'),
                p('Сессию откроет уходящий Председатель.'),
                bold('(a)\tУтверждение повестки дня'),
                p('Комитет избирает:'),
                p('–\tПредседателя;'),
                p('–\tдокладчика.'),
                bold('2.\tДоклад Регионального директора'),
                p(`${run('Доклад охватывает 2026')}<w:r><w:softHyphen/></w:r>${run(' и 2027 годы.')}`),
                bold('3.\tУтверждение доклада'),
                p('Проект доклада будет распространен в последний день.'),
            ],
        },
        {
            items: 4,
            lines: [
                'session: 77',
                'item 1 (a)  Утверждение повестки дня',
                '– докладчика.',
                'Документы: EUR/RC77/1; EUR/RC77/2',
                'item 2  Доклад Регионального директора',
                'Документы: EUR/RC77/5',
            ],
            otherwise: ['Пункт'],
        },
    );

    check(
        'in Chinese counts its parts in Chinese figures',
        {
            lists: [[['chineseCountingThousand', '%1、']], counted, counted],
            footnotes: ['文件只以电子形式分发。'],
            body: [
                p('联合国\tA/CONF.245/1'),
                p('Distr.: General'),
                p('2027年2月3日'),
                p('审查会议'),
                p('2027年5月24日至28日，纽约'),
                p('临时议程说明', 'H1'),
                p('临时议程', 'H1', [0, 1]),
                p('会议开幕。', '', [0, 2]),
                p('审查执行情况：', '', [0, 2]),
                p('国家一级；', '', [1, 2]),
                p('区域一级。', '', [1, 2]),
                p('说明', 'H1', [0, 1]),
                p('会议开幕', 'H2', [0, 3]),
                p(`${run('议程载于本文件')}${mark('footnote', 1)}${run('。')}`),
                p('审查执行情况', 'H2', [0, 3]),
                p('国家一级', 'H2', [1, 3]),
                p('会议将审议各国的报告（A/CONF.245/2）。'),
                p('区域一级', 'H2', [1, 3]),
                p('区域组织不妨提出看法。'),
            ],
        },
        { items: 4, notes: 1, lines: ['dates: 2027-05-24 to 2027-05-28', 'item 2 (a)  国家一级', 'item 2 (b)  区域一级'] },
    );

    check(
        'in Spanish has letters before its parts, and a timetable by items with several meetings for one',
        {
            endnotes: ['Las observaciones se envían por escrito.'],
            body: [
                p('NACIONES UNIDAS\nCOMISIÓN ECONÓMICA PARA AMÉRICA LATINA Y EL CARIBE'),
                p('Distr.\nGENERAL\nLC/CEA.13/1\n18 de mayo de 2027\nESPAÑOL\nORIGINAL: ESPAÑOL'),
                p('Conferencia Estadística de las Américas'),
                p('Decimotercera reunión'),
                p('Santiago, 23 a 25 de noviembre de 2027'),
                bold('TEMARIO PROVISIONAL ANOTADO'),
                bold('A.\tTEMARIO PROVISIONAL'),
                p('1.\tElección de la Mesa.'),
                p('2.\tAprobación del temario provisional.'),
                p('3.\tGrupos de trabajo:'),
                p('\ta)\tgrupo sobre censos;'),
                p('\tb)\tgrupo sobre cuentas.'),
                bold('B.\tANOTACIONES'),
                bold('1.\tElección de la Mesa'),
                p('Los delegados elegirán a las autoridades de la reunión.'),
                bold('2.\tAprobación del temario provisional'),
                p(`${run('Los Estados miembros podrán formular observaciones')}${mark('endnote', 1)}${run('.')}`),
                p('Documentación: Temario provisional (LC/CEA.13/1)'),
                bold('3.\tGrupos de trabajo'),
                p('a)\tGrupo sobre censos'),
                p('Se presentará un informe final.'),
                p('b)\tGrupo sobre cuentas'),
                p('Se presentará un informe preliminar.'),
                bold('ANEXO'),
                bold('ORGANIZACIÓN DE LOS TRABAJOS'),
                table([
                    ['Tema', 'Título', 'Fechas propuestas'],
                    ['1 y 2', 'Elección de la Mesa y aprobación del temario', '23 de noviembre, 9.30 a 12.30 horas'],
                    ['3 a)', 'Grupo sobre censos', '23 de noviembre, 14.30 a 17.30 horas'],
                    ['3 b)', 'Grupo sobre cuentas', '24 de noviembre, 9.30 a 12.30 horas; 25 de noviembre, 9.30 a 12.30 horas'],
                ]),
            ],
        },
        {
            items: 5,
            notes: 1,
            meetings: 4,
            lines: [
                'agenda LC/CEA.13/1',
                'meeting: 13',
                'title: TEMARIO PROVISIONAL ANOTADO',
                'documentation',
                'item 3 a)  Grupo sobre censos',
                'day 2027-11-23',
                '09:30-12:30',
                '1',
                '2',
                'day 2027-11-25',
                '3 b)',
            ],
            otherwise: ['Fechas propuestas'],
        },
    );
});
