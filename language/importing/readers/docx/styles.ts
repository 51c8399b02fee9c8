/** The styles of a Word file, as far as numbers and headings depend on them. */
import { childOf, childrenOf, isOn, settingOf, type XmlElement } from '../xml.js';

interface Style {
    readonly name: string;
    readonly basedOn: string | undefined;
    readonly properties: XmlElement | undefined;
    readonly isBold: boolean | undefined;
}

/** The most styles that are based on each other. */
const longestChain = 30;

export class WordStyles {
    readonly #styles = new Map<string, Style>();
    readonly #usual: string | undefined;

    constructor(root: XmlElement | undefined) {
        let usual: string | undefined;
        for (const style of childrenOf(root, 'w:style')) {
            const id = style.attributes.get('w:styleId') ?? '';
            this.#styles.set(id, {
                name: settingOf(style, 'w:name') ?? '',
                basedOn: settingOf(style, 'w:basedOn'),
                properties: childOf(style, 'w:pPr'),
                isBold: isOn(childOf(style, 'w:rPr'), 'w:b'),
            });
            if (style.attributes.get('w:type') === 'paragraph' && style.attributes.get('w:default') === '1') {
                usual = id;
            }
        }
        this.#usual = usual;
    }

    /** The name of the style of a paragraph. */
    nameOf(properties: XmlElement | undefined): string {
        return this.#styles.get(this.idOf(properties))?.name ?? '';
    }

    idOf(properties: XmlElement | undefined): string {
        return settingOf(properties, 'w:pStyle') ?? this.#usual ?? '';
    }

    /** The styles of a paragraph, its own first, each with its id and the properties of its paragraphs. */
    chainOf(id: string): readonly {
        readonly id: string;
        readonly properties: XmlElement | undefined;
        readonly isBold: boolean | undefined;
        readonly name: string;
    }[] {
        const chain: { id: string; properties: XmlElement | undefined; isBold: boolean | undefined; name: string }[] = [];
        let next: string | undefined = id;
        while (next !== undefined && chain.length < longestChain) {
            const style = this.#styles.get(next);
            if (!style) {
                break;
            }
            chain.push({ id: next, properties: style.properties, isBold: style.isBold, name: style.name });
            next = style.basedOn;
        }
        return chain;
    }

    /** Whether the letters of a paragraph are bold by its style. */
    isBold(properties: XmlElement | undefined): boolean {
        return this.chainOf(this.idOf(properties)).find(({ isBold }) => isBold !== undefined)?.isBold ?? false;
    }

    /** How deep a heading stands, from 1: by its outline level, or by the name of its style. */
    headingOf(properties: XmlElement | undefined): number | undefined {
        const own = settingOf(properties, 'w:outlineLvl');
        const chain = this.chainOf(this.idOf(properties));
        const level = own ?? chain.map((style) => settingOf(style.properties, 'w:outlineLvl')).find((value) => value !== undefined);
        if (level !== undefined && Number(level) < 9) {
            return Number(level) + 1;
        }
        for (const { name } of chain) {
            // The names of Word's own styles, and those of Geneva.
            const found =
                /^heading ([1-9])$/iu.exec(name)?.[1] ?? (/^_ ?H[ _]/u.test(name) ? (/_(\d)/u.exec(name)?.[1] ?? '1') : undefined);
            if (found !== undefined) {
                return Number(found);
            }
        }
        return undefined;
    }
}
