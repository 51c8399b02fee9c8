/** Findings at names of paragraphs that are no names, and at named paragraphs that print otherwise than they look. */
import type { AstNode } from 'langium';
import { isListEntry, isParagraph, type Paragraph } from '../../grammar/generated/ast.js';
import { paragraphMentionText, paragraphNameText } from '../../drafting/writer.js';
import { gather } from '../../kept/pieces.js';
import { type NumberedParagraph, paragraphMentions, paragraphNumbersOf, paragraphsIn } from '../../semantics/paragraphs.js';
import { type StrayName, strayNamesIn } from '../../semantics/stray-names.js';
import { opensOther } from '../../syntax/scanner/lines.js';
import { runOf, spanOf } from '../../syntax/tree/nodes.js';
import { spotInside } from '../../syntax/tree/spots.js';
import { isNumberWithStop, listMarkerEnd } from '../../syntax/words/list-markers.js';
import { namedLength } from '../../syntax/words/paragraph-names.js';
import { replace, shorten } from '../edits.js';
import type { Finding, Fix, RuleContext } from '../rule.js';

/** The findings at what is typed as a name where no paragraph has one, or in signs that no name has. */
export function* strayNames(piece: AstNode): Generator<Finding> {
    for (const stray of strayNamesIn(piece)) {
        const { first, start, text, isInPlace } = stray;
        yield {
            at: spotInside(first, start, start + text.length),
            message: isInPlace
                ? `“${shorten(text)}” is no name and would be printed: the name of a paragraph begins with a letter and has letters, figures, “-” and “_”, 40 at most.`
                : `“${shorten(text)}” would be printed: only a paragraph with a number has a name, at its head.`,
            fixes: (context) => strayFixes(stray, context),
        };
    }
}

function strayFixes({ passage, first, start, text, isInPlace }: StrayName, { reading }: RuleContext): readonly Fix[] {
    const at = spanOf(first).start + start;
    const { byName } = paragraphNumbersOf(reading.agenda);
    const put = (written: string): Fix => ({ title: `Change to ${written}`, changes: [replace(at, at + text.length, written)] });
    const typed = text.slice(2, -1);
    const better = nameFrom(typed);
    const rest = runOf(passage.node).slice(start + text.length);
    const behind = rest.length - rest.trimStart().length;
    const isHead = start === 0;
    // At its head a paragraph would become what its next words open.
    const isRemovable = !isHead || (rest.trim() !== '' && !(isParagraph(passage.node) && opensOther(rest.trimStart())));
    return [
        ...(isInPlace && better !== '' && !byName.has(better) ? [put(paragraphNameText(better))] : []),
        ...(!isHead && byName.has(typed) && reading.masthead.areParagraphsNumbered ? [put(paragraphMentionText(typed))] : []),
        ...(isRemovable ? [{ title: `Remove ${shorten(text)}`, changes: [replace(at, at + text.length + behind, '')] }] : []),
    ];
}

/** A name in the signs of one; empty where nothing of the text can be a name. */
function nameFrom(typed: string): string {
    const name = typed
        .trim()
        .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-')
        .replace(/^[^\p{L}]+/u, '');
    return namedLength(paragraphNameText(name)) > 0 ? name : '';
}

/** The findings at named paragraphs whose text begins with a marker, and at those that have no text at all. */
export function* oddParagraphs(piece: AstNode, { reading }: RuleContext): Generator<Finding> {
    for (const paragraph of paragraphsIn(piece)) {
        const [first] = paragraph.parts;
        if (!first) {
            if (paragraph.name || reading.masthead.areParagraphsNumbered) {
                yield {
                    at: { node: paragraph },
                    message: 'This paragraph has no text, so that only its number would be printed: write the text right behind it.',
                    fixes: (context) => joinedBelow(paragraph, context),
                };
            }
        } else if (isParagraph(paragraph) && paragraph.name) {
            const end = listMarkerEnd(firstLineOf(paragraph));
            if (end > 0) {
                const marker = firstLineOf(paragraph).slice(0, end);
                const name = paragraphNameText(paragraph.name);
                yield {
                    at: spotInside(first, 0, end),
                    message: isNumberWithStop(marker)
                        ? `The number “${marker}” would be printed beside the one of the paragraph: write it before ${name}, or not at all.`
                        : `“${marker}” would be printed behind the number of the paragraph: an entry of a list has no number and no name.`,
                    fixes: (context) => (isNumberWithStop(marker) ? withoutNumber(paragraph, end) : withoutName(paragraph, context)),
                };
            }
        }
    }
}

function firstLineOf(paragraph: Paragraph): string {
    return /^[^\r\n]*/u.exec(runOf(paragraph))?.[0] ?? '';
}

function withoutNumber(paragraph: Paragraph, end: number): readonly Fix[] {
    const { start } = spanOf(paragraph.parts[0]!);
    const line = firstLineOf(paragraph);
    const rest = line.slice(end).trimStart();
    return rest === '' || listMarkerEnd(rest) > 0 || rest.startsWith('[#')
        ? []
        : [{ title: 'Remove the typed number', changes: [replace(start, start + line.length - rest.length, '')] }];
}

/** None where a mention would lead to no paragraph any more. */
function withoutName(paragraph: Paragraph, { reading }: RuleContext): readonly Fix[] {
    const { name } = paragraph;
    const isMentioned = gather(reading.agenda, paragraphMentions).some((mention) => mention.paragraph.$refText === name);
    return name && !isMentioned
        ? [
              {
                  title: `Remove ${paragraphNameText(name)}`,
                  changes: [replace(spanOf(paragraph).start, spanOf(paragraph.parts[0]!).start, '')],
              },
          ]
        : [];
}

/** Takes the paragraph below into one that has no text. */
function joinedBelow(paragraph: NumberedParagraph, { document }: RuleContext): readonly Fix[] {
    const { $container: container, $containerIndex: index = 0 } = paragraph;
    const below: AstNode | undefined = (container.blocks as readonly AstNode[])[index + 1];
    if (!below || !isParagraph(below) || below.name) {
        return [];
    }
    const [from, to] = [spanOf(paragraph).end, spanOf(below).start];
    const isApart = document.textDocument.getText().slice(from, to).trim() !== '';
    return isApart || (isListEntry(paragraph) && listMarkerEnd(firstLineOf(below)) > 0)
        ? []
        : [{ title: 'Join it with the text below', changes: [replace(from, to, ' ')] }];
}
