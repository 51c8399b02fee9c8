/** The punctuation at the end of a title. The printed list sets its own; a stop that ends an abbreviation belongs to the title. */
import { locales } from '../locales/index.js';

const stops = '.;:。；：．；؛،,，、';

const abbreviations = new Set(
    Object.values(locales).flatMap(({ titleAbbreviations }) => titleAbbreviations.map((word) => word.toLowerCase())),
);

/** How many UTF-16 units at the end of a title are punctuation that does not belong to it, with the blanks before it. */
export function stopLength(title: string): number {
    const text = title.trimEnd();
    const sign = text.at(-1) ?? '';
    if (!stops.includes(sign) || text.endsWith('...') || (sign === '.' && endsShort(text))) {
        return 0;
    }
    return title.length - text.slice(0, -1).trimEnd().length;
}

/** A title without the punctuation at its end. */
export function withoutStop(title: string): string {
    return title.slice(0, title.length - stopLength(title)).trimEnd();
}

/** Whether the stop at the end of a text is that of an abbreviation: "etc.", "и т. д.", "U.N.". */
function endsShort(text: string): boolean {
    const word = /[^\s(（]{1,20}$/u.exec(text.slice(-20))?.[0].toLowerCase() ?? '';
    return abbreviations.has(word) || /^\p{L}{1,2}\.$|\.\p{L}{1,3}\.$/u.test(word);
}
