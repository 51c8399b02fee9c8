/** How each format of the list is made. The compiler asks for those that are missing, and whether text or bytes come out. */
import type { FormatName, formats as list } from '../../protocol/formats.js';
import type { Format } from './format.js';
import { html } from './html.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import { text } from './text.js';

type KindOf<Name extends FormatName> = Extract<(typeof list)[number], { readonly name: Name }>['content'];

export const formats = { html, text, markdown, json } as const satisfies { readonly [Name in FormatName]: Format<KindOf<Name>> };

/** The format of a name, whatever it makes. */
export function formatOf(name: FormatName): Format {
    return formats[name];
}
