/**
 * The one list of formats of the formatted document, for the command line, the server and the editor. To add a format, add a line here and its file in
 * `language/formats/`; the compiler then asks for its entry in the catalogue there.
 */
export interface FormatFacts {
    /** As typed on the command line. */
    readonly name: string;
    /** Shown where a user chooses a format: its name, and what it is good for. */
    readonly label: string;
    readonly detail: string;
    /** File extension, without the dot. */
    readonly extension: string;
    readonly mediaType: string;
    /** Whether its files are text in UTF-8, or bytes that no text editor shows. */
    readonly content: 'text' | 'bytes';
    /** Whether it has only a part of the document, such as its meetings. */
    readonly isPart?: boolean;
    /** Whether it says whose resolutions are cited. Then a program reads the registers before it writes the file. */
    readonly namesBodies?: boolean;
    /** Whether it takes its styles from a file of the house. */
    readonly takesTemplate?: boolean;
    /** Whether another program prints it from one of the other formats, which the language cannot. */
    readonly isPrinted?: boolean;
}

export const formats = [
    {
        name: 'html',
        label: 'Web page',
        detail: 'The document as the preview shows it, in one file.',
        extension: 'html',
        mediaType: 'text/html',
        content: 'text',
    },
    {
        name: 'text',
        label: 'Plain text',
        detail: 'The document as it is issued, without formatting.',
        extension: 'txt',
        mediaType: 'text/plain',
        content: 'text',
    },
    {
        name: 'markdown',
        label: 'Markdown',
        detail: 'The document for programs that read Markdown.',
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
        namesBodies: true,
    },
    {
        name: 'docx',
        label: 'Word',
        detail: 'The document as it is handed over, with its notes at the foot of the page.',
        extension: 'docx',
        mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        content: 'bytes',
        takesTemplate: true,
    },
    {
        name: 'pdf',
        label: 'PDF',
        detail: 'The pages as they are issued, printed by a browser or by LibreOffice.',
        extension: 'pdf',
        mediaType: 'application/pdf',
        content: 'bytes',
        takesTemplate: true,
        isPrinted: true,
    },
    {
        name: 'ics',
        label: 'Calendar',
        detail: 'One event for each meeting, with its room and its items (iCalendar).',
        extension: 'ics',
        mediaType: 'text/calendar',
        content: 'text',
        isPart: true,
    },
    {
        name: 'akn',
        label: 'Akoma Ntoso',
        detail: 'The document for legal archives (XML), with what its words mean.',
        extension: 'xml',
        mediaType: 'application/akn+xml',
        content: 'text',
        namesBodies: true,
    },
] as const satisfies readonly FormatFacts[];

export type FormatName = (typeof formats)[number]['name'];

/** Those that the language makes itself. */
export type RenderedName = Exclude<(typeof formats)[number], { readonly isPrinted: true }>['name'];

export const formatNames: readonly FormatName[] = formats.map(({ name }) => name);

/** The format with this name; undefined if there is none. */
export function formatNamed(name: string): (FormatFacts & { readonly name: FormatName }) | undefined {
    return formats.find((format) => format.name === name);
}

/** How numbers stand in a Word file: as text, or counted by Word. */
export const numberings = ['typed', 'automatic'] as const;
export type NumberingKind = (typeof numberings)[number];

/** Whether the language makes a format itself. */
export function isRendered(name: FormatName): name is RenderedName {
    return !formatNamed(name)?.isPrinted;
}
