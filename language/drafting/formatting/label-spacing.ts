/** The blanks in a label and in a list of items that a meeting takes up. */
import { isLetter, isNumber } from '../../text/characters.js';
import { isBlankSign } from './blanks.js';
import { type Piece, piecesOf } from './pieces.js';

/** A label with one blank before each marker, as the writer writes it: `2(a)  (i)` gives `2 (a) (i)`. Full-width brackets need none. */
export function spacedLabel(label: string): string {
    let spaced = '';
    let before = '';
    let depth = 0;
    for (const sign of label) {
        const isGap = depth === 0 && isBlankSign(sign);
        if (depth === 0 && !isGap && beginsMarker(before, sign)) {
            spaced += ' ';
        }
        if (!isGap) {
            spaced += sign;
        } else if (before !== ' ') {
            spaced += ' ';
        }
        depth += '(（'.includes(sign) ? 1 : ')）'.includes(sign) && depth > 0 ? -1 : 0;
        before = isGap ? ' ' : sign;
    }
    return spaced;
}

/** Whether a marker begins right after a number or another marker, without a blank between. */
function beginsMarker(before: string, sign: string): boolean {
    return (before === ')' || isNumber(before.charCodeAt(0))) && (sign === '(' || isLetter(sign.charCodeAt(0)));
}

/** `1, 2 (a) (continued) [^a]`: a comma stands right after an item, and a blank after it. */
export function takenList(line: string, pieces: readonly Piece[]): string {
    return pieces
        .map((piece, index) => {
            if (piece.type !== 'Taken') {
                return line.slice(piece.start, piece.end);
            }
            const comma = pieces[index - 1];
            const needsGap = comma && (piece.start > comma.end || ',;،؛'.includes(line.charAt(comma.start)));
            // After a full-width comma a blank stays where one was typed.
            return `${needsGap ? ' ' : ''}${takenText(line, piece)}`;
        })
        .join('');
}

function takenText(line: string, { node, start }: Piece): string {
    const pieces = piecesOf(node, start - node.offset);
    return pieces
        .map((piece, index) => {
            const own = line.slice(piece.start, piece.end);
            const above = pieces[index - 1];
            if (!above) {
                return spacedLabel(own);
            }
            return `${piece.start > above.end || needsBlank(piece, above, line) ? ' ' : ''}${own}`;
        })
        .join('');
}

/** A mark after a label and a word in brackets have a blank before them. Two marks may stand together, and full-width brackets need no blank. */
function needsBlank({ type, start }: Piece, above: Piece, line: string): boolean {
    return type === 'Mark' ? above.type !== 'Mark' && line.charAt(above.end - 1) !== '）' : line.charAt(start) === '(';
}
