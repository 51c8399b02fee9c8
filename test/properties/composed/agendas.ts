/**
 * Agendas that fast-check composes of everything that the language has, in six languages, right and wrong: each construct stands beside each other one sooner or later.
 * A new construct, or a rule that no piece here gives a finding for, fails the suite beside this file.
 */
import fc from 'fast-check';
import { languages } from '../../../language/locales/locale.js';
import type { NamedText } from '../documents.js';
import { annexes } from './annexes.js';
import { bodies } from './bodies.js';
import { composingWith, type Piece } from './composing.js';
import { lineCount, masthead } from './mastheads.js';

/** Labels of documents in every way of counting, and some with labels of two of them. */
const schemes: readonly (readonly string[])[] = [
    ['1', '2', '2 (a)', '2 (a) (i)', '2 (b)', '3', '3 (a)', '4'],
    ['1', '2', '2 a)', '2 a) i)', '2 b)', '3', '4'],
    ['1', '2', '2.1', '2.1.1', '2.2', '3', '4'],
    ['A.', 'B.', 'B. (a)', 'C.'],
    ['I', 'II', 'II (a)', 'III', 'IV'],
    ['1', '1 bis', '2', '2 ter', '3'],
    ['1', '2', '2 а)', '2 б)', '2 в)', '3'],
    ['1', '2', '2 (أ)', '2 (أ) (1)', '2 (ب)', '3'],
    ['1', '2', '2(a)', '2(a)(一)', '2(a)(二)', '2(b)', '3'],
    ['1', '2 a.', '2 b.', '3'],
    ['1', '1之二', '2', '4', '2', '2 (a) (i) a. x.'],
];

/** What opens a section. The label of the next item stands first. */
const openings: readonly ((label: string, ...from: Parameters<Piece>) => readonly string[])[] = [
    (label, { says, next }) => [`item ${label}  ${says.title} ${next()}`],
    (label, { says, next }) => [`item ${label}  ${says.title} ${next()}`],
    (label, { locale, any }) => {
        const { first, last } = locale.usualItems({ year: 2024, month: 9, day: 3 }, 600);
        const { title, annotation } = any([...first, ...last]);
        return [`item ${label}  ${title}`, '', annotation];
    },
    (label, { says, next, note }) => [`item ${label}  ${says.title} ${next()} [^${note()}]`],
    (label, { says, any }) => [`item ${label}  ${says.title}${any(['.', ';', ' …', '；', ''])}`, ...any([[], ['and so on'], ['', '']])],
    (label, { says, any }) => [`item ${label}${any([':', ') ', ' -  ', '  -', ',1'])} ${says.title}`],
    (label, { says }) => [`item ${label}  ${says.title}`, '', 'Text.', '', `item ${label} -  Parking areas`],
];

/** Sections without a label. */
const others: readonly Piece[] = [
    ({ any }) => [`heading ${any(['Opening', 'Closing:', ''])}`],
    ({ any }) => [`group ${any(['A. Organizational matters', 'B. Other matters.', ''])}`],
    ({ any }) => [`introduction ${any(['', 'Practical matters', 'Les dÃ©lÃ©gations de la rÃ©gion se rÃ©uniront dâ€™abord.', 'R�gion'])}`],
];

interface Drawn {
    readonly language: (typeof languages)[number];
    readonly scheme: readonly string[];
    readonly masthead: readonly number[];
    readonly isUsual: boolean;
    readonly isNumbered: boolean;
    readonly sections: readonly { readonly opening: number; readonly bodies: readonly number[] }[];
    readonly annexes: readonly number[];
    readonly draws: readonly number[];
}

const index = (of: number) => fc.nat(of - 1);
const drawn: fc.Arbitrary<Drawn> = fc.record(
    {
        language: fc.constantFrom(...languages),
        scheme: fc.constantFrom(...schemes),
        masthead: fc.uniqueArray(index(lineCount), { maxLength: 5 }),
        isUsual: fc.nat(2).map((chance) => chance > 0),
        isNumbered: fc.nat(3).map((chance) => chance === 0),
        sections: fc.array(
            fc.record({ opening: index(openings.length + others.length), bodies: fc.array(index(bodies.length), { maxLength: 3 }) }),
            { minLength: 1, maxLength: 6 },
        ),
        annexes: fc.array(index(annexes.length), { maxLength: 3 }),
        draws: fc.array(fc.nat(9_999), { minLength: 40, maxLength: 80 }),
    },
    { noNullPrototype: true },
);

function written({ language, scheme, masthead: lines, isUsual, isNumbered, sections, annexes: behind, draws }: Drawn): string {
    let at = 0;
    const composing = composingWith(language, scheme, () => (draws[at++ % draws.length] ?? 0) + at);
    let item = 0;
    const text = [
        ...masthead(lines, isUsual, isNumbered)(composing),
        ...sections.flatMap(({ opening, bodies: inside }) => [
            ...(openings[opening]?.(scheme[item++ % scheme.length] ?? '1', composing) ??
                others[opening - openings.length]?.(composing) ??
                []),
            ...inside.flatMap((body) => bodies[body]?.(composing) ?? []),
            '',
        ]),
        ...behind.flatMap((annex) => annexes[annex]?.(composing) ?? []),
    ];
    return `${text.join('\n')}\n`;
}

export const composed: fc.Arbitrary<NamedText> = drawn.map((one) => ({ name: 'composed.agenda', text: written(one) }));
