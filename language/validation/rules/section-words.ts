/** The rule on lines that are meant to open a section. They are text, or cannot be read, and all below them stands in the wrong place. */
import { isAnnex, isSchedule, isTextSection, isUnreadableLine } from '../../grammar/generated/ast.js';
import { annexLine, groupLine, headingLine, introductionLine, scheduleLine } from '../../drafting/writer.js';
import { dayOutsideIn } from '../../semantics/days-outside.js';
import type { SectionKind } from '../../locales/section-words.js';
import { type PlacedSectionMeant, sectionsMeantIn } from '../../semantics/section-words-meant.js';
import { spanOf } from '../../syntax/tree/nodes.js';
import { spotInside } from '../../syntax/tree/spots.js';
import { lineEndOf, lineStart, replace, shorten } from '../edits.js';
import type { Rule, RuleContext, TextChange } from '../rule.js';

const lineOf: Readonly<Record<SectionKind, (title: string) => string>> = {
    introduction: introductionLine,
    group: groupLine,
    heading: headingLine,
    schedule: scheduleLine,
    annex: annexLine,
};

const what: Readonly<Record<SectionKind, string>> = {
    introduction: 'an introduction',
    group: 'a group',
    heading: 'a heading',
    schedule: 'the schedule',
    annex: 'an annex',
};

export const sectionWordRules: readonly Rule[] = [
    {
        code: 'syntax/keyword',
        severity: 'warning',
        finds: 'a line that is meant to open an annex, a schedule or another section, and is written in another way',
        looksAt: (piece) => isTextSection(piece) || isAnnex(piece) || isSchedule(piece) || isUnreadableLine(piece),
        *checkIn(piece) {
            const day = dayOutsideIn(piece);
            if (day) {
                yield {
                    at: spotInside(day.node, 0, day.line.length),
                    message: `“${day.line}” is text here: days stand below a line “schedule”.`,
                    fixes: ({ document }) => {
                        const { start } = spanOf(day.node);
                        const lineEnd = lineEndOf(document);
                        return [
                            {
                                title: 'Put “schedule” above it',
                                changes: [replace(start, start, `${scheduleLine('').trimEnd()}${lineEnd}${lineEnd}`)],
                            },
                        ];
                    },
                };
            }
            for (const found of sectionsMeantIn(piece)) {
                const { node, written, kind } = found;
                yield {
                    at: spotInside(node, 0, written.length),
                    message: `“${shorten(written)}” does not open ${what[kind]}: write “${shorten(mended(found))}”.`,
                    fixes: (context) => [{ title: `Change to “${shorten(mended(found))}”`, changes: [changeOf(found, context)] }],
                };
            }
        },
    },
];

function mended({ kind, title }: PlacedSectionMeant): string {
    return lineOf[kind](title).trimEnd();
}

/** The line of the section, with a blank line above it and below it. */
function changeOf(found: PlacedSectionMeant, { document }: RuleContext): TextChange {
    const text = document.textDocument.getText();
    const lineEnd = lineEndOf(document);
    const { start } = spanOf(found.node);
    const from = lineStart(text, start);
    const above = from === 0 ? '' : text.slice(lineStart(text, from - 1), from).trim();
    return replace(start, start + found.written.length, `${above === '' ? '' : lineEnd}${mended(found)}`);
}
