/** The implementation of each format in the list that the language makes. The compiler reports a missing one, and one that makes text where bytes are due or the reverse. */
import type { RenderedName, formats as list } from '../../protocol/formats.js';
import { akn } from './akn.js';
import { docx } from './docx.js';
import type { Format } from './format.js';
import { html } from './html.js';
import { ics } from './ics.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import { text } from './text.js';

type KindOf<Name extends RenderedName> = Extract<(typeof list)[number], { readonly name: Name }>['content'];

export const formats = { html, text, markdown, json, docx, ics, akn } as const satisfies {
    readonly [Name in RenderedName]: Format<KindOf<Name>>;
};

/** The format with a name, whether it makes text or bytes. */
export function formatOf(name: RenderedName): Format {
    return formats[name];
}
