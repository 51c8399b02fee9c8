/** The masthead in Word: a table with room for an emblem, the name of the issuer and the organization, and the symbol with the facts of the issue. */
import { type Block, type MastheadContent, plainText } from '../../document/blocks.js';
import { isRightToLeft } from '../../text/direction.js';
import { symbolParts } from '../symbol-parts.js';
import { border, paragraph } from './paragraphs.js';
import { type RunContext, runsOf, textRun, textRuns } from './runs.js';
import { extraId } from './styles.js';
import { type Cell, type Row, table } from './tables.js';

/** The widths of its columns and the heights of its rows, as issued. */
const [emblem, facts] = [1276, 2835];
const [issuerHeight, organizationHeight] = [851, 1998];
/** The name of the issuer has room in one line. About how wide one of its letters is. */
const [leastName, mostName, letter] = [2268, 4700, 158];
/** A name of the organization that is longer has smaller letters. A Chinese character counts as two letters. */
const longName = 32;

/** @param width that of the text, in twentieths of a point */
export function masthead(block: Block & MastheadContent, context: RunContext, width: number): string {
    const { direction } = block;
    const line = (style: string, ...runs: readonly string[]): string => paragraph({ style, direction }, ...runs);
    const empty = line(extraId('facts'));
    const symbol = paragraph(
        { style: extraId('facts'), direction: 'ltr', align: direction === 'rtl' ? 'left' : 'right' },
        symbolRuns(block, context),
    );
    const issuer = line(extraId('issuer'), textRuns(block.issuer, direction));
    const look = widthOf(plainText(block.organization)) > longName ? {} : { size: 40 };
    const organization = line(extraId('organization'), runsOf(block.organization, context, look));
    const name = Math.min(mostName, Math.max(leastName, widthOf(block.issuer) * letter));
    const first = [{ content: empty }, { content: issuer }, { content: symbol, span: 2 }];
    const second = [{ content: empty }, { content: organization, span: 2 }, { content: factLines(block) || empty }];
    return table(
        [emblem, name, width - emblem - name - facts, facts],
        [
            { ...ruled(first, 4), height: issuerHeight, isLow: true },
            { ...ruled(second, 12), height: organizationHeight },
        ],
        direction,
        { padding: 0 },
    );
}

/** The width of a text in letters. */
function widthOf(text: string): number {
    return [...text].reduce((width, sign) => width + (/\p{Script=Han}/u.test(sign) ? 2 : 1), 0);
}

/** A row with a line below it. */
function ruled(cells: readonly Cell[], width: number): Row {
    return { cells: cells.map((cell) => ({ ...cell, borders: border('w:bottom', width) })) };
}

/** The symbol of a document of the United Nations begins in larger letters. */
function symbolRuns({ symbol, issuer }: MastheadContent, context: RunContext): string {
    return symbol
        .map((run) =>
            run.kind === 'text' && issuer !== ''
                ? symbolParts(run.text)
                      .map(({ text, isLarge }) => textRun(text, isLarge ? { size: 40 } : {}))
                      .join('')
                : runsOf([run], context),
        )
        .join('');
}

/** The facts stay in English in some languages: each line runs as its own words do. Between the date and the languages is a gap. */
function factLines({ distribution, issued, languages, direction }: Block & MastheadContent): string {
    const lines = [distribution, issued].filter((text) => text !== '').map((text, index) => ({ text, before: index === 0 ? 240 : 0 }));
    const all = [...lines, ...languages.map((text, index) => ({ text, before: index === 0 && lines.length > 0 ? 240 : 0 }))];
    return all
        .map(({ text, before }) => {
            const own = directionOf(text, direction);
            return paragraph({ style: extraId('facts'), direction: own, spacing: { before } }, textRuns(text, own));
        })
        .join('');
}

function directionOf(text: string, direction: Block['direction']): Block['direction'] {
    const [first = ''] = /\p{L}/u.exec(text) ?? [];
    return first === '' ? direction : isRightToLeft(first.charCodeAt(0)) ? 'rtl' : 'ltr';
}
