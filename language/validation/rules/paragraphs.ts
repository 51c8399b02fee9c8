/** Rules on numbered paragraphs and their names. */
import type { AstNode } from 'langium';
import { isField, isListEntry, isParagraphMention, type JoinedParagraph, type ParagraphMention } from '../../grammar/generated/ast.js';
import { bareMarkerOf } from '../../syntax/words/list-markers.js';
import { writtenLike } from '../../locales/numerals.js';
import {
    numberedParagraphs,
    type NumberedParagraph,
    paragraphMentions,
    paragraphNumbersOf,
    paragraphsIn,
    typedNumber,
} from '../../semantics/paragraphs.js';
import type { Reading } from '../../semantics/reading.js';
import { spanOf } from '../../syntax/tree/nodes.js';
import { opensOther } from '../../syntax/scanner/lines.js';
import { remembered } from '../../kept/remembered.js';
import { mastheadLine, paragraphMentionText, paragraphNameText } from '../../drafting/writer.js';
import { endOfLineAbove, lineStart, lineStartAbove } from '../../text/lines.js';
import { lineEndOf, replace } from '../edits.js';
import { nearest } from '../nearest.js';
import { renumberedAs } from '../renumbered.js';
import type { Finding, Fix, Rule, RuleContext, TextChange } from '../rule.js';
import { oddParagraphs } from './stray-names.js';

export const paragraphRules: readonly Rule[] = [
    {
        code: 'numbering/paragraph',
        severity: 'warning',
        finds: 'the typed number of a paragraph that is not the one printed',
        needs: ({ reading }) => [reading.masthead.areParagraphsNumbered, paragraphNumbersOf(reading.agenda)],
        *checkIn(piece, context, index) {
            const { reading } = context;
            const { firsts, shifts, repeated } = paragraphNumbersOf(reading.agenda);
            for (const { piece: at, nth } of repeated) {
                const second = at === index ? paragraphsIn(piece)[nth] : undefined;
                if (second?.name) {
                    yield {
                        at: { node: second, property: 'name' },
                        message: `There is already a paragraph with the name ${second.name}: mentions lead to the first one.`,
                    };
                }
            }
            yield* oddParagraphs(piece, context);
            if (!reading.masthead.areParagraphsNumbered) {
                return;
            }
            let before = shifts[index] ?? 0;
            for (const [nth, paragraph] of paragraphsIn(piece).entries()) {
                const [typed, number] = [typedNumber(paragraph), (firsts[index] ?? 1) + nth];
                // Those that count on from a wrong number are told with it.
                if (typed !== undefined && typed !== number && typed - number !== before) {
                    yield {
                        at: { node: paragraph, property: 'marker' },
                        message: `This is paragraph ${number}, not ${typed}: numbers are printed by themselves and need not be typed.`,
                        fixes: numberFixes,
                    };
                }
                before = typed === undefined ? before : typed - number;
            }
        },
    },
];

/** Two fixes: no paragraph has a typed number any more, or each has its own. */
function numberFixes({ document, reading }: RuleContext): readonly Fix[] {
    const { typed, wrong } = typedParagraphs(reading);
    const text = document.textDocument.getText();
    const end = lineEndOf(document);
    const renamed = wrong.map(({ paragraph, number }) => ({ from: String(typedNumber(paragraph)), to: String(number) }));
    return [
        {
            title: typed.length === 1 ? 'Remove the typed number' : `Remove the typed numbers of all ${typed.length} paragraphs`,
            changes: typed.flatMap((one) => withoutNumber(one, text, end)),
        },
        { title: `Renumber ${renumberedAs('paragraph', renamed)}`, changes: wrong.flatMap(renumbered) },
    ];
}

interface TypedParagraph {
    readonly paragraph: NumberedParagraph;
    readonly number: number;
}

/** The paragraphs with a typed number, and those of them whose number is another. */
const typedParagraphs = remembered(({ agenda }: Reading) => {
    const typed = numberedParagraphs(agenda).filter(({ paragraph }) => typedNumber(paragraph) !== undefined);
    return { typed, wrong: typed.filter(({ paragraph, number }) => typedNumber(paragraph) !== number) };
});

/** Without its number a paragraph may need a blank line above it; where its text would be read as something else, it keeps a number, the right one. */
function withoutNumber(one: TypedParagraph, text: string, end: string): readonly TextChange[] {
    const { start, end: last } = spanOf(one.paragraph);
    const marker = isListEntry(one.paragraph) ? one.paragraph.marker.length : 0;
    const rest = text.slice(start + marker, last);
    const words = rest.trimStart();
    if (words === '' || opensOther(words.startsWith('[#') ? 'x' : words)) {
        return typedNumber(one.paragraph) === one.number ? [] : renumbered(one);
    }
    const head = lineStartAbove(text, start);
    const isBelowText = head > 0 && text.slice(lineStart(text, endOfLineAbove(text, head)), head).trim() !== '';
    const after = start + marker + rest.length - words.length;
    return isBelowText && head < start
        ? [replace(head, head, end), replace(start, after, '')]
        : [replace(start, after, isBelowText ? end : '')];
}

function renumbered({ paragraph, number }: TypedParagraph): readonly TextChange[] {
    const { start } = spanOf(paragraph);
    const marker = isListEntry(paragraph) ? paragraph.marker : '';
    const bare = bareMarkerOf(marker);
    return [replace(start, start + marker.length, marker.replace(bare, writtenLike(String(number), bare)))];
}

/** Whether a mention names one paragraph only. */
function isAlone(mention: ParagraphMention | JoinedParagraph): boolean {
    return isParagraphMention(mention) && mention.further.length === 0;
}

function nameSpan({ paragraph: { $refNode: name } }: ParagraphMention | JoinedParagraph): { readonly start: number; readonly end: number } {
    return { start: name?.offset ?? 0, end: name?.end ?? 0 };
}

/** The finding at a mention that leads to no numbered paragraph. */
export function* unknownParagraphs(piece: AstNode, { reading }: RuleContext): Generator<Finding> {
    const { agenda, masthead } = reading;
    const { byName, elsewhere } = paragraphNumbersOf(agenda);
    for (const mention of paragraphMentions(piece)) {
        const name = mention.paragraph.$refText;
        if (!byName.has(name)) {
            yield {
                at: { node: mention },
                message: elsewhere.has(name)
                    ? `${paragraphNameText(name)} stands at no paragraph with a number, so that this is printed as it is: paragraphs of an annex, entries of lists, titles and notes have none.`
                    : `No paragraph is named “${name}”: write ${paragraphNameText(name)} at the head of one.`,
                fixes: ({ reading: now }) =>
                    nearest(name, paragraphNumbersOf(now.agenda).byName.keys()).map((near) => ({
                        title: `Change to ${isAlone(mention) ? paragraphMentionText(near) : near}`,
                        changes: [
                            isAlone(mention)
                                ? { ...spanOf(mention), text: paragraphMentionText(near) }
                                : { ...nameSpan(mention), text: near },
                        ],
                    })),
            };
        } else if (!masthead.areParagraphsNumbered) {
            const line = mastheadLine('paragraphs', 'numbered');
            yield {
                at: { node: mention },
                message: `The paragraphs of this document have no numbers, so that this is printed as it is: write “${line}” in the masthead.`,
                fixes: ({ reading: now, document }) => numberingOn(now, lineEndOf(document)),
            };
        }
    }
}

/** Lets paragraphs be numbered. */
function numberingOn({ agenda, masthead }: Reading, lineEnd: string): readonly Fix[] {
    const line = mastheadLine('paragraphs', 'numbered');
    const field = masthead.values.get('paragraphs')?.field;
    const last = agenda.masthead.filter(isField).at(-1) ?? agenda.opening;
    const { end } = spanOf(last);
    return field
        ? [{ title: `Change to ${line}`, changes: [{ ...spanOf(field), text: line }] }]
        : last
          ? [{ title: `Write ${line}`, changes: [replace(end, end, `${lineEnd}${line}`)] }]
          : [];
}
