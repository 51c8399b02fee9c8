/** The examples of the package in words. */
import type { WordedChoice } from './wording.js';

/** A choice for each example among the names of files: the one with mistakes first, the others by their language. */
export function exampleChoices(names: readonly string[]): readonly WordedChoice<string>[] {
    const languageNames = new Intl.DisplayNames('en', { type: 'language' });
    const choices = names
        .filter((name) => name.endsWith('.agenda'))
        .map((value) => {
            const code = /\.([a-z]{2})\.agenda$/u.exec(value)?.[1];
            return code === undefined
                ? { label: 'An agenda with mistakes to find and mend', description: value, value }
                : { label: `A whole agenda in ${languageNames.of(code) ?? code}`, description: value, value };
        });
    // "An agenda …" comes before "A whole agenda …".
    const rank = ({ label }: WordedChoice<string>): string => `${label.startsWith('An') ? 0 : 1} ${label}`;
    return choices.sort((one, other) => (rank(one) < rank(other) ? -1 : 1));
}
