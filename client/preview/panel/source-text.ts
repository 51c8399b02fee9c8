/** What the page of a preview asks about the source text: where words stand, what they refer to, and how findings are mended. */
import * as vscode from 'vscode';
import type { ShownWords } from '../../../protocol/protocol.js';
import type { LanguageServer } from '../../language-server.js';
import type { FromPreview, OfferedFix, ShownLines, ToPreview } from '../messages.js';
import { showDefinition, showSourceOf } from './source-editor.js';

/** Words of the preview, in the version that it shows. */
interface WordsOfVersion {
    readonly version: number;
    readonly words: ShownWords;
}

/** What the page asks for, or wants to be done. */
export type PageRequest = Exclude<FromPreview, { readonly type: 'ready' | 'scrolled' | 'inspected' }>;

export class SourceText {
    constructor(
        private readonly server: LanguageServer,
        private readonly uri: () => vscode.Uri,
    ) {}

    /** Does what the page asks for. A question always has an answer, if only that there is none: the server may have been stopped, or the text may have changed. */
    async receive(message: PageRequest, post: (answer: ToPreview) => void): Promise<void> {
        switch (message.type) {
            case 'reveal':
                return this.reveal(message);
            case 'definition':
                return this.showDefinition(message).catch(() => undefined);
            case 'hover':
                return post({ type: 'hover', request: message.request, markdown: await this.hover(message).catch(() => '') });
            case 'fixes':
                return post({ type: 'fixes', request: message.request, fixes: await this.fixes(message).catch(() => undefined) });
            case 'fix':
                return this.apply(message.fix, message);
        }
    }

    /** Selects words in the editor. If they are not written in the source text, or it has changed, the caret goes to the line of their block. */
    async reveal({
        line,
        version,
        words,
    }: {
        readonly line: number;
        readonly version: number;
        readonly words?: ShownWords;
    }): Promise<void> {
        const found = words && (await this.#rangeOf({ version, words }).catch(() => undefined));
        await showSourceOf(this.uri(), found ?? new vscode.Range(line, 0, line, 0));
    }

    /** Shows what words refer to. */
    async showDefinition(words: WordsOfVersion): Promise<void> {
        const range = await this.#rangeOf(words);
        if (range) {
            await showDefinition(this.uri(), range.start);
        }
    }

    /** The editor's hover at words, in Markdown; empty if there is none. */
    async hover(words: WordsOfVersion): Promise<string> {
        const range = await this.#rangeOf(words);
        return range ? this.server.hover(this.server.uriText(this.uri()), range.start) : '';
    }

    /** The fixes of the findings in a block; undefined if the text has changed since the page was made. */
    async fixes(lines: ShownLines): Promise<readonly OfferedFix[] | undefined> {
        const actions = await this.#actions(lines, 0);
        return actions?.flatMap(({ title, diagnostics = [] }) =>
            [...new Set(diagnostics.map(({ message }) => message))].map((message) => ({ message, title })),
        );
    }

    /** Applies a fix. Nothing happens if the text has changed since it was offered. */
    async apply({ message, title }: OfferedFix, lines: ShownLines): Promise<void> {
        const isChosen = (action: vscode.CodeAction): boolean =>
            action.title === title && (action.diagnostics ?? []).some((finding) => finding.message === message);
        const offered = (await this.#actions(lines, 0)) ?? [];
        const index = offered.findIndex(isChosen);
        // The editor computes the edits of the first few only.
        const action = index < 0 ? undefined : (await this.#actions(lines, index + 1))?.[index];
        if (!action || !isChosen(action)) {
            return;
        }
        if (action.edit) {
            await vscode.workspace.applyEdit(action.edit, { isRefactoring: false });
        }
        if (action.command) {
            await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
        }
    }

    /** The quick fixes in some lines; undefined if the text is another one by now. `resolved` of them have their edits. */
    async #actions({ version, startLine, endLine }: ShownLines, resolved: number): Promise<readonly vscode.CodeAction[] | undefined> {
        const document = this.#document();
        if (document?.version !== version) {
            return undefined;
        }
        const range = document.validateRange(new vscode.Range(startLine, 0, endLine, Number.MAX_SAFE_INTEGER));
        return vscode.commands.executeCommand<vscode.CodeAction[]>(
            'vscode.executeCodeActionProvider',
            document.uri,
            range,
            vscode.CodeActionKind.QuickFix.value,
            resolved,
        );
    }

    async #rangeOf({ version, words }: WordsOfVersion): Promise<vscode.Range | undefined> {
        const uri = this.server.uriText(this.uri());
        const answer = await this.server.source({ uri, version, words });
        if (!answer || answer.version !== this.#document()?.version) {
            return undefined;
        }
        const { start, end } = answer.range;
        return new vscode.Range(start.line, start.character, end.line, end.character);
    }

    #document(): vscode.TextDocument | undefined {
        const uri = this.uri().toString();
        return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
    }
}
