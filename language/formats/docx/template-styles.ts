/** The styles of a Word file, as far as a program that writes paragraphs needs to know them. */
import type { StyleForm } from './styles.js';
import { valueIn } from './xml.js';

export interface TemplateStyle {
    readonly form: StyleForm;
    /** Whether it is that of paragraphs which name none. */
    readonly isDefault: boolean;
    /** Whether it looks as that one does, but for the space around it: a house that has headings of its own leaves Word’s as such. */
    readonly isBare: boolean;
}

/** A style as it is written, without what it takes from the one that it is based on. */
interface WrittenStyle {
    readonly id: string;
    readonly name: string;
    readonly isDefault: boolean;
    readonly basedOn: string | undefined;
    readonly properties: string;
    /** Whether it says how letters look, where the paragraph stands, or that it stays with the next one. */
    readonly hasLook: boolean;
}

/** The styles by their names in small letters: Word does not tell "Heading 1" from "heading 1". Ids are of the language of the program that wrote them. */
export function templateStyles(xml: string): ReadonlyMap<string, TemplateStyle> {
    const written = writtenStyles(xml);
    const byId = new Map(written.map((style) => [style.id, style]));
    return new Map(
        written.map((style): readonly [string, TemplateStyle] => [
            style.name.toLowerCase(),
            { form: formOf(style, byId), isDefault: style.isDefault, isBare: !basesOf(style, byId).some(({ hasLook }) => hasLook) },
        ]),
    );
}

function writtenStyles(xml: string): readonly WrittenStyle[] {
    const styles: WrittenStyle[] = [];
    const [open, close] = ['<w:style ', '</w:style>'];
    for (let at = xml.indexOf(open); at >= 0; ) {
        const end = xml.indexOf(close, at);
        const text = xml.slice(at, end < 0 ? xml.length : end);
        const head = text.slice(0, text.indexOf('>') + 1);
        const properties = text.slice(Math.max(0, text.indexOf('<w:pPr>')), Math.max(0, text.indexOf('</w:pPr>')));
        styles.push({
            id: valueIn(head, 'w:styleId') ?? '',
            name: valueIn(tagIn(text, 'w:name'), 'w:val') ?? '',
            isDefault: valueIn(head, 'w:type') === 'paragraph' && ['1', 'true', 'on'].includes(valueIn(head, 'w:default') ?? ''),
            basedOn: valueIn(tagIn(text, 'w:basedOn'), 'w:val'),
            properties,
            hasLook: looks.some((tag) => tagIn(text, tag) !== undefined),
        });
        at = end < 0 ? -1 : xml.indexOf(open, end);
    }
    return styles;
}

/** What a style that is a heading says at least one of. */
const looks = ['w:b', 'w:i', 'w:sz', 'w:color', 'w:u', 'w:ind', 'w:jc', 'w:keepNext', 'w:numPr'] as const;

/** More styles are based on each other in no file that Word has written. */
const mostBases = 32;

/** A style and those that it is based on, without the one of all paragraphs. */
function basesOf(style: WrittenStyle, byId: ReadonlyMap<string, WrittenStyle>): readonly WrittenStyle[] {
    return chainOf(style, byId).filter(({ isDefault }) => !isDefault);
}

function chainOf(style: WrittenStyle, byId: ReadonlyMap<string, WrittenStyle>): readonly WrittenStyle[] {
    const chain: WrittenStyle[] = [];
    for (let one: WrittenStyle | undefined = style; one && chain.length < mostBases; one = byId.get(one.basedOn ?? '')) {
        chain.push(one);
    }
    return chain;
}

function formOf(style: WrittenStyle, byId: ReadonlyMap<string, WrittenStyle>): StyleForm {
    const chain = chainOf(style, byId);
    const first = (tag: string, ...names: readonly string[]): string | undefined =>
        chain
            .map(({ properties }) => names.map((name) => valueIn(tagIn(properties, tag), name)).find((value) => value !== undefined))
            .find((value) => value !== undefined);
    const length = (...names: readonly string[]): number => Number(first('w:ind', ...names)) || 0;
    const left = length('w:left', 'w:start');
    const counted = first('w:numId', 'w:val');
    return {
        id: style.id,
        indent: { left, right: length('w:right', 'w:end'), hanging: length('w:hanging') },
        numberTabs: chain.flatMap(({ properties }) => numberTabs(properties)).filter((at) => at < left),
        isCounted: counted !== undefined && counted !== '0',
    };
}

/** Where the tabs of a style stand that lead to the right side of a number. */
function numberTabs(properties: string): readonly number[] {
    return properties
        .split('<w:tab ')
        .slice(1)
        .filter((tab) => valueIn(` ${tab}`, 'w:val') === 'right')
        .map((tab) => Number(valueIn(` ${tab}`, 'w:pos')));
}

/** The first tag with a name; undefined if there is none. */
export function tagIn(xml: string, name: string): string | undefined {
    for (let at = xml.indexOf(`<${name}`); at >= 0; at = xml.indexOf(`<${name}`, at + 1)) {
        if (/[\s/>]/u.test(xml.charAt(at + name.length + 1))) {
            const end = xml.indexOf('>', at);
            return end < 0 ? undefined : xml.slice(at, end + 1);
        }
    }
    return undefined;
}
