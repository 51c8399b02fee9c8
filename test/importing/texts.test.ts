/** Texts in the forms in which programs give issued documents: by pages, without empty lines, with markers of their own lines. */
import { ok } from 'node:assert/strict';
import { importText } from '../../language/importing/importing.js';

/** Each expected line stands in the source; none of the others does. */
function check(title: string, text: readonly string[], expected: readonly string[], not: readonly string[] = []): void {
    it(title, () => {
        const { source } = importText(text.join('\n'), { name: 'a.txt' });
        const lines = source.split('\n');
        for (const line of expected) {
            ok(lines.includes(line), `${line}\n\nin\n\n${source}`);
        }
        for (const line of not) {
            ok(!lines.includes(line), `${line} is in\n\n${source}`);
        }
    });
}

describe('a text that is imported', () => {
    check(
        'may have a masthead and a timetable in columns of a page',
        [
            '        United Nations                                    TD/B/70/1',
            '        Trade and Development Board                       Distr.: General',
            '                                                          12 April 2023',
            '                                                          Original: English',
            '',
            'Seventieth session',
            'Geneva, 19–20 June 2023',
            '',
            '        I.      Provisional agenda',
            '',
            '                1.    Adoption of the agenda and of a good many other things that make a row of the list too long for',
            '                      one line.',
            '                2.    Debate.',
            '',
            '        II.     Annotations',
            '',
            '        Item 1. Adoption of the agenda and of a good many other things that make a row of the list too long for',
            '        one line',
            '',
            '        The agenda was prepared by the secretariat in consultation with the officers of the Board, who met in the',
            '        last week of March. It follows the usual order.',
            '',
            '        Item 2. Debate',
            '',
            '        The Board will debate what was decided at its last session, with a view to a decision that is taken by',
            '        all of its members.',
            '',
            '        III.    Provisional timetable',
            '          Date and time             Agenda item                               Introduced by',
            '',
            '                                           Monday, 19 June',
            '',
            '                                    Item 1: Adoption of the agenda and of a',
            '          10.00 – 11.30             good many other things that make a row    Secretariat',
            '                                    of the list too long for one line',
            '',
            '          11.30 – 13.00             Item 2: Debate                            Chair',
        ],
        [
            'agenda TD/B/70/1',
            'body: Trade and Development Board',
            'issued: 2023-04-12',
            'dates: 2023-06-19 to 2023-06-20',
            'item 1  Adoption of the agenda and of a good many other things that make a row of the list too long for one line',
            'The agenda was prepared by the secretariat in consultation with the officers of the Board, who met in the last week of March. It follows the usual order.',
            'day 2023-06-19',
            '10:00-11:30',
            '- Introduced by: Secretariat',
            '11:30-13:00',
        ],
    );

    check(
        'may have no empty lines, and each cell of a table on a line of its own',
        [
            'Comité des forêts',
            'Douzième session',
            'Genève, 4 et 5 mars 2024',
            '\tI.\tOrdre du jour provisoire',
            '1.\tAdoption de l’ordre du jour.',
            '2.\tQuestions diverses.',
            '\tII.\tAnnotations',
            'Point 1.\tAdoption de l’ordre du jour',
            'Titre du document',
            'Cote',
            'Ordre du jour provisoire',
            'ECE/TIM/2024/1',
            'Pour décision',
            'Le Comité adoptera son ordre du jour.',
            'Point 2.\tQuestions diverses',
            'Il sera saisi de toute autre question.',
        ],
        [
            'language: fr',
            'session: 12',
            'dates: 2024-03-04 to 2024-03-05',
            'item 1  Adoption de l’ordre du jour',
            'documentation',
            'Ordre du jour provisoire (ECE/TIM/2024/1) Pour décision',
            'Le Comité adoptera son ordre du jour.',
            'item 2  Questions diverses',
        ],
        ['Cote', 'heading Titre du document'],
    );

    check(
        'loses what is printed on each page, and has markers beside their text',
        [
            'E/CN.15/2025/1\nComisión de Prevención del Delito\n34º período de sesiones\nViena, 19 a 23 de mayo de 2025\n\nPrograma provisional\n\n1.\n\nApertura del período de sesiones.\n\n2.\n\nDebate general.\n\nV.25-00001',
            '2/3\n\nE/CN.15/2025/1\n\nAnotaciones\n\n1.\n\nApertura del período de sesiones\n\nEl período de sesiones se abrirá\na la hora que se indica en el programa.\n\nV.25-00001',
            'E/CN.15/2025/1\n\n2.\n\nDebate general\n\nNo se ha previsto documentación.\n\n3/3',
        ].map((page, index) => (index === 0 ? page : `\f${page}`)),
        [
            'agenda E/CN.15/2025/1',
            'language: es',
            'session: 34',
            'item 1  Apertura del período de sesiones',
            'item 2  Debate general',
            'No se ha previsto documentación.',
        ],
        ['2/3', '3/3', 'heading E/CN.15/2025/1', 'E/CN.15/2025/1'],
    );
});
