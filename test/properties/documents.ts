/** The documents to damage, and what is read from the result. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LangiumDocument, URI } from 'langium';
import type { Agenda } from '../../language/grammar/generated/ast.js';
import { createAgendaLanguages } from '../../language/module.js';
import { library, libraryUri } from '../../language/registers/library.js';
import type { AgendaScopes } from '../../language/references/scopes.js';
import { readingOf } from '../../language/semantics/reading.js';
import { agendaRules } from '../../language/validation/catalogue.js';
import { piecesOf } from '../../language/kept/pieces.js';
import { PlacedFinding } from '../../language/validation/placed-finding.js';
import type { Fix, RuleContext } from '../../language/validation/rule.js';

/** Number of tries of each property; AGENDA_PROPERTY_RUNS can raise it. */
export const runs = Math.max(1, Number(process.env.AGENDA_PROPERTY_RUNS) || 60);

/** A whole agenda to start from. */
export interface NamedText {
    readonly name: string;
    readonly text: string;
}

function agendasIn(folder: string): NamedText[] {
    return readdirSync(folder)
        .filter((name) => name.endsWith('.agenda'))
        .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

/** The examples, the fixtures, and the issued documents in the folder named by AGENDA_CORPUS. */
export const sources: readonly NamedText[] = [
    ...(process.env.AGENDA_CORPUS ? agendasIn(process.env.AGENDA_CORPUS) : []),
    ...agendasIn('examples'),
    ...agendasIn('test/fixtures'),
];

const { shared, agenda: services } = createAgendaLanguages();
const { LangiumDocumentFactory: factory, LangiumDocuments: documents, DocumentBuilder: builder } = shared.workspace;
let registers: Promise<void> | undefined;

function loadRegisters(): Promise<void> {
    registers ??= (() => {
        const texts = Object.entries(library).map(([name, text]) => factory.fromString(text, URI.parse(libraryUri(name))));
        for (const document of texts) {
            documents.addDocument(document);
        }
        return builder.build(texts, { validation: false });
    })();
    return registers;
}

/** A finding with the code of its rule. */
export interface CodedFinding extends Pick<PlacedFinding, 'range' | 'message' | 'related'> {
    readonly code: string;
    readonly fixes: () => readonly Fix[];
}

/** A document that is scanned, parsed and linked, with the findings of the rules. */
export interface ReadDocument {
    readonly document: LangiumDocument<Agenda>;
    readonly findings: readonly CodedFinding[];
}

/** Reads a text from its tokens to its findings. The validator catches the failure of a rule; this function fails with it. */
export async function read(text: string): Promise<ReadDocument> {
    await loadRegisters();
    const document = factory.fromString<Agenda>(text, URI.parse('memory:/document.agenda'));
    documents.addDocument(document);
    try {
        await builder.build([document], { validation: false });
    } finally {
        documents.deleteDocument(document.uri);
    }
    const context: RuleContext = {
        document,
        reading: readingOf(document.parseResult.value),
        registers: services.references.Registers,
        versions: services.references.Versions.of(document),
        styles: services.shared.agenda.Styles,
        clashes: services.references.Bookings.clashesOf(document),
        scopes: services.references.ScopeProvider as AgendaScopes,
    };
    const found = agendaRules.flatMap((rule) => [
        ...[...(rule.check?.(context) ?? [])].map((finding) => ({ rule, finding })),
        ...piecesOf(document.parseResult.value).flatMap((piece, index) =>
            [...(rule.looksAt?.(piece) === false ? [] : (rule.checkIn?.(piece, context, index) ?? []))].map((finding) => ({
                rule,
                finding,
            })),
        ),
    ]);
    const findings = found.map(({ rule: { code }, finding }): CodedFinding => {
        const fixes = (): readonly Fix[] => finding.fixes?.(context) ?? [];
        const { range, message, related } = new PlacedFinding(finding, fixes);
        return { code, range, message, related, fixes };
    });
    return { document, findings };
}

/** The labels of the items in text order, with their lines. */
export function itemsOf({ document }: ReadDocument): readonly { readonly label: string; readonly line: number }[] {
    return readingOf(document.parseResult.value).outline.items.map(({ label, item }) => ({
        label,
        line: item.$cstNode?.range.start.line ?? -1,
    }));
}

export { services };
