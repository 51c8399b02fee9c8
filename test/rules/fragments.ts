/** Completes a fragment of an agenda to a document, as docs/rules.md describes it to its readers. */

const masthead: readonly (readonly [key: string, value: string])[] = [
    ['language', 'en'],
    ['body', 'Working Group on the Prevention of Corruption'],
    ['session', '15'],
    ['dates', '2024-09-03 to 2024-09-06'],
    ['place', 'Vienna'],
    ['distribution', 'General'],
    ['issued', '2024-06-13'],
    ['original', 'en'],
];
const threeItems = 'item 1  Opening of the session\n\nitem 2  General debate\n\nitem 3  Adoption of the report\n\n';

/**
 * The document in which a fragment is read. A fragment that begins with `agenda`, or almost so, is a document already; lines `key: value` at the start replace
 * those of a complete masthead; `schedule` and `day` go below three items, running text below one.
 */
export function complete(fragment: string): string {
    const isOnlyComments = fragment !== '' && fragment.split('\n').every((line) => line === '' || line.startsWith('//'));
    if (isOnlyComments || /^(?:\/\/.*\n)*(?:<\|)?(?:agenda(?:\s|\|>)|[Aa]genda[: ]{0,2}[A-Z]+\/)/u.test(fragment)) {
        return fragment;
    }
    const lines = fragment.split('\n');
    const keys = lines.map((line) => /^(?:<\|)?([a-z]+)(?:\|>[a-z/+-]+)?:(?=\s|$)/u.exec(line)?.[1]);
    const body = keys.indexOf(undefined);
    const given = body < 0 ? lines : lines.slice(0, body);
    const kept = masthead.filter(([key]) => !keys.slice(0, given.length).includes(key)).map(([key, value]) => `${key}: ${value}`);
    const rest = (body < 0 ? [] : lines.slice(body)).join('\n').replace(/^\n+/u, '');
    return ['agenda CAC/COSP/WG.4/2024/1', ...kept, ...given, '', frame(rest)].join('\n');
}

function frame(rest: string): string {
    const first = rest.replace(/^(?:\/\/.*\n)+/u, '').replace(/^<\|/u, '');
    if (first.startsWith('day')) {
        return `${threeItems}schedule\n\n${rest}`;
    }
    if (first.startsWith('schedule')) {
        return threeItems + rest;
    }
    return first === '' || /^(?:introduction|group|item|heading)(?=\s)/u.test(first) ? rest : `item 1  Opening of the session\n\n${rest}`;
}
