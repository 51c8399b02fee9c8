/**
 * The formats in which the formatted document can be had: the one list of them, for the command line, the server and the editor. A format is added by a line
 * here and by its file in `language/formats/`, for which the catalogue there asks.
 */
export interface FormatFacts {
    /** As it is typed on the command line. */
    readonly name: string;
    /** For people who choose one, and what it is good for. */
    readonly label: string;
    readonly detail: string;
    /** Of its files, without the dot. */
    readonly extension: string;
    readonly mediaType: string;
    /** Whether its files are text, in UTF-8, or bytes that no text editor shows. */
    readonly content: 'text' | 'bytes';
}

export const formats = [
    {
        name: 'html',
        label: 'Web page',
        detail: 'The document as in the preview, in one file.',
        extension: 'html',
        mediaType: 'text/html',
        content: 'text',
    },
    {
        name: 'text',
        label: 'Plain text',
        detail: 'The document as issued, without formatting.',
        extension: 'txt',
        mediaType: 'text/plain',
        content: 'text',
    },
    {
        name: 'markdown',
        label: 'Markdown',
        detail: 'For sites and systems that read Markdown.',
        extension: 'md',
        mediaType: 'text/markdown',
        content: 'text',
    },
    {
        name: 'json',
        label: 'Data',
        detail: 'Items, documents and timetable for other programs (JSON).',
        extension: 'json',
        mediaType: 'application/json',
        content: 'text',
    },
] as const satisfies readonly FormatFacts[];

export type FormatName = (typeof formats)[number]['name'];

export const formatNames: readonly FormatName[] = formats.map(({ name }) => name);

/** What is known of the format of a name; undefined where there is none. */
export function formatNamed(name: string): (FormatFacts & { readonly name: FormatName }) | undefined {
    return formats.find((format) => format.name === name);
}
