/** Whether a body named in a text is the document's own: by its full name, a part of it, or one word ("the Conference"). */
import { locales } from '../locales/index.js';
import { isHan, isLetter } from '../text/characters.js';
import { wordsAt } from './body-words.js';
import type { Body } from './registers.js';

/** Letters that Arabic writes onto a word, and its articles. */
const attachedForms = Object.values(locales).flatMap(({ citations }) => citations.attached ?? []);

/** Whether a name found by its form is the own body's. A single word must occur in its name; of several the first two must be its first two. */
export function isNameOfOwnBody(name: string, body: Body | undefined): boolean {
    if (isHan(name.charCodeAt(0))) {
        return isPartOfName(name, body);
    }
    const words = contentWords(name);
    return (
        body?.names.some((known) => {
            const full = contentWords(known.name);
            return words.length === 1 ? full.some((word) => word === words[0]) : words[0] === full[0] && words[1] === full[1];
        }) ?? false
    );
}

/** Whether a name is short for the document's own body: "Assembly" in a document of the General Assembly, "Executive Commission" in one of a commission. */
export function isShortFor(name: string, body: Body | undefined): boolean {
    // Many Chinese names share an ending, so 会议 alone says nothing.
    if (isHan(name.charCodeAt(0))) {
        return false;
    }
    const small = name.toLowerCase();
    return isPartOfName(small, body) || isPartOfName(small.slice(small.lastIndexOf(' ') + 1), body);
}

/** The significant words of a name in lower case, without articles and prepositions. */
function contentWords(name: string): string[] {
    return name
        .toLowerCase()
        .split(/[\s’'—–-]/u)
        .filter((word) => word.length > 3)
        .map(withoutAttached);
}

/** Arabic writes its article and its prepositions onto the word. */
function withoutAttached(word: string): string {
    for (const { letters, articles } of attachedForms) {
        const at = letters.includes(word.charAt(0)) ? 1 : 0;
        const article = articles.find((one) => word.startsWith(one, at)) ?? articles.find((one) => word.startsWith(one));
        const from = article === undefined ? 0 : (word.startsWith(article, at) ? at : 0) + article.length;
        if (from > 0 && [0, 1, 2].every((next) => isLetter(word.charCodeAt(from + next)))) {
            return word.slice(from);
        }
    }
    return word;
}

function isPartOfName(name: string, body: Body | undefined): boolean {
    return (
        body?.names.some((known) => {
            const full = withoutArticle(known.name).toLowerCase();
            return (
                full === name ||
                full.startsWith(`${name} `) ||
                full.endsWith(` ${name}`) ||
                (isHan(name.charCodeAt(0)) && full.endsWith(name))
            );
        }) ?? false
    );
}

/** A name without its article, if a blank follows the article. */
export function withoutArticle(name: string): string {
    const article = wordsAt(name, 0)?.articles.longestAt(name, 0);
    return article && name[article.end] === ' ' ? name.slice(article.end + 1) : name;
}
