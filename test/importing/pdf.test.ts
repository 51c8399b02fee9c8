/** PDF files: what is read of small ones made by hand, and of our own that browsers and LibreOffice print. */
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { formOf } from '../../language/importing/files.js';
import type { Form } from '../../language/importing/form.js';
import { importForm } from '../../language/importing/importing.js';
import { unlinked } from '../../language/importing/mentions.js';
import { readDocx } from '../../language/importing/readers/docx.js';
import { readPdf } from '../../language/importing/readers/pdf.js';
import { printed as printedPdf } from '../../printing/index.js';
import { installed, thisMachine } from '../../printing/programs.js';
import { printed } from './documents.js';
import { type Element, pdfOf, type Stretch } from './pdf-files.js';

const noText = (): Promise<{ readonly problem: string }> => Promise.resolve({ problem: 'no text' });

async function formIn(bytes: Uint8Array): Promise<Form> {
    const form = await readPdf(bytes);
    ok(!('problem' in form), JSON.stringify(form));
    return form;
}

/** Lines of one column, one below the other. */
function lines(from: number, texts: readonly (string | Partial<Stretch>)[], x = 80): readonly Stretch[] {
    return texts.map((text, at) => ({ x, y: from - at * 12, text: '', ...(typeof text === 'string' ? { text } : text) }));
}

/** Blocks as lines: the kind of block, and its text. */
function shown({ blocks }: Form): readonly string[] {
    return blocks.map((block) =>
        block.kind === 'table'
            ? block.rows.map((row) => row.join(' | ')).join(' // ')
            : `${block.kind === 'note' ? `[^${block.name}]: ` : ''}${block.text}`,
    );
}

function check(title: string, pages: readonly (readonly Stretch[])[], expected: readonly string[], structure?: Element): void {
    it(title, async () => deepEqual(shown(await formIn(pdfOf(pages, structure))), expected));
}

const full = 'The secretariat will present the draft agenda to the meeting and will report on all that';

describe('a PDF file without a structure', () => {
    check(
        'has paragraphs where lines stand further apart or are not full',
        [[...lines(700, [full, 'has changed since.', 'The Chair will open the meeting.']), ...lines(640, ['A third paragraph.'])]],
        [`${full} has changed since.`, 'The Chair will open the meeting.', 'A third paragraph.'],
    );
    check(
        'has words that a hyphen parts in one',
        [
            lines(700, [
                'The programme of work of the commission was adopted by the plenary in its last session as a pro-',
                'gramme of three years.',
            ]),
        ],
        ['The programme of work of the commission was adopted by the plenary in its last session as a programme of three years.'],
    );
    check(
        'has neither the lines that all pages have nor their numbers',
        [1, 2, 3].map((page) => [
            { text: 'TD/B/70/1', x: 80, y: 800 },
            { text: `The text of page ${['one', 'two', 'three'][page - 1]} says what is on it.`, x: 80, y: 600 },
            { text: String(page), x: 300, y: 40 },
        ]),
        [
            'TD/B/70/1',
            'The text of page one says what is on it.',
            'The text of page two says what is on it.',
            'The text of page three says what is on it.',
        ],
    );
    check(
        'has the notes at the foot of the page by their raised signs',
        [
            [
                { text: 'Documents are on the website.', x: 80, y: 700 },
                { text: '1', x: 222, y: 704, size: 6 },
                ...lines(660, [full, 'has changed since.']),
                { text: '1', x: 80, y: 103, size: 5 },
                { text: 'See the page of the meeting.', x: 86, y: 100, size: 8 },
            ],
        ],
        ['Documents are on the website.[^1]', `${full} has changed since.`, '[^1]: See the page of the meeting.'],
    );
    check(
        'has tables by their columns, with cells of several lines',
        [
            [
                ...[400, 380, 348].flatMap((y, at) => [
                    { text: ['Title', 'Report of the rapporteur', 'Programme of work'][at] ?? '', x: 80, y },
                    { text: ['Symbol', 'TD/B/70/2', 'TD/B/70/3'][at] ?? '', x: 300, y },
                    { text: ['', 'For noting', 'For decision'][at] ?? '', x: 420, y },
                ]),
                { text: 'for Africa', x: 80, y: 368 },
            ].sort((one, other) => other.y - one.y),
        ],
        [
            'Title | Symbol |  // Report of the rapporteur for Africa | TD/B/70/2 | For noting // Programme of work | TD/B/70/3 | For decision',
        ],
    );
    it('has headings in bold letters, and labels behind which a tab stands', async () => {
        const { blocks } = await formIn(
            pdfOf([
                [
                    { text: 'Annotations', x: 80, y: 700, isBold: true },
                    ...lines(660, [full, 'has changed since.']),
                    ...lines(620, [full, 'has changed since.']),
                    { text: '1.', x: 80, y: 580 },
                    { text: 'Opening of the session', x: 110, y: 580 },
                ],
            ]),
        );
        deepEqual(blocks[0], { kind: 'paragraph', heading: 1, text: 'Annotations', isBold: true });
        equal((blocks.at(-1) as { readonly text: string }).text, '1.\tOpening of the session');
    });
});

describe('a PDF file with a structure', () => {
    const page = (...texts: readonly string[]): readonly Stretch[] =>
        texts.map((text, mark) => ({ text, x: 80, y: 700 - mark * 20, mark }));
    check(
        'is read in the order of the structure, with labels, tables and notes; what stands outside is in the margins',
        [
            [
                ...page(
                    'Agenda',
                    '1.',
                    'Opening of the session',
                    'Item',
                    'Hours',
                    '2 and 3',
                    '10 a.m.',
                    '4',
                    'See the website of the session.',
                ),
                { text: 'TD/B/70/1', x: 80, y: 800, isArtifact: true },
            ],
        ],
        ['Agenda', '1.\tOpening of the session', 'Item | Hours // 2 and 3 | 10 a.m.', '[^4]: See the website of the session.'],
        [
            'Document',
            ['H1', [0, 0]],
            ['L', ['LI', ['Lbl', [0, 1]], ['LBody', ['P', [0, 2]]]]],
            ['Table', ['TR', ['TH', [0, 3]], ['TH', [0, 4]]], ['TR', ['TD', [0, 5]], ['TD', [0, 6]]]],
            ['Note', ['Lbl', [0, 7]], ['P', [0, 8]]],
        ],
    );
    check(
        'has paragraphs that go on behind the end of a page',
        [page('The first meeting of the group on trade and transport was held in January, and its'), page('report will be presented.')],
        ['The first meeting of the group on trade and transport was held in January, and its report will be presented.'],
        ['Document', ['P', [0, 0]], ['P', [1, 0]]],
    );
    check(
        'has what belongs to a paragraph where it stands on the page: above the paragraph, as a masthead in a frame of its own, or below it',
        [page('TD/B/70/1', 'Geneva', 'Provisional agenda', 'Opening of the session', 'The Chair will open it.')],
        ['TD/B/70/1 | Geneva', 'Provisional agenda', 'The Chair will open it.', 'Opening of the session'],
        ['Document', ['P', ['Sect', ['P', [0, 4]]], ['Table', ['TR', ['TD', [0, 0]], ['TD', [0, 1]]]], [0, 2]], ['P', [0, 3]]],
    );
    check(
        'has what belongs to a paragraph below it where it stands on another page, however high',
        [page('Provisional agenda'), page('TD/B/70/1', 'Geneva')],
        ['Provisional agenda', 'TD/B/70/1 | Geneva'],
        ['Document', ['P', ['Table', ['TR', ['TD', [1, 0]], ['TD', [1, 1]]]], [0, 0]]],
    );
});

describe('a PDF file that cannot be read', () => {
    const refused = (title: string, bytes: () => Uint8Array, reason: RegExp): void => {
        it(title, async () => {
            const form = await formOf(bytes(), 'a.pdf', noText);
            match('problem' in form ? form.problem : 'it was read', reason);
        });
    };
    const text: readonly Stretch[] = [{ text: 'A page of some words that say little.', x: 80, y: 700 }];
    refused('is damaged', () => Buffer.from('%PDF-1.7\nnothing of it is true'), /damaged/u);
    refused('has no text', () => pdfOf([[], []]), /no text.*picture/u);
    refused('has too many pages', () => pdfOf(Array.from({ length: 500 }, () => text)), /500 pages.*up to 300/u);
    refused(
        'has a password',
        () =>
            pdfOf(
                [text],
                undefined,
                `/ID[<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'ab'.repeat(32)}>/U<${'cd'.repeat(32)}>>>`,
            ),
        /password/u,
    );
    it('by the ending of its name alone is read by its content', async () => {
        const form = await formOf(pdfOf([lines(700, [full, 'has changed since.'])]), 'a.docx', noText);
        ok(!('problem' in form));
    });
});

describe('our own agendas as PDF', function () {
    this.timeout(300_000);
    for (const kind of ['browser', 'libreoffice'] as const) {
        for (const language of ['en', 'ru'] as const) {
            it(`are imported as their Word file is, printed by ${kind}, in ${language}`, async function () {
                const program = installed(kind, thisMachine);
                if (!program) {
                    console.log(`skipped: there is no ${kind}`);
                    this.skip();
                }
                const source = readFileSync(`examples/prevention-2024.${language}.agenda`, 'utf8');
                const docx = (await printed(source, 'docx')) as Uint8Array;
                const bytes = await printedPdf({
                    html: async () => String(await printed(source, 'html')),
                    docx: () => docx,
                    wished: kind,
                    option: '--pdf-with',
                });
                const word = readDocx(docx);
                ok(!('problem' in word));
                // The pages do not say where links lead.
                deepEqual(plain(importForm(await formIn(bytes)).source), plain(importForm(unlinked(word)).source));
            });
        }
    }
});

/** Without the differences between blanks. */
function plain(source: string): readonly string[] {
    return source
        .replace(/[ \u00a0\u202f]+/gu, ' ')
        .split('\n')
        .filter((line) => line.trim() !== '');
}
