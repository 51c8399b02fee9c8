/** Drafts: files written beside another file, which take its place once they are whole. However the writing ends, no draft remains. */
import { closeSync, openSync, readlinkSync, unlinkSync } from 'node:fs';
import { type FileHandle, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { endBy, signals } from './signals.js';

/** The drafts this program is writing now. */
const unfinished = new Set<string>();

/**
 * Writes a file whole or not at all: into a draft in its folder, then renames the draft. It replaces what was there, a link too.
 * @param mode permissions of the new draft, reduced by the umask; `write` may change them
 * @param write writes the whole content
 * Throws the first error of the file system.
 */
export async function replaceFile(target: string, mode: number, write: (draft: FileHandle) => Promise<void>): Promise<void> {
    const draft = join(dirname(target), draftName());
    begin(draft);
    try {
        // Synchronous, right after the draft is noted: a signal cannot come between and leave the draft behind.
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

/** Removes the drafts that interrupted programs of this machine left in a folder. Drafts of running programs and of other machines stay. */
export async function removeStaleDrafts(folder: string): Promise<void> {
    const names = await readdir(folder).catch(() => []);
    for (const name of names) {
        const path = join(folder, name);
        if (await isStale(name, path)) {
            await rm(path, { force: true }).catch(() => undefined);
        }
    }
}

/** The name says which program writes the draft, and when. It ignores the name of the file, which may be as long as the file system allows. */
function draftName(): string {
    return `.agenda-draft.${origin()}.${process.pid}.${hexadecimal(process.hrtime.bigint() + BigInt(countOfNames++))}`;
}

/** Number of drafts named so far: two of them may see the same clock time. */
let countOfNames = 0;

/** The lowest 64 bits of a number. */
function hexadecimal(number: bigint): string {
    return BigInt.asUintN(64, number).toString(16).padStart(16, '0');
}

const draftPattern = /^\.agenda-draft\.([0-9a-f]{16})\.([1-9]\d{0,9})\.[0-9a-f]{16}$/u;

async function isStale(name: string, path: string): Promise<boolean> {
    const [, from, id] = draftPattern.exec(name) ?? [];
    if (from !== origin() || unfinished.has(path)) {
        return false;
    }
    if (Number(id) !== process.pid) {
        return !isRunning(Number(id));
    }
    // Process ids are reused: a draft older than this process is not its own.
    const written = await stat(path).catch(() => undefined);
    return written !== undefined && written.mtimeMs < Date.now() - process.uptime() * 1000 - 1000;
}

function isRunning(id: number): boolean {
    try {
        process.kill(id, 0);
        return true;
    } catch (error) {
        // A process that may not be signalled exists.
        return (error as NodeJS.ErrnoException).code !== 'ESRCH';
    }
}

let knownOrigin: string | undefined;

/** Where a process id is valid: this machine, and on Linux this container. */
function origin(): string {
    if (knownOrigin === undefined) {
        let container = '';
        try {
            container = readlinkSync('/proc/self/ns/pid');
        } catch {
            // Only Linux has it.
        }
        knownOrigin = hexadecimal(digestOf(`${hostname()}\n${container}`));
    }
    return knownOrigin;
}

/** 64-bit FNV-1a. It only tells a few machines apart, no secret; Node's own digests would take as long to load as a page takes to print. */
function digestOf(text: string): bigint {
    let digest = 0xcbf29ce484222325n;
    for (const byte of Buffer.from(text)) {
        digest = BigInt.asUintN(64, (digest ^ BigInt(byte)) * 0x100000001b3n);
    }
    return digest;
}

function begin(path: string): void {
    if (unfinished.size === 0) {
        signals.forEach((signal) => process.on(signal, giveUp));
        process.on('exit', removeCurrent);
    }
    unfinished.add(path);
}

function end(path: string): void {
    unfinished.delete(path);
    if (unfinished.size === 0) {
        signals.forEach((signal) => process.off(signal, giveUp));
        process.off('exit', removeCurrent);
    }
}

function removeCurrent(): void {
    for (const path of unfinished) {
        try {
            unlinkSync(path);
        } catch {
            // It does not exist yet, or no longer.
        }
    }
}

/** Ends the program as the signal would have, unless another listener handles the signal. */
function giveUp(signal: NodeJS.Signals): void {
    removeCurrent();
    signals.forEach((one) => process.off(one, giveUp));
    endBy(signal);
}
