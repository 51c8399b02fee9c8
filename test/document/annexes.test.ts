import assert from 'node:assert/strict';
import { formatted, lines, shown } from './documents.js';

const head = ['agenda A/1/1', '', 'item 1  Opening', '', 'documentation', 'Note on rooms (A/1/2)', '', 'heading Closing', '', 'Text.', ''];

function annexes(...text: readonly string[]): readonly string[] {
    return shown(formatted(lines(...head, ...text))).slice(-text.filter((line) => line !== '').length - 1);
}

describe('annexes', () => {
    it('are counted where there are several, in the words of each language', () => {
        const headings = (language: string): readonly string[] =>
            shown(formatted(`agenda A/1/1\nlanguage: ${language}\n\nschedule\n\nannex A\n\nannex B`), 'annex-heading').map((line) =>
                line.replace('annex-heading | ', ''),
            );
        assert.deepEqual(['en', 'fr', 'es', 'ru', 'ar', 'zh'].map(headings), [
            ['Annex I', 'Annex II', 'Annex III'],
            ['Annexe I', 'Annexe II', 'Annexe III'],
            ['Anexo I', 'Anexo II', 'Anexo III'],
            ['Приложение I', 'Приложение II', 'Приложение III'],
            ['المرفق الأول', 'المرفق الثاني', 'المرفق الثالث'],
            ['附件一', '附件二', '附件三'],
        ]);
    });
    it('stand in the order of the text, also above items', () => {
        assert.deepEqual(shown(formatted('agenda A/1/1\n\nannex B\n\nitem 1  A\n\nschedule'), 'annex-heading', 'annex-title'), [
            'annex-heading | Annex I',
            'annex-title | B',
            'annex-heading | Annex II',
            'annex-title | Proposed organization of work',
        ]);
    });
    it('have paragraphs, lists, headings and notes', () => {
        assert.deepEqual(annexes('annex Guidance', '', 'One.[^a]', '', '(a) Two;', '', 'heading Order', '', 'Three.', '', '[^a]: Four.'), [
            'annex-heading | Annex',
            'annex-title | Guidance',
            'paragraph | One.[^a]',
            'list-entry 1 | (a) | Two;',
            'free-heading | Order',
            'paragraph | Three.',
            'annex-note | a | Four.',
        ]);
    });
    it('keep their headings: only one outside of an annex is among the annotations', () => {
        const kinds = formatted(lines(...head, 'annex', '', 'heading In', '', 'schedule', '', 'heading Out')).blocks.map(
            ({ kind }) => kind,
        );
        assert.deepEqual(
            kinds.filter((kind) => kind === 'free-heading' || kind.startsWith('annex-')),
            ['free-heading', 'free-heading', 'annex-heading', 'free-heading', 'annex-heading', 'annex-title'],
        );
    });
    it('list the documents of all items and headings, once for each', () => {
        const source = [
            ...head,
            'item 2  Reports[^1]',
            '',
            'documentation',
            '- A/1/3[^1]',
            'Second',
            '',
            'heading Last',
            '',
            'documentation',
            'A/1/4',
        ];
        assert.deepEqual(
            shown(
                formatted(lines(...source, '', 'annex List', 'Above.', '{documents}', 'Below.')),
                'documents-item',
                'paper',
                'paragraph',
            ).slice(5),
            [
                'paragraph | Above.',
                'documents-item | 1. Opening',
                'paper | Note on rooms (A/1/2)',
                'documents-item | 2. Reports',
                'paper | A/1/3',
                'paper | Second',
                'documents-item | Last',
                'paper | A/1/4',
                'paragraph | Below.',
            ],
        );
    });
    it('print the list of documents once', () => {
        assert.deepEqual(
            shown(
                formatted(lines(...head, 'annex A', '', '{documents}', '{documents}', '', 'annex B', '', '{documents}')),
                'documents-item',
            ),
            ['documents-item | 1. Opening'],
        );
    });
    it('have no list of documents elsewhere: there the line is text', () => {
        assert.deepEqual(shown(formatted('agenda A/1/1\n\nitem 1  A\n\n{documents}'), 'paragraph'), ['paragraph | {documents}']);
    });
});
