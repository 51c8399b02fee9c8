/** Reads the text of a Word file back, as lines that a test can compare. It knows nothing of how we write one. */
import assert from 'node:assert/strict';
import { inflateRawSync } from 'node:zlib';

/** The parts of a Word file by their names. */
export function partsOf(file: Uint8Array): ReadonlyMap<string, string> {
    const bytes = Buffer.from(file);
    const parts = new Map<string, string>();
    let at = 0;
    while (bytes.readUInt32LE(at) === 0x04034b50) {
        const [size, name, more] = [bytes.readUInt32LE(at + 18), bytes.readUInt16LE(at + 26), bytes.readUInt16LE(at + 28)];
        const start = at + 30 + name + more;
        parts.set(bytes.toString('utf8', at + 30, at + 30 + name), inflateRawSync(bytes.subarray(start, start + size)).toString('utf8'));
        at = start + size;
    }
    return parts;
}

/** A part of the file, which has to be there. */
export function partNamed(file: Uint8Array, name: string): string {
    const part = partsOf(file).get(name);
    assert.ok(part !== undefined, `there is no part ${name}`);
    return part;
}

/** Each paragraph is a line, and each row of a table one, its cells with a bar between. */
export function linesOf(file: Uint8Array): readonly string[] {
    return linesIn(partNamed(file, 'word/document.xml'), notesOf(file).marks);
}

/** The notes at the foot of the pages, each with its mark, as Word counts them. */
export function notesOf(file: Uint8Array): { readonly texts: readonly string[]; readonly marks: readonly string[] } {
    const ids = [...partNamed(file, 'word/document.xml').matchAll(/<w:footnoteReference ([^>]*?)\/>/gu)];
    let counted = 0;
    const marks: string[] = [];
    for (const [, attributes = ''] of ids) {
        const id = Number(/w:id="(\d+)"/u.exec(attributes)?.[1]);
        assert.equal(id, marks.length + 1, 'notes have their ids in the order of their marks');
        marks.push(attributes.includes('customMarkFollows') ? '' : String(++counted));
    }
    const notes = [...partNamed(file, 'word/footnotes.xml').matchAll(/<w:footnote w:id="(\d+)">(.*?)<\/w:footnote>/gsu)];
    assert.deepEqual(
        notes.map(([, id]) => Number(id)),
        marks.map((_, index) => index + 1),
    );
    return {
        marks,
        texts: notes.map(([, , xml = ''], index) => linesIn(xml.replaceAll('<w:footnoteRef/>', `<w:t>${marks[index]}</w:t>`), []).join('')),
    };
}

function linesIn(xml: string, marks: readonly string[]): readonly string[] {
    const lines: string[] = [];
    let [line, row]: [string, string[] | undefined] = ['', undefined];
    for (const [tag, name = '', text = ''] of xml.matchAll(/<(\/?[\w:]+)(?:\s[^>]*)?>([^<]*)/gu)) {
        if (name === 'w:t') {
            line += text;
        } else if (name === 'w:tab' && !tag.includes('w:val')) {
            line += '\t';
        } else if (name === 'w:noBreakHyphen') {
            line += '\u2011';
        } else if (name === 'w:footnoteReference') {
            line += marks[Number(/w:id="(\d+)"/u.exec(tag)?.[1]) - 1] ?? '';
        } else if (name === 'w:tr') {
            row = [];
        } else if (name === 'w:tc') {
            row?.push('');
        } else if (name === '/w:p') {
            if (row) {
                row[row.length - 1] += line;
            } else {
                lines.push(line);
            }
            line = '';
        } else if (name === '/w:tr') {
            lines.push((row ?? []).join('|'));
            row = undefined;
        }
    }
    return lines.map((written) =>
        written.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
    );
}
