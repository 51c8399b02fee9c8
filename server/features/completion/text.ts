/** Completion in running text: numbers of resolutions, symbols of documents, names of notes, and codes of rules in comments. */
import { CompletionItemKind } from 'vscode-languageserver-protocol';
import { finderOf } from '../../../language/registers/name-finder.js';
import type { EntryDescription } from '../../../language/registers/descriptions.js';
import type { Body, Registers } from '../../../language/registers/registers.js';
import type { Reading } from '../../../language/semantics/reading.js';
import { areaOf } from '../../../language/semantics/passages.js';
import { noteName } from '../../../language/semantics/note-order.js';
import { noteOrdinal } from '../../../language/semantics/notes.js';
import { typedParagraphName } from '../../../language/syntax/words/paragraph-names.js';
import { paragraphAt, paragraphNumbersOf } from '../../../language/semantics/paragraphs.js';
import { plainSymbol } from '../../../language/syntax/words/symbols.js';
import { skipGaps } from '../../../language/text/characters.js';
import { allRules } from '../../../language/validation/catalogue.js';
import { bodyName, entryTitle, lineIn, shortened } from '../shared/describing.js';
import { partialCitation } from './partial-citation.js';
import { type Caret, lengthOf, type Suggestion, type Suggestions } from './caret.js';

/** After "resolution ", "décision " or 第: the numbers in the register meant, with their titles. */
export function resolutionNumbers(caret: Caret, registers: Registers, own: string | undefined): Suggestions | undefined {
    const partial = partialCitation(caret.before);
    const body = partial && bodyInQuestion(caret, registers.bodies, own);
    if (!partial || !body) {
        return undefined;
    }
    const { typed, kind, isFurther, around } = partial;
    if (caret.isAuto && (isFurther || /\p{Ll}/u.test(typed))) {
        // The sentence goes on in words, or may do so.
        return undefined;
    }
    if (!around) {
        return entries(
            caret,
            body,
            typed,
            (entry) => entry.kind === kind,
            (name) => name,
        );
    }
    const { blank, forms } = around;
    const isClosed = startsAfterNumber(caret.after, forms.afterNumber ?? '');
    const noun = (entry: string): string => (entry === 'decision' ? forms.decision : forms.resolution)[0] ?? '';
    return entries(
        caret,
        body,
        typed,
        () => true,
        (name, entry) => (isClosed ? name : `${name}${blank}${forms.afterNumber}${noun(entry)}`),
    );
}

/** Whether a text begins with the rest of a number followed by a word. */
function startsAfterNumber(text: string, word: string): boolean {
    return text.startsWith(word, skipGaps(text, /^[\dA-Z/.()-]*/u.exec(text)?.[0].length ?? 0));
}

function entries(
    { after, reading, isAuto }: Caret,
    body: Body,
    typed: string,
    isWanted: (entry: EntryDescription) => boolean,
    write: (name: string, kind: string) => string,
): Suggestions | undefined {
    const found = [...body.entries.values()]
        .filter(isWanted)
        .sort((one, other) => other.name.localeCompare(one.name, 'en', { numeric: true }));
    return {
        typed: typed.length,
        rest: lengthOf(/^[\dA-Z/.()-]*/u, after),
        items: found.map((entry): Suggestion => {
            const title = entryTitle(entry.titles, reading.locale.language);
            // A title known in another language only is named as such.
            const language = title?.language ? ` (in ${title.language})` : '';
            return {
                label: entry.name,
                kind: CompletionItemKind.Reference,
                insert: write(entry.name, entry.kind),
                detail: entry.kind,
                description: title ? `${shortened(title.text, 80)}${language}` : '',
                documentation: `${entry.kind} ${entry.name}, ${bodyName(body.names, reading.locale.language) ?? body.symbol}${title ? `\n\n${title.text}${language}` : ''}`,
                // Words of the titles would keep the list open while the sentence goes on.
                filter: isAuto ? entry.name : `${entry.name} ${title?.text ?? ''}`,
            };
        }),
    };
}

/** The body last named in the sentence before the caret, otherwise the document's own. */
function bodyInQuestion({ before }: Caret, bodies: ReadonlyMap<string, Body>, own: string | undefined): Body | undefined {
    const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('。')) + 1);
    const named = finderOf(bodies, own)(sentence).at(-1)?.body;
    return bodies.get(named ?? own ?? '');
}

/** The possible beginning of a symbol at the end of a text: from the first capital not preceded by a letter, figure, stroke or full stop. */
function symbolBefore(text: string): string | undefined {
    let from = text.length;
    while (from > 0 && /[A-Za-z0-9./()-]/u.test(text.charAt(from - 1))) {
        from--;
    }
    const beginning = /(?:^|[^\p{L}\p{N}/.])[A-Z]/u.exec(text.slice(Math.max(0, from - 1)));
    return beginning ? text.slice(Math.max(0, from - 1) + beginning.index + beginning[0].length - 1) : undefined;
}

/** Symbols in the document that begin with the typed capitals. */
export function symbols({ before, after, reading }: Caret): Suggestions | undefined {
    const typed = symbolBefore(before);
    if (typed === undefined) {
        return undefined;
    }
    const papers = new Map<string, string>();
    for (const { symbol, description } of reading.symbols) {
        papers.set(symbol, papers.get(symbol) || description);
    }
    const own = plainSymbol(reading.masthead.symbol);
    if (own) {
        papers.set(own, 'this document');
    }
    const found = [...papers].filter(([symbol]) => symbol.startsWith(typed) && symbol !== typed);
    return found.length === 0
        ? undefined
        : {
              typed: typed.length,
              rest: lengthOf(/^[A-Za-z0-9./()-]*/u, after),
              items: found.map(([label, description]) => ({ label, kind: CompletionItemKind.File, insert: label, description })),
          };
}

/** After `[^`: notes that are defined, marks without a note, and the next number or letter. */
export function notes({ before, after, reading, part }: Caret): Suggestions | undefined {
    const typed = /\[\^([^\]\s]{0,20})$/u.exec(before)?.[1];
    if (typed === undefined) {
        return undefined;
    }
    const { byName } = reading.notes;
    const defines = /^\s*\[\^[^\]\s]*$/u.test(before);
    const bare = unwrittenNotes(reading, part, typed);
    const next = nextNoteName(reading, part, typed);
    const closing = defines ? ']: ' : ']';
    const item = (name: string, detail: string): Suggestion => ({
        label: name,
        kind: CompletionItemKind.Reference,
        insert: name + closing,
        description: shortened(lineIn(byName.get(name)), 80),
        detail,
    });
    const defined = defines ? [] : [...byName.keys()].map((name) => item(name, 'a note of this document'));
    return {
        typed: typed.length,
        rest: lengthOf(defines ? /^[^\]\s]{0,20}\](?::[ \t]?)?/u : /^[^\]\s]{0,20}\]/u, after),
        replacesRest: true,
        items: [...bare.map((name) => item(name, 'marked, but not written yet')), ...defined, item(next, 'a new note')],
    };
}

/** After `{paragraph `: the names of paragraphs. */
export function paragraphNames({ before, after, reading }: Caret): Suggestions | undefined {
    const typed = typedParagraphName(before);
    const all = paragraphNumbersOf(reading.agenda);
    const items = typed === undefined ? [] : [...all.byName];
    return typed === undefined || items.length === 0
        ? undefined
        : {
              typed: typed.length,
              rest: lengthOf(/^[\p{L}\p{M}\p{N}_-]{0,40}\}/u, after),
              replacesRest: true,
              items: items.map(
                  ([name, place]): Suggestion => ({
                      label: name,
                      kind: CompletionItemKind.Reference,
                      insert: `${name}}`,
                      description: shortened(lineIn(paragraphAt(reading.agenda, place)), 80),
                  }),
              ),
          };
}

/**
 * The names that are marked and have no note yet, in the order of their marks: those of the part of the caret first, whose notes are written there.
 * @param typed a name that is being typed, and does not count
 */
export function unwrittenNotes({ notes: { byName, marks } }: Reading, part: Caret['part'], typed = ''): readonly string[] {
    const bare = marks.filter(({ note: { $refText: name } }) => !byName.has(name) && name !== typed);
    const here = bare.filter((mark) => areaOf(mark) === areas[part]);
    return [...new Set([...here, ...bare].map((mark) => mark.note.$refText))];
}

/** The name of the note that is written next in a part: the first one marked there without a note, else a new one. */
export function noteToWrite(reading: Reading, part: Caret['part']): string {
    const { byName, marks } = reading.notes;
    const bare = marks.find((mark) => areaOf(mark) === areas[part] && !byName.has(mark.note.$refText));
    return bare?.note.$refText ?? nextNoteName(reading, part);
}

const areas = { masthead: 'masthead', annotations: 'body', schedule: 'annex', annex: 'annex' } as const;

/**
 * The name that a new note gets: a number, or a letter in an annex.
 * @param typed a name that is being typed, and does not count
 */
export function nextNoteName({ notes: { byName, marks } }: Reading, part: Caret['part'], typed = ''): string {
    const series = areas[part] === 'annex' ? 'letter' : 'number';
    const last = [...byName.keys(), ...marks.map((mark) => mark.note.$refText).filter((name) => name !== typed)]
        .map(noteOrdinal)
        .reduce((most, place) => (place?.series === series ? Math.max(most, place.value) : most), 0);
    return noteName(series, last + 1);
}

/** Codes of rules in an ignore comment `// agenda-ignore `. */
export function ruleCodes({ before, after }: Caret): Suggestions | undefined {
    const typed = /^[\s\ufeff]*\/\/\s*agenda-ignore\s+(?:[\w/-]+[\s,]+)*([\w/-]*)$/u.exec(before)?.[1];
    return typed === undefined
        ? undefined
        : {
              typed: typed.length,
              rest: lengthOf(/^[\w/-]*/u, after),
              items: allRules.map(({ code, finds }) => ({
                  label: code,
                  kind: CompletionItemKind.Value,
                  insert: code,
                  documentation: finds,
              })),
          };
}
