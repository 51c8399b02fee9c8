/** The findings of each example by itself; run as a program, it writes those of a process in which nothing was ever stopped. */
import { globSync, readFileSync } from 'node:fs';
import { URI } from 'langium';
import { createAgendaLanguages } from '../../language/module.js';
import type { AgendaLanguages } from '../../language/services.js';
import type { RuleValidator } from '../../language/validation/validator.js';
import { loadLibrary } from '../../language/registers/load-library.js';
import { readWithin } from '../../server/documents/reading.js';

export const files = globSync('examples/*.{agenda,register}').sort();

/** The findings of an example, as one text. */
export async function findingsIn({ shared }: AgendaLanguages, file: string): Promise<string> {
    const { LangiumDocuments, DocumentBuilder } = shared.workspace;
    const document = readWithin(shared, readFileSync(file, 'utf8'), URI.file(`/interrupted/${file}`));
    LangiumDocuments.addDocument(document);
    await DocumentBuilder.build([document], { validation: true });
    const validator = shared.ServiceRegistry.getServices(document.uri).validation.DocumentValidator as RuleValidator;
    const found = validator.findingsOf(document).map(({ code, finding }) => ({ code, message: finding.message, range: finding.range }));
    await DocumentBuilder.update([], [document.uri]);
    shared.agenda.Limits.forget(document.uri);
    return JSON.stringify(found);
}

/** The findings of all examples, with the built-in library. */
export async function findingsInAll(languages: AgendaLanguages): Promise<Record<string, string>> {
    await languages.shared.workspace.DocumentBuilder.build(loadLibrary(languages.shared));
    const found: Record<string, string> = {};
    for (const file of files) {
        found[file] = await findingsIn(languages, file);
    }
    return found;
}

if (process.argv[1]?.endsWith('uninterrupted.mjs')) {
    void findingsInAll(createAgendaLanguages()).then((found) => process.stdout.write(JSON.stringify(found)));
}
