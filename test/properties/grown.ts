/** Agendas that fast-check grows: items on four levels, and under them whatever an item may have. Every title is there once. */
import fc from 'fast-check';
import { locales } from '../../language/locales/index.js';
import type { Language, MarkerScript } from '../../language/locales/locale.js';
import { writeMarker } from '../../language/locales/numerals.js';

/** An item of a grown agenda, with the items below it. */
interface Grown {
    readonly body: number;
    readonly comment: boolean;
    readonly heading: boolean;
    readonly below: readonly Grown[];
}

/** How a language writes its labels. */
interface Style {
    readonly language: Language;
    readonly scripts: readonly MarkerScript[];
    readonly around: readonly (readonly [string, string])[];
    readonly isCyrillic?: boolean;
    /** How the items themselves count, where it is not in figures. */
    readonly head?: MarkerScript;
    /** What stands before each marker, where it is no blank. */
    readonly joint?: string;
}

const bracketed = ['(', ')'] as const;
const halfBracketed = ['', ')'] as const;
const unbracketed = ['', ''] as const;
const styles: readonly Style[] = [
    { language: 'en', scripts: ['letter', 'roman', 'letter'], around: [bracketed, bracketed, ['', '.']] },
    { language: 'fr', scripts: ['letter', 'roman', 'letter'], around: [halfBracketed, halfBracketed, ['', ')']] },
    { language: 'es', scripts: ['letter', 'roman', 'letter'], around: [halfBracketed, halfBracketed, ['', '.']] },
    { language: 'ru', scripts: ['letter', 'roman', 'letter'], around: [halfBracketed, bracketed, ['', ')']] },
    { language: 'ru', scripts: ['letter', 'roman', 'letter'], around: [halfBracketed, halfBracketed, ['', '.']], isCyrillic: true },
    { language: 'zh', scripts: ['letter', 'chinese', 'letter'], around: [bracketed, bracketed, bracketed] },
    { language: 'ar', scripts: ['abjad', 'number', 'abjad'], around: [bracketed, bracketed, bracketed] },
    { language: 'en', scripts: ['number', 'number', 'number'], around: [unbracketed, unbracketed, unbracketed], joint: '.' },
    { language: 'es', scripts: ['letter', 'roman', 'letter'], around: [['', '.'], halfBracketed, ['', ')']] },
    { language: 'fr', head: 'roman', scripts: ['letter', 'roman', 'letter'], around: [bracketed, bracketed, bracketed] },
    { language: 'zh', head: 'letter', scripts: ['number', 'letter', 'roman'], around: [bracketed, bracketed, bracketed] },
];

/** The text of the note that is marked above all items, where the notes stand at the end. */
export const noteAbove = 'A note of the whole document.';

/** What stands under an item. */
interface Inside {
    readonly number: number;
    /** A mention of some item. */
    readonly mention: string;
    /** The name of its note. */
    readonly note: string;
    /** The mark of the note of an item before it, or nothing. */
    readonly again: string;
}

const bodies: readonly ((inside: Inside) => readonly string[])[] = [
    () => [],
    () => ['', 'A paragraph.'],
    ({ mention }) => ['', `It goes with ${mention} and`, 'on the next line.', '', '// A remark inside.', '', 'More.'],
    () => ['', 'The following:', '', '(a) First;', '', '(b) Second.'],
    () => ['', 'The following:', '1. First;', '2. Second:', '* this', '· that', '3) Third.'],
    () => ['', '如下：', '㈠甲；', '㈢丙；', '一、丁；', '(1) One.'],
    ({ number }) => ['', 'documentation', `Note by the Secretariat (A/AC.5/2024/${number})`],
    ({ number, mention }) => [
        '',
        'documentation',
        `${mention}  Plan of work (A/AC.5/2024/${number})`,
        `-\t${mention} Plan (A/AC.5/2024/L.${number})`,
    ],
    () => ['', 'The following', '-\tFirst', '*\tSecond', '(c)\tThird'],
    ({ number, note, again }) => ['', `Text with a note.[^${note}] More${again}.`, '', `[^${note}]: The note of Title ${number}.`],
    ({ mention, note, again }) => ['', `See${again} a note.[^${note}]`, '', `And ${mention}.`],
];

function items(depth: number): fc.Arbitrary<readonly Grown[]> {
    const one = fc.record({
        body: fc.nat(bodies.length - 1),
        comment: fc.boolean(),
        heading: fc.nat(9).map((chance) => chance === 0),
        below: depth > 1 ? fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, items(depth - 1)) : fc.constant([]),
    });
    return fc.array(one, { minLength: 1, maxLength: depth > 2 ? 4 : 3 });
}

/** What else a grown agenda has. */
const frame = fc.record({
    style: fc.constantFrom(...styles),
    schedule: fc.boolean(),
    /** Whether notes stand at the end and not under their items. */
    collected: fc.boolean(),
    /** Whether notes are numbered in the order of their marks. Otherwise they have the numbers of their items, or other names. */
    inOrder: fc.boolean(),
    last: fc.constantFrom('', '\n', '\n\n'),
    named: fc.infiniteStream(fc.nat(200)),
});

/** The text of a grown agenda. */
export const grown: fc.Arbitrary<string> = fc
    .tuple(items(4), frame)
    .map(([forest, { style, schedule, collected, inOrder, last, named }]) => {
        const labels: string[] = [];
        const label = (above: readonly string[], place: number): readonly string[] => {
            const script = style.scripts[above.length - 1];
            const [before, after] = style.around[above.length - 1] ?? ['', ''];
            return [
                ...above,
                script
                    ? `${before}${writeMarker(script, place, style.isCyrillic && above.length === 1)}${after}`
                    : writeMarker(style.head ?? 'number', place).toUpperCase(),
            ];
        };
        const name = (all: readonly Grown[], above: readonly string[]): void =>
            all.forEach(({ below }, index) => {
                const own = label(above, index + 1);
                labels.push(own.join(style.joint ?? ' '));
                name(below, own);
            });
        name(forest, []);
        const pick = (): string => labels[(named.next().value ?? 0) % labels.length] ?? '1';
        const mention = (): string => `{item ${pick()}}`;
        const lines = ['agenda A/AC.5/2024/1', `language: ${style.language}`, ''];
        const nameAbove = inOrder ? '1' : 'x';
        const loose: string[] = [];
        const notes: string[] = [];
        let number = 0;
        const write = (all: readonly Grown[]): void => {
            for (const { body, comment, heading, below } of all) {
                const own = labels[number] ?? '';
                number++;
                lines.push(...(heading ? [`heading Between ${number}`, '', 'Under it.', ''] : []));
                lines.push(...(comment ? [`// About ${number}.`] : []), `item ${own}  Title ${number}`);
                const isNote = body >= bodies.length - 2;
                const note = inOrder ? String(notes.length + (collected ? 2 : 1)) : collected ? `x${number}` : String(number);
                const before = notes[(named.next().value ?? 0) % (2 * notes.length + 1)];
                const again = before === undefined ? '' : ` [^${before}]`;
                lines.push(
                    ...(bodies[isNote ? bodies.length - (collected ? 1 : 2) : body]?.({ number, mention: mention(), note, again }) ?? []),
                    '',
                );
                if (isNote) {
                    notes.push(note);
                }
                if (isNote && collected) {
                    loose.push(`[^${note}]: The note of Title ${number}.`);
                }
                write(below);
            }
        };
        write(forest);
        if (loose.length > 0) {
            // Notes at the end are those of the whole document: one is marked above all items.
            lines.splice(3, 0, 'heading Opening', '', `The session opens.[^${nameAbove}]`, '');
            lines.push(`[^${nameAbove}]: ${noteAbove}`, ...loose);
        }
        if (schedule) {
            const [first, continued] = [pick(), locales[style.language].phrases.continued];
            lines.push('', 'schedule', '', 'day 2024-09-03', `10:00-13:00  ${first}, ${pick()}`, pick(), `- With ${mention()}`);
            lines.push('15:00-18:00', `${first} ${continued}`, `${pick()} [^a]`, '', '[^a]: Taken up together.');
            lines.push('', 'annex Guidance', '', `See ${mention()}.`, '', 'heading Documents', '', '{documents}');
        }
        while (lines.at(-1) === '') {
            lines.pop();
        }
        return lines.join('\n') + last;
    });
