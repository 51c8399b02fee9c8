/**
 * Expressions without look-ahead and look-behind that take at least as long as the originals. The checker judges expressions exactly, by the theory of
 * automata, but does not support look-arounds; it would have to guess. This module rewrites them.
 */
import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** A character that occurs in no text: an expression that waits for it fails, after trying everything else. */
const never = '\u{F0000}';

/** Thrown if an expression cannot be rewritten without look-arounds. */
export class NotJudged extends Error {}

/**
 * Rewrites an expression for the checker.
 *
 * - A look-behind of one character at the start, `(?<!x)a`, becomes a character that is read: `(?:^|[^x])a`. A look-ahead at the end likewise.
 * - A short one elsewhere may hold or not: it is left out, and the whole is made to fail at its end, so that every way to match is tried.
 * - A long look-ahead, `(?=\s+x)`, is tried as one more alternative that always fails.
 * - A sticky expression begins at one place: `^` means the same at the start of a text.
 */
export function withoutAssertions(source: string, flags: string): { readonly source: string; readonly flags: string } {
    const unicode = flags.includes('u') || flags.includes('v');
    const pattern = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source, 0, source.length, {
        unicode,
        unicodeSets: flags.includes('v'),
    });
    const rewriting = new Rewriting(unicode);
    const text = rewriting.alternatives(pattern.alternatives, { first: true, last: true });
    const whole = rewriting.fails ? `(?:${text})${unicode ? '\\u{F0000}' : '\\uE000'}` : text;
    return { source: flags.includes('y') ? `^(?:${whole})` : whole, flags: flags.replace(/[dgvy]/gu, '') };
}

/** Whether an element is the first or last one of the whole expression. */
interface ElementPosition {
    readonly first: boolean;
    readonly last: boolean;
}

const inside: ElementPosition = { first: false, last: false };

class Rewriting {
    /** Whether a condition was left out, so that the whole must fail. */
    fails = false;

    constructor(private readonly unicode: boolean) {}

    alternatives(alternatives: readonly AST.Alternative[], place: ElementPosition): string {
        return alternatives.map(({ elements }) => this.#elements(elements, place)).join('|');
    }

    #elements(elements: readonly AST.Element[], { first, last }: ElementPosition): string {
        return elements
            .map((element, index) =>
                this.#element(element, {
                    first: first && elements.slice(0, index).every(isBoundary),
                    last: last && elements.slice(index + 1).every(isBoundary),
                }),
            )
            .join('');
    }

    #element(element: AST.Element, place: ElementPosition): string {
        switch (element.type) {
            case 'Assertion':
                return this.#assertion(element, place);
            case 'CapturingGroup':
            case 'Group':
                if (element.type === 'Group' && element.modifiers) {
                    throw new NotJudged('flags inside an expression');
                }
                return `(?:${this.alternatives(element.alternatives, place)})`;
            case 'Quantifier': {
                const times = element.raw.slice(element.element.raw.length);
                const own = this.#element(element.element, inside);
                return own === '' ? '' : `(?:${own})${times}`;
            }
            case 'Backreference':
                throw new NotJudged('a back reference');
            case 'CharacterClass':
                if (element.unicodeSets) {
                    throw new NotJudged('operations on sets');
                }
                return element.raw;
            default:
                return element.raw;
        }
    }

    #assertion(assertion: AST.Assertion, { first, last }: ElementPosition): string {
        if (assertion.kind !== 'lookahead' && assertion.kind !== 'lookbehind') {
            return assertion.raw;
        }
        const isEdge = assertion.kind === 'lookahead' ? last : first;
        const signs = characterIn(assertion.alternatives);
        const edge = assertion.kind === 'lookahead' ? '$' : '^';
        if (isEdge && signs !== undefined && assertion.negate) {
            return `(?:${edge}|[^${signs.join('')}])`;
        }
        if (isEdge && !assertion.negate && assertion.kind === 'lookahead') {
            return `(?:${this.alternatives(assertion.alternatives, inside)})`;
        }
        if (isEdge && signs !== undefined) {
            return `[${signs.join('')}]`;
        }
        this.fails = true;
        if (assertion.alternatives.every(({ elements }) => elements.every(isShort))) {
            return '';
        }
        if (assertion.kind === 'lookbehind') {
            throw new NotJudged('a look-behind without an end');
        }
        return `(?:(?:${this.alternatives(assertion.alternatives, inside)})${this.unicode ? '\\u{F0000}' : '\\uE000'}|)`;
    }
}

function isBoundary(element: AST.Element): boolean {
    return element.type === 'Assertion';
}

/** Whether an element reads a bounded length. */
function isShort(element: AST.Element): boolean {
    switch (element.type) {
        case 'Quantifier':
            return element.max <= 64 && isShort(element.element);
        case 'CapturingGroup':
        case 'Group':
            return element.alternatives.every(({ elements }) => elements.every(isShort));
        case 'Assertion':
            return !('alternatives' in element) || element.alternatives.every(({ elements }) => elements.every(isShort));
        case 'Backreference':
            return false;
        default:
            return true;
    }
}

/** The members of a character class, for an element that reads just one of them; undefined for everything else. */
function characterIn(alternatives: readonly AST.Alternative[]): readonly string[] | undefined {
    const members: string[] = [];
    for (const { elements } of alternatives) {
        const [element, ...more] = elements;
        if (!element || more.length > 0) {
            return undefined;
        }
        if (element.type === 'CharacterClass' && !element.negate && !element.unicodeSets) {
            members.push(element.raw.slice(1, -1).replace(/^\^/u, '\\^'));
        } else if (element.type === 'Character') {
            members.push(/^[\]^[-]$/u.test(element.raw) ? `\\${element.raw}` : element.raw);
        } else if (element.type === 'CharacterSet' && element.kind !== 'any') {
            members.push(element.raw);
        } else if ((element.type === 'Group' || element.type === 'CapturingGroup') && alternatives.length === 1) {
            return characterIn(element.alternatives);
        } else {
            return undefined;
        }
    }
    return members;
}

export { never };
