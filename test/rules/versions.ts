/** Runs the rules over sets of files that are language versions of each other. */
import { type LangiumDocument, URI } from 'langium';
import { createAgendaLanguages } from '../../language/module.js';
import type { AgendaLanguages } from '../../language/services.js';
import type { Fix } from '../../language/validation/rule.js';
import type { RuleValidator } from '../../language/validation/validator.js';
import { loadLibrary } from '../../language/registers/load-library.js';

export interface FoundInFile {
    readonly file: string;
    readonly code: string;
    readonly severity: string;
    /** The text at the finding's range, its offset, and its line. */
    readonly text: string;
    readonly start: number;
    readonly line: string;
    readonly message: string;
    /** File and text of the place in the other version. */
    readonly related: readonly string[];
    readonly fixes: readonly Fix[];
}

let started: Promise<AgendaLanguages> | undefined;
let sets = 0;

async function start(): Promise<AgendaLanguages> {
    const languages = createAgendaLanguages();
    await languages.shared.workspace.DocumentBuilder.build(loadLibrary(languages.shared), { validation: false });
    return languages;
}

/** The findings in files of one folder, file by file in the given order; hints only about language versions. */
export async function findingsInVersions(files: Readonly<Record<string, string>>): Promise<readonly FoundInFile[]> {
    started ??= start();
    const { shared, agenda } = await started;
    const { LangiumDocumentFactory, LangiumDocuments, DocumentBuilder } = shared.workspace;
    const folder = `file:///versions/${sets++}`;
    const documents = Object.entries(files).map(([name, text]) => LangiumDocumentFactory.fromString(text, URI.parse(`${folder}/${name}`)));
    documents.forEach((document) => LangiumDocuments.addDocument(document));
    await DocumentBuilder.build(documents, { validation: true });
    const textAt = (uri: string, range: Parameters<LangiumDocument['textDocument']['getText']>[0]): string =>
        LangiumDocuments.getDocument(URI.parse(uri))?.textDocument.getText(range) ?? '';
    const validator = agenda.validation.DocumentValidator as RuleValidator;
    const found = documents.flatMap((document) =>
        validator.findingsOf(document).flatMap(({ code, severity, finding }): FoundInFile[] =>
            severity === 'hint' && !code.startsWith('translation/')
                ? []
                : [
                      {
                          file: document.uri.path.split('/').at(-1) ?? '',
                          code,
                          severity,
                          text: document.textDocument.getText(finding.range),
                          start: document.textDocument.offsetAt(finding.range.start),
                          line: document.textDocument.getText().split(/\r?\n/u)[finding.range.start.line] ?? '',
                          message: finding.message,
                          related: (finding.related ?? []).map(
                              ({ uri = document.uri.toString(), range }) => `${uri.split('/').at(-1)}: ${textAt(uri, range)}`,
                          ),
                          fixes: finding.fixes,
                      },
                  ],
        ),
    );
    await DocumentBuilder.update(
        [],
        documents.map(({ uri }) => uri),
    );
    return found;
}

/** Findings as lines, for the messages of assertions. */
export function findingsInWords(found: readonly FoundInFile[]): readonly string[] {
    return found.map(({ file, code, text, message }) => `${file} ${code} “${text}” ${message}`);
}

/** The files of language versions, by language. */
export function filesOf(texts: Readonly<Record<string, string>>): Record<string, string> {
    return Object.fromEntries(Object.entries(texts).map(([language, text]) => [`meeting.${language}.agenda`, text]));
}
