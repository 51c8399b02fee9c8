/** Notes at the foot of the pages of a plain text: `1 Words of the note` in the last lines of a page, and its figure right behind a word above them. */
import { isJobNumber } from '../../semantics/masthead.js';
import type { FormNote } from '../form.js';
import { raisedOf } from './raised.js';
import { type Hyphenation, type Joint, jointOf } from './parted-words.js';

/** Some readers put the figure on a line of its own. */
const noteHead = /^\s*(\(?)(\d{1,3})(\)?)(?:\s{1,8}(?=["“«„(]?\p{L})|\s*$)/u;
const rule = /^\s*[_=–—-]{5,}\s*$/u;
/** UTF-16 units of the longest line in which a mark is looked for. */
const longestLine = 400;
/** The part of a page in which its notes may begin, counted from its foot. */
const footPart = 0.7;

/** A page without its notes. */
export interface NotedPage {
    readonly lines: readonly string[];
    readonly notes: readonly FormNote[];
}

/**
 * Takes the notes off a page; their marks become raised figures.
 * @param last the number of the last note before this page, 0 without one
 */
export function withNotesApart(page: readonly string[], last: number, hyphenation: Hyphenation): NotedPage {
    for (let at = Math.floor(page.length * (1 - footPart)); at < page.length; at++) {
        const first = numberAt(page[at]);
        if ((first === last + 1 || first === 1) && isApart(page, at)) {
            const found = notesFrom(page, at, first, hyphenation);
            if (found) {
                return found;
            }
        }
    }
    return { lines: page, notes: [] };
}

function numberAt(line: string | undefined): number {
    const [, open = '', digits, close = ''] = noteHead.exec((line ?? '').slice(0, longestLine)) ?? [];
    return digits === undefined || (open === '') !== (close === '') ? 0 : Number(digits);
}

/** Whether an empty line or a rule stands above a line. */
function isApart(page: readonly string[], at: number): boolean {
    const above = page[at - 1] ?? '';
    return above.trim() === '' || rule.test(above);
}

const glued: Joint = { losesHyphen: false, between: '' };

function notesFrom(page: readonly string[], from: number, first: number, hyphenation: Hyphenation): NotedPage | undefined {
    const body = page.slice(0, from).filter((line, at) => !(at >= from - 2 && rule.test(line)));
    const rest: string[] = [];
    const notes: { name: string; text: string }[] = [];
    let hasGap = true;
    for (const line of page.slice(from)) {
        const text = line.trim();
        if (!/[\p{L}\p{N}]/u.test(text)) {
            // The signs of a bar code are no letters.
            hasGap = true;
        } else if (numberAt(line) === first + notes.length) {
            notes.push({ name: String(first + notes.length), text: text.slice(noteHead.exec(line)?.[0].trimStart().length).trim() });
            hasGap = false;
        } else if (isJobNumber(text.split(/\s{2,}/u, 1)[0] ?? '')) {
            rest.push(line);
        } else if (hasGap && notes.at(-1)?.text !== '') {
            // Behind the notes of a page stands nothing else.
            return undefined;
        } else {
            const note = notes.at(-1)!;
            hasGap = false;
            const { losesHyphen, between } = note.text === '' ? glued : jointOf(note.text, text, hyphenation);
            note.text = `${losesHyphen ? note.text.slice(0, -1) : note.text}${between}${text}`;
        }
    }
    const marked = notes.some(({ text }) => text === '') ? undefined : withRaisedFigures(body, notes);
    return marked && { lines: [...marked, '', ...rest], notes: notes.map((note) => ({ kind: 'note', ...note })) };
}

/** The lines with the figures of all notes raised; undefined where one is not found. */
function withRaisedFigures(body: readonly string[], notes: readonly { readonly name: string }[]): readonly string[] | undefined {
    const out = [...body];
    let [line, from] = [0, 0];
    for (const { name } of notes) {
        let found: Mark | undefined;
        for (; line < out.length && !found; line++, from = 0) {
            found = markIn(out[line]!.slice(0, longestLine), name, from);
            if (found) {
                const raised = raisedOf(name);
                out[line] = `${out[line]!.slice(0, found.start)}${raised}${out[line]!.slice(found.end)}`;
                from = found.start + raised.length;
                break;
            }
        }
        if (!found) {
            return undefined;
        }
    }
    return out;
}

interface Mark {
    readonly start: number;
    readonly end: number;
}

/** Where the figure of a note stands behind a word, or behind the mark before it; undefined where it does not. */
function markIn(line: string, name: string, from: number): Mark | undefined {
    for (let at = line.indexOf(name, from); at >= 0; at = line.indexOf(name, at + 1)) {
        const [before, behind] = [line.slice(0, at), line.slice(at + name.length)];
        if (/^[\p{L}\p{N}]|^[/.,]\p{N}/u.test(behind)) {
            continue;
        }
        if (/(?:\p{L}{2}|[\p{L}\p{N}][)”»"]|\p{L}{2}[.,;:]|[)”»"][.,;:]|[。，；：」》）]|\p{Script=Han})$/u.test(before)) {
            return { start: at, end: at + name.length };
        }
        const bracket = /(?:\p{L}{2}|[)”»"]) ?\($/u.test(before) && behind.startsWith(')');
        if (bracket) {
            return { start: before.trimEnd().length - 1 - (before.endsWith(' (') ? 1 : 0), end: at + name.length + 1 };
        }
        // Behind a title the figure may stand apart, at the end of its line.
        if (/(?:\p{L}{3}|[⁰¹²³⁴-⁹],?) $/u.test(before) && /^(?:$|\s{3}|, ?\d)/u.test(behind)) {
            return { start: before.trimEnd().length, end: at + name.length };
        }
    }
    return undefined;
}
