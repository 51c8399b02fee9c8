/** Sentences in six language versions of one document, and the facts that all versions must share. */
import { type Language, languages, locales } from '../../language/locales/index.js';
import { stretchesOf } from '../../language/syntax/words/running-text.js';

export type FactKind = 'citations' | 'symbols' | 'dates';

export interface Sentence {
    /** The document's symbol. */
    readonly symbol: string;
    readonly versions: ReadonlyMap<Language, string>;
}

/** Reads lines `== SYMBOL`, `-- …` and `en: …`: a document, a sentence of it, a language version of the sentence. */
export function readSentences(data: string): readonly Sentence[] {
    const sentences: { symbol: string; versions: Map<Language, string> }[] = [];
    let symbol = '';
    for (const line of data.split(/\r?\n/u)) {
        const [, mark, rest = ''] = /^(==|--|\w\w:) (.*)$/u.exec(line) ?? [];
        const language = languages.find((one) => mark === `${one}:`);
        if (mark === '==') {
            symbol = rest.replace(/ \(.*$/u, '');
        } else if (mark === '--') {
            sentences.push({ symbol, versions: new Map() });
        } else if (language) {
            sentences.at(-1)?.versions.set(language, rest);
        }
    }
    return sentences;
}

/** Whether any version has facts of a kind, and the versions that differ from the majority. */
export function compared(
    { symbol, versions }: Sentence,
    kind: FactKind,
): { readonly found: boolean; readonly differing: readonly string[] } {
    const facts = new Map([...versions].map(([language, text]) => [language, factsIn(text, kind)]));
    const counts = Map.groupBy(facts.values(), (value) => value);
    const most = [...counts].sort(([, one], [, other]) => other.length - one.length).at(0)?.[0] ?? '';
    // Of two equally frequent ones, the longer one counts.
    const fullest =
        [...counts.keys()]
            .filter((value) => counts.get(value)?.length === counts.get(most)?.length)
            .sort((one, other) => other.localeCompare(one))[0] ?? most;
    return {
        found: [...facts.values()].some((value) => value !== ''),
        differing: [...facts]
            .filter(([, value]) => value !== fullest)
            .map(([language, value]) => `${symbol} ${kind} ${language}: ${value || 'none'}, most have ${fullest || 'none'}`),
    };
}

/** The facts of one kind as one text, ordered by value: their order in the sentence differs between languages. */
function factsIn(text: string, kind: FactKind): string {
    return stretchesOf(text)
        .flatMap(({ type, start, end }) => {
            const piece = text.slice(start, end);
            switch (type) {
                case 'RESOLUTION':
                case 'DECISION':
                    return kind === 'citations' ? [`${type.toLowerCase()} ${piece.replace(/\s+/gu, '')}`] : [];
                case 'SYMBOL':
                    return kind === 'symbols' ? [piece] : [];
                case 'DATE':
                    return kind === 'dates' ? datesIn(piece) : [];
                default:
                    return [];
            }
        })
        .sort()
        .join(' ');
}

function datesIn(piece: string): readonly string[] {
    const found = Object.values(locales)
        .map((locale) => locale.findDates(piece))
        .find((dates) => dates.length > 0);
    const two = (number: number): string => String(number).padStart(2, '0');
    return (found ?? []).map(({ year, month, day }) => `${year ?? '-'}-${two(month)}-${two(day)}`);
}
