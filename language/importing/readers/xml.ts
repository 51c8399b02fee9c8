/** Reads XML as office programs write it: elements, attributes and text. No document types, no entities but those of XML itself: nothing is fetched or repeated. */

export interface XmlElement {
    /** With the usual prefix of its namespace, whatever the file has: `w:p`. */
    readonly name: string;
    readonly attributes: ReadonlyMap<string, string>;
    readonly children: readonly (XmlElement | string)[];
}

/** Why a text cannot be read as XML. */
export class BrokenXml extends Error {}

/** Elements inside each other; real files have some thirty, nested tables some more. */
const deepest = 400;
const prefixes: readonly (readonly [ending: string, prefix: string])[] = [
    ['/wordprocessingml/2006/main', 'w'],
    ['/ooxml/wordprocessingml/main', 'w'],
    ['/markup-compatibility/2006', 'mc'],
];
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const entity = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/giu;

interface Open {
    readonly name: string;
    readonly attributes: ReadonlyMap<string, string>;
    readonly children: (XmlElement | string)[];
}

/** The root element of a text. Throws {@link BrokenXml}. */
export function readXml(text: string): XmlElement {
    const root: Open = { name: '', attributes: new Map(), children: [] };
    const open: Open[] = [root];
    const renamed = new Map<string, string>();
    let at = 0;
    while (at < text.length) {
        const next = text.indexOf('<', at);
        if (next !== at) {
            const words = text.slice(at, next < 0 ? text.length : next);
            open.at(-1)?.children.push(decoded(words));
        }
        if (next < 0) {
            break;
        }
        at = readMarkup(text, next, open, renamed);
    }
    const [first] = root.children.filter((child) => typeof child !== 'string');
    if (open.length > 1 || !first) {
        throw new BrokenXml();
    }
    return first;
}

/** Reads what begins with `<`. @returns the offset behind it */
function readMarkup(text: string, at: number, open: Open[], renamed: Map<string, string>): number {
    if (text.startsWith('<!--', at)) {
        return behind(text, '-->', at);
    }
    if (text.startsWith('<![CDATA[', at)) {
        const end = behind(text, ']]>', at);
        open.at(-1)?.children.push(text.slice(at + 9, end - 3));
        return end;
    }
    if (text.startsWith('<?', at)) {
        return behind(text, '?>', at);
    }
    if (text.startsWith('<!', at)) {
        // A document type could define entities. No office program writes one.
        throw new BrokenXml();
    }
    const end = endOfTag(text, at);
    if (text.charAt(at + 1) === '/') {
        const closed = open.pop();
        const parent = open.at(-1);
        if (!closed || !parent || closed.name !== known(text.slice(at + 2, end - 1).trim(), renamed)) {
            throw new BrokenXml();
        }
        parent.children.push(closed);
        return end;
    }
    const isEmpty = text.charAt(end - 2) === '/';
    const element = opened(text.slice(at + 1, end - (isEmpty ? 2 : 1)), renamed);
    if (isEmpty) {
        open.at(-1)?.children.push(element);
    } else if (open.length > deepest) {
        throw new BrokenXml();
    } else {
        open.push(element);
    }
    return end;
}

function behind(text: string, end: string, from: number): number {
    const at = text.indexOf(end, from);
    if (at < 0) {
        throw new BrokenXml();
    }
    return at + end.length;
}

/** The offset behind the `>` of a tag; one inside quotes is none. */
function endOfTag(text: string, from: number): number {
    let quote = '';
    for (let at = from + 1; at < text.length; at++) {
        const sign = text.charAt(at);
        if (quote !== '') {
            quote = sign === quote ? '' : quote;
        } else if (sign === '"' || sign === "'") {
            quote = sign;
        } else if (sign === '>') {
            return at + 1;
        }
    }
    throw new BrokenXml();
}

function opened(tag: string, renamed: Map<string, string>): Open {
    const end = tag.search(/\s/u);
    const attributes = new Map<string, string>();
    for (const [name, written] of end < 0 ? [] : attributesIn(tag.slice(end))) {
        const value = decoded(written);
        const usual = name === 'xmlns' || name.startsWith('xmlns:') ? prefixes.find(([ending]) => value.endsWith(ending))?.[1] : undefined;
        if (usual !== undefined) {
            renamed.set(name.slice('xmlns:'.length), usual);
        }
        attributes.set(known(name, renamed), value);
    }
    return { name: known(end < 0 ? tag : tag.slice(0, end), renamed), attributes, children: [] };
}

/** The names and values of attributes as they are written. */
function attributesIn(text: string): readonly (readonly [name: string, value: string])[] {
    const found: [string, string][] = [];
    for (let at = 0; ; ) {
        const sign = text.indexOf('=', at);
        const open = sign < 0 ? -1 : sign + 1 + (/^\s{0,20}/u.exec(text.slice(sign + 1, sign + 21))?.[0].length ?? 0);
        const quote = open < 0 ? '' : text.charAt(open);
        const close = quote === '"' || quote === "'" ? text.indexOf(quote, open + 1) : -1;
        if (close < 0) {
            return found;
        }
        found.push([text.slice(at, sign).trim(), text.slice(open + 1, close)]);
        at = close + 1;
    }
}

/** A name with the usual prefix of its namespace. */
function known(name: string, renamed: ReadonlyMap<string, string>): string {
    const colon = name.indexOf(':');
    const prefix = renamed.get(colon < 0 ? '' : name.slice(0, colon));
    return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`;
}

function decoded(text: string): string {
    return text.includes('&')
        ? text.replace(entity, (whole, decimal?: string, hex?: string, name?: string) => {
              const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
              return code !== undefined
                  ? code <= 0x10ffff
                      ? String.fromCodePoint(code)
                      : whole
                  : (entities[name?.toLowerCase() ?? ''] ?? whole);
          })
        : text;
}

/** The first child with a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
    return element?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);
}

/** The children with a name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
    return (element?.children ?? []).filter((child): child is XmlElement => typeof child !== 'string' && child.name === name);
}

/** All children that are elements. */
export function elementsOf(element: XmlElement): readonly XmlElement[] {
    return element.children.filter((child): child is XmlElement => typeof child !== 'string');
}

/** The attribute `w:val` of a child. */
export function settingOf(element: XmlElement | undefined, name: string): string | undefined {
    return childOf(element, name)?.attributes.get('w:val');
}

/** Whether a child switches something on: it is there, and does not say that it is off. */
export function isOn(element: XmlElement | undefined, name: string): boolean | undefined {
    const child = childOf(element, name);
    return child && !['0', 'false', 'off', 'none'].includes(child.attributes.get('w:val') ?? '1');
}
