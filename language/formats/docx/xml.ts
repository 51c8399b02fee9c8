/** Writing XML. What is written can be read by every program: no sign that XML forbids, and no half of a pair. */
import { withoutControls } from '../../text/controls.js';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with its content, which is XML already. An attribute without a value is left out. */
export function element(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
    let open = `<${name}`;
    for (const key in attributes) {
        const value = attributes[key];
        if (value !== undefined) {
            open += ` ${key}="${escapeXml(String(value))}"`;
        }
    }
    const inside = content.join('');
    return inside === '' ? `${open}/>` : `${open}>${inside}</${name}>`;
}

/** A file of XML in UTF-8. */
export function xmlFile(root: string): string {
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

/** Text as the content of an element or attribute. */
export function escapeXml(text: string): string {
    return withoutControls(text)
        .toWellFormed()
        .replace(/[\uFFFE\uFFFF]/gu, '\uFFFD')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
}

/** The value of an attribute in a tag. */
export function valueIn(tag: string | undefined, name: string): string | undefined {
    const key = ` ${name}="`;
    const start = tag?.indexOf(key) ?? -1;
    const end = tag?.indexOf('"', start + key.length) ?? -1;
    return tag === undefined || start < 0 || end < 0
        ? undefined
        : tag
              .slice(start + key.length, end)
              .replaceAll('&lt;', '<')
              .replaceAll('&gt;', '>')
              .replaceAll('&quot;', '"')
              .replaceAll('&amp;', '&');
}
