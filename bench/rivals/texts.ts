/** The content of an agenda as authors would write it in other languages; as long as the agenda itself. */
import { EmptyFileSystem, URI } from 'langium';
import { documentOf } from '../../language/document/document.js';
import { markdown } from '../../language/formats/markdown.js';
import type { Agenda } from '../../language/grammar/generated/ast.js';
import { readingOf } from '../../language/semantics/reading.js';
import { loadLibrary } from '../../language/registers/load-library.js';
import { createAgendaServer } from '../../server/services.js';

/** This project's Markdown of an agenda: headings, lists, notes and the timetable as a table. */
export async function markdownOf(text: string): Promise<string> {
    const { shared } = createAgendaServer(EmptyFileSystem);
    const { DocumentBuilder, LangiumDocumentFactory, LangiumDocuments } = shared.workspace;
    const document = LangiumDocumentFactory.fromString<Agenda>(text, URI.parse('memory:/bench.agenda'));
    LangiumDocuments.addDocument(document);
    await DocumentBuilder.build([...loadLibrary(shared), document], { validation: false });
    const blocks = markdown.render(documentOf(readingOf(document.parseResult.value))).split(/(?<=\n\n)/u);
    return filled('', blocks, Buffer.byteLength(text));
}

/** A list of sections, each a mapping with a title and a list of paragraphs. */
export function yamlOf(text: string): string {
    const [masthead = '', ...paragraphs] = text.trimEnd().split(/\n{2,}/u);
    const fields = masthead.split('\n').map((line, index) => (index === 0 ? `opening: ${JSON.stringify(line)}\n` : `${quoted(line)}\n`));
    const pieces = paragraphs.map((paragraph) =>
        /^(?:introduction|group|item|heading|schedule)\b/u.test(paragraph)
            ? `  - title: ${JSON.stringify(paragraph)}\n    text:\n`
            : `      - ${JSON.stringify(paragraph)}\n`,
    );
    return filled(`${fields.join('')}sections:\n`, pieces, Buffer.byteLength(text));
}

/** A line of the masthead with its value in quotation marks. */
function quoted(line: string): string {
    const [, key = '', value = ''] = /^([^:]+):\s*(.*)$/u.exec(line) ?? [];
    return `${key}: ${JSON.stringify(value)}`;
}

/** Joins pieces up to a size in UTF-8 bytes, starting over if there are too few. */
function filled(head: string, pieces: readonly string[], bytes: number): string {
    const taken = [head];
    let size = Buffer.byteLength(head);
    for (let index = 0; ; index++) {
        const piece = pieces[index % pieces.length] ?? '';
        size += Buffer.byteLength(piece);
        if (size > bytes || piece === '') {
            return taken.join('');
        }
        taken.push(piece);
    }
}
