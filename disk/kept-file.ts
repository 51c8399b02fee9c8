/** A file that keeps compiled code. V8 believes whatever it is given and ends the process over a single wrong byte, so a sum over the whole file is checked before. */
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import * as zlib from 'node:zlib';
import { removeUnused } from './kept-folder.js';

/** Bytes of the sum, and of the length of the table. */
const wordBytes = 4;

/** The code in a file, by file name; empty if the file is missing or not whole, so that it is written anew. V8 checks itself whether the code is for it. */
export function codeIn(file: string): ReadonlyMap<string, Buffer> {
    const code = new Map<string, Buffer>();
    try {
        const bytes = readFileSync(file);
        const content = bytes.subarray(wordBytes);
        if (bytes.readUInt32LE(0) !== sumOf(content)) {
            return code;
        }
        let at = wordBytes + content.readUInt32LE(0);
        const lengths = JSON.parse(content.toString('latin1', wordBytes, at)) as Readonly<Record<string, number>>;
        for (const [name, length] of Object.entries(lengths)) {
            code.set(name, content.subarray(at, at + length));
            at += length;
        }
        return code;
    } catch {
        return new Map();
    }
}

/** Writes code by file name, and removes what the folder no longer needs. Writes a draft and renames it: another call may read at the same time. Never throws. */
export function writeCode(file: string, code: ReadonlyMap<string, Buffer>): void {
    const draft = `${file}.${process.pid}`;
    try {
        const lengths = Buffer.from(JSON.stringify(Object.fromEntries([...code].map(([name, { length }]) => [name, length]))), 'latin1');
        const content = Buffer.concat([wordOf(lengths.length), lengths, ...code.values()]);
        const out = openSync(draft, 'wx', 0o600);
        try {
            writeSync(out, Buffer.concat([wordOf(sumOf(content)), content]));
            // Otherwise a half-written file could already have its name after a crash.
            fsyncSync(out);
        } finally {
            closeSync(out);
        }
        renameSync(draft, file);
        removeUnused(dirname(file));
    } catch {
        // The disk is full or read-only: the program works without saved code.
        rmSync(draft, { force: true });
    }
}

function wordOf(number: number): Buffer {
    const word = Buffer.alloc(wordBytes);
    word.writeUInt32LE(number);
    return word;
}

/** The quickest sum that Node has: a short call waits for it. Node 18 has none; the name of a file says which Node wrote it. */
function sumOf(bytes: Uint8Array): number {
    const { crc32 } = zlib as Partial<typeof zlib>;
    return crc32 ? crc32(bytes) : slowSumOf(bytes);
}

/** 32-bit FNV-1a. Digests of Node take as long to load as this takes. */
function slowSumOf(bytes: Uint8Array): number {
    let sum = 0x811c9dc5;
    for (const byte of bytes) {
        sum = Math.imul(sum ^ byte, 0x01000193);
    }
    return sum >>> 0;
}
