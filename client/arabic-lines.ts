/** Which part of a line of an agenda or a register is Arabic running text. */

const arabic = '[\\u0620-\\u064a\\u066e-\\u06d3\\ufb50-\\ufdfb\\ufe70-\\ufefc]';

/** A key, the word that opens a block and the label after it, the name of a register's language: they keep their place at the left. */
const head = /^\s*(?:\/\/\s*|[a-z]+:\s*|(?:item|heading|schedule)\s+(?:[\d٠-٩]+(?:\s*[(（]?[\p{L}\p{N}]{1,4}[)）.])*\s*)?(?=\P{L}*\p{L}))/u;
/** Labels alone, as in the rows of a meeting: `3 (أ) (تابع)`, `1, 2 [^أ]`. Hints with titles stand behind them. */
const label = '[\\d٠-٩]+(?:\\s*[(（][^()（）]*[)）])*(?:\\s*\\[\\^[^\\]]*\\])*';
const labels = new RegExp(`^\\s*(?:[\\d:٠-٩-]+\\s+)?${label}(?:\\s*[,،]\\s*${label})*\\s*$`, 'u');
const runs = new RegExp(`^[^\\p{L}]*${arabic}`, 'u');

/** The UTF-16 offset at which Arabic running text begins that goes on to the end of the line; undefined where there is none. */
export function arabicStart(line: string): number | undefined {
    const start = head.exec(line)?.[0].length ?? 0;
    return runs.test(line.slice(start)) && !(start === 0 && labels.test(line)) ? start : undefined;
}
