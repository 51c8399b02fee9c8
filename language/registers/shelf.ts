/**
 * Registers for programs that read a file and end: the names of all bodies, and the entries of the cited ones. They are read without a
 * syntax tree, so the program needs no parser for them.
 */
import { URI } from 'langium';
import { RegisterEntry } from '../grammar/generated/ast.js';
import { entriesIn, registerHead } from '../syntax/scanner/register-scanner.js';
import { normaliseNumber } from '../syntax/words/normal-number.js';
import { library, libraryUri } from './library.js';
import { type EntryDescription, namesIn, type ShelvedRegister, titlesIn } from './registers.js';

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
    const { symbol, wordings, hasEntries } = registerHead(text);
    let entries: readonly EntryDescription[] | undefined;
    return symbol === ''
        ? []
        : [
              {
                  symbol,
                  hasEntries,
                  names: wordings.flatMap((wording) => namesIn(wording.language, wording.text)),
                  entries: () => {
                      entries ??= hasEntries ? describedEntries(text, symbol, uri) : [];
                      return entries;
                  },
              },
          ];
}

function describedEntries(text: string, body: string, documentUri: URI): readonly EntryDescription[] {
    return entriesIn(text).flatMap(({ kind, number, wordings }, index) =>
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
    );
}
