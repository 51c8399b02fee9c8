/**
 * Registers for programs that read a file and end: the names of all bodies, and the entries of the cited ones. They are read without a
 * syntax tree, so the program needs no parser for them.
 */
import { URI } from 'langium';
import { RegisterEntry, RegisterRange } from '../grammar/generated/ast.js';
import { entriesIn, registerHead } from '../syntax/scanner/register-scanner.js';
import { normaliseNumber } from '../syntax/words/normal-number.js';
import { library, libraryUri } from './library.js';
import { type EntryDescription, heldSessions, namesIn, type RangeDescription, rangesIn, singular, titlesIn } from './descriptions.js';
import type { ShelvedRegister } from './registers.js';

/** The registers of the library, in the order of their file names. */
export function shelvedLibrary(): readonly ShelvedRegister[] {
    return Object.entries(library)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .flatMap(([name, text]) => shelved(text, URI.parse(libraryUri(name))));
}

/**
 * A register on the shelf, or none where the text names no body. It describes the body and its entries as an index would, but no document has its address.
 * @param uri the address of the text
 */
export function shelved(text: string, uri: URI): readonly ShelvedRegister[] {
    const { symbol, wordings, complete, hasEntries } = registerHead(text);
    let content: RegisterContent | undefined;
    const read = (): RegisterContent => {
        content ??= hasEntries ? describedContent(text, symbol, uri) : { entries: [], ranges: [] };
        return content;
    };
    return symbol === ''
        ? []
        : [
              {
                  uri,
                  symbol,
                  hasEntries,
                  names: wordings.flatMap((wording) => namesIn(wording.language, wording.text)),
                  complete: complete.flatMap(({ kind, sessions }) => heldSessions(kind, sessions)),
                  entries: () => read().entries,
                  ranges: () => read().ranges,
              },
          ];
}

interface RegisterContent {
    readonly entries: readonly EntryDescription[];
    readonly ranges: readonly RangeDescription[];
}

function describedContent(text: string, body: string, documentUri: URI): RegisterContent {
    const { entries, ranges } = entriesIn(text);
    return {
        entries: entries.flatMap(({ kind, number, wordings, index }) =>
            number === ''
                ? []
                : {
                      type: RegisterEntry.$type,
                      name: normaliseNumber(number),
                      documentUri,
                      path: `/entries@${index}`,
                      body,
                      kind,
                      titles: titlesIn(wordings),
                  },
        ),
        ranges: ranges.flatMap(({ kind, spans, index }) =>
            spans === ''
                ? []
                : {
                      type: RegisterRange.$type,
                      name: spans,
                      documentUri,
                      path: `/entries@${index}`,
                      body,
                      kind: singular(kind),
                      ranges: rangesIn(spans),
                  },
        ),
    };
}
