/** The two documents for which there are budgets. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { largeAgenda } from './large.js';

export interface BenchDocument {
    readonly name: 'usual' | 'large';
    /** Description for the report. */
    readonly about: string;
    readonly text: string;
}

/** The usual document is an issued one if AGENDA_CORPUS names a folder that has one, else the example of its size. */
export function benchDocuments(): readonly BenchDocument[] {
    const folder = process.env.AGENDA_CORPUS ?? 'examples';
    const name = readdirSync(folder).find((file) => file.endsWith('.zh.agenda')) ?? 'prevention-2024.zh.agenda';
    const usual = readFileSync(join(folder, name), 'utf8');
    const large = largeAgenda();
    const size = (text: string): string => `${(Buffer.byteLength(text) / 1e6).toFixed(2)} MB, ${text.split('\n').length} lines`;
    return [
        { name: 'usual', about: `${name}, ${size(usual)}`, text: usual },
        { name: 'large', about: `made by bench/large.ts, ${size(large)}`, text: large },
    ];
}
