/** Completion at the start of a line: the words that open a block, with the lines that usually follow. The lines are data, in `snippets/`. */
import { CompletionItemKind } from 'vscode-languageserver-protocol';
import { Relabelling } from '../../../language/drafting/moves/new-labels.js';
import { formatIsoDate } from '../../../language/locales/calendar.js';
import type { Reading } from '../../../language/semantics/reading.js';
import { labelParts } from '../../../language/syntax/words/labels.js';
import snippets from '../../../snippets/agenda.json';
import { type Caret, isBelowText, lengthOf, type Suggestion, type Suggestions } from './caret.js';
import { entryMarkers } from './entry-markers.js';
import { labelsAfter } from './labels.js';
import { noteToWrite } from './text.js';
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
    const [next = '1'] = labelsAfter(reading, line).map(({ label }) => label);
    const [day] = unscheduledDays(reading);
    const [firstBelow, secondBelow] = labelsBelow(reading, next);
    const [firstEntry, secondEntry] = entryMarkers(reading);
    const [open, close] = locale.brackets ?? [' (', ')'];
    return {
        ...locale.blanks,
        language: locale.language,
        year: String(new Date().getUTCFullYear()),
        next,
        firstBelow,
        secondBelow,
        firstEntry,
        secondEntry,
        child: locale.punctuation.child,
        last: locale.punctuation.last,
        open,
        close,
        note: noteToWrite(reading, part),
        schedule: locale.phrases.schedule,
        // Without the dates of the session there is nothing to write yet.
        day: day ? formatIsoDate(day) : '$1',
    };
}

/** The labels of the first two sub-items of the next item. */
function labelsBelow({ outline, locale }: Reading, next: string): readonly [string, string] {
    const writing = new Relabelling(outline, locale);
    const above = { parts: labelParts(next), typed: next };
    return [writing.below(above, 1).typed, writing.below(above, 2).typed];
}
