/** The rule on titles: punctuation at their ends, and the rest of a title on the line below. */
import type { AstNode } from 'langium';
import { isAnnex, isMark, isParagraph, isTextSection, type Paragraph, type TextSection, type Title } from '../../grammar/generated/ast.js';
import { locales } from '../../locales/index.js';
import { stopLength, withoutStop } from '../../semantics/title-stops.js';
import { runOf, spanOf } from '../../syntax/tree/nodes.js';
import { spotInside } from '../../syntax/tree/spots.js';
import { joinRun } from '../../syntax/words/joined.js';
import { textBetween } from '../../syntax/tree/placed-nodes.js';
import { mastheadKeys } from '../../semantics/masthead.js';
import { endOfLine, lineAfter } from '../../text/lines.js';
import { lineEndOf, replace, shorten } from '../edits.js';
import type { Finding, Fix, Rule, RuleContext } from '../rule.js';

export const itemTitleRules: readonly Rule[] = [
    {
        code: 'item/title',
        severity: 'warning',
        certain: true,
        finds: 'a title with punctuation at its end, or with its rest on the line below',
        looksAt: (piece) => isTextSection(piece) || isAnnex(piece),
        *checkIn(piece) {
            if ((isTextSection(piece) || isAnnex(piece)) && piece.title) {
                yield* punctuationOf(piece.title);
                // A long title of an annex has more lines than two: what is below it may be its rest or its text.
                yield* isTextSection(piece) ? restBelow(piece, piece.title) : [];
            }
        },
    },
];

/** The words of a title, without the marks of notes at its end. */
function wordsOf({ parts }: Title): readonly AstNode[] {
    return parts.slice(0, parts.findLastIndex((part) => !isMark(part)) + 1);
}

function* punctuationOf(title: Title): Generator<Finding> {
    const words = wordsOf(title);
    const [first] = words;
    const last = words.at(-1);
    if (!first?.$cstNode || !last?.$cstNode) {
        return;
    }
    const text = textBetween(first.$cstNode, last.$cstNode);
    const length = stopLength(text);
    // A title that is nothing else is not written yet.
    if (length === 0 || withoutStop(text) === '') {
        return;
    }
    const sign = text.trimEnd().at(-1) ?? '';
    yield {
        at: spotInside(first, 0, text.trimEnd().length),
        message: `The title ends with “${sign}”: leave it out, because the printed list adds its own punctuation.`,
        fixes: () => {
            const end = spanOf(last).end;
            return [{ title: `Remove “${sign}”`, changes: [replace(end - length, end, '')], sure: sign !== '.' }];
        },
    };
}

/** The rest of a title that a line break has parted from it, with the offset of its paragraph. */
function* restBelow(section: TextSection, title: Title): Generator<Finding> {
    const [below] = section.blocks;
    if (!isParagraph(below) || !isRightBelow(title, below)) {
        return;
    }
    const [first] = below.parts;
    const lines = restIn(runOf(title), runOf(below).split(/\r\n|\r|\n/u), section.blocks.length > 1);
    const rest = lines[0]?.trim();
    if (!first || rest === undefined) {
        return;
    }
    yield {
        at: spotInside(first, 0, rest.length),
        message: `“${shorten(rest)}” right below the title reads like the rest of it: join the two lines, or put a blank line between them.`,
        fixes: (context) => joinOrPart(title, below, lines, context),
    };
}

/** The first of some lines that read like the rest of a title, one after the other: a title may be broken more than once. */
function restIn(title: string, lines: readonly string[], hasMore: boolean): readonly string[] {
    let whole = title;
    const end = lines.findIndex((line, index) => {
        const isRest = readsLikeRest(whole, line.trim(), index + 1 < lines.length || hasMore);
        whole += ` ${line.trim()}`;
        return !isRest;
    });
    return end < 0 ? lines : lines.slice(0, end);
}

function isRightBelow(title: Title, paragraph: Paragraph): boolean {
    const [end, start] = [title.$cstNode?.range.end.line ?? 0, paragraph.$cstNode?.range.start.line ?? 0];
    return start === end + 1;
}

/** Words of at most three letters, in small letters, which end no title: "of the", "et", "на". */
const loose = /(?:^|\s)[\p{Ll}’']{1,3}$/u;

/** The same in scripts without capitals: "on", "and". */
const looseWords = new Set(
    Object.values(locales)
        .flatMap(({ joiningWords, citations }) => [...joiningWords.inside, ...citations.joiners])
        .filter((word) => /^\p{Lo}/u.test(word)),
);

/** Whether a title in a script without capitals ends in a word that ends none. Chinese has no blanks before its words. */
function endsLoosely(title: string): boolean {
    return looseWords.has(/\p{Script=Han}$/u.test(title) ? title.slice(-1) : (/\S{1,9}$/u.exec(title.slice(-9))?.[0] ?? ''));
}

/**
 * Whether a line goes on with the title above it. In scripts with capitals it begins with a small letter, or the title ends in a word that ends none. In others,
 * the title is as long as a line or ends in such a word, and the line is no sentence and has more text below it.
 */
function readsLikeRest(title: string, rest: string, hasMore: boolean): boolean {
    if (isMastheadLine(rest)) {
        return false;
    }
    if (/^["“«„(]?\p{Ll}/u.test(rest)) {
        return true;
    }
    if (!hasMore || /[.。!?！？؟:：;；…]$/u.test(rest)) {
        return false;
    }
    return /^["“«„(]?\p{Lo}/u.test(rest)
        ? isFullLine(title) || endsLoosely(title)
        : /^["“«„(]?[\p{Lu}\d]/u.test(rest) && (loose.test(title) || /[,-]$/u.test(title));
}

/** Whether a line has the form of one of the masthead, `place: Vienna`, which was put below an item. */
function isMastheadLine(line: string): boolean {
    const key = line.slice(0, Math.max(0, line.search(/\s?[:：]/u))).toLowerCase();
    return mastheadKeys.some((known) => known === key);
}

/** Whether a title is as long as a printed line, in which it may have been broken. */
function isFullLine(title: string): boolean {
    return /\p{Script=Han}/u.test(title) ? title.length >= 24 : title.length >= 50;
}

function joinOrPart(title: Title, below: Paragraph, lines: readonly string[], { document }: RuleContext): readonly Fix[] {
    const text = document.textDocument.getText();
    const { start } = spanOf(below);
    const [end, last] = [
        spanOf(title).end,
        lines.reduce((at, line, index) => (index === 0 ? at : lineAfter(text, at)) + line.length, start),
    ];
    const words = joinRun(lines.map((line) => line.trim()).join('\n'));
    const joint = joinRun(`${text.slice(Math.max(0, end - 2), end)}\n${words.slice(0, 2)}`);
    const glue = joint.slice(Math.min(2, end), joint.length - Math.min(2, words.length));
    const lineEnd = lineEndOf(document);
    return [
        { title: 'Join it to the title', changes: [replace(end, endOfLine(text, last), glue + withoutStop(words))] },
        { title: 'Put a blank line between them', changes: [replace(start, start, lineEnd)] },
    ];
}
