/** Names over two lines of a masthead. */
import { deepEqual } from 'node:assert/strict';
import { importText } from '../../language/importing/importing.js';

describe('a name over two lines', () => {
    function check(title: string, lines: readonly string[], expected: readonly string[]): void {
        it(title, () => {
            const text = [
                'A/AC.9/2027/1',
                ...lines,
                'Provisional agenda',
                '1. Opening.',
                '2. Closing.',
                'Annotations',
                '1. Opening',
                'It is opened.',
                '2. Closing',
                'It is closed.',
            ];
            const { source } = importText(text.join('\n\n'), { name: 'a.txt' });
            deepEqual(
                source.split('\n').filter((line) => /^(?:conference|body):/u.test(line)),
                expected,
            );
        });
    }
    check(
        'is one where the second begins with a preposition',
        ['COMMITTEE ON THE PROTECTION', 'OF RIVERS AND LAKES'],
        ['body: COMMITTEE ON THE PROTECTION OF RIVERS AND LAKES'],
    );
    check(
        'is one where the first ends with an article',
        ['WORKING GROUP ON THE', 'SAFETY OF BRIDGES'],
        ['body: WORKING GROUP ON THE SAFETY OF BRIDGES'],
    );
    check(
        'is one in French',
        ['COMITÉ DES TRANSPORTS', 'ET DE LA NAVIGATION INTÉRIEURE'],
        ['body: COMITÉ DES TRANSPORTS ET DE LA NAVIGATION INTÉRIEURE'],
    );
    check('is one in Spanish', ['COMISIÓN ECONÓMICA PARA LOS RÍOS', 'Y LOS LAGOS'], ['body: COMISIÓN ECONÓMICA PARA LOS RÍOS Y LOS LAGOS']);
    check(
        'is one in Russian',
        ['РАБОЧАЯ ГРУППА', 'ПО ВНУТРЕННЕМУ ВОДНОМУ ТРАНСПОРТУ'],
        ['body: РАБОЧАЯ ГРУППА ПО ВНУТРЕННЕМУ ВОДНОМУ ТРАНСПОРТУ'],
    );
    check('is one in small letters', ['Committee on the', 'Safety of Bridges'], ['body: Committee on the Safety of Bridges']);
    check(
        'is two where two bodies are named',
        ['COMMISSION ON RIVERS', 'COMMITTEE ON LOCKS'],
        ['conference: COMMISSION ON RIVERS', 'body: COMMITTEE ON LOCKS'],
    );
    check(
        'is two where the second begins with an article',
        ['Conseil des fleuves', 'Le Comité des écluses'],
        ['conference: Conseil des fleuves', 'body: Le Comité des écluses'],
    );
});
