/** Running text in Word: runs with their letters, and in a passage from right to left each run in one direction. */
import type { Block, Content, InlineRun } from '../../document/blocks.js';
import { isRightToLeft } from '../../text/direction.js';
import { inPieces, unbrokenMention, unbrokenText, unbrokenWords, wordJoiner } from '../line-breaks.js';
import { beforeNumber } from '../together.js';
import { element, escapeXml } from './xml.js';

/** How a run looks, where that is otherwise than its paragraph. Sizes are half points. */
export interface RunLook {
    readonly style?: string | undefined;
    readonly bold?: boolean | undefined;
    readonly italic?: boolean | undefined;
    readonly size?: number | undefined;
    /** The size of Arabic letters where it is another one. */
    readonly complexSize?: number | undefined;
    readonly raised?: boolean | undefined;
}

/** What the words of a block need of the file around them. */
export interface RunContext {
    readonly block: Pick<Block, 'direction' | 'kind' | 'language'>;
    /** The runs of the mark of a note, raised. */
    mark(run: InlineRun, look: RunLook): string;
    /** The id of the relationship to an address; undefined where it is no address that Word would take. */
    linkTo(address: string): string | undefined;
    /** The bookmark at the heading of an item; undefined where it has none. */
    bookmarkOf(label: string): string | undefined;
}

/** The runs of a content. */
export function runsOf(content: Content, context: RunContext, look: RunLook = {}): string {
    return content.map((run, index) => runOf(run, content[index + 1], context, look)).join('');
}

function runOf(run: InlineRun, next: InlineRun | undefined, context: RunContext, around: RunLook): string {
    const { direction } = context.block;
    const look: RunLook = {
        ...around,
        ...(run.emphasis === 'bold' || run.emphasis === 'both' ? { bold: true } : {}),
        ...(run.emphasis === 'italic' || run.emphasis === 'both' ? { italic: true } : {}),
    };
    switch (run.kind) {
        case 'mark':
            return context.mark(run, look);
        case 'symbol':
        case 'address': {
            const id = run.target === undefined ? undefined : context.linkTo(run.target);
            // It is printed as any word, as issued, also where a template has blue links.
            const words = textRun(run.text, look);
            return id === undefined ? words : element('w:hyperlink', { 'r:id': id }, words);
        }
        case 'date':
            return ordinalRuns(unbrokenText(run.text), context.block, look);
        case 'mention': {
            const bookmark = run.value && context.bookmarkOf(run.value.label);
            const words = textRuns(unbrokenMention(run.text), direction, look);
            return bookmark === undefined ? words : element('w:hyperlink', { 'w:anchor': bookmark }, words);
        }
        default:
            return ordinalRuns(beforeNext(unbrokenWords(run.text, context.block.language), next, context.block), context.block, look);
    }
}

/** A text with the letters of its ordinal numbers raised. */
function ordinalRuns(text: string, { direction, language }: RunContext['block'], look: RunLook): string {
    return inPieces(text, language)
        .map(({ words, isRaised }) => textRuns(words, direction, isRaised ? { ...look, raised: true } : look))
        .join('');
}

/** A line ends neither between a word and the number of a citation, nor, where directions meet, between a bracket and a symbol: a word joiner, which nobody sees, is between them. */
function beforeNext(text: string, next: InlineRun | undefined, { direction, language }: RunContext['block']): string {
    if (next?.kind === 'citation') {
        return beforeNumber(text, language);
    }
    return direction === 'rtl' && next?.kind === 'symbol' && /[([«]$/u.test(text) ? `${text}${wordJoiner}` : text;
}

/** The id of the style for the marks of notes. */
export const noteStyle = 'FootnoteReference';

/** A text in one direction, or in a passage from right to left one run for each direction. */
export function textRuns(text: string, direction: Block['direction'], look: RunLook = {}): string {
    if (direction === 'ltr') {
        return textRun(text, look);
    }
    return inDirections(text)
        .map(({ words, isLatin }) => textRun(words, look, isLatin ? 'ltr' : 'rtl'))
        .join('');
}

/** The words that run from left to right, with what stands between them. All else runs from right to left, figures too. */
function inDirections(text: string): readonly { readonly words: string; readonly isLatin: boolean }[] {
    const parts: { readonly words: string; readonly isLatin: boolean }[] = [];
    let at = 0;
    for (let start = 0; start < text.length; start++) {
        if (runsToTheRight(text, start)) {
            const end = endOfWords(text, start);
            if (start > at) {
                parts.push({ words: text.slice(at, start), isLatin: false });
            }
            parts.push({ words: text.slice(start, end), isLatin: true });
            at = end;
            start = end - 1;
        }
    }
    return at < text.length ? [...parts, { words: text.slice(at), isLatin: false }] : parts;
}

/** Where the words end that begin at an offset: behind their last letter or figure. */
function endOfWords(text: string, start: number): number {
    let end = start;
    for (let at = start; at < text.length; at++) {
        if (runsToTheRight(text, at) || (/[\d\p{M}]/u.test(text.charAt(at)) && end === at)) {
            end = at + 1;
        } else if (!/[ \u00a0./:@_'\u2019\d-]/u.test(text.charAt(at))) {
            break;
        }
    }
    return end;
}

function runsToTheRight(text: string, at: number): boolean {
    return /\p{L}/u.test(text.charAt(at)) && !isRightToLeft(text.charCodeAt(at));
}

/** One run. In the text a tab and the end of a line are what they are in Word. */
export function textRun(text: string, look: RunLook = {}, direction: Block['direction'] = 'ltr'): string {
    return text === '' ? '' : element('w:r', {}, runProperties(look, direction), textOf(text));
}

function textOf(text: string): string {
    return text
        .split(/([\t\n\u2011])/u)
        .map((part) => specials.get(part) ?? (part === '' ? '' : `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`))
        .join('');
}

const specials: ReadonlyMap<string, string> = new Map([
    ['\t', '<w:tab/>'],
    ['\n', '<w:br/>'],
    ['\u2011', '<w:noBreakHyphen/>'],
]);

/** The order of the properties is that of the schema. */
export function runProperties(
    { style, bold, italic, size, complexSize = size, raised }: RunLook,
    direction: Block['direction'] = 'ltr',
): string {
    const properties = [
        style === undefined ? '' : element('w:rStyle', { 'w:val': style }),
        bold === undefined ? '' : toggle('w:b', bold) + toggle('w:bCs', bold),
        italic === undefined ? '' : toggle('w:i', italic) + toggle('w:iCs', italic),
        size === undefined ? '' : element('w:sz', { 'w:val': size }) + element('w:szCs', { 'w:val': complexSize }),
        raised ? element('w:vertAlign', { 'w:val': 'superscript' }) : '',
        direction === 'rtl' ? '<w:rtl/>' : '',
    ].join('');
    return properties === '' ? '' : element('w:rPr', {}, properties);
}

function toggle(name: string, isOn: boolean): string {
    return isOn ? `<${name}/>` : element(name, { 'w:val': 0 });
}
