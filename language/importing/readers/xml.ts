/** Reads XML as office programs write it: elements, attributes and text. Entities of the file's own are not read: nothing is fetched or repeated. */
import sax, { type QualifiedAttribute, type QualifiedTag } from 'sax';

export interface XmlElement {
    /** With the usual prefix of its namespace, whatever the file has: `w:p`. */
    readonly name: string;
    readonly attributes: ReadonlyMap<string, string>;
    readonly children: readonly (XmlElement | string)[];
}

/** Why a text cannot be read as XML: a sentence for the reader of the file, or no message where it is only damaged. */
export class BrokenXml extends Error {}

/** Elements inside each other; real files have some thirty, nested tables some more. */
const deepest = 400;
/** Elements of the largest part that is read. A document of ten thousand paragraphs has some two hundred thousand. */
const most = 1_000_000;
const none: ReadonlyMap<string, string> = new Map();
const prefixes: readonly (readonly [ending: string, prefix: string])[] = [
    ['/wordprocessingml/2006/main', 'w'],
    ['/ooxml/wordprocessingml/main', 'w'],
    ['/markup-compatibility/2006', 'mc'],
];

interface Open extends XmlElement {
    readonly children: (XmlElement | string)[];
}

/** The root element of a text. Throws {@link BrokenXml}. */
export function readXml(text: string): XmlElement {
    const root: Open = { name: '', attributes: new Map(), children: [] };
    const open: Open[] = [root];
    let count = 0;
    let hasOwnWords = false;
    const stop = (
        why = hasOwnWords ? 'it declares names of its own (DOCTYPE), which are not read. Open it in Word and save it anew.' : '',
    ): never => {
        throw new BrokenXml(why);
    };
    const parser = sax.parser(true, { xmlns: true });
    parser.onerror = () => stop();
    parser.ondoctype = () => {
        hasOwnWords = true;
    };
    parser.onopentag = (tag) => {
        const element: Open = { name: nameOf(tag as QualifiedTag), attributes: attributesOf(tag as QualifiedTag), children: [] };
        open.at(-1)?.children.push(element);
        count++;
        if (open.push(element) > deepest + 1) {
            stop(`its parts stand more than ${deepest} deep within each other. No document of Word has such tables.`);
        }
        if (count > most) {
            stop(`it has more than ${most / 1_000_000} million parts. No agenda is so long.`);
        }
    };
    parser.onclosetag = () => void open.pop();
    parser.ontext = (words) => void open.at(-1)?.children.push(words);
    parser.oncdata = (words) => void open.at(-1)?.children.push(words);
    parser.write(text).close();
    return root.children.find((child): child is XmlElement => typeof child !== 'string') ?? stop();
}

/** A name with the usual prefix of its namespace. */
function nameOf({ name, local, uri }: Pick<QualifiedTag | QualifiedAttribute, 'name' | 'local' | 'uri'>): string {
    const usual = prefixes.find(([ending]) => uri.endsWith(ending))?.[1];
    return usual === undefined ? name : `${usual}:${local}`;
}

function attributesOf({ attributes }: QualifiedTag): ReadonlyMap<string, string> {
    const all = Object.values(attributes);
    return all.length === 0 ? none : new Map(all.map((attribute) => [nameOf(attribute), attribute.value]));
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
