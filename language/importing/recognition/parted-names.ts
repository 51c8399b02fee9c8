/** Names of bodies and titles that stand on two lines of a masthead, which houses part before or behind a preposition. */
import { locales } from '../../locales/index.js';
import { onceComputed } from '../../kept/once.js';

/** UTF-16 units of the longest line of a name. */
const longest = 120;

const tables = onceComputed(() => {
    const all = Object.values(locales).map(({ joiningWords }) => joiningWords);
    return {
        inside: new Set(all.flatMap(({ inside }) => inside)),
        atEnd: new Set(all.flatMap(({ inside, articles }) => [...inside, ...articles])),
    };
});

/** Whether a line goes on with the name in the line above it: both have the same kind of letters, and a preposition stands between them. */
export function isPartedName(above: string, line: string): boolean {
    if (above.length > longest || line.length > longest || !/[\p{L},]$/u.test(above) || !/^\p{L}/u.test(line)) {
        return false;
    }
    const [last = '', first = ''] = [above.split(' ').at(-1), /^\p{L}{1,20}/u.exec(line)?.[0]];
    const areCapitals = isInCapitals(above) && isInCapitals(line);
    const { inside, atEnd } = tables();
    // A single capital may be the letter of a language or of a group.
    return (
        (atEnd.has(last.toLowerCase()) && above.includes(' ') && (areCapitals || /^\p{Ll}/u.test(last))) ||
        (areCapitals && inside.has(first.toLowerCase()) && above.includes(' ') && line.includes(' '))
    );
}

function isInCapitals(text: string): boolean {
    return text === text.toUpperCase() && text !== text.toLowerCase() && /\p{Lu}{3}/u.test(text);
}
