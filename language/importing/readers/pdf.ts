/** PDF files. What their structure says where they have one, else what the places of their letters say. */
import type { Form, FormBlock } from '../form.js';
import { type PdfElement, PdfFile, type PdfPage, UnreadablePdf } from './pdf/file.js';
import { layoutBlocks } from './pdf/layout.js';
import { withBoldHeadings } from './pdf/over-pages.js';
import { linesInOrder, type Piece } from './pdf/pieces.js';
import { taggedBlocks } from './pdf/tagged.js';
import { hyphenationOf } from './parted-words.js';
import { withRaisedNotes } from './raised-text.js';

/** Pages of the longest file that is read. */
const mostPages = 300;
/** Milliseconds that the pages of a file may take. */
const patience = 60_000;
/** Letters and figures of the shortest text of a file. */
const shortest = 20;
/** The part of the text that a structure must hold. */
const leastHeld = 0.95;

/**
 * The form of a PDF file, or a sentence that says why it cannot be read.
 * @param hasStructure whether what the file says of its structure is believed; for tests
 */
export async function readPdf(bytes: Uint8Array, hasStructure = true): Promise<Form | { readonly problem: string }> {
    const end = Date.now() + patience;
    try {
        const file = await PdfFile.open(bytes, () => Date.now() > end);
        if (file.pageCount > mostPages) {
            return { problem: `it has ${file.pageCount} pages. Files of up to ${mostPages} pages are read: save those of the agenda.` };
        }
        const pages: PdfPage[] = [];
        for (let index = 0; index < file.pageCount; index++) {
            pages.push(await file.page(index));
        }
        return formOf(pages, hasStructure ? file.structure() : undefined);
    } catch (error) {
        return { problem: error instanceof UnreadablePdf ? error.message : 'it is a PDF file that is damaged.' };
    }
}

function formOf(pages: readonly PdfPage[], structure: PdfElement | undefined): Form | { readonly problem: string } {
    const all = pages.flatMap(({ pieces }) => pieces);
    const letters = lettersOf(all);
    if (letters < shortest) {
        return { problem: 'it has no text: it is a picture of its pages. Let a program recognise the text, or take the Word file.' };
    }
    const lines = pages.flatMap(({ pieces }) => linesInOrder(pieces));
    const hyphenation = hyphenationOf(lines.map(({ pieces }) => pieces.map(({ text }) => text).join('')));
    const content = all.filter(({ isArtifact }) => !isArtifact);
    const byId = new Map<string, Piece[]>();
    for (const piece of content) {
        if (piece.id !== undefined) {
            const known = byId.get(piece.id);
            if (known) {
                known.push(piece);
            } else {
                byId.set(piece.id, [piece]);
            }
        }
    }
    const tagged = structure && taggedBlocks(structure, byId, hyphenation);
    const isTagged = tagged !== undefined && lettersIn(tagged) >= lettersOf(content) * leastHeld;
    const { blocks: read, margins } = isTagged ? { blocks: tagged, margins: marginsOf(pages) } : layoutBlocks(pages, hyphenation);
    const blocks = withBoldHeadings(read);
    const remarks = /[\u0590-\u08ff]/u.test(
        all
            .slice(0, 2_000)
            .map(({ text }) => text)
            .join(''),
    )
        ? [rightToLeft]
        : [];
    return {
        blocks: withRaisedNotes(blocks),
        margins,
        hasHeadings: blocks.some((block) => block.kind === 'paragraph' && block.heading !== undefined),
        ...(remarks.length > 0 ? { remarks } : {}),
    };
}

const rightToLeft =
    'PDF files do not say for certain in which order text from right to left is read. Compare the agenda with the document, or import its Word file.';

function lettersOf(pieces: readonly Piece[]): number {
    return pieces.reduce((sum, { text }) => sum + lettersInText(text), 0);
}

function lettersIn(blocks: readonly FormBlock[]): number {
    return blocks.reduce(
        (sum, block) =>
            sum + (block.kind === 'table' ? block.rows.flat() : [block.text]).reduce((own, text) => own + lettersInText(text), 0),
        0,
    );
}

function lettersInText(text: string): number {
    return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** What stands at the head and foot of pages, each line once. */
function marginsOf(pages: readonly PdfPage[]): readonly string[] {
    const lines = pages.flatMap(({ pieces }) => linesInOrder(pieces.filter(({ isArtifact, id }) => isArtifact || id === undefined)));
    return [
        ...new Set(
            lines.map((line) =>
                line.pieces
                    .map(({ text }) => text)
                    .join('')
                    .replace(/\s+/gu, ' ')
                    .trim(),
            ),
        ),
    ].filter((line) => line !== '');
}
