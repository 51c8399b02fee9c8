/** The letters that mark the notes of tables: they are slanted, so that they are no part of the word before them. */
import type { Block } from '../document/blocks.js';

/** Whether a mark is a letter that is slanted. Slanted letters are foreign to Chinese and Arabic documents. */
export function isSlantedMark(mark: string, { language }: Pick<Block, 'language'>): boolean {
    return language !== 'zh' && language !== 'ar' && /^[\p{Script=Latin}\p{Script=Cyrillic}]{1,2}$/u.test(mark);
}
