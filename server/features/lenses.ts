/** Lines above the text: when an item is taken up, how often a resolution is cited. */
import type { LangiumDocument } from 'langium';
import type { CodeLensProvider, LangiumServices } from 'langium/lsp';
import type { CodeLens } from 'vscode-languageserver-protocol';
import { type Agenda, isAgenda, isRegister, isRegisterEntry, type Register } from '../../language/grammar/generated/ast.js';
import { locales } from '../../language/locales/index.js';
import { readingOf } from '../../language/semantics/reading.js';
import { isCitation } from '../../language/syntax/nodes.js';
import { rangeOf } from '../../language/syntax/nodes.js';
import { counted, momentOf, takingsOf } from '../describing.js';

export class AgendaLenses implements CodeLensProvider {
    constructor(private readonly services: LangiumServices) {}

    provideCodeLens(document: LangiumDocument): CodeLens[] {
        const root = document.parseResult.value;
        return isAgenda(root) ? whenTaken(root) : isRegister(root) ? this.#howOftenCited(root) : [];
    }

    #howOftenCited(register: Register): CodeLens[] {
        const counts = new Map<unknown, number>();
        for (const { references } of this.services.shared.workspace.LangiumDocuments.all) {
            for (const reference of references) {
                if ('$nodeDescription' in reference && isCitation(reference.$refNode?.astNode)) {
                    const { node, documentUri, path } = reference.$nodeDescription ?? {};
                    const key = node ?? `${documentUri?.toString()}#${path}`;
                    counts.set(key, (counts.get(key) ?? 0) + 1);
                }
            }
        }
        return register.entries
            .filter(isRegisterEntry)
            .map((entry) => lens(entry, 'name', `cited ${counted(counts.get(entry) ?? 0, 'time')}`));
    }
}

function whenTaken(agenda: Agenda): CodeLens[] {
    const reading = readingOf(agenda);
    const takings = takingsOf(reading);
    return reading.outline.items.flatMap(({ item, label }) => {
        const [first, ...more] = takings.get(label) ?? [];
        if (!first || !label) {
            return [];
        }
        return [
            lens(
                item,
                'name',
                `taken up ${momentOf(first, locales.en)}${more.length > 0 ? ` and ${counted(more.length, 'more time')}` : ''}`,
            ),
        ];
    });
}

function lens(node: Parameters<typeof rangeOf>[0], property: string, title: string): CodeLens {
    return { range: rangeOf(node, property), command: { title, command: '' } };
}
