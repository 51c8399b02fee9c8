/** How long a document is as it is printed, for the entry in the status bar. */
import { URI } from 'langium';
import { type CancellationToken, ErrorCodes, ResponseError } from 'vscode-languageserver-protocol';
import { layoutOf } from '../language/document/layout.js';
import { countedParts, wholeAmount } from '../language/document/word-count.js';
import { isAgenda } from '../language/grammar/generated/ast.js';
import { readingOf } from '../language/semantics/reading.js';
import { wordsOf } from '../language/text/amount.js';
import type { WordCountAnswer, WordCountParams } from '../protocol/protocol.js';
import type { AgendaDocumentBuilder } from './documents/builder.js';
import { refuseUnread, settledDocument } from './documents/settled.js';
import { labelOf } from './features/shared/describing.js';
import type { Settings } from './settings.js';
import type { ServicesWithTrees } from './workspace/trees.js';

export class WordCounts {
    constructor(
        private readonly services: ServicesWithTrees,
        private readonly settings: () => Settings,
    ) {}

    /** The figures for the requested text version or a later one. */
    async count({ uri, version }: WordCountParams, token: CancellationToken): Promise<WordCountAnswer> {
        const document = await settledDocument(this.services, URI.parse(uri), version, token);
        refuseUnread(this.services, document);
        const root = document.parseResult.value;
        if (!isAgenda(root)) {
            throw new ResponseError(ErrorCodes.InvalidParams, 'Only agendas are counted.');
        }
        const reading = readingOf(root);
        // The same layout as that of the preview: what it keeps is made once for both.
        const parts = countedParts(layoutOf(reading, this.settings().printing));
        const whole = wholeAmount(parts);
        return {
            uri,
            version: (this.services.workspace.DocumentBuilder as AgendaDocumentBuilder).versionOf(document),
            words: wordsOf(whole),
            chineseCharacters: whole.han,
            parts: parts.map(({ kind, line, item, title, words, han }) => ({
                kind,
                label: labelOf(item),
                level: (item && reading.outline.entryOf(item)?.level) || 1,
                title,
                line,
                words: wordsOf({ words, han }),
            })),
        };
    }
}
