/** Which reader reads a file: told by its bytes, whatever its name is. */
import { type Form, textsOf } from './form.js';
import { formOfText } from './importing.js';

/** Turns bytes into text, or says why they are none. */
export type Decoding = (bytes: Uint8Array) => Promise<{ readonly text: string } | { readonly problem: string }>;

/** UTF-16 units of the longest text that is imported. No agenda is so long; one with ten thousand paragraphs has half of it. */
const longestText = 4_000_000;
const tooLong = { problem: `its text is longer than ${longestText / 1_000_000} million letters. No agenda is so long.` };

/** Kinds of files that a program has to bring to a Word file first, by the endings of their names. */
export type OtherKind = 'doc' | 'rtf' | 'odt';

const problems: Readonly<Record<OtherKind | 'locked', string>> = {
    doc: 'it is a file of an old version of Word. Save it as .docx.',
    rtf: 'it is a file in Rich Text Format. Save it as .docx.',
    odt: 'it is a file of LibreOffice. Save it as .docx.',
    locked: 'it has a password. Save it without one.',
};

/** UTF-16 of the name of the part that holds a Word file with a password. */
const lockedPart = [...'EncryptedPackage'].flatMap((sign) => [sign.charCodeAt(0), 0]);
const odtType = 'mimetypeapplication/vnd.oasis.opendocument.text';

/** The kind of a file that is not read as it is; undefined for all others. */
export function otherKindOf(bytes: Uint8Array): OtherKind | 'locked' | undefined {
    // The container of old files of Word, and of those with a password.
    if (bytes[0] === 208 && bytes[1] === 207 && bytes[2] === 17) {
        return holds(bytes, lockedPart) ? 'locked' : 'doc';
    }
    const head = String.fromCharCode(...bytes.subarray(0, 100));
    return head.startsWith('{\\rtf') ? 'rtf' : head.startsWith('PK') && head.includes(odtType) ? 'odt' : undefined;
}

function holds(bytes: Uint8Array, part: readonly number[]): boolean {
    for (let at = bytes.indexOf(part[0]!); at >= 0; at = bytes.indexOf(part[0]!, at + 1)) {
        if (part.every((value, index) => bytes[at + index] === value)) {
            return true;
        }
    }
    return false;
}

/** The form of a file, or a sentence that says why it cannot be read. */
export async function formOf(bytes: Uint8Array, name: string, decode: Decoding): Promise<Form | { readonly problem: string }> {
    const head = String.fromCharCode(...bytes.subarray(0, 8));
    const other = otherKindOf(bytes);
    if (other !== undefined) {
        return { problem: problems[other] };
    }
    if (head.startsWith('%PDF')) {
        const { readPdf } = await import('./readers/pdf.js');
        return readPdf(bytes);
    }
    if (head.startsWith('PK')) {
        const { readDocx } = await import('./readers/docx.js');
        const form = readDocx(bytes);
        if (!('problem' in form) && textsOf(form).length === 0) {
            return { problem: 'it has no text.' };
        }
        return 'problem' in form || textsOf(form).reduce((length, text) => length + text.length, 0) <= longestText ? form : tooLong;
    }
    const decoded = await decode(bytes);
    if ('problem' in decoded) {
        return decoded;
    }
    if (decoded.text.length > longestText) {
        return tooLong;
    }
    return decoded.text.trim() === '' ? { problem: 'it has no text.' } : formOfText(decoded.text, name);
}
