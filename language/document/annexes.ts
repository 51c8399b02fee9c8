/** The annexes in the order of the text: timetables, and annexes of text with the list of documents. */
import {
    type Annex,
    type DocumentList,
    isAnnex,
    isDocumentList,
    isIntroduction,
    isSchedule,
    isTextSection,
    type Schedule,
} from '../grammar/generated/ast.js';
import { piecesOf } from '../kept/pieces.js';
import { remembered, rememberedWith } from '../kept/remembered.js';
import type { Locale } from '../locales/locale.js';
import { annexesOf, typedAnnexNumber } from '../semantics/annex-numbers.js';
import { documentLists } from '../semantics/document-list.js';
import { definedIn } from '../semantics/notes.js';
import type { Reading } from '../semantics/reading.js';
import { timetableOf } from '../semantics/timetable.js';
import { timetableSheets } from './annex.js';
import { noteDrafts, passageDrafts } from './annotations.js';
import { plainText } from './blocks.js';
import { documentsSheets } from './documents-list.js';
import { type Draft, draft } from './draft.js';
import { hasList } from './list.js';
import { firstLineOf } from './places.js';
import { contentOf, plain, type Printing, withoutHead } from './running-text.js';
import { runOf } from '../syntax/tree/nodes.js';
import { type Sheet, sheetOf } from './sheet.js';

/** Every annex: its heading and title, its text or table, and its notes. */
export function annexSheets(reading: Reading, printing: Printing): readonly Sheet[] {
    const pieces = piecesOf(reading.agenda);
    const [printedList] = documentLists(reading.agenda);
    const [first] = reading.timetables;
    return annexesOf(reading.agenda).flatMap((index, nth, all) => {
        const piece = pieces[index];
        if (isSchedule(piece) && all.length === 1 && printing.style.schedule === 'part') {
            return timetableSheets(timetableOf(piece, reading.masthead.hours), reading, printing, partsBefore(reading, printing) + 1, true);
        }
        const number = all.length > 1 ? nth + 1 : undefined;
        const heading = headingOf(number, printing.locale);
        return isSchedule(piece)
            ? timetableSheets(
                  timetableOf(piece, reading.masthead.hours),
                  reading,
                  printing,
                  heading,
                  piece === first?.schedule,
                  numberLength(piece, number, printing),
              )
            : isAnnex(piece)
              ? textSheets(piece, reading, printing, heading, printedList, numberLength(piece, number, printing))
              : [];
    });
}

/** How much of a title is a number that is typed there: the heading has it. */
function numberLength({ title }: Annex | Schedule, number: number | undefined, { locale }: Printing): number {
    return title ? (typedAnnexNumber(runOf(title), number, locale)?.end ?? 0) : 0;
}

/** How many parts are printed before the annexes: the list and the annotations. */
function partsBefore({ agenda, outline, masthead }: Reading, printing: Printing): number {
    const hasAnnotations = agenda.sections.some((section) => isTextSection(section) && !isIntroduction(section));
    return (outline.items.length > 0 && hasList(masthead.symbol, printing) ? 1 : 0) + (hasAnnotations ? 1 : 0);
}

/** "Annex" for the only one, else "Annex II". */
function headingOf(number: number | undefined, locale: Locale): string {
    return number === undefined ? locale.phrases.annex : locale.printAnnex(number);
}

/** A list of documents is a sheet of its own: it changes with sections elsewhere. */
function textSheets(
    annex: Annex,
    reading: Reading,
    printing: Printing,
    heading: string,
    printedList: DocumentList | undefined,
    numbered: number,
): readonly Sheet[] {
    const [first = [], ...rest] = runsOf(annex);
    return [
        headOf(annex, printing, heading, first, numbered),
        ...rest.flatMap((run) => {
            const [list] = run;
            return [
                ...(isDocumentList(list) && list === printedList ? documentsSheets(list, reading, printing) : []),
                ...textOf(run, printing),
            ];
        }),
        ...notesOf(annex, printing),
    ];
}

type AnnexBlock = Annex['blocks'][number];

/** The blocks of an annex in runs; every run but the first begins with a list of documents. */
const runsOf = remembered(({ blocks }: Annex): readonly (readonly AnnexBlock[])[] => {
    const runs: AnnexBlock[][] = [[]];
    for (const block of blocks) {
        if (isDocumentList(block)) {
            runs.push([]);
        }
        runs.at(-1)?.push(block);
    }
    return runs;
});

const headOf = rememberedWith(
    (annex: Annex, printing: Printing, heading: string, blocks: readonly AnnexBlock[], numbered: number): Sheet => {
        const content = withoutHead(contentOf(annex.title, printing), numbered);
        const place = firstLineOf(annex);
        const title: readonly Draft[] =
            content.length > 0
                ? [draft(printing, '', { kind: 'annex-title', content }, place, { text: plainText(content), passage: annex.title })]
                : [];
        return {
            isOfAnnex: true,
            drafts: [
                draft(printing, '', { kind: 'annex-heading', content: plain(heading) }, place),
                ...title,
                ...passageDrafts(blocks, 'annex', 0, printing),
            ],
        };
    },
);

/** The text below a list of documents. */
const textOf = rememberedWith((run: readonly AnnexBlock[], printing: Printing): readonly Sheet[] =>
    sheetOf(passageDrafts(run.slice(1), 'annex', 0, printing)).map((sheet) => ({ ...sheet, isOfAnnex: true })),
);

const notesOf = rememberedWith((annex: Annex, printing: Printing): readonly Sheet[] =>
    sheetOf(noteDrafts(definedIn(annex), 'annex-note', printing)).map((sheet) => ({ ...sheet, isOfAnnex: true })),
);
