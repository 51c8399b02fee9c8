/** The entry in the status bar with the length of the agenda, and the list of its parts. */
import * as vscode from 'vscode';
import type { WordCountAnswer } from '../../protocol/protocol.js';
import type { LanguageServer } from '../language-server.js';
import { openText, showPlace } from '../open-texts.js';
import { counted } from '../../protocol/wording.js';
import { countSentence, countText, countTooltip, isTooLong, type Measures, partName } from './wording.js';

/** Milliseconds without a change before the agenda is counted again: typing goes on without it. */
const requestDelay = 400;

/** The agenda that the entry is about: in the editor or in the preview that has the focus. */
export interface CountedAgenda {
    readonly uri: vscode.Uri | undefined;
    readonly onDidChange: vscode.Event<void>;
}

export class WordCountStatus implements vscode.Disposable {
    readonly #item: vscode.StatusBarItem;
    readonly #disposables: vscode.Disposable[];
    #timer: ReturnType<typeof setTimeout> | undefined;
    /** Counts the requests: only the answer to the last one is shown. */
    #requestNumber = 0;
    #isShown = false;

    constructor(
        private readonly server: LanguageServer,
        private readonly agenda: CountedAgenda,
    ) {
        this.#item = vscode.window.createStatusBarItem('agenda.wordCount', vscode.StatusBarAlignment.Right, 99);
        this.#item.name = 'Agenda Word Count';
        this.#item.command = 'agenda.wordCount';
        const isOfAgenda = (uri: vscode.Uri): boolean => uri.toString() === agenda.uri?.toString();
        this.#disposables = [
            this.#item,
            agenda.onDidChange(() => this.#soon(0)),
            vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
                if (contentChanges.length > 0 && isOfAgenda(document.uri)) {
                    this.#soon(requestDelay);
                }
            }),
            // A server that has read the text anew: after a start, or with other registers.
            server.onRefresh((uri) => (uri === undefined || isOfAgenda(server.uriOf(uri))) && this.#soon(requestDelay)),
            vscode.workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('agenda.wordCount') && this.#soon(0)),
        ];
        this.#soon(0);
    }

    /** What the entry shows; undefined while it is hidden. For tests. */
    get shown(): { readonly text: string; readonly label: string } | undefined {
        return this.#isShown ? { text: this.#item.text, label: this.#item.accessibilityInformation?.label ?? '' } : undefined;
    }

    /** Lists the parts of an agenda with their words, and goes to the one that is chosen. */
    async list(uri: vscode.Uri): Promise<void> {
        const answer = await this.#ask(uri);
        const chosen = await vscode.window.showQuickPick(
            answer.parts.map((part) => ({
                label: `${'\u2003'.repeat(part.level - 1)}${partName(part)}`,
                description: counted(part.words, 'word'),
                line: part.line,
            })),
            { title: 'Word Count', placeHolder: countSentence(answer, measuresFor(uri)), matchOnDescription: true },
        );
        if (chosen) {
            await showPlace(uri, new vscode.Range(chosen.line, 0, chosen.line, 0));
        }
    }

    #soon(delay: number): void {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => void this.#update(), delay);
    }

    async #update(): Promise<void> {
        const requestNumber = ++this.#requestNumber;
        const { uri } = this.agenda;
        // A text that the server does not follow, such as the older side of a comparison, gets no answer.
        const answer = uri && (await this.#ask(uri).catch(() => undefined));
        if (requestNumber === this.#requestNumber) {
            this.#show(answer, uri);
        }
    }

    #ask(uri: vscode.Uri): Promise<WordCountAnswer> {
        return this.server.wordCount({ uri: this.server.uriText(uri), version: openText(uri)?.version ?? 0 });
    }

    #show(answer: WordCountAnswer | undefined, uri: vscode.Uri | undefined): void {
        this.#isShown = answer !== undefined;
        if (!answer) {
            this.#item.hide();
            return;
        }
        const measures = measuresFor(uri);
        const sentence = countSentence(answer, measures);
        this.#item.text = `$(whole-word) ${countText(answer, measures)}`;
        this.#item.tooltip = new vscode.MarkdownString(countTooltip(answer, measures));
        this.#item.accessibilityInformation = { label: sentence, role: 'button' };
        this.#item.backgroundColor = isTooLong(answer, measures) ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
        this.#item.show();
    }

    dispose(): void {
        clearTimeout(this.#timer);
        for (const disposable of this.#disposables) {
            disposable.dispose();
        }
    }
}

/** The measures in the settings. Figures that cannot be used count as the usual ones. */
function measuresFor(uri: vscode.Uri | undefined): Measures {
    const settings = vscode.workspace.getConfiguration('agenda.wordCount', uri);
    const figure = (name: string, usual: number, least: number): number => {
        const value: unknown = settings.get(name);
        return typeof value === 'number' && value >= least ? Math.floor(value) : usual;
    };
    return { limit: figure('limit', 8500, 0), wordsPerPage: figure('wordsPerPage', 330, 1) };
}
