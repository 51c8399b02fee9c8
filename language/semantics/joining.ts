/** How the lines of a paragraph become one: with a space, or with nothing between Chinese characters. */

const wide = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef\\u2018-\\u201d\\u2014\\u2026]';
const between = new RegExp(`(${wide})[ \\t\\u3000]*(?:\\r\\n|\\r|\\n)\\s*(?=${wide})`, 'gu');

/** The text with its line breaks resolved. A quotation mark between a Chinese character and a Latin one keeps the space. */
export function joinRun(text: string): string {
    return /[\r\n]/u.test(text) ? text.replace(between, '$1').replace(/[ \t]*(?:\r\n|\r|\n)\s*/gu, ' ') : text;
}
