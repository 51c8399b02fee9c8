/** Zip files, written and read with what every host has. Names and dates are fixed, so that equal files give equal bytes. */

/** A file inside of a zip file. */
export interface ZippedFile {
    readonly name: string;
    readonly content: string | Uint8Array;
}

/** The first of January 1980, the first day that a zip file knows. */
const firstDay = 0x21;
const utf8Names = 1 << 11;
const stored = 0;
const deflated = 8;

/** The files in one zip file, in their order. */
export async function zipped(files: readonly ZippedFile[]): Promise<Uint8Array> {
    const bodies: Uint8Array[] = [];
    const directory: Uint8Array[] = [];
    let offset = 0;
    for (const { name, content } of files) {
        const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
        const packed = await deflate(bytes);
        const written = new TextEncoder().encode(name);
        const facts = [20, utf8Names, deflated, 0, firstDay] as const;
        const sizes = [crc32(bytes), packed.length, bytes.length] as const;
        const local = record(0x04034b50, facts, sizes, [written.length, 0]);
        bodies.push(local, written, packed);
        directory.push(record(0x02014b50, [20, ...facts], sizes, [written.length, 0, 0, 0, 0], [0, offset]), written);
        offset += local.length + written.length + packed.length;
    }
    const size = directory.reduce((sum, { length }) => sum + length, 0);
    const end = record(0x06054b50, [0, 0, files.length, files.length], [size, offset], [0]);
    return joined([...bodies, ...directory, end]);
}

/** A sign, and numbers of two and four bytes by turns, the least byte first. */
function record(sign: number, ...groups: readonly (readonly number[])[]): Uint8Array {
    const widths = groups.flatMap((group, index) => group.map(() => (index % 2 === 0 ? 2 : 4)));
    const out = new Uint8Array(4 + widths.reduce((sum, width) => sum + width, 0));
    const view = new DataView(out.buffer);
    view.setUint32(0, sign, true);
    let at = 4;
    groups.flat().forEach((value, index) => {
        if (widths[index] === 2) {
            view.setUint16(at, value, true);
        } else {
            view.setUint32(at, value >>> 0, true);
        }
        at += widths[index] ?? 0;
    });
    return out;
}

/** No file in a template is larger; what says so is no template, and might never end. */
const mostBytes = 32 * 1024 * 1024;

/**
 * Reads files of a zip file by their names.
 * @returns those that it has; undefined if it is no zip file, or is damaged
 */
export async function unzipped(
    bytes: Uint8Array,
    isWanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, Uint8Array> | undefined> {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
        const end = endRecord(view);
        const found = new Map<string, Uint8Array>();
        let at = view.getUint32(end + 16, true);
        for (let left = view.getUint16(end + 10, true); left > 0; left--) {
            const [method, size, whole] = [view.getUint16(at + 10, true), view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
            const [length, more, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [number, number, number];
            const name = new TextDecoder('utf-8').decode(bytes.subarray(at + 46, at + 46 + length));
            if (isWanted(name) && whole <= mostBytes) {
                const local = view.getUint32(at + 42, true);
                const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
                const packed = bytes.subarray(start, start + size);
                found.set(name, method === stored ? packed : await inflate(packed));
            }
            at += 46 + length + more + comment;
        }
        return found;
    } catch {
        return undefined;
    }
}

/** Where the record at the end begins: behind it is a comment of any length. */
function endRecord(view: DataView): number {
    let at = view.byteLength - 22;
    while (view.getUint32(at, true) !== 0x06054b50) {
        at--;
    }
    return at;
}

/** The stream of zlib without its head and its sum: older hosts do not know the raw one. */
async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
    const whole = await through(new CompressionStream('deflate'), bytes);
    return whole.subarray(2, -4);
}

function inflate(bytes: Uint8Array): Promise<Uint8Array> {
    return through(new DecompressionStream('deflate-raw'), bytes);
}

async function through({ readable, writable }: CompressionStream | DecompressionStream, bytes: Uint8Array): Promise<Uint8Array> {
    const writer = writable.getWriter();
    // What fails here fails where it is read.
    const written = writer.write(bytes as Uint8Array<ArrayBuffer>).then(() => writer.close());
    written.catch(() => undefined);
    const parts: Uint8Array[] = [];
    const reader = readable.getReader();
    let size = 0;
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
        parts.push(part.value);
        size += part.value.length;
        if (size > mostBytes && bytes.length < mostBytes) {
            throw new Error('It is too large.');
        }
    }
    await written;
    return joined(parts);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
    const out = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
        out.set(part, at);
        at += part.length;
    }
    return out;
}

function crc32(bytes: Uint8Array): number {
    let sum = -1;
    for (const byte of bytes) {
        sum ^= byte;
        for (let bit = 0; bit < 8; bit++) {
            sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
        }
    }
    return ~sum >>> 0;
}
