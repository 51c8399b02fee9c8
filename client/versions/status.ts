/** The entry in the status bar: the agenda's language, and the state of its language versions. */
import * as vscode from 'vscode';
import type { LanguageVersion } from '../../protocol/protocol.js';
import type { CurrentAgenda } from '../current-agenda.js';
import type { LanguageServer } from '../language-server.js';
import { openText } from '../open-texts.js';
import { spokenText, statusText, tooltip } from './wording.js';

/** Milliseconds between a change and the request, so that a burst of keystrokes causes only one. */
const requestDelay = 100;

export class VersionStatus implements vscode.Disposable {
    readonly #item: vscode.StatusBarItem;
    readonly #disposables: vscode.Disposable[];
    #timer: ReturnType<typeof setTimeout> | undefined;
    /** Counts the requests: only the answer to the last one is shown. */
    #requestNumber = 0;

    constructor(
        private readonly server: LanguageServer,
        private readonly current: CurrentAgenda,
    ) {
        this.#item = vscode.window.createStatusBarItem('agenda.versions', vscode.StatusBarAlignment.Right, 101);
        this.#item.name = 'Agenda Language Versions';
        this.#item.command = 'agenda.versions';
        this.#disposables = [
            this.#item,
            current.onDidChange(() => this.#soon(0)),
            server.onVersionsChanged(() => this.#soon(requestDelay)),
        ];
        this.#soon(0);
    }

    /** What the entry shows; undefined while it is hidden. */
    get shown(): { readonly text: string; readonly label: string } | undefined {
        return this.#visible ? { text: this.#item.text, label: this.#item.accessibilityInformation?.label ?? '' } : undefined;
    }

    #visible = false;

    #soon(delay: number): void {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => void this.#update(), delay);
    }

    async #update(): Promise<void> {
        const requestNumber = ++this.#requestNumber;
        const { uri } = this.current;
        if (!uri) {
            this.#show([]);
            return;
        }
        // A text that the server does not follow, such as the older side of a comparison, gets no answer.
        const answer = await this.server
            .versions({ uri: this.server.uriText(uri), version: openText(uri)?.version ?? 0 })
            .catch(() => undefined);
        if (requestNumber === this.#requestNumber) {
            this.#show(answer?.versions ?? []);
        }
    }

    #show(versions: readonly LanguageVersion[]): void {
        this.#visible = versions.length > 0;
        if (!this.#visible) {
            this.#item.hide();
            return;
        }
        this.#item.text = `$(globe) ${statusText(versions)}`;
        this.#item.accessibilityInformation = { label: spokenText(versions), role: 'button' };
        this.#item.tooltip = new vscode.MarkdownString(tooltip(versions), true);
        this.#item.show();
    }

    dispose(): void {
        clearTimeout(this.#timer);
        for (const disposable of this.#disposables) {
            disposable.dispose();
        }
    }
}
