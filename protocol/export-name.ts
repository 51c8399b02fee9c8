/** The name of an exported file. */

/**
 * The path of an agenda with the ending of a format in place of its own: the one rule for the editor and the command line.
 * @param extension without the dot
 */
export function exportedName(path: string, extension: string): string {
    return `${path.replace(/\.agenda$/iu, '')}.${extension}`;
}
