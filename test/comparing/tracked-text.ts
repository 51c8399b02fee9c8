/** The text of a Word file with tracked changes, all of them accepted or all rejected. It knows nothing of how we write one. */
import { partNamed, partsOf } from '../formats/docx-reader.js';

export type Answer = 'accepted' | 'rejected';

/** Each paragraph is a line, and each row of a table one, its cells with a bar between; then the notes that the text still refers to, and the heads of the pages. */
export function linesOf(file: Uint8Array, answer: Answer): readonly string[] {
    const { lines, notes } = linesIn(partNamed(file, 'word/document.xml'), answer);
    const texts = new Map(
        [...partNamed(file, 'word/footnotes.xml').matchAll(/<w:footnote w:id="(\d+)">(.*?)<\/w:footnote>/gsu)].map(
            ([, id = '', xml = '']) => [id, xml],
        ),
    );
    const pages = [...partsOf(file)]
        .filter(([name]) => /^word\/(?:header|footer)-/u.test(name))
        .flatMap(([, xml]) => linesIn(xml, answer).lines);
    return [...lines, ...notes.flatMap((id) => linesIn(texts.get(id) ?? '', answer).lines), ...pages]
        .map((line) => line.trim())
        .filter((line) => line !== '');
}

function linesIn(xml: string, answer: Answer): { readonly lines: readonly string[]; readonly notes: readonly string[] } {
    const gone = answer === 'accepted' ? 'w:del' : 'w:ins';
    const lines: string[] = [];
    const notes: string[] = [];
    const open: string[] = [];
    let [line, row, isRowGone, isJoined]: [string, string[] | undefined, boolean, boolean] = ['', undefined, false, false];
    for (const [tag, name = '', text = ''] of xml.matchAll(/<(\/?[\w:]+)(?:\s[^>]*)?>([^<]*)/gu)) {
        const isEmpty = tag.includes('/>');
        const isGone = open.includes(gone);
        if (name === gone && isEmpty) {
            isRowGone ||= open.at(-1) === 'w:trPr';
            isJoined ||= open.at(-1) === 'w:rPr' && open.at(-2) === 'w:pPr';
        } else if ((name === 'w:t' || name === 'w:delText') && !isGone) {
            line += text;
        } else if ((name === 'w:tab' && !tag.includes('w:val')) || name === 'w:br') {
            line += isGone ? '' : '\t';
        } else if (name === 'w:noBreakHyphen') {
            line += isGone ? '' : '\u2011';
        } else if (name === 'w:footnoteReference' && !isGone) {
            notes.push(/w:id="(\d+)"/u.exec(tag)?.[1] ?? '');
            line += '[note]';
        } else if (name === 'w:tr') {
            row = [];
            isRowGone = false;
        } else if (name === 'w:tc') {
            row?.push('');
        } else if (name === '/w:p') {
            if (!isJoined && row) {
                row[row.length - 1] += `${line} `;
            } else if (!isJoined) {
                lines.push(line);
            }
            line = isJoined ? line : '';
            isJoined = false;
        } else if (name === '/w:tr') {
            if (!isRowGone) {
                lines.push((row ?? []).map((cell) => cell.trim()).join('|'));
            }
            row = undefined;
        }
        if (name.startsWith('/')) {
            open.pop();
        } else if (!isEmpty) {
            open.push(name);
        }
    }
    return { lines: [...lines, line], notes };
}
