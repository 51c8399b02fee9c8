/** A line as the writer writes it. It has the same words: only its blanks may differ. */
import type { AstNode } from 'langium';
import { isTableRow } from '../../grammar/generated/ast.js';
import { mastheadKeys } from '../../semantics/masthead.js';
import { continuesInProse } from '../../syntax/scanner/lines.js';
import { bulletLength } from '../../syntax/words/list-markers.js';
import {
    agendaLine,
    annexLine,
    dashed,
    dayLine,
    entryLine,
    groupLine,
    headingLine,
    introductionLine,
    itemLine,
    mastheadLine,
    noteLine,
    scheduleLine,
} from '../writer.js';
import { isBlankOnly } from './blanks.js';
import { spacedLabel, takenList } from './label-spacing.js';
import { type Piece, piecesOf } from './pieces.js';
import { alignedRow } from './table-rows.js';

type Write = (line: string, pieces: readonly Piece[]) => string | undefined;

/** By the type of the node that a line opens. A line that is not understood as a whole, or whose gap may mean something, is undefined. */
const writers: Readonly<Record<string, Write>> = {
    Opening: (line, pieces) => {
        const symbol = pieces.find(({ type }) => type === 'SymbolText');
        return agendaLine(
            symbol ? wordsOf(line, symbol) : '',
            pieces.filter(({ type }) => type === 'Mark').map((mark) => wordsOf(line, mark)),
        );
    },
    Field: (line, [key, colon]) => {
        const name = key ? wordsOf(line, key) : '';
        const isKnown = mastheadKeys.some((known) => known === name.toLowerCase());
        return colon && isKnown && wordsOf(line, colon) === ':' ? mastheadLine(name, restOf(line, colon.end)) : undefined;
    },
    Item: (line, [, label, title]) => {
        if (label?.type === 'PARENT' && title) {
            return itemLine(dashed(spacedLabel(wordsOf(line, label))), restOf(line, title.end));
        }
        if (label?.type !== 'LABEL') {
            return undefined;
        }
        const written = spacedLabel(wordsOf(line, label));
        const gap = line.slice(label.end, title?.start ?? line.length);
        // “2. Title” and “2(b)Title” keep what stands between.
        const isGap = gap !== '' && isBlankOnly(gap);
        return isGap ? itemLine(written, line.slice(title?.start ?? line.length)) : itemLine(written) + line.slice(label.end);
    },
    Introduction: (line, [word]) => word && introductionLine(restOf(line, word.end)),
    Group: (line, [word]) => word && groupLine(restOf(line, word.end)),
    Heading: (line, [word]) => word && headingLine(restOf(line, word.end)),
    Annex: (line, [word]) => word && annexLine(restOf(line, word.end)),
    AnnexHeading: (line, [word]) => word && headingLine(restOf(line, word.end)),
    Schedule: (line, [word]) => word && scheduleLine(restOf(line, word.end)),
    Documentation: (line) => line,
    ListEntry: writtenEntry,
    // Without a bullet, what comes first is words, a mark or a mention, and the blanks behind it are printed.
    Paper: (line, pieces) => (bulletLength(line) > 0 ? writtenEntry(line, pieces) : undefined),
    TextRow: writtenEntry,
    Footnote: (line, [, name, bracket]) => name && bracket && noteLine(wordsOf(line, name), restOf(line, bracket.end)),
    Day: (line, [, date]) => dayLine(date ? wordsOf(line, date) : ''),
    ItemRow: takenList,
    Register: (line, [word, symbol]) => word && symbol && entryLine(wordsOf(line, word), wordsOf(line, symbol)),
    RegisterEntry: (line, [word, number]) => word && number && entryLine(wordsOf(line, word), wordsOf(line, number)),
    RegisterRange: (line, [word, spans]) => word && spans && entryLine(wordsOf(line, word), wordsOf(line, spans)),
    Wording: (line, [language, colon]) =>
        language && colon && wordsOf(line, colon) === ':' ? mastheadLine(wordsOf(line, language), restOf(line, colon.end)) : undefined,
    Completeness: (line, pieces) => {
        const colon = pieces.find(({ type }) => type === ':');
        return colon && wordsOf(line, colon) === ':'
            ? mastheadLine(line.slice(0, colon.start).trim().replace(/\s+/gu, ' '), restOf(line, colon.end))
            : undefined;
    },
};

/** The signs that an entry, a document or a row begins with. */
const signs = new Set(['DASH', 'MARKER', 'PAPER', 'ROW']);

/** A sign and its text. A sign without a blank after it, as in Chinese, stays so; so does a document that begins with a mention or a mark. */
function writtenEntry(line: string, [sign]: readonly Piece[]): string | undefined {
    const rest = sign && signs.has(sign.type) && sign.end > sign.start ? line.slice(sign.end) : '';
    return sign && rest !== '' && isBlankOnly(rest.charAt(0)) ? entryLine(wordsOf(line, sign), rest.trimStart()) : undefined;
}

/**
 * The line that opens a node, as the writer writes it; undefined where it stays as it is. Meetings are written by `meetings.ts`.
 * @param line the line without the blanks around it
 * @param at its offset in the document
 */
export function writtenLine(node: AstNode, line: string, at: number): string | undefined {
    if (isTableRow(node)) {
        return alignedRow(node, line);
    }
    const write = writers[node.$type];
    if (!write || !node.$cstNode) {
        return undefined;
    }
    const pieces = piecesOf(node.$cstNode, -at);
    const written = pieces.some(({ type }) => type === 'Unreadable') ? undefined : write(line, pieces);
    // “heading  of a section” below a document is a heading; with one blank it would go on with the document's title.
    return written !== undefined && continuesInProse(written) ? undefined : written;
}

function wordsOf(line: string, { start, end }: Piece): string {
    return line.slice(start, end);
}

function restOf(line: string, from: number): string {
    return line.slice(from).trimStart();
}
