/** The first items of a document that a reader takes for rows of the table of its title block. */
import { deepEqual } from 'node:assert/strict';
import type { Form, FormBlock } from '../../language/importing/form.js';
import { importForm } from '../../language/importing/importing.js';
import { itemsIn } from './documents.js';

describe('items in the last rows of the table of a title block', () => {
    const head = (text: string): FormBlock => ({ kind: 'paragraph', text, heading: 1 });
    const text = (words: string): FormBlock => ({ kind: 'paragraph', text: words });
    function check(title: string, blocks: readonly FormBlock[], items: readonly string[]): void {
        const form: Form = { blocks: [text('G/AG/W/300'), ...blocks], margins: [], hasHeadings: true };
        it(title, () => deepEqual(itemsIn(importForm(form, { name: 'a.pdf' }).source), items));
    }
    const table = (...rows: string[][]): FormBlock => ({ kind: 'table', rows });

    check(
        'are items, where the headings below count on',
        [
            table(['Comité des fruits', '', 'Original: anglais'], ['1', '', 'ADOPTION DE L’ORDRE DU JOUR']),
            text('Le Comité adoptera son ordre du jour.'),
            head('2\tEXAMEN DES NOTIFICATIONS'),
            text('Les notifications sont à examiner.'),
            head('3\tAUTRES QUESTIONS'),
        ],
        ['1', '2', '3'],
    );
    check(
        'stay a table, where no heading counts on',
        [
            head('1\tOpening'),
            text('The Chair will open the session.'),
            table(['Year', 'Place'], ['7', 'Rome']),
            head('2\tClosing'),
            text('The Chair will close the session.'),
        ],
        ['1', '2'],
    );
    check(
        'are followed by items below them that are only bold, and by documents that are no headings',
        [
            head('1\t会议开幕'),
            text('文件EB161/1'),
            head('2\t技术问题'),
            { kind: 'paragraph', text: '2.1 药品的获取', isBold: true },
            text('委员会将审议报告。'),
            head('3\t会议闭幕'),
        ],
        ['1', '2', '2.1', '3'],
    );
    it('stand in the language of the text, whatever the language of the original', () => {
        const lines = [
            'Conseil exécutif',
            'Original anglais',
            'Ordre du jour provisoire annoté',
            '1. Ouverture de la session',
            '2. Clôture de la session',
        ];
        const { language, source } = importForm({ blocks: lines.map(text), margins: [], hasHeadings: false }, { name: 'a.docx' });
        deepEqual([language, /^original: (.*)$/mu.exec(source)?.[1]], ['fr', 'en']);
    });
    check(
        'may be lost: then those that count on from the second one are items',
        [
            text('Annotated provisional agenda'),
            head('2\tReview of reports'),
            text('The reports will be reviewed.'),
            head('3\tOther business'),
            text('There may be other business.'),
        ],
        ['2', '3'],
    );
});
