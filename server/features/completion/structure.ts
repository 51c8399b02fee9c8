/** Completion at the start of a line: the words that open a block. */
import { CompletionItemKind } from 'vscode-languageserver-protocol';
import { type Caret, lengthOf, type Suggestion, type Suggestions } from './caret.js';
import { labelsAfter } from './labels.js';
import {
    agendaLine,
    dayLine,
    documentationLine,
    headingLine,
    itemLine,
    paperLine,
    scheduleLine,
} from '../../../language/drafting/writer.js';

/** A tab stop of a snippet, with the text it shows until typed over. */
function field(place: number, text: string): string {
    return `\${${place}:${text}}`;
}

/** Structural words, only where they are recognised: directly below running text they would continue that text. */
export function structuralWords({ before, after, above, reading, line, part }: Caret): Suggestions | undefined {
    if (
        !/^[\s\ufeff]*\p{L}*$/u.test(before) ||
        (above !== '' && part === 'annotations' && !/^(?:item|heading|documentation|\/\/)/u.test(above))
    ) {
        return undefined;
    }
    const word = (label: string, insert: string, detail: string): Suggestion => ({
        label,
        kind: CompletionItemKind.Keyword,
        insert,
        snippet: true,
        detail,
    });
    const next = labelsAfter(reading, line)[0]?.label ?? '1';
    const items =
        line === 0
            ? [word('agenda', `${agendaLine(field(1, 'SYMBOL/2026/1'))}\n$0`, 'the first line, with the symbol of the document')]
            : [
                  word('item', `${itemLine(field(1, next), field(2, 'Title'))}\n\n$0`, `an item; the next is ${next}`),
                  word('heading', `${headingLine(field(1, 'Opening'))}\n\n$0`, 'a heading without a number'),
                  ...(part === 'annotations'
                      ? [
                            word(
                                'documentation',
                                `${documentationLine}\n${paperLine(field(1, 'Note by the Secretariat'), field(2, 'symbol'))}\n$0`,
                                'the documents of the item',
                            ),
                        ]
                      : []),
                  ...(reading.timetables.length === 0
                      ? [word('schedule', `${scheduleLine(field(1, ''))}\n\n${dayLine('$0')}`, 'the annex with the organization of work')]
                      : []),
              ];
    return { typed: before.trimStart().length, rest: lengthOf(/^\p{L}*/u, after), items };
}
