/** Prints agendas anew whenever they change, until the user ends it with Ctrl+C. */
import { type FSWatcher, statSync, watch } from 'node:fs';
import { dirname, extname } from 'node:path';
import { printable } from '../../language/text/printable.js';
import { styleNameIn } from '../../protocol/endings.js';
import { type Console, exitCodes, Misuse } from '../console.js';
import { readSources, type Source } from '../sources.js';

/** Milliseconds after which it is looked whether the folders are still those that are watched: a watcher of one that is gone says nothing more. */
const patrol = 500;

/** Milliseconds without a change after which the documents are printed: editors write a file in several steps. */
const pause = 150;

/**
 * @param given agendas, and folders that contain them
 * @param once prints the agendas that are not known as they are
 * @returns the exit code, when the user ends it
 */
export async function watchAndRender(
    given: readonly string[],
    template: string | undefined,
    io: Console,
    once: (isKnown: (source: Source) => boolean) => Promise<number>,
): Promise<number> {
    /** The texts that are printed, by path. */
    const printed = new Map<string, string>();
    /** Whether all documents may be others. */
    let isStale = false;
    const run = async (): Promise<void> => {
        if (isStale) {
            isStale = false;
            printed.clear();
        }
        const now = new Map<string, string>();
        try {
            await once((source) => {
                now.set(source.path, source.text);
                return printed.get(source.path) === source.text;
            });
        } catch (error) {
            // A mistake of the user may be mended in the next moment; one of ours must not end the watch either.
            const text = error instanceof Misuse ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error);
            io.stderr.write(`agenda: ${printable(text)}\n`);
        }
        printed.clear();
        now.forEach((text, path) => printed.set(path, text));
    };
    const watched = await foldersOf(given, template);
    return new Promise((resolve) => {
        const watchers = new Map<string, { readonly identity: string; readonly watcher: FSWatcher | undefined }>();
        let timer: NodeJS.Timeout | undefined;
        /** The printing that goes on, and whether there was a change since it began. */
        let isRunning = false;
        let isDue = false;
        const start = async (): Promise<void> => {
            if (isRunning) {
                isDue = true;
                return;
            }
            isRunning = true;
            do {
                isDue = false;
                await run();
            } while (isDue);
            isRunning = false;
        };
        const changed = (name: string | null): void => {
            const kind = kindOf(name, template);
            if (kind === 'other') {
                return;
            }
            isStale ||= kind === 'for all';
            clearTimeout(timer);
            timer = setTimeout(() => void start(), pause);
        };
        const end = (): void => {
            clearTimeout(timer);
            clearInterval(rounds);
            for (const { watcher } of watchers.values()) {
                watcher?.close();
            }
            // Not at once: a file that is being written asks, for the same signal, whether another listener handles it.
            setImmediate(() => signals.forEach((signal) => process.off(signal, end)));
            resolve(exitCodes.clean);
        };
        const signals = ['SIGINT', 'SIGTERM'] as const;
        signals.forEach((signal) => process.on(signal, end));
        const watcherOf = ({ folder, isDeep }: WatchedFolder): FSWatcher | undefined => {
            try {
                return watch(folder, { recursive: isDeep }, (_, name) => changed(name)).on('error', () => undefined);
            } catch {
                io.stderr.write(`agenda: ${printable(folder)} cannot be watched.\n`);
                return undefined;
            }
        };
        /** Watches the folders that are not watched yet, or stand anew where one was. Returns whether there are such. */
        const lookRound = (): boolean => {
            const found = watched.filter(({ folder }) => {
                const identity = identityOf(folder);
                return identity !== undefined && identity !== watchers.get(folder)?.identity;
            });
            for (const one of found) {
                watchers.get(one.folder)?.watcher?.close();
                watchers.set(one.folder, { identity: identityOf(one.folder) ?? '', watcher: watcherOf(one) });
            }
            return found.length > 0;
        };
        lookRound();
        // It also keeps the program alive while nothing is watched.
        const rounds = setInterval(() => {
            if (lookRound()) {
                changed(null);
            }
        }, patrol);
        io.stderr.write('agenda: watching; end with Ctrl+C.\n');
        void start();
    });
}

/** What tells a folder from another one of its name; undefined where there is none. */
function identityOf(folder: string): string | undefined {
    try {
        const { dev, ino } = statSync(folder);
        return `${dev} ${ino}`;
    } catch {
        return undefined;
    }
}

interface WatchedFolder {
    readonly folder: string;
    readonly isDeep: boolean;
}

/** The folders of the given files, with their registers and styles, the given folders, and that of the template. */
async function foldersOf(given: readonly string[], template: string | undefined): Promise<readonly WatchedFolder[]> {
    const folders = new Map<string, boolean>();
    const { unreadable } = await readSources(given, ['.agenda'], () => undefined);
    const missing = new Set(unreadable.map(({ file }) => file));
    if (given.every((path) => missing.has(path) && statSync(path, { throwIfNoEntry: false }) === undefined)) {
        throw new Misuse(`${given.join(', ')}: there is no such file or folder.`);
    }
    for (const path of given) {
        const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
        const folder = isFolder ? path : dirname(path);
        folders.set(folder, isFolder || (folders.get(folder) ?? false));
    }
    if (template !== undefined) {
        folders.set(dirname(template), folders.get(dirname(template)) ?? false);
    }
    return [...folders].map(([folder, isDeep]) => ({ folder, isDeep }));
}

/** What a change of a file means: an agenda may be another one; a register, a style or the template may change every document. */
function kindOf(name: string | null, template: string | undefined): 'agenda' | 'for all' | 'other' {
    if (name === null) {
        return 'for all';
    }
    const ending = extname(name).toLowerCase();
    if (ending === '.agenda') {
        return 'agenda';
    }
    const isTemplate = template?.endsWith(name) ?? false;
    return ending === '.register' || styleNameIn(name) !== undefined || isTemplate ? 'for all' : 'other';
}
