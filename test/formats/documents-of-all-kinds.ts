/** Sources of all kinds: the examples, the fixtures in all languages and houses, and the documents that were really issued. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export interface NamedSource {
    readonly name: string;
    readonly source: string;
}

const corpus = process.env.AGENDA_CORPUS;

/** Without AGENDA_CORPUS those that were issued are missing, which is said. */
export function sourcesOfAllKinds(): readonly NamedSource[] {
    if (!corpus) {
        console.log('skipped: the issued documents, since AGENDA_CORPUS is not set');
    }
    const files = [
        ...globSync('examples/*.agenda'),
        ...globSync('test/fixtures/**/*.agenda'),
        ...globSync('test/formats/*.agenda'),
        ...(corpus ? globSync(join(corpus, '*.agenda')) : []),
    ];
    return [{ name: 'nothing', source: '' }, ...files.sort().map((file) => ({ name: basename(file), source: readFileSync(file, 'utf8') }))];
}
