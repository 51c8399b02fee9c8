/** Finds the names of bodies in running text, all of them in one walk. */
import type { Body } from './registers.js';

/** A name of a body in a text. Offsets are UTF-16, `end` exclusive. */
export interface FoundName {
    readonly body: string;
    readonly start: number;
    readonly end: number;
}

export type NameFinder = (text: string) => readonly FoundName[];

interface Branch {
    readonly next: Map<string, Branch>;
    /** The body whose name ends here. */
    body?: string;
}

const han = /\p{Script=Han}/u;
const letter = /\p{L}/u;
const blank = /\s/u;
/** Arabic writes "and", "by", "in" onto the name. */
const prefixes = new Set(['و', 'ف', 'ب', 'ك']);

/**
 * Builds a finder of the names of all bodies; of two names at one place the longer is found. Short names ("the Conference") mean the document's
 * own body; those of principal organs (大会) and of bodies known by name only are read everywhere.
 */
export function nameFinder(bodies: Iterable<Body>, own: string | undefined): NameFinder {
    const root: Branch = { next: new Map() };
    for (const body of [...bodies].sort((one, other) => Number(other.symbol === own) - Number(one.symbol === own))) {
        for (const { name, short } of body.names) {
            if (!short || body.symbol === own || !body.symbol.includes('/') || body.entries.size === 0) {
                plant(root, name.replace(/^(?:the|la|le|les|el|los|las) /iu, ''), body.symbol);
            }
        }
    }
    return (text) => {
        const found: FoundName[] = [];
        for (let start = 0; start < text.length; ) {
            const name = nameAt(root, text, start);
            if (name) {
                found.push(name);
            }
            start = name ? name.end : start + 1;
        }
        return found;
    };
}

function plant(root: Branch, name: string, body: string): void {
    let branch = root;
    for (const char of name.replace(/\s+/gu, ' ').replace(/'/gu, '’').split('')) {
        const next = branch.next.get(char) ?? { next: new Map() };
        branch.next.set(char, next);
        branch = next;
    }
    branch.body ??= body;
}

/** The longest name that begins at `start`, between letters of no other word; Chinese writes without blanks and needs none. */
function nameAt(root: Branch, text: string, start: number): FoundName | undefined {
    const first = text[start] ?? '';
    if (root.next.has(first)) {
        const before = text[start - 1] ?? '';
        const prefixed = prefixes.has(before) && !letter.test(text[start - 2] ?? '');
        if (han.test(first) || !letter.test(before) || prefixed) {
            return walk(root, text, start, prefixed ? start - 1 : start);
        }
    }
    return undefined;
}

function walk(root: Branch, text: string, from: number, start: number): FoundName | undefined {
    let branch: Branch | undefined = root;
    let found: FoundName | undefined;
    for (let at = from; at < text.length; ) {
        const char: string = text[at] ?? '';
        let end = at + 1;
        if (blank.test(char)) {
            while (blank.test(text[end] ?? '')) {
                end++;
            }
        }
        branch = branch.next.get(blank.test(char) ? ' ' : char === "'" ? '’' : char);
        if (!branch) {
            return found;
        }
        if (branch.body !== undefined && (han.test(char) || !letter.test(text[end] ?? ''))) {
            found = { body: branch.body, start, end };
        }
        at = end;
    }
    return found;
}
