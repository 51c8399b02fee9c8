/** What is pasted into an agenda, as source. */
import { DocumentState, URI } from 'langium';
import type { CancellationToken } from 'vscode-languageserver-protocol';
import type { Agenda } from '../../language/grammar/generated/ast.js';
import { normaliseLabel } from '../../language/syntax/words/labels.js';
import { readingOf } from '../../language/semantics/reading.js';
import type { PasteAnswer, PasteParams } from '../../protocol/pasting.js';
import { settledDocument } from '../documents/settled.js';
import type { AgendaSharedServerServices } from '../service-types.js';
import { partAt } from './shared/part-at.js';
import { lineText } from './shared/places.js';

/** A line of the masthead: nothing of the body may stand above it. */
const mastheadLine = /^[a-z-]{2,20}:/u;

export async function paste(
    services: AgendaSharedServerServices,
    { uri, version, line, character, endLine, endCharacter, html, text }: PasteParams,
    token: CancellationToken,
): Promise<PasteAnswer> {
    const document = await settledDocument(services, URI.parse(uri), version, token, DocumentState.Parsed);
    const { textDocument } = document;
    const agenda = document.parseResult.value as Agenda;
    if (agenda.$type !== 'Agenda' || endLine >= textDocument.lineCount || line > endLine) {
        return null;
    }
    // Only who pastes needs it.
    const { pasted } = await import('../../language/importing/pasting/pasting.js');
    const reading = readingOf(agenda);
    const lineAt = (at: number): string => (at < 0 || at >= textDocument.lineCount ? '' : lineText(document, at).trimEnd());
    const part = partAt(document, agenda, line);
    const above = reading.outline.items.filter(({ item }) => (item.$cstNode?.range.start.line ?? 0) < line);
    const before = lineAt(line).slice(0, character);
    const made = pasted(
        { text, ...(html === undefined ? {} : { html }) },
        {
            before,
            after: lineAt(endLine).slice(endCharacter),
            part,
            holdsItems: part === 'annotations' || (part === 'masthead' && !mastheadLine.test(lineAt(endLine + 1).trim())),
            labels: new Set(reading.outline.byLabel.keys()),
            lastNumber: above.reduce((last, { parts }) => Math.max(last, Number.parseInt(parts[0] ?? '', 10) || 0), 0),
            notes: new Set(reading.notes.byName.keys()),
            known: textDocument.getText(),
            isNumbered: reading.masthead.areParagraphsNumbered,
            isBelowText: lineAt(line - 1).trim() !== '',
            isAboveText: lineAt(endLine + 1).trim() !== '',
            isComment: /^\s*\/\//u.test(before),
            items: reading.outline.items.map(({ label, level, item }) => ({
                label,
                key: normaliseLabel(label),
                level,
                title: item.title?.$cstNode?.text ?? '',
                isDash: false,
                isCounted: false,
            })),
        },
    );
    if (!made || made.notes === '') {
        return made ? { text: made.text } : null;
    }
    let end = endLine;
    while (end + 1 < textDocument.lineCount && lineAt(end + 1).trim() !== '') {
        end++;
    }
    return { text: made.text, notes: { line: end, text: `\n\n${made.notes.trimEnd()}` } };
}
