/** What stands at the head of a line: the number of an item, a marker, the word for an item with its label, a bullet. */
import { markerValues, westernDigits } from '../../locales/numerals.js';
import type { Locale, MarkerScript } from '../../locales/locale.js';
import { isBullet, listMarkerEnd } from '../../syntax/words/list-markers.js';
import { labelEnd, labelParts, typedParts } from '../../syntax/words/labels.js';
import { itemWordAt } from '../../syntax/words/mentions.js';
import { skipGaps } from '../../text/characters.js';
import { countedHeadAt, headingWordAt } from './heading-words.js';

/** The head of a line and what follows it. */
export interface Head {
    /**
     * `word`: a label behind the word for an item; `number`: a figure, or a path that begins with one; `letter`: a capital or a numeral with a stop; `marker`: a
     * marker in brackets; `bullet`: a dash or a bullet.
     */
    readonly kind: 'word' | 'number' | 'letter' | 'marker' | 'bullet';
    /** The label as it is typed, without the stop behind it. */
    readonly typed: string;
    readonly parts: readonly string[];
    readonly rest: string;
    /** Whether a sign, a tab or wide blanks stand between the label and the title. */
    readonly isApart: boolean;
}

const stop = /^[ \u00a0]?(?:[.．:：、]|[-–—](?=\s))/u;
const capital = /^(?:[A-Z]{1,4}|\p{Lu})[.．](?=\s|\t)/u;

/** Hours in figures are no label. */
const hours = /^\d{1,2}[.:]\d{2}\s{0,2}[-–—]\s{0,2}\d/u;

/** In Arabic hyphens stand between the figures of a label, `3-1`, before a tab or wide blanks. */
const arabicDecimals = /^(\d{1,2}(?:-\d{1,2}){1,2})(?:[-–]?\t|\s{2,8})(?=["«(]?\p{Script=Arabic})/u;

/** The head of a line; undefined where it has none. */
export function headOf(line: string): Head | undefined {
    const counted = countedHeadAt(line);
    if (counted) {
        const rest = line.slice(counted.end).replace(/^\s{0,40}[:：.—–-]?(?=\s|$|\p{Lo})|^[:：]/u, '');
        const typed = String(counted.number);
        return { kind: 'word', typed, parts: [typed], rest: rest.trim(), isApart: true };
    }
    const word = itemWordAt(line, 0) ?? headingWordAt(line);
    if (word) {
        const start = skipGaps(line, word.end);
        const end = labelEnd(line, start);
        if (end > 0) {
            const head = found('word', line, start, end);
            return withoutAgenda(head, word.locale) ?? head;
        }
    }
    const decimals = arabicDecimals.exec(line);
    if (decimals) {
        const typed = (decimals[1] ?? '').replaceAll('-', '.');
        return { kind: 'number', typed, parts: labelParts(typed), rest: line.slice(decimals[0].length).trim(), isApart: true };
    }
    if (/^[0-9٠-٩۰-۹０-９]/u.test(line) && !hours.test(line)) {
        const end = labelEnd(line, 0);
        // `1)` and `2）` are markers of a list.
        if (end > 0 && !/^[)）]/u.test(line.slice(end)) && !/^[0-9٠-٩۰-۹０-９]{1,3}[)）]/u.test(line)) {
            return found('number', line, 0, end);
        }
    }
    const point = /^\.\d{1,2}(?=\s)/u.exec(line)?.[0];
    if (point !== undefined) {
        return { kind: 'marker', typed: point, parts: [point.slice(1)], rest: line.slice(point.length).trim(), isApart: true };
    }
    const end = listMarkerEnd(line);
    if (end > 0) {
        const typed = line.slice(0, end);
        const rest = line.slice(end);
        if (isBullet(typed)) {
            return { kind: 'bullet', typed, parts: [], rest: rest.trim(), isApart: true };
        }
        return { kind: 'marker', typed, parts: labelParts(typed).slice(0, 1), rest: rest.trim(), isApart: true };
    }
    const letter = capital.exec(line)?.[0];
    return letter === undefined
        ? undefined
        : {
              kind: 'letter',
              typed: letter.slice(0, -1),
              parts: labelParts(letter.slice(0, -1)),
              rest: line.slice(letter.length).trim(),
              isApart: true,
          };
}

/** UTF-16 units of the longest name of an agenda between a label and its title. */
const longestName = 60;

/** "Item 1 of the provisional agenda: Title": a tab, a line or a sign stands between the agenda and the title. Undefined for any other head. */
function withoutAgenda(head: Head, { agendaTitles }: Locale): Head | undefined {
    const sign = head.rest.slice(0, longestName).search(/[\t\n:：]/u);
    const [name, title] = [head.rest.slice(0, Math.max(0, sign)), head.rest.slice(sign + 1).trim()];
    return sign > 0 && title !== '' && !/^\p{Lu}/u.test(name) && agendaTitles.nameAgenda(name)
        ? { ...head, rest: title, isApart: true }
        : undefined;
}

function found(kind: 'word' | 'number', line: string, start: number, end: number): Head {
    const typed = line.slice(start, end).trim();
    const behind = line.slice(end);
    const sign = stop.exec(behind)?.[0] ?? '';
    const rest = behind.slice(sign.length);
    return {
        kind,
        typed,
        parts: labelParts(typed),
        rest: rest.trim(),
        isApart: rest.trim() === '' || isApart(kind, typed, sign, rest),
    };
}

/** Whether a title follows a label, and no sentence that begins with it or goes on with a figure. */
function isApart(kind: 'word' | 'number', typed: string, sign: string, rest: string): boolean {
    return (
        (sign !== '' && /^(?:\s|\p{Lu}\p{Ll}|\p{Lo})/u.test(rest)) ||
        /^(?:\t|\s{2})/u.test(rest) ||
        /、|：/u.test(sign) ||
        ((kind === 'word' || /^\d+(?:\.\d+)+$/u.test(typed)) && /^\s["“«„'‘(（]?\p{Lu}/u.test(rest))
    );
}

/** A step of a label: as it is typed, and what it counts. */
interface Step {
    readonly typed: string;
    readonly script: MarkerScript;
    readonly value: number;
}

/** The labels of items in their order. The level of a marker comes from what it counts: (i) behind (h) is a letter, below (a) a Roman numeral. */
export class LabelPath {
    #steps: Step[] = [];
    #head = '';

    /** The label of an item as it is cited, `2 (a) (i)`; undefined where a marker stands below no item. */
    next(head: Head): string | undefined {
        if (head.kind === 'word' || head.kind === 'number' || head.kind === 'letter') {
            this.#head = westernDigits(headText(head.typed));
            this.#steps = stepsIn(head);
            return this.#label();
        }
        if (this.#head === '' || head.kind === 'bullet') {
            return undefined;
        }
        const bare = head.parts[0] ?? '';
        if (head.typed.startsWith('.')) {
            // `.1` below item 5 is 5.1.
            this.#steps = [];
            return `${this.#head}${head.typed}`;
        }
        const level = this.#levelOf(bare);
        if (!level) {
            return undefined;
        }
        this.#steps = [...this.#steps.slice(0, level.depth), { typed: head.typed, script: level.script, value: level.value }];
        return this.#label();
    }

    /** The label of the item that is open. */
    get label(): string {
        return this.#head === '' ? '' : this.#label();
    }

    /** Where a marker would stand, and what it would count there, without a step to it. */
    #levelOf(bare: string): { readonly depth: number; readonly script: MarkerScript; readonly value: number } | undefined {
        const readings = markerValues(bare);
        for (let depth = this.#steps.length - 1; depth >= 0; depth--) {
            const step = this.#steps[depth]!;
            const next = readings.find(({ script, value }) => script === step.script && value === step.value + 1);
            if (next) {
                return { depth, ...next };
            }
        }
        const first = readings.find(({ value }) => value === 1);
        if (first && !this.#steps.some(({ script }) => script === first.script)) {
            return { depth: this.#steps.length, ...first };
        }
        for (let depth = this.#steps.length - 1; depth >= 0; depth--) {
            const step = this.#steps[depth]!;
            const later = readings.find(({ script, value }) => script === step.script && value > step.value);
            if (later) {
                return { depth, ...later };
            }
        }
        const any = first ?? readings[0];
        return any && { depth: Math.min(this.#steps.length, 3), ...any };
    }

    #label(): string {
        return [this.#head, ...this.#steps.map(({ typed }) => typed)].join(' ');
    }
}

/** The number of a label with what is put behind it: `4.1` of `4.1 (a)`, `2` of `2 a)`. */
function headText(typed: string): string {
    const at = typed.search(/[(（]/u);
    const text = at > 0 ? typed.slice(0, at).trim() : typed;
    const second = typedParts(text)[1];
    return second && /\p{L}/u.test(second.text) && !/^\d/u.test(second.text) && /[)）.]/u.test(text)
        ? text.slice(0, second.at).trim()
        : text.replace(/[.．]$/u, '');
}

function stepsIn({ typed }: Head): Step[] {
    const below = typed.slice(headText(typed).length).trim();
    return typedParts(below).flatMap(({ text }): Step[] => {
        const [first] = markerValues(text);
        const at = below.indexOf(text);
        const [open, close] = [/[(（]/u.test(below.charAt(at - 1)) ? '(' : '', /[)）.]/u.exec(below.charAt(at + text.length))?.[0] ?? ')'];
        return first ? [{ typed: `${open}${text}${close}`, ...first }] : [];
    });
}
