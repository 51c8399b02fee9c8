/** The catalogue of formats. A format is added by its file and a line here. */
import type { Format } from './format.js';
import { html } from './html.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import { text } from './text.js';

export const formats = { html, text, markdown, json } as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;

/** Whether there is a format of this name. */
export function isFormatName(name: string): name is FormatName {
    return Object.hasOwn(formats, name);
}
