/** An annex as source: a schedule with its days, or text. */
import { annexLine, dayLine, documentsLine, freeLine, markText, meetingLine, scheduleLine, takenText } from '../../drafting/writer.js';
import type { Locale } from '../../locales/locale.js';
import { stopLength } from '../../semantics/title-stops.js';
import type { FormBlock, FormParagraph } from '../form.js';
import { headOf } from '../recognition/heads.js';
import type { FoundAnnex, FoundItem, FoundRow, FoundSlot } from '../recognition/model.js';
import { looksLikeDocument } from '../recognition/papers.js';
import { comparableTitle, marksIn, plainTitle } from '../recognition/titles.js';
import { PassageWriter, remark, singleLine } from './lines.js';

export const unplacedRows = 'these lines of the timetable could not be placed';

/** The lines of an annex. `papers` are the documents of each item. */
export function annexLines(annex: FoundAnnex, locale: Locale, papers: ReadonlyMap<FoundItem, readonly string[]>): readonly string[] {
    const title = singleLine(annex.title);
    if (!annex.days) {
        return [annexLine(title), ...textLines(annex.blocks, papers)];
    }
    const isUsual = comparableTitle(title) === comparableTitle(locale.phrases.schedule) && marksIn(title).length === 0;
    const lines = [scheduleLine(isUsual ? '' : title), ...textLines(annex.blocks, new Map(), false)];
    for (const { date, slots } of annex.days) {
        lines.push('', dayLine(date), ...slots.flatMap(slotLines));
    }
    if (annex.unplaced.length > 0) {
        lines.push(remark(unplacedRows), ...annex.unplaced.map((text) => freeLine(singleLine(text))));
    }
    return lines;
}

function slotLines({ hours, track, rows }: FoundSlot): readonly string[] {
    return [...(hours === '' ? [] : [meetingLine(hours, '', track)]), ...rows.map(hours === '' ? rowBelowDay : rowLine)];
}

/** Right below a day, without a meeting, stand lines of text alone. */
function rowBelowDay({ label, text, continued }: FoundRow): string {
    return freeLine([label, text, continued].filter((part) => part !== '').join(' '));
}

function rowLine({ label, text, continued, marks }: FoundRow): string {
    return label === '' ? freeLine(text) : takenText(label, continued, marks.map(markText));
}

/** The text of an annex; the documents by item, where they are those of the items, are one line. */
function textLines(blocks: readonly FormBlock[], papers: ReadonlyMap<FoundItem, readonly string[]>, hasHeadings = true): readonly string[] {
    const writer = new PassageWriter(false);
    const lines: string[] = [];
    let rest: FormBlock[] = [];
    let isListed = false;
    const finish = (): void => {
        const own = rest;
        lines.push(...writer.write(own, (block, index) => hasHeadings && isAnnexHeading(block, own[index + 1])).lines);
        rest = [];
    };
    for (let at = 0; at < blocks.length; ) {
        const end = documentsEnd(blocks, at, papers);
        if (end > at) {
            finish();
            if (!isListed) {
                lines.push('', documentsLine);
            }
            isListed = true;
            at = end;
        } else {
            rest.push(blocks[at]!);
            at++;
        }
    }
    finish();
    return lines;
}

/** Where the documents of an item end that are listed from a block on; the block itself if none are. */
function documentsEnd(blocks: readonly FormBlock[], at: number, papers: ReadonlyMap<FoundItem, readonly string[]>): number {
    const block = blocks[at];
    const head = block?.kind === 'paragraph' ? headOf(block.text) : undefined;
    const plain = block?.kind === 'paragraph' ? comparableTitle(head?.rest ?? block.text) : '';
    const item = [...papers.keys()].find(({ title }) => comparableTitle(title) === plain);
    const own = item && papers.get(item);
    if (!own || own.length === 0) {
        return at;
    }
    const isSame = own.every((paper, index) => {
        const line = blocks[at + 1 + index];
        return line?.kind === 'paragraph' && comparablePaper(line.text) === comparablePaper(paper);
    });
    return isSame ? at + 1 + own.length : at;
}

/** A document without signs and the order of its title and symbol. */
function comparablePaper(text: string): string {
    return [...plainTitle(text).replace(/[^\p{L}\p{N}]/gu, '')].sort().join('');
}

function isAnnexHeading({ text, heading, isTight, depth }: FormParagraph, next: FormBlock | undefined): boolean {
    if (heading !== undefined) {
        return true;
    }
    return (
        headOf(text) === undefined &&
        isTight === undefined &&
        depth === undefined &&
        text.length <= 120 &&
        stopLength(text) === 0 &&
        !looksLikeDocument(text) &&
        /^["“«„]?[\p{Lu}\p{Lo}]/u.test(text) &&
        next !== undefined
    );
}
