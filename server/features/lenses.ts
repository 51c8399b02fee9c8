/** Lenses: when an item is taken up, its place in another language version, how often a resolution is cited. */
import { type AstNode, DocumentState, type LangiumDocument, URI } from 'langium';
import type { CodeLensProvider } from 'langium/lsp';
import type { CodeLens } from 'vscode-languageserver-protocol';
import { type Agenda, isAgenda, isRegister, isRegisterEntry, type Register } from '../../language/grammar/generated/ast.js';
import { languages, locales } from '../../language/locales/index.js';
import type { Version } from '../../language/versions/comparison/version.js';
import { pathOf } from '../../language/semantics/outline.js';
import { readingOf } from '../../language/semantics/reading.js';
import { isCitation } from '../../language/syntax/tree/nodes.js';
import { piecesOf } from '../../language/kept/pieces.js';
import { counted, isolated } from '../../protocol/wording.js';
import { takingsInWords, takingsOf } from './shared/describing.js';
import { keptRangeOf } from './shared/kept-ranges.js';
import { optionsIn } from '../client-options.js';
import type { AgendaServerServices } from '../service-types.js';

export class AgendaLenses implements CodeLensProvider {
    /** Whether the client has the command that opens another version; without it a lens would do nothing. */
    #leads = false;
    /** Whether the client has the commands that begin an agenda. */
    #begins = false;

    constructor(private readonly services: AgendaServerServices) {
        services.shared.lsp.LanguageServer.onInitialize((params) => {
            const { goToVersion, newAgenda } = optionsIn(params);
            this.#leads = goToVersion === true;
            this.#begins = newAgenda === true;
        });
    }

    provideCodeLens(document: LangiumDocument): CodeLens[] {
        const root = document.parseResult.value;
        if (isAgenda(root)) {
            return [
                ...(this.#begins ? beginningLenses(document, root) : []),
                ...takingLenses(root),
                ...(this.#leads ? this.#inOtherLanguages(document as LangiumDocument<Agenda>) : []),
            ];
        }
        return isRegister(root) ? this.#howOftenCited(root) : [];
    }

    /** Above the first line all languages. Above items only the one a translator looks at: the original, or, if there are just two, the other one. */
    #inOtherLanguages(document: LangiumDocument<Agenda>): CodeLens[] {
        const agenda = document.parseResult.value;
        const { masthead, outline } = readingOf(agenda);
        const rank = ({ language }: Version): number => (language === masthead.original ? -1 : languages.indexOf(language));
        const others = this.services.references.Versions.of(document).others.toSorted((one, other) => rank(one) - rank(other));
        const original = others.find(({ language }) => language === masthead.original);
        const mainVersion = original ?? (others.length === 1 ? others[0] : undefined);
        const versionRoot =
            mainVersion && this.services.shared.workspace.LangiumDocuments.getDocument(URI.parse(mainVersion.uri))?.parseResult.value;
        const items = new Set(isAgenda(versionRoot) ? readingOf(versionRoot).outline.items.map(pathOf) : []);
        const versionLens = (node: AstNode, property: string, { language }: Version): CodeLens => ({
            range: keptRangeOf(node, property),
            command: {
                // Isolated, so that the brackets appear on the correct side of an Arabic name.
                title: language === masthead.original ? `${isolated(locales[language].ownName)} (original)` : locales[language].ownName,
                tooltip: 'Go to the same item in this language',
                command: 'agenda.goToVersion',
                arguments: [document.uri.toString(), keptRangeOf(node, property).start.line, language],
            },
        });
        return [
            ...(agenda.opening ? others.map((version) => versionLens(agenda.opening ?? agenda, 'symbol', version)) : []),
            ...outline.items.flatMap((entry) => {
                const path = pathOf(entry);
                return mainVersion && path !== undefined && items.has(path) ? [versionLens(entry.item, 'name', mainVersion)] : [];
            }),
        ];
    }

    #howOftenCited(register: Register): CodeLens[] {
        const counts = new Map<unknown, number>();
        const entries = register.entries.filter(isRegisterEntry);
        for (const { references, state } of this.services.shared.workspace.LangiumDocuments.all) {
            // Reading a citation that is not linked yet would link it, with registers that may not be read yet.
            for (const reference of state >= DocumentState.Linked ? references : []) {
                if ('$nodeDescription' in reference && isCitation(reference.$refNode?.astNode)) {
                    const { node, documentUri, path } = reference.$nodeDescription ?? {};
                    const key = node ?? `${documentUri?.toString()}#${path}`;
                    counts.set(key, (counts.get(key) ?? 0) + 1);
                }
            }
        }
        const closed = this.services.shared.agenda.ClosedCitations.counts(entries);
        return entries.map((entry) => lens(entry, 'name', `cited ${counted((counts.get(entry) ?? 0) + (closed.get(entry) ?? 0), 'time')}`));
    }
}

function takingLenses(agenda: Agenda): CodeLens[] {
    const reading = readingOf(agenda);
    const takings = takingsOf(reading);
    return reading.outline.items.flatMap(({ item, label }) => {
        const taken = takings.get(label);
        return taken && label ? [lens(item, 'name', `taken up ${takingsInWords(taken)}`)] : [];
    });
}

/** Above an agenda in which nothing is written yet: the ways to begin. */
function beginningLenses({ uri }: LangiumDocument, agenda: Agenda): CodeLens[] {
    const start = { line: 0, character: 0 };
    const lead = (title: string, command: string, ...args: readonly string[]): CodeLens => ({
        range: { start, end: start },
        command: { title, command, arguments: [...args] },
    });
    return piecesOf(agenda).length > 0
        ? []
        : [lead('New Agenda…', 'agenda.newAgenda', uri.toString()), lead('Open an Example…', 'agenda.openExample')];
}

function lens(node: AstNode, property: string, title: string): CodeLens {
    return { range: keptRangeOf(node, property), command: { title, command: '' } };
}
