/** The endings of the names of our files. A file from an old disk or a mail may have them in capitals. */

const endings = ['agenda', 'register'] as const;

/** The ending of a path or of the path of an address, with its dot and in small letters; empty if there is none. */
export function endingOf(path: string): string {
    const dot = path.lastIndexOf('.');
    const isHidden = dot <= 0 || path[dot - 1] === '/' || path[dot - 1] === '\\';
    return isHidden ? '' : path.slice(dot).toLowerCase();
}

/** The pattern of all our files for a watcher, which tells capitals from small letters on most systems. */
export const watchedFiles = `**/*.{${endings.map((ending) => ending.replace(/[a-z]/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)).join(',')}}`;
