/** Bodies that no register knows, told by their form: "resolution 10/3 of the Executive Committee" is not one of the document's own. */
import { locales } from '../locales/index.js';
import type { CitationForms } from '../locales/locale.js';
import { bodyBetween as nameBehind } from '../syntax/body-between.js';
import { citingWordsOf } from '../syntax/citing-words.js';

/** A body's name or the beginning of it. `start` is the UTF-16 offset in the text it was found in. */
export interface NamedBody {
    readonly name: string;
    readonly start: number;
}

/** Chinese writes its words one behind the other. */
const letter = '(?!\\p{Script=Han})\\p{L}';

interface Patterns {
    readonly behind: RegExp;
    readonly following: RegExp;
    readonly adopting: RegExp | undefined;
    readonly speaker: RegExp;
}

/** The patterns of a language, for texts in which a letter of its script stands. They are long and are compiled when such a text comes. */
class LanguagePatterns {
    readonly #script: RegExp;
    #patterns: Patterns | undefined;

    constructor(private readonly forms: CitationForms) {
        const script = ['Cyrillic', 'Arabic', 'Han'].find((name) => new RegExp(`\\p{Script=${name}}`, 'u').test(forms.bodyHeads));
        this.#script = new RegExp(`\\p{Script=${script ?? 'Latin'}}`, 'u');
    }

    /** What a pattern finds in a text; null where it finds nothing, or the language has no such pattern. */
    find(pattern: keyof Patterns, text: string): RegExpExecArray | null {
        if (!this.#script.test(text)) {
            return null;
        }
        this.#patterns ??= compile(this.forms);
        return this.#patterns[pattern]?.exec(text) ?? null;
    }
}

const all = Object.values(locales).map(({ citations }) => new LanguagePatterns(citations));

function compile(citations: CitationForms): Patterns {
    // A word in capitals may stand before the noun: "Исполнительного совета", "Executive Board".
    const heads = `(?:(?:\\p{Lu}[\\p{L}’'-]+ ){1,3}(?:${lowered(citations.bodyHeads)})|(?:${citations.bodyHeads}))(?!${letter})`;
    return {
        behind: new RegExp(blanks(`^(?: \\(?[A-Z]\\)?)?,?${citations.bodyBehind}(${heads}(?: [\\p{L}’'—–-]+){0,12})`), 'u'),
        following: new RegExp(
            blanks(
                `^(?:[^.;«“"]|[«“"][^»”"]*[»”"]){0,200}?(?:(?<=[,،]) (?:\\p{L}+ )?|(?<=，)|(?<=^) (?:\\p{Ll}{2,3} )?)(?:l[’'])?(${heads}(?: [\\p{L}’'—–-]+){0,6})`,
            ),
            'u',
        ),
        adopting: citations.adopted
            ? new RegExp(blanks(`(?<!${letter})(?:${citations.adopted}) (${heads}(?: [\\p{L}’'—–-]+){0,12}?) (?:\\S+ ?)$`), 'u')
            : undefined,
        speaker: new RegExp(
            blanks(
                `(?<!${letter})(${heads}(?: [\\p{L}’'—–-]+){0,12}?)(?:${citations.speaks}|(?= ?\\())(?:(?<=\\p{Script=Han})| (?:\\S+ ){0,3}\\S* ?)$`,
            ),
            'u',
        ),
    };
}

/** Blanks of any kind and number; the names are looked for in text that is joined already. */
function blanks(source: string): string {
    return source.replace(/ /gu, '\\s+');
}

/** A noun may be written small after a capitalised word. */
function lowered(heads: string): string {
    return heads.replace(/(?<![\p{L}\\])\p{Lu}/gu, (letter) => `[${letter}${letter.toLowerCase()}]`);
}

/** The body that a number is said to be of, in the text behind the number. */
export function bodyBehind(after: string): NamedBody | undefined {
    return first(all.map((language) => language.find('behind', after)));
}

/** The body that is the subject of a sentence which begins with "In its resolution", in the text behind the number. */
export function bodyFollowing(after: string): NamedBody | undefined {
    return first(all.map((language) => language.find('following', after)));
}

/** The body named between "resolutions" and the first of its numbers, in the text before the number. */
export function bodyBetween(before: string): NamedBody | undefined {
    const found = Object.values(locales).flatMap(({ citations }) => {
        const words = citingWordsOf(citations);
        const nouns = citations.body && words.mayStandIn(before) ? words.nouns.allIn(before) : [];
        return nouns.flatMap((noun) => {
            const end = nameBehind(words, before, noun.end, (at) => at === before.length);
            const name = before.slice(noun.end, Math.max(end, noun.end));
            return end < 0 ? [] : [{ name: name.trim(), start: noun.end + name.search(/\S/u) }];
        });
    })[0];
    // In small letters it is no name; Arabic has no capitals.
    return found && /\p{Ll}/u.test(found.name) && !/\p{Lu}/u.test(found.name) ? undefined : found;
}

/** The body that cites a resolution as its own, or adopted it, in the text before the number. */
export function bodySpeaking(before: string): NamedBody | undefined {
    return first(all.flatMap((language) => [language.find('speaker', before), language.find('adopting', before)]));
}

function first(matches: readonly (RegExpExecArray | null)[]): NamedBody | undefined {
    const match = matches.find((one) => one !== null);
    const name = match?.[1];
    return match && name !== undefined ? { name: name.trim(), start: match.index + match[0].indexOf(name) } : undefined;
}
