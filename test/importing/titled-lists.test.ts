/** Agendas that are nothing but a list below the title of the document. */
import { deepEqual } from 'node:assert/strict';
import { importText } from '../../language/importing/importing.js';
import { itemsIn } from './documents.js';

describe('an agenda that is a list below its title', () => {
    function check(title: string, lines: readonly string[], items: readonly string[]): void {
        it(title, () => deepEqual(itemsIn(importText(lines.join('\n\n'), { name: 'a.txt' }).source), items));
    }
    check(
        'has its rows as items, and text below them',
        [
            'S/Agenda/9001',
            'Provisional agenda for the 9001st meeting of the Security Council',
            'To be held on Thursday, 15 April 2027, at 10 a.m.',
            '1. Adoption of the agenda.',
            '2. Rivers and security.',
            'Letter dated 1 April 2027 addressed to the President (S/2027/210)',
            'Report of the Secretary-General (S/2027/205)',
        ],
        ['1', '2'],
    );
    check(
        'may be in French',
        ['Ordre du jour provisoire de la 12e séance', '1. Adoption de l’ordre du jour.', '2. Fleuves et lacs.', '3. Questions diverses.'],
        ['1', '2', '3'],
    );
    check(
        'may have a masthead whose symbol names an agenda too',
        [
            'S/Agenda/9901',
            'مجلس الأمن',
            'Distr.: General',
            '14 نيسان/أبريل 2027',
            'Original: English',
            'جدول الأعمال المؤقت للجلسة 9901 لمجلس الأمن',
            'المقرر عقدها في الساعة 10:00 من يوم الخميس 15 نيسان/أبريل 2027',
            '1 -     إقرار جدول الأعمال.',
            '2 -     صون السلام:',
        ],
        ['1', '2'],
    );
    check('may be in Chinese', ['第12次会议临时议程', '1. 通过议程。', '2. 河流与湖泊。', '3. 其他事项。'], ['1', '2', '3']);
    check(
        'has no items where numbered paragraphs stand below the title',
        [
            'Note on the agenda',
            '1. The Committee met in March. It elected its officers.',
            '2. The Committee will meet again in June. It will then close its work.',
        ],
        [],
    );
});
