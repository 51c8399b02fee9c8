/** Drafts: files that are written beside another one and take its place when they are whole. Whatever ends the writing, no draft is left. */
import { closeSync, openSync, readlinkSync, unlinkSync } from 'node:fs';
import { type FileHandle, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';

/** What ends a program from outside. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The drafts that this program is writing now. */
const current = new Set<string>();

/**
 * Writes a file whole or not at all: into a draft in its folder, which is then given its name. What was there is replaced, a link too.
 * @param mode permissions of the draft when it is made; the umask counts. `write` may give it others
 * @param write writes all of it
 * Throws what the file system throws, of the first thing that went wrong.
 */
export async function replaceFile(target: string, mode: number, write: (draft: FileHandle) => Promise<void>): Promise<void> {
    const draft = join(dirname(target), draftName());
    begin(draft);
    try {
        // Made in one step with the news of it, so that a signal in between does not leave it.
        closeSync(openSync(draft, 'wx', mode));
        const file = await open(draft, 'r+');
        try {
            await write(file);
        } finally {
            await file.close();
        }
        await rename(draft, target);
    } catch (error) {
        await rm(draft, { force: true }).catch(() => undefined);
        throw error;
    } finally {
        end(draft);
    }
}

/** Removes the drafts in a folder that programs of this machine left when they were ended in the middle. Those of running programs and of other machines stay. */
export async function removeStaleDrafts(folder: string): Promise<void> {
    const names = await readdir(folder).catch(() => []);
    for (const name of names) {
        const path = join(folder, name);
        if (await isStale(name, path)) {
            await rm(path, { force: true }).catch(() => undefined);
        }
    }
}

/** The name says who writes it, and when. It is short whatever the file is called: some names are as long as a file system allows. */
function draftName(): string {
    return `.agenda-draft.${origin()}.${process.pid}.${hexadecimal(process.hrtime.bigint() + BigInt(count++))}`;
}

/** Drafts that were named: a clock may stand still between two of them. */
let count = 0;

/** The lowest 64 bits of a number. */
function hexadecimal(number: bigint): string {
    return BigInt.asUintN(64, number).toString(16).padStart(16, '0');
}

const draft = /^\.agenda-draft\.([0-9a-f]{16})\.([1-9]\d{0,9})\.[0-9a-f]{16}$/u;

async function isStale(name: string, path: string): Promise<boolean> {
    const [, from, id] = draft.exec(name) ?? [];
    if (from !== origin() || current.has(path)) {
        return false;
    }
    if (Number(id) !== process.pid) {
        return !isRunning(Number(id));
    }
    // The number of a program that is gone is given out again: what is older than this one is not its own.
    const written = await stat(path).catch(() => undefined);
    return written !== undefined && written.mtimeMs < Date.now() - process.uptime() * 1000 - 1000;
}

function isRunning(id: number): boolean {
    try {
        process.kill(id, 0);
        return true;
    } catch (error) {
        // One that may not be asked is there.
        return (error as NodeJS.ErrnoException).code !== 'ESRCH';
    }
}

let known: string | undefined;

/** Where the number of a program means something: this machine, and on Linux this container. */
function origin(): string {
    if (known === undefined) {
        let container = '';
        try {
            container = readlinkSync('/proc/self/ns/pid');
        } catch {
            // Only Linux has it.
        }
        known = hexadecimal(digestOf(`${hostname()}\n${container}`));
    }
    return known;
}

/** FNV-1a of 64 bits. It has to tell a few machines apart and to keep no secret, for which Node's own would take as long to load as a page to print. */
function digestOf(text: string): bigint {
    let digest = 0xcbf29ce484222325n;
    for (const byte of Buffer.from(text)) {
        digest = BigInt.asUintN(64, (digest ^ BigInt(byte)) * 0x100000001b3n);
    }
    return digest;
}

function begin(path: string): void {
    if (current.size === 0) {
        signals.forEach((signal) => process.on(signal, giveUp));
        process.on('exit', removeCurrent);
    }
    current.add(path);
}

function end(path: string): void {
    current.delete(path);
    if (current.size === 0) {
        signals.forEach((signal) => process.off(signal, giveUp));
        process.off('exit', removeCurrent);
    }
}

function removeCurrent(): void {
    for (const path of current) {
        try {
            unlinkSync(path);
        } catch {
            // It is not there yet, or no longer.
        }
    }
}

/** Ends the program as the signal would have ended it, unless somebody else listens for it. */
function giveUp(signal: NodeJS.Signals): void {
    removeCurrent();
    signals.forEach((one) => process.off(one, giveUp));
    if (process.listenerCount(signal) === 0) {
        process.kill(process.pid, signal);
    }
}
