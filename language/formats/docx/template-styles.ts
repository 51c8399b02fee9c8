/** The styles of a Word file, as far as a program that writes paragraphs needs to know them. */
import type { StyleForm } from './styles.js';
import { valueIn } from './xml.js';

export interface TemplateStyle {
    readonly form: StyleForm;
    /** Whether it is that of paragraphs which name none. */
    readonly isDefault: boolean;
}

/** A style as it is written, without what it takes from the one that it is based on. */
interface WrittenStyle {
    readonly id: string;
    readonly name: string;
    readonly isDefault: boolean;
    readonly basedOn: string | undefined;
    readonly properties: string;
}

/** The styles by their names in small letters: Word does not tell "Heading 1" from "heading 1". Ids are of the language of the program that wrote them. */
export function templateStyles(xml: string): ReadonlyMap<string, TemplateStyle> {
    const written = writtenStyles(xml);
    const byId = new Map(written.map((style) => [style.id, style]));
    return new Map(
        written.map((style): readonly [string, TemplateStyle] => [
            style.name.toLowerCase(),
            { form: formOf(style, byId), isDefault: style.isDefault },
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
        });
        at = end < 0 ? -1 : xml.indexOf(open, end);
    }
    return styles;
}

/** More styles are based on each other in no file that Word has written. */
const mostBases = 32;

function formOf(style: WrittenStyle, byId: ReadonlyMap<string, WrittenStyle>): StyleForm {
    const chain: WrittenStyle[] = [];
    for (let one: WrittenStyle | undefined = style; one && chain.length < mostBases; one = byId.get(one.basedOn ?? '')) {
        chain.push(one);
    }
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
