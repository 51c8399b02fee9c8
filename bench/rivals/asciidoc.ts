/** A formatted document as AsciiDoc, as an author of AsciiDoc would type it: with headings, lists, notes, links and the table. */

const heading = /^(#{1,6}) /u;
const entry = /^((?: {2})*)- (.*)$/u;
const row = /^\| (.*) \|$/u;
const note = /^\[\^([^\]]+)\]: (.*)$/u;

/** Turns this project's Markdown into AsciiDoc. The text of a note stands at its mark, as in AsciiDoc. */
export function asciidocOf(markdown: string): string {
    const lines = markdown.split('\n');
    const notes = new Map(lines.flatMap((line) => [note.exec(line) ?? []]).map(([, name = '', text = '']) => [name, text]));
    const out: string[] = [];
    let inTable = false;
    for (const line of lines.filter((one) => !note.test(one) && !/^\| ---/u.test(one))) {
        const cells = row.exec(line);
        if (cells && !inTable) {
            out.push('[%header,cols="2,1,4"]');
        }
        if ((cells !== null) !== inTable) {
            out.push('|===');
            inTable = !inTable;
        }
        out.push(cells ? `|${words(cells[1] ?? '', notes)}` : block(line, notes));
    }
    return out.join('\n');
}

function block(line: string, notes: ReadonlyMap<string, string>): string {
    const level = heading.exec(line)?.[1]?.length;
    if (level !== undefined) {
        return `${'='.repeat(level)} ${words(line.slice(level + 1), notes)}`;
    }
    const [, indent = '', text = ''] = entry.exec(line) ?? [];
    return text ? `${'*'.repeat(indent.length / 2 + 1)} ${words(text, notes)}` : line === '---' ? "'''" : words(line, notes);
}

function words(text: string, notes: ReadonlyMap<string, string>): string {
    return text
        .replace(/\\([^\w\s])/gu, '$1')
        .replace(/\*\*([^*]{1,400})\*\*/gu, '*$1*')
        .replace(/\[([^\]^]{1,400})\]\(<([^>]{1,400})>\)/gu, '$2[$1]')
        .replace(
            /\[\^([^\]]{1,20})\]/gu,
            (_, name: string) => `footnote:[${words(notes.get(name) ?? '', new Map()).replaceAll(']', '\\]')}]`,
        );
}
