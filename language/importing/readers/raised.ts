/** Raised figures and letters, with which plain text marks notes: `¹`, `ᵃ`, `⁽¹⁾`. */

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ⁽⁾';
const plain = [...'0123456789abcdefghijklmnoprstuvwxyz()'];
const plainOf = new Map([...raised].map((sign, index) => [sign, plain[index] ?? sign]));
const head = /^[⁰¹²³⁴-⁹ᵃ-ᶻʰʲˡʳˢʷˣʸⁱⁿ⁽⁾]{1,8}/u;
const runs = /[⁰¹²³⁴-⁹ᵃ-ᶻʰʲˡʳˢʷˣʸⁱⁿ⁽⁾]{1,8}/gu;

/** The name of a note at the head of a line, and where the name ends; undefined where the line does not begin with raised signs. */
export function raisedHead(line: string): { readonly name: string; readonly end: number } | undefined {
    const found = head.exec(line)?.[0];
    return found === undefined ? undefined : { name: nameOf(found), end: found.length };
}

/** A text whose raised signs are marks of notes, where notes of these names are known; all others stay. */
export function withMarks(text: string, names: ReadonlySet<string>): string {
    return text.replace(runs, (found) => (names.has(nameOf(found)) ? `[^${nameOf(found)}]` : found));
}

/** `1` of `⁽¹⁾`. */
function nameOf(found: string): string {
    return [...found]
        .map((sign) => plainOf.get(sign) ?? sign)
        .filter((sign) => sign !== '(' && sign !== ')')
        .join('');
}

/** `¹²` of 12. */
export function raisedOf(name: string): string {
    return [...name].map((sign) => raised.charAt(plain.indexOf(sign))).join('');
}
