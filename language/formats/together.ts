/** What a person would not part at the end of a line: a word and the number that it tells of, a bracket and the symbol in it. */
import type { Block, Content, InlineRun } from '../document/blocks.js';

/** Runs that stand in one line. A single run may break as it does by itself. */
export type Together = readonly InlineRun[];

/** No word before a number is longer: what is longer may stand in a line of its own. */
const longestWord = 20;

const wordBefore = new RegExp(`(?:^|[^\\p{L}\\p{M}])([\\p{L}\\p{M}]{1,${longestWord}}[ \u00a0])$`, 'u');
const signBefore = /[\p{Script=Han}]$/u;
const signAfter = /^[\p{Script=Han}]/u;
const bracketBefore = /[([«“]$/u;
const bracketAfter = /^[)\]»”]/u;

/** The runs of a content, those together that stand in one line. Their texts are the same, one after the other. */
export function together(content: Content, { direction, language }: Pick<Block, 'direction' | 'language'>): readonly Together[] {
    const groups: InlineRun[][] = [];
    let rest = content[0];
    for (let index = 0; index < content.length; index++) {
        const run = rest!;
        rest = content[index + 1];
        const before = groups.at(-1);
        const last = before?.length === 1 && before[0]?.kind === 'text' ? before[0] : undefined;
        const [head, tail] =
            run.kind === 'citation'
                ? [last ? lastWord(last.text, language) : '', rest?.kind === 'text' && language === 'zh' ? found(signAfter, rest.text) : '']
                : run.kind === 'symbol' && direction === 'rtl'
                  ? [last ? found(bracketBefore, last.text) : '', rest?.kind === 'text' ? found(bracketAfter, rest.text) : '']
                  : ['', ''];
        if (before && last && head !== '') {
            const left = last.text.slice(0, -head.length);
            groups.splice(-1, 1, ...(left === '' ? [] : [[withText(last, left)]]));
        }
        const group = [...(last && head !== '' ? [withText(last, head)] : []), run];
        if (rest && tail !== '') {
            group.push(withText(rest, tail));
            rest = withText(rest, rest.text.slice(tail.length));
        }
        groups.push(group);
    }
    return groups.filter((group) => group.length > 1 || group[0]?.text !== '' || group[0].kind !== 'text');
}

/** The word before a number with its blank; in Chinese the one sign before it. Empty if there is none. */
function lastWord(text: string, language: Block['language']): string {
    return language === 'zh' ? found(signBefore, text.slice(-1)) : (wordBefore.exec(text.slice(-longestWord - 2))?.[1] ?? '');
}

function found(pattern: RegExp, text: string): string {
    return pattern.exec(text)?.[0] ?? '';
}

function withText(run: InlineRun, text: string): InlineRun {
    return { ...run, text };
}

/** A text before a number, in formats made of characters: its last blank does not break. */
export function beforeNumber(text: string, language: Block['language']): string {
    const word = language === 'zh' ? '' : lastWord(text, language);
    return word === '' ? text : `${text.slice(0, -1)}\u00a0`;
}
