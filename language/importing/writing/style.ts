/** The house style of an issued document: that of its symbol, unless another one of ours fits better to what is seen. */
import { styleFor, styleNames, usualStyle } from '../../styles/catalogue.js';
import type { MastheadKey } from '../../semantics/masthead.js';
import { type HouseStyle, type MastheadFact, mastheadFacts } from '../../styles/house-style.js';
import type { Recognised } from '../recognition/agenda.js';
import { papersInTable } from '../recognition/papers.js';
import { isDocumentsWord } from '../recognition/titles.js';

type Seen = Partial<Pick<HouseStyle, 'parts' | 'headings' | 'documents' | 'documentation' | 'annex' | 'schedule' | 'itemLine'>>;

/** The name for the line `style`; undefined where the symbol's own style fits as well as any. */
export function styleSeen(recognised: Recognised, symbol: string): string | undefined {
    const seen = seenIn(recognised);
    const misfits = (style: HouseStyle | undefined): number =>
        style ? misfitsIn(style, seen) + lossesIn(style, recognised) : Number.POSITIVE_INFINITY;
    const usual = misfits(usualStyle(symbol));
    const [best] = styleNames
        .map((name) => ({ name, misfits: misfits(styleFor(name, symbol)) }))
        .sort((one, other) => one.misfits - other.misfits);
    return best && best.misfits < usual ? best.name : undefined;
}

/** The style that a document is printed in. */
export function styleOf(recognised: Recognised, symbol: string): HouseStyle {
    const name = styleSeen(recognised, symbol);
    return (name === undefined ? undefined : styleFor(name, symbol)) ?? usualStyle(symbol);
}

function misfitsIn(style: HouseStyle, seen: Seen): number {
    return (Object.keys(seen) as (keyof Seen)[]).filter((key) => style[key] !== seen[key]).length;
}

/** A fact of the masthead that a style does not print is worse than one that it prints otherwise. */
const loss = 3;

function lossesIn(style: HouseStyle, { front, language }: Recognised): number {
    const facts = mastheadFacts.filter((fact) => factKeys[fact].some((key) => front.fields.has(key)) && !style.masthead.includes(fact));
    const hasSession = front.fields.has('session') || front.fields.has('meeting');
    const isInFigures = style.sessionInFigures.includes(language);
    return facts.length * loss + Number(hasSession && isInFigures !== front.isSessionInFigures);
}

const factKeys: Readonly<Record<MastheadFact, readonly MastheadKey[]>> = {
    organization: ['conference'],
    symbol: [],
    distribution: ['distribution'],
    issued: ['issued'],
    languages: ['original', 'languages'],
    job: ['job'],
};

function seenIn({ zones, annotations, annexes, front, areAbove }: Recognised): Seen {
    const blocks = annotations.sections.flatMap((section) => section.blocks);
    const hasTable = blocks.some((block) => block.kind === 'table' && papersInTable(block) !== undefined);
    const hasWord = blocks.some((block) => block.kind === 'paragraph' && isDocumentsWord(block.text));
    const hasItems = annotations.sections.some(({ of }) => of.kind === 'item' && of.item.level === 1);
    const layout = annexes.find(({ days }) => days !== undefined)?.layout;
    const timetable = annexes.find(({ days }) => days !== undefined);
    return {
        ...(zones.hasListHead || zones.annotationsHead !== '' ? { parts: zones.hasParts ? 'numbered' : 'plain' } : {}),
        ...(hasItems ? { headings: annotations.hasWords ? (areAbove ? 'above' : 'item') : 'number' } : {}),
        ...(hasTable ? { documents: 'table' } : {}),
        ...(hasTable || hasWord ? { documentation: hasWord ? 'heading' : 'plain' } : {}),
        ...(layout ? { annex: layout } : {}),
        ...(timetable ? { schedule: timetable.isPart ? 'part' : 'annex' } : {}),
        ...(front.fields.has('item') ? { itemLine: front.isItemShort ? 'agenda' : 'provisional' } : {}),
    };
}
