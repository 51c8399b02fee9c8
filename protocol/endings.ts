/** The endings of the names of our files. A file from an old disk or a mail may have them in capitals. */

const endings = ['agenda', 'register', 'agenda-style.json'] as const;

/** The end of the names of files with a house style. */
const styleEnding = '.agenda-style.json';

/** The ending of a path or of the path of an address, with its dot and in small letters; empty if there is none. */
export function endingOf(path: string): string {
    const dot = path.lastIndexOf('.');
    const isHidden = dot <= 0 || path[dot - 1] === '/' || path[dot - 1] === '\\';
    return isHidden ? '' : path.slice(dot).toLowerCase();
}

/** The name of the style in a file, in small letters: `bonn` for a path that ends with `/bonn.agenda-style.json`; undefined for any other file. */
export function styleNameIn(path: string): string | undefined {
    const file = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();
    return file.endsWith(styleEnding) && file !== styleEnding ? file.slice(0, -styleEnding.length) : undefined;
}

/** The pattern of all our files for a watcher, which tells capitals from small letters on most systems. */
export const watchedFiles = `**/*.{${endings.map((ending) => ending.replace(/[a-z]/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)).join(',')}}`;
