/** The table of inputs: new languages, places and kinds of lines are included automatically. */
import { type Language, languages } from '../../language/locales/locale.js';
import type { Desk } from '../properties/desk.js';
import { inParagraphs, inPlaces, type Input, manyLines, versions } from './places.js';
import { allThings, type Thing } from './things.js';

/** Things tried at every place, because lines are distinguished by them: signs, figures, letters, labels, symbols, dates. */
const everywhere = [
    'figure and comma (en)',
    'three figures and a blank (en)',
    'letter (en)',
    'capital (en)',
    'short symbol (en)',
    'label (en)',
    'label (ar)',
    'label (ru)',
    'clock (en)',
    'parts of a number (en)',
    'note mark (en)',
    'continued (en)',
    'Chinese numerals (en)',
];

/** All things of a language by turns, which puts different things next to each other. */
function mixed(things: readonly Thing[]): readonly Thing[] {
    const languages = [...new Set(things.map(({ language }) => language))];
    return languages.map((language) => {
        const own = things.filter((thing) => thing.language === language);
        return { name: `everything (${language})`, language, at: (index) => own[(index * 7) % own.length]?.at(index) ?? '' };
    });
}

/** All things by turns, at every place. */
export function mixedInputs(bodies: ReadonlyMap<Language, readonly string[]>): readonly Input[] {
    return mixed(allThings(bodies)).flatMap((thing) => [...inParagraphs(thing), ...inPlaces(thing, ' '), ...inPlaces(thing, '\n')]);
}

/** The names of all bodies that a server knows, by language. */
export function bodiesOf({ server }: Desk): ReadonlyMap<Language, readonly string[]> {
    const names = [...server.agenda.references.Registers.bodies.values()].flatMap((body) => body.names);
    return new Map(languages.map((language) => [language, names.filter((name) => name.language === language).map(({ name }) => name)]));
}

/** UTF-16 units of two inputs that are compared to detect equal ones. */
const compared = 2_000;

/** Every document to try, each once. */
export function allInputs(bodies: ReadonlyMap<Language, readonly string[]>): readonly Input[] {
    const inputs = withTheSame(bodies).map((input): [string, Input] => [
        `${input.extension} ${input.text(compared)} ${input.beside?.(compared)}`,
        input,
    ]);
    return [...new Map(inputs.toReversed()).values()].toReversed();
}

function withTheSame(bodies: ReadonlyMap<Language, readonly string[]>): readonly Input[] {
    const things = allThings(bodies);
    const atPlaces = [
        ...mixed(things),
        ...things.filter(
            ({ name }) => everywhere.includes(name) || (name.startsWith('sign') && ' \t.,:/-()[]{}|@*'.includes(name.slice(-1))),
        ),
    ];
    return [
        ...things.flatMap(inParagraphs),
        ...atPlaces.flatMap((thing) => inPlaces(thing, thing.name.startsWith('everything') ? ' ' : '')),
        ...mixed(things).flatMap((thing) => inPlaces(thing, '\n')),
        ...manyLines(),
        ...versions(),
    ];
}
