/** How the lines of a paragraph become one: with a space, or with nothing between Chinese characters. */
import { joinLines } from './joined.js';

/** The text with its line breaks resolved. A quotation mark between a Chinese character and a Latin one keeps the space. */
export function joinRun(text: string): string {
    return joinLines(text).text;
}
