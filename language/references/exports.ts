/** What a document tells the rest of the workspace: a register its body and entries, an agenda its items. */
import { type AstNodeDescription, type LangiumDocument, DefaultScopeComputation, type LocalSymbols, MultiMap } from 'langium';
import { type Agenda, isItem, isRegisterEntry, type Register } from '../grammar/generated/ast.js';
import { type EntryDescription, namesOf, type RegisterDescription, titlesOf } from './registers.js';

export class RegisterExports extends DefaultScopeComputation {
    override async collectExportedSymbols(document: LangiumDocument): Promise<AstNodeDescription[]> {
        const register = document.parseResult.value as Register;
        const body = register.symbol ?? '';
        if (!body) {
            return [];
        }
        const head: RegisterDescription = {
            ...this.descriptions.createDescription(register, body, document),
            bodyNames: namesOf(register),
        };
        const entries = register.entries
            .filter(isRegisterEntry)
            .filter((entry) => entry.name)
            .map(
                (entry): EntryDescription => ({
                    ...this.descriptions.createDescription(entry, entry.name, document),
                    body,
                    kind: entry.kind,
                    titles: titlesOf(entry),
                }),
            );
        return [head, ...entries];
    }

    override async collectLocalSymbols(): Promise<LocalSymbols> {
        return new MultiMap();
    }
}

/** Items are exported for the search over the workspace; inside their own document the scope provider finds them. */
export class AgendaExports extends DefaultScopeComputation {
    override async collectExportedSymbols(document: LangiumDocument): Promise<AstNodeDescription[]> {
        const agenda = document.parseResult.value as Agenda;
        return agenda.sections
            .filter(isItem)
            .filter((item) => item.name)
            .map((item) => this.descriptions.createDescription(item, item.name, document));
    }

    override async collectLocalSymbols(): Promise<LocalSymbols> {
        return new MultiMap();
    }
}
