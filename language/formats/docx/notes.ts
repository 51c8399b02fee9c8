/** Notes at the foot of the page. The notes of a table stay below it, as they are printed. */
import { areasOf } from '../areas.js';
import type { Block, InlineRun, NoteContent } from '../../document/blocks.js';
import { element, escapeXml } from './xml.js';
import { isSlantedMark } from '../note-letters.js';
import { contentsOf } from './contents.js';
import { paragraph, type ParagraphLook } from './paragraphs.js';
import { type RunContext, type RunLook, runProperties, runsOf, noteStyle, textRun } from './runs.js';
import { namespaces, noteStep, type StyleForm } from './styles.js';

type NoteBlock = Block & NoteContent;

/** A note at the foot of a page. */
interface PlacedNote {
    readonly block: NoteBlock;
    /** The signs around its number, where Word counts; all of its mark where Word does not. */
    readonly mark: Mark;
}

type Mark = { readonly before: string; readonly after: string } | string;

/** A mark that is a number, perhaps in brackets. */
const numbered = /^(\(?)(\d+)(\)?)$/u;

/** The notes of one file. It has one use: Word counts notes in the order of their marks, and so do we while the text is written. */
export class Notes {
    readonly #byMark = new Map<Block, Map<string, NoteBlock>>();
    readonly #atFoot = new Set<NoteBlock>();
    readonly #placed = new Map<NoteBlock, number>();
    readonly #notes: PlacedNote[] = [];
    #counted = 0;

    /**
     * @param isForPrinting whether LibreOffice will print the file. It puts the number or the sign of a note before it by itself, first of all, so that a sign
     * which is typed as Word wants it would stand there twice, and a bracket before a number behind it
     */
    constructor(
        blocks: readonly Block[],
        private readonly isForPrinting = false,
    ) {
        const areas = areasOf(blocks);
        const [body = []] = areas;
        const ofBody = notesIn(body);
        for (const area of areas) {
            const own = notesIn(area);
            const known = new Map([...ofBody, ...own]);
            const inTables = new Set(area.filter(isTable).flatMap(contentsOf).flatMap(marksOf));
            const inText = new Set(
                area
                    // A note that only another note marks has no foot to stand at: Word has no notes of notes.
                    .filter((block) => !isTable(block) && !isNote(block))
                    .flatMap(contentsOf)
                    .flatMap(marksOf),
            );
            for (const block of area) {
                this.#byMark.set(block, known);
            }
            for (const [mark, note] of own) {
                if (inText.has(mark) && !(note.kind === 'annex-note' && inTables.has(mark))) {
                    this.#atFoot.add(note);
                }
            }
            // A note of the body may have its only mark in an annex.
            for (const mark of [...inText, ...inTables].filter((name) => !own.has(name))) {
                const note = ofBody.get(mark);
                if (note) {
                    this.#atFoot.add(note);
                }
            }
        }
    }

    /** Whether the note stands at the foot of a page. Others are printed where they stand in the document. */
    isAtFoot(block: NoteBlock): boolean {
        return this.#atFoot.has(block);
    }

    /** The runs of a mark. The first mark of a note brings the note; others only show it. */
    mark(block: Block, run: InlineRun, look: RunLook): string {
        const shown = run.shown ?? run.text;
        const { direction } = block;
        const slanted = isSlantedMark(shown, block) ? { italic: true } : {};
        const own: RunLook = isAsterisk(shown) ? look : { style: noteStyle, ...slanted, raised: true };
        const raised = (text: string): string => textRun(text, own, direction);
        const before = run.after === undefined ? '' : raised(run.after);
        const note = this.#byMark.get(block)?.get(run.text);
        return (
            before + (note && this.#atFoot.has(note) && !this.#placed.has(note) ? this.#place(note, shown, own, direction) : raised(shown))
        );
    }

    #place(block: NoteBlock, shown: string, look: RunLook, direction: Block['direction']): string {
        const id = this.#notes.length + 1;
        this.#placed.set(block, id);
        const [, before = '', number, after = ''] = numbered.exec(shown) ?? [];
        const isNext = number === String(this.#counted + 1);
        this.#counted += isNext ? 1 : 0;
        this.#notes.push({ block, mark: isNext ? { before, after } : shown });
        const reference = (more: Readonly<Record<string, number>>, text: string): string =>
            element('w:r', {}, runProperties(look, direction), element('w:footnoteReference', { ...more, 'w:id': id }), text);
        return isNext
            ? textRun(before, look, direction) + reference({}, '') + textRun(after, look, direction)
            : reference({ 'w:customMarkFollows': 1 }, element('w:t', {}, escapeXml(shown)));
    }

    /**
     * The part of the file with all notes. Call it when the text is written.
     * @param contextOf what the words of a note need
     */
    part(form: StyleForm, contextOf: (block: Block) => RunContext): string {
        const separators = [
            ['separator', -1],
            ['continuationSeparator', 0],
        ] as const;
        return element(
            'w:footnotes',
            namespaces,
            ...separators.map(([kind, id]) =>
                element(
                    'w:footnote',
                    { 'w:type': kind, 'w:id': id },
                    paragraph({ spacing: { after: 0 } }, element('w:r', {}, `<w:${kind}/>`)),
                ),
            ),
            ...this.#notes.map(({ block, mark }, index) =>
                element(
                    'w:footnote',
                    { 'w:id': index + 1 },
                    noteParagraph(block, this.isForPrinting ? { before: '', after: '' } : mark, form, contextOf(block)),
                ),
            ),
        );
    }
}

/** Asterisks stand high by themselves: raised too, they would hardly be seen. */
function isAsterisk(mark: string): boolean {
    return /^\*+$/u.test(mark);
}

function noteParagraph(block: NoteBlock, mark: Mark, form: StyleForm, context: RunContext): string {
    const look: RunLook = typeof mark === 'string' && isAsterisk(mark) ? {} : { style: noteStyle };
    const sign = (text: string): string => textRun(text, look, block.direction);
    const shown =
        typeof mark === 'string'
            ? sign(mark)
            : sign(mark.before) + element('w:r', {}, runProperties(look, block.direction), '<w:footnoteRef/>') + sign(mark.after);
    const { id, indent, numberTabs, isCounted } = form;
    // Some programs put the number of a note first, whatever stands before it. So no tab does; the number hangs before the text.
    const hung = numberTabs.length > 0;
    const place: ParagraphLook = {
        style: id,
        direction: block.direction,
        isUnnumbered: isCounted,
        ...(hung
            ? { tabs: numberTabs.map((at) => ({ kind: 'clear', at }) as const), indent: { left: indent.left ?? 0, hanging: noteStep } }
            : {}),
    };
    const gap = indent.hanging ? '\t' : ' ';
    return paragraph(place, shown, textRun(gap), runsOf(block.content, context));
}

function notesIn(area: readonly Block[]): ReadonlyMap<string, NoteBlock> {
    const notes = new Map<string, NoteBlock>();
    for (const block of area) {
        if (isNote(block) && !notes.has(block.mark)) {
            notes.set(block.mark, block);
        }
    }
    return notes;
}

function isNote(block: Block): block is NoteBlock {
    return block.kind === 'footnote' || block.kind === 'annex-note';
}

function isTable({ kind }: Block): boolean {
    return kind === 'annex-day' || kind === 'annex-item';
}

function marksOf(content: readonly InlineRun[]): readonly string[] {
    return content.filter(({ kind }) => kind === 'mark').map(({ text }) => text);
}
