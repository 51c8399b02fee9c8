/** Search in the workspace: items by label and title, register entries by number and title. */
import type { LangiumDocument } from 'langium';
import type { WorkspaceSymbolProvider } from 'langium/lsp';
import { type Range, SymbolKind, type WorkspaceSymbol, type WorkspaceSymbolParams } from 'vscode-languageserver-protocol';
import { isAgenda, isItem, isRegister, isRegisterEntry } from '../../language/grammar/generated/ast.js';
import { titlesOf } from '../../language/registers/descriptions.js';
import { isBuiltIn } from '../../language/registers/registers.js';
import { symbolOf } from '../../language/semantics/masthead.js';
import { rangeOf } from '../../language/syntax/tree/nodes.js';
import { labelOf, nameOfEntry, titleOf } from './shared/describing.js';
import type { AgendaSharedServerServices } from '../service-types.js';
import { rangeFromSummary } from '../workspace/summary.js';

/** A longer list is of no use; the user has to make the query longer. */
const mostResults = 400;

export class WorkspaceSearch implements WorkspaceSymbolProvider {
    constructor(private readonly services: AgendaSharedServerServices) {}

    getSymbols({ query }: WorkspaceSymbolParams): WorkspaceSymbol[] {
        const words = query
            .toLowerCase()
            .split(/\s+/u)
            .filter((word) => word !== '');
        const found: WorkspaceSymbol[] = [];
        for (const { names } of this.#files(query).sort(inOrder)) {
            names()
                .filter(({ searched }) => words.every((word) => searched.includes(word)))
                .forEach(({ symbol }) => found.push(symbol));
            if (found.length >= mostResults) {
                break;
            }
        }
        return found.slice(0, mostResults);
    }

    /** Everything in the workspace, with or without a tree at the moment. The library is searched only for a non-empty query: all of it is of no use. */
    #files(query: string): SearchedFile[] {
        return [
            ...this.services.workspace.LangiumDocuments.all
                .filter(({ uri }) => !isBuiltIn(uri) || query.length > 1)
                .map((document) => ({
                    uri: document.uri.toString(),
                    isBuiltIn: isBuiltIn(document.uri),
                    names: () => searchedNames(document),
                })),
            ...this.services.agenda.Files.closed.map(({ uri, summary }) => ({
                uri: uri.toString(),
                isBuiltIn: false,
                names: () =>
                    summary.items.map(({ label, title, at }) =>
                        itemName(uri.toString(), summary.symbol, label, title, rangeFromSummary(at)),
                    ),
            })),
        ];
    }
}

interface SearchedFile {
    readonly uri: string;
    readonly isBuiltIn: boolean;
    readonly names: () => readonly SearchedName[];
}

/** By address, so that an answer does not depend on the order of reading; the library comes last. */
function inOrder(one: SearchedFile, other: SearchedFile): number {
    return Number(one.isBuiltIn) - Number(other.isBuiltIn) || (one.uri < other.uri ? -1 : 1);
}

/** A search result, with the text to search in, in lower case. */
interface SearchedName {
    readonly symbol: WorkspaceSymbol;
    readonly searched: string;
}

function itemName(uri: string, containerName: string, label: string, title: string, range: Range): SearchedName {
    const name = `${label}  ${title}`.trimEnd();
    return { symbol: { name, kind: SymbolKind.Class, containerName, location: { uri, range } }, searched: name.toLowerCase() };
}

function searchedNames(document: LangiumDocument): readonly SearchedName[] {
    const root = document.parseResult.value;
    const uri = document.uri.toString();
    if (isAgenda(root)) {
        const containerName = symbolOf(root);
        return root.sections
            .filter(isItem)
            .filter((item) => item.name)
            .map((item) => itemName(uri, containerName, labelOf(item), titleOf(item), rangeOf(item, 'name')));
    }
    if (isRegister(root)) {
        const containerName = root.symbol ?? '';
        return root.entries
            .filter(isRegisterEntry)
            .filter((entry) => entry.name)
            .map((entry) => {
                const titles = titlesOf(entry);
                const name = `${nameOfEntry(entry)}  ${titles.en ?? Object.values(titles)[0] ?? ''}`.trimEnd();
                const searched = [nameOfEntry(entry), ...Object.values(titles), containerName].join(' ').toLowerCase();
                return {
                    symbol: { name, kind: SymbolKind.Constant, containerName, location: { uri, range: rangeOf(entry, 'name') } },
                    searched,
                };
            });
    }
    return [];
}
