/** Agendas and the language versions made from them, for the tests of skeletons. */
import { readFileSync } from 'node:fs';
import { type LangiumDocument, URI } from 'langium';
import type { Agenda } from '../../language/grammar/generated/ast.js';
import type { Language } from '../../language/locales/index.js';
import { createAgendaLanguages } from '../../language/module.js';
import type { AgendaLanguages } from '../../language/services.js';
import { library, libraryUri } from '../../language/registers/library.js';
import type { AgendaScopes } from '../../language/references/scopes.js';
import { readingOf } from '../../language/semantics/reading.js';
import { skeletonOf } from '../../language/drafting/skeleton/skeleton.js';
import type { RuledFinding } from '../../language/validation/placed-finding.js';
import type { RuleValidator } from '../../language/validation/validator.js';

let started: Promise<AgendaLanguages> | undefined;
let opened = 0;

async function start(): Promise<AgendaLanguages> {
    const languages = createAgendaLanguages();
    const { LangiumDocumentFactory: factory, LangiumDocuments: documents, DocumentBuilder: builder } = languages.shared.workspace;
    const loaded = Object.entries(library).map(([name, text]) => factory.fromString(text, URI.parse(libraryUri(name))));
    loaded.forEach((document) => documents.addDocument(document));
    await builder.build(loaded);
    languages.shared.agenda.Registers.forget();
    return languages;
}

export interface Built {
    readonly document: LangiumDocument<Agenda>;
    readonly findings: readonly RuledFinding[];
    readonly languages: AgendaLanguages;
}

/** An agenda, linked and checked alone: no other language version is known. */
export async function built(text: string): Promise<Built> {
    started ??= start();
    const languages = await started;
    const document = languages.shared.workspace.LangiumDocumentFactory.fromString<Agenda>(
        text,
        URI.parse(`file:///skeletons/${opened++}.agenda`),
    );
    await languages.shared.workspace.DocumentBuilder.build([document], { validation: true });
    const validator = languages.agenda.validation.DocumentValidator as RuleValidator;
    return { document, findings: validator.findingsOf(document), languages };
}

/** The text of the new version of an agenda. */
export async function skeletonIn(text: string, language: Language): Promise<string> {
    const { document, languages } = await built(text);
    return skeletonOf(
        {
            reading: readingOf(document.parseResult.value),
            registers: languages.agenda.references.Registers,
            scopes: languages.agenda.references.ScopeProvider as AgendaScopes,
        },
        language,
    );
}

export function file(name: string): string {
    return readFileSync(name, 'utf8');
}
