/** Completion at the start of a line: the words that open a block, with the lines that usually follow. The lines are data, in `snippets/`. */
import { CompletionItemKind } from 'vscode-languageserver-protocol';
import { writeMarker } from '../../../language/locales/numerals.js';
import { formatIsoDate } from '../../../language/locales/calendar.js';
import type { Reading } from '../../../language/semantics/reading.js';
import snippets from '../../../snippets/agenda.json';
import { type Caret, isBelowText, lengthOf, type Suggestion, type Suggestions } from './caret.js';
import { labelsAfter } from './labels.js';
import { nextNoteName } from './text.js';
import { unscheduledDays } from './schedule.js';

/** The lines of one word. `{name}` is a value of the document, `${1:…}` a field of the editor's snippets. */
interface Snippet {
    readonly word: string;
    readonly where: readonly string[];
    /** Whether a document has it only once. */
    readonly once?: boolean;
    readonly lines: readonly string[];
    readonly detail: string;
}

const known: readonly Snippet[] = snippets;

/** Offers words only where they are recognised: directly below running text they would continue that text. */
export function structuralWords(caret: Caret): Suggestions | undefined {
    const { before, after, reading, line, part } = caret;
    if (!/^[\s\ufeff]*\p{L}*$/u.test(before) || isBelowText(caret)) {
        return undefined;
    }
    const where = line === 0 ? 'start' : part;
    const legal = known.filter((snippet) => snippet.where.includes(where) && !(snippet.once && reading.timetables.length > 0));
    const values = valuesFor(caret);
    const filled = (text: string): string => text.replace(/\{([A-Za-z]+)\}/gu, (whole, name: string) => values[name] ?? whole);
    const items = legal.map(
        ({ word, lines, detail }): Suggestion => ({
            label: word,
            kind: CompletionItemKind.Keyword,
            insert: lines.map(filled).join('\n'),
            snippet: true,
            detail: filled(detail),
        }),
    );
    return { typed: before.trimStart().length, rest: lengthOf(/^\p{L}*/u, after), items };
}

/** The values that the lines may name: what the document needs next, and words of its language. */
function valuesFor({ reading, line, part }: Caret): Readonly<Record<string, string>> {
    const { locale } = reading;
    const next = labelsAfter(reading, line)[0]?.label ?? '1';
    const [day] = unscheduledDays(reading);
    return {
        ...locale.blanks,
        language: locale.language,
        year: String(new Date().getUTCFullYear()),
        next,
        firstBelow: below(reading, line, 1),
        secondBelow: below(reading, line, 2),
        firstEntry: entryMarker(reading, 1),
        secondEntry: entryMarker(reading, 2),
        note: nextNoteName(reading, part),
        schedule: locale.phrases.schedule,
        // Without the dates of the session there is nothing to write yet.
        day: day ? formatIsoDate(day) : '$1',
    };
}

/** The label of a sub-item of the next item of the first level. */
function below(reading: Reading, line: number, place: number): string {
    const parts = labelsAfter(reading, line)[0]?.parts ?? ['1'];
    const script = reading.locale.levels[parts.length]?.[0]?.script ?? 'letter';
    return reading.locale.printLabel([...parts, writeMarker(script, place)]);
}

/** The marker of a list entry, written as the second level of labels is. */
function entryMarker({ locale }: Reading, place: number): string {
    const { script, before, after } = locale.levels[1]?.[0] ?? { script: 'letter', before: '(', after: ')' };
    return `${before}${writeMarker(script, place)}${after}`;
}
