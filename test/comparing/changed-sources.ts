/** Pairs of agendas, an earlier and a later one, in six languages: every example after changes of many kinds. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ChangedSource {
    readonly name: string;
    readonly before: string;
    readonly after: string;
}

/** Cut, exchanged and spelled otherwise: what stands where says the number of the section. */
function changed(source: string): string {
    const sections = source.split('\n\n');
    const out = sections.flatMap((section, at) => {
        const isBody = at > 2 && !/^(?:item|schedule|day|\[\^|documentation)/u.test(section);
        const words = section.split(' ');
        switch (isBody ? at % 7 : -1) {
            case 0:
                return [];
            case 1:
                return [section, `${words.slice(0, 6).join(' ')} 12/3.`];
            case 2:
                return [words.filter((_, index) => index % 9 !== 4).join(' ')];
            case 3:
                return [`${section} A/AC.1/2024/77`];
            default:
                return [section];
        }
    });
    return out
        .join('\n\n')
        .replace('15:00-18:00', '14:00-17:00 @ A')
        .replace(/\nday (\S+)-05\n/u, '\nday $1-06\n')
        .replace(/^(item 3 {2})/mu, 'item 2 (c)  X y z\n\n$1')
        .replace(/^(\[\^1\]: \S+ )/mu, '$1(77) ');
}

export function changedSources(): readonly ChangedSource[] {
    const examples = readdirSync('examples').filter((file) => file.endsWith('.agenda'));
    return examples.flatMap((file): ChangedSource[] => {
        const before = readFileSync(join('examples', file), 'utf8');
        const after = changed(before);
        return [
            { name: `${file}, changed`, before, after },
            { name: `${file}, changed back`, before: after, after: before },
        ];
    });
}
