/** Which agendas name a house style, and what each depends on: a style that changes concerns those that name it, and no others. */
import { type LangiumDocument, type URI, URI as Uris } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import { isAgenda } from '../../language/grammar/generated/ast.js';
import { symbolOf } from '../../language/semantics/masthead.js';
import { readingOf } from '../../language/semantics/reading.js';
import type { Styles } from '../../language/styles/styles.js';
import type { AgendaFiles } from './files.js';

/** What agendas depend on in the styles that they name, as texts, by their addresses. */
export interface StyleStates {
    readonly documents: ReadonlyMap<string, string>;
    readonly files: ReadonlyMap<string, string>;
}

export class StyleUsers {
    constructor(
        private readonly services: LangiumSharedServices,
        private readonly files: () => AgendaFiles,
        private readonly styles: Styles,
    ) {}

    get states(): StyleStates {
        const documents = this.services.workspace.LangiumDocuments.all.toArray().flatMap((document) => this.#ofDocument(document));
        const files = [...this.files().all].flatMap(({ uri, summary: { style, symbol } }) =>
            style === undefined ? [] : [[uri.toString(), this.styles.stateOf(style, symbol)] as const],
        );
        return { documents: new Map(documents), files: new Map(files) };
    }

    #ofDocument({ uri, parseResult: { value: root } }: LangiumDocument): readonly (readonly [string, string])[] {
        const named = isAgenda(root) ? readingOf(root).masthead.values.get('style') : undefined;
        return isAgenda(root) && named ? [[uri.toString(), this.styles.stateOf(named.text, symbolOf(root))]] : [];
    }
}

/** The addresses that have another state than before. */
export function changedFrom(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly URI[] {
    return [...after].filter(([uri, state]) => before.get(uri) !== state).map(([uri]) => Uris.parse(uri));
}
