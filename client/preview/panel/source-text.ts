/** What the page of a preview asks about the source text: where words stand, what they refer to, and how findings are mended. */
import * as vscode from 'vscode';
import type { ShownWords } from '../../../protocol/protocol.js';
import type { LanguageServer } from '../../language-server.js';
import { openText, showPlace } from '../../open-texts.js';
import { reportingErrors, textChanged } from '../../reporting.js';
import type { FromPreview, OfferedFix, ShownLines, ToPreview } from '../messages.js';
import { showDefinition } from './definition.js';

/** Words of the preview, in the version that it shows. */
interface WordsOfVersion {
    readonly version: number;
    readonly words: ShownWords;
}

/** What the page asks for, or wants to be done. */
type PageRequest = Exclude<FromPreview, { readonly type: 'ready' | 'scrolled' | 'inspected' }>;

type Reveal = Extract<PageRequest, { readonly type: 'reveal' }>;

/** Milliseconds for which a reader waits for the place of a word. A server that starts again may answer much later, when the reader is at something else. */
const patience = 1500;

export class SourceText {
    constructor(
        private readonly server: LanguageServer,
        private readonly uri: () => vscode.Uri,
    ) {}

    /**
     * Does what the page asks for. A question always has an answer, if only that there is none: the server may have been stopped, or the text may have changed. Why
     * something cannot be done is told to the user.
     */
    async receive(message: PageRequest, post: (answer: ToPreview) => void): Promise<void> {
        const { log } = this.server;
        switch (message.type) {
            case 'reveal':
                return reportingErrors(log, 'The source could not be shown', () => this.reveal(message));
            case 'definition':
                return reportingErrors(log, 'The register could not be shown', () => this.showDefinition(message));
            case 'hover':
                return post({ type: 'hover', request: message.request, markdown: await this.hover(message).catch(() => '') });
            case 'fixes':
                return post({ type: 'fixes', request: message.request, fixes: await this.fixes(message).catch(() => undefined) });
            case 'fix':
                return reportingErrors(log, 'The fix could not be applied', () => this.apply(message.fix, message));
        }
    }

    /** Selects words in the editor. If they are not written in the source text, or it has changed, the caret goes to the line of their block; without one, it stays. */
    async reveal({ line, version, words, keepsFocus = false }: Pick<Reveal, 'line' | 'version' | 'words' | 'keepsFocus'>): Promise<void> {
        const found = words && (await this.#rangeInTime({ version, words }));
        await showPlace(this.uri(), found ?? (line === undefined ? undefined : new vscode.Range(line, 0, line, 0)), { keepsFocus });
    }

    /** Shows what words refer to. */
    async showDefinition(words: WordsOfVersion): Promise<void> {
        const range = await this.#rangeInTime(words);
        if (!range) {
            throw textChanged();
        }
        await showDefinition(this.uri(), range.start);
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

    /** Applies a fix. @throws if the text has changed since it was offered; then nothing is done. */
    async apply({ message, title }: OfferedFix, lines: ShownLines): Promise<void> {
        const isChosen = (action: vscode.CodeAction): boolean =>
            action.title === title && (action.diagnostics ?? []).some((finding) => finding.message === message);
        const offered = (await this.#actions(lines, 0)) ?? [];
        const index = offered.findIndex(isChosen);
        // The editor computes the edits of the first few only.
        const action = index < 0 ? undefined : (await this.#actions(lines, index + 1))?.[index];
        if (!action || !isChosen(action) || !this.#isCurrent(lines)) {
            throw textChanged();
        }
        if (action.edit && !(await vscode.workspace.applyEdit(action.edit))) {
            throw new Error('One of the files cannot be changed, or has changed meanwhile.');
        }
        if (action.command) {
            await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
        }
    }

    /** The quick fixes in some lines; undefined if the text is another one by now. `resolved` of them have their edits. */
    async #actions(lines: ShownLines, resolved: number): Promise<readonly vscode.CodeAction[] | undefined> {
        const document = openText(this.uri());
        if (!document || !this.#isCurrent(lines)) {
            return undefined;
        }
        const range = document.validateRange(new vscode.Range(lines.startLine, 0, lines.endLine, Number.MAX_SAFE_INTEGER));
        return vscode.commands.executeCommand<vscode.CodeAction[]>(
            'vscode.executeCodeActionProvider',
            document.uri,
            range,
            vscode.CodeActionKind.QuickFix.value,
            resolved,
        );
    }

    /** Whether the text is still the one that the page showed. */
    #isCurrent({ version }: ShownLines): boolean {
        return openText(this.uri())?.version === version;
    }

    /** The range of words; undefined if they are not written there, the text has changed, or the answer does not come in time. */
    #rangeInTime(words: WordsOfVersion): Promise<vscode.Range | undefined> {
        const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
        return Promise.race([this.#rangeOf(words).catch(() => undefined), late]);
    }

    async #rangeOf({ version, words }: WordsOfVersion): Promise<vscode.Range | undefined> {
        const uri = this.server.uriText(this.uri());
        const answer = await this.server.source({ uri, version, words });
        if (!answer || answer.version !== openText(this.uri())?.version) {
            return undefined;
        }
        const { start, end } = answer.range;
        return new vscode.Range(start.line, start.character, end.line, end.character);
    }
}
