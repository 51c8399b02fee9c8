/** The first line of an agenda, read without the rest of it: to tell which files of a folder belong together. */

/** The symbol on an agenda's first line, without reissue asterisks; undefined where there is none. Comments may stand above it. */
export function openingSymbol(text: string): string | undefined {
    return /^\s*(?:\/\/.*\s+)*agenda\s+([^\s[*]+)/u.exec(text)?.[1];
}
