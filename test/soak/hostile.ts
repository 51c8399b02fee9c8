/** Texts that no author writes: they make a reader backtrack, accumulate or lose its place, in six scripts. Each kind comes in any size. */
import type { Draw } from './draw.js';
import { scripts } from './scripts.js';

/** @param size approximate number of characters */
export type Hostile = (draw: Draw, size: number) => string;

const runs = [
    ...' \t\n\r()[]{}^:：/／@,;-–—*"“”«»。、，第号月年日01aiX_.|#《》（）〔',
    ...['ا', 'ـ', 'ب', 'д', '中', 'é', 'e\u0301', 'ß', 'İ', '\0', '\u0001', '\u001b', '\u0085', '\u00a0', '\u00ad', '\u061c', '\u200b'],
    ...[
        '\u200d',
        '\u200e',
        '\u200f',
        '\u202a',
        '\u202e',
        '\u2028',
        '\u2066',
        '\u2069',
        '\ufeff',
        '\ufffe',
        '\ud83d',
        '\udc4d',
        '👍',
        '👩‍👧',
    ],
];
const openings = [
    '{',
    '{item ',
    '{item 2 (',
    '[^',
    '[^1',
    '“',
    '«',
    '(',
    '（',
    '《',
    '"',
    '((a) ',
    '第',
    'agenda ',
    'resolution ',
    '10/',
    'A/',
    '1, ',
];
const lineEnds = ['\n', '\r\n', '\r', '\n\n', '\n\r', '\u2028', '\u0085'];

function repeated(unit: string, size: number): string {
    return unit.repeat(Math.ceil(size / Math.max(1, unit.length)));
}

/** Joins drawn pieces until there are enough characters. */
function gathered(size: number, piece: (index: number) => string): string {
    const pieces: string[] = [];
    for (let length = 0; length < size; length += pieces.at(-1)!.length || 1) {
        pieces.push(piece(pieces.length));
    }
    return pieces.join('');
}

/** The separator in a list: one of the language, or a neutral one. */
function joint(draw: Draw, own: readonly string[]): string {
    return draw.chance(0.7) ? draw.pick(own) : draw.pick([' ', ', ', '; ', '/', '-', '\n', '\t', ' , ', '']);
}

export const hostile: Readonly<Record<string, Hostile>> = {
    'a run of one character': (draw, size) => repeated(draw.pick(runs), size),
    'a run of openings': (draw, size) => repeated(draw.pick(openings), size),
    'openings and their ends, mixed': (draw, size) =>
        gathered(size, () => draw.pick([...openings, '}', ']', '”', '»', ')', '》', '\n', ' x '])),
    'characters of all kinds': (draw, size) => gathered(size, () => draw.pick(runs)),
    'any code units': (draw, size) => gathered(size, () => String.fromCharCode(draw.below(0x10000))),
    'one long word': (draw, size) => repeated(draw.pick(scripts).word, size),
    'long words': (draw, size) => gathered(size, () => `${repeated(draw.pick(scripts).word, 1 + draw.below(400))} `),
    'a list of numbers before a citation': (draw, size) => {
        const { articles, and, citation } = draw.pick(scripts);
        const between = joint(draw, [', ']);
        const numbers = Array.from({ length: Math.ceil(size / 4) }, (_, index) => index + 1).join(between);
        return `${articles} ${numbers}${and}1${and}${citation}.`;
    },
    'citations in one line': (draw, size) => {
        const { citation, and } = draw.pick(scripts);
        const between = joint(draw, [', ', and]);
        return gathered(size, () => citation + between);
    },
    'numbers of citations in one line': (draw, size) => {
        const { citation } = draw.pick(scripts);
        const between = joint(draw, [', ', ' ']);
        return citation + gathered(size, (index) => `${between}${index % 90}/${1 + draw.below(300)}`);
    },
    'dates in one line': (draw, size) => {
        const { date, and } = draw.pick(scripts);
        const between = joint(draw, [', ', and, ' ']);
        return gathered(size, () => date + between);
    },
    'halves of dates and citations': (draw, size) => {
        const { date, citation, body } = draw.pick(scripts);
        return gathered(size, () => {
            const whole = draw.pick([date, citation, body]);
            return whole.slice(draw.below(whole.length), 1 + draw.below(whole.length)) + draw.pick(['', ' ', ', ', '-', '(']);
        });
    },
    'names of bodies in one line': (draw, size) => {
        const { body, citation } = draw.pick(scripts);
        return gathered(size, () => `${body} `) + citation;
    },
    'symbols in one line': (draw, size) => {
        const symbol = draw.pick(['A/1', 'A/79/100', 'CAC/COSP/WG.4/2024/2', 'A／80／1', 'E/CN.6/2024/L.1/Add.1', 'a/b/c']);
        return `\n\ndocumentation\n${gathered(size, () => symbol + joint(draw, [' ', ', ']))}\n`;
    },
    'lines of documents': (_draw, size) => `\n\ndocumentation\n${gathered(size, (index) => `Report ${index} (A/79/${index})\n`)}`,
    comments: (draw, size) =>
        repeated(draw.pick(['// x\n', '//\n', '  // agenda-ignore\n', '// agenda-ignore schedule/order\n', '//\r']), size),
    'blank lines': (draw, size) => repeated(draw.pick([...lineEnds, ' \n', '\t\n', '\u3000\n']), size),
    'all ends of lines': (draw, size) => gathered(size, () => draw.pick(scripts).word + draw.pick(lineEnds)),
    'a deep list': (draw, size) =>
        `\n\nx:\n\n${gathered(size, (index) => `${' '.repeat(index % 60)}${draw.pick(['(a)', '(i)', '(一)', 'a)', '-', '1.', '(أ)', '(а)'])} x;\n`)}`,
    'slots of a day': (draw, size) => {
        const line = draw.pick(['10:00-13:00\n1, 2 (a)\n', '3, 3, 3, 3\n', '10:00-13:00  1 [^a]\n', '- row\n', '15:00-18:00 @ Room B\n']);
        return `\n\nschedule\n\nday 2024-09-03\n${repeated(line, size)}`;
    },
    'items in one slot': (draw, size) =>
        `\n\nschedule\n\nday 2024-09-03\n10:00-13:00\n${repeated(draw.pick(['3, ', '2 (a), ', '3 (continued), ', ', ']), size)}\n`,
    'days of a schedule': (_draw, size) =>
        `\n\nschedule\n\n${gathered(size, (index) => `day 2024-09-${String(1 + (index % 30)).padStart(2, '0')}\n`)}`,
    'many items': (draw, size) => {
        const { word } = draw.pick(scripts);
        return `\n\n${gathered(size, (index) => `item ${index + 1}  ${word}\n\n`)}`;
    },
    'items below one another': (_draw, size) => `\n\nitem 1${repeated(' (a)', size)}  X\n\n`,
    'many headings': (_draw, size) => `\n\n${repeated('heading H\n\n', size)}`,
    'many notes': (_draw, size) => gathered(size, (index) => `x[^${index}]\n\n[^${index}]: n\n\n`),
    'marks of notes': (draw, size) => repeated(draw.pick(['[^1]', '[^1] ', '[^', '[^*]', '[^1]:\n']), size),
    'mentions of items': (draw, size) =>
        repeated(draw.pick(['{item 1} ', '{item 2 (a)}', '{point 1}', '{议程项目1}', '{item 1, 2, 3 and ']), size),
    'keys of a masthead': (draw, size) =>
        repeated(draw.pick(['language: en\n', 'dates: 2024-09-03 to 2024-09-06, ', 'x: y\n', 'hours: 9:30-12:30, ', 'body: \n']), size),
};
