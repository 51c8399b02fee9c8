/** All previews: one that follows the active agenda, and those locked to their own. */
import * as vscode from 'vscode';
import type { LanguageServer } from '../../language-server.js';
import { PreviewPanel, restoredState, viewType } from './panel.js';

export class PreviewPanels implements vscode.WebviewPanelSerializer, vscode.Disposable {
    readonly #panels = new Set<PreviewPanel>();
    readonly #disposables: vscode.Disposable[];

    constructor(
        private readonly extension: vscode.Uri,
        private readonly server: LanguageServer,
    ) {
        this.#disposables = [
            vscode.window.registerWebviewPanelSerializer(viewType, this),
            vscode.window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
        ];
    }

    /** Opens the preview of an agenda, or brings an existing one to the front. The focus stays in the editor. */
    show(uri: vscode.Uri, column: vscode.ViewColumn): void {
        const open = [...this.#panels].find((preview) => preview.locked && preview.shows(uri)) ?? this.#following;
        if (open) {
            open.show(uri);
            open.panel.reveal(open.panel.viewColumn ?? column, column === vscode.ViewColumn.Beside);
            return;
        }
        const panel = vscode.window.createWebviewPanel(
            viewType,
            'Preview',
            { viewColumn: column, preserveFocus: column === vscode.ViewColumn.Beside },
            // Retained while hidden: a reloaded page flashes white and loses its scroll position.
            { enableScripts: true, enableFindWidget: true, retainContextWhenHidden: true },
        );
        this.#add(panel, uri, false);
    }

    /** The preview with the focus, else a visible one. */
    get active(): PreviewPanel | undefined {
        const all = [...this.#panels];
        return all.find(({ panel }) => panel.active) ?? all.find(({ panel }) => panel.visible);
    }

    /** Locks the active preview to its agenda, or unlocks it. Only one may be unlocked: another unlocked one becomes locked. */
    toggleLock(): void {
        const { active } = this;
        if (active?.locked) {
            this.#following?.setLocked(true);
        }
        active?.setLocked(!active.locked);
    }

    async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
        const kept = restoredState(state);
        if (kept) {
            this.#add(panel, vscode.Uri.parse(kept.uri), kept.locked || this.#following !== undefined);
        } else {
            panel.dispose();
        }
    }

    get #following(): PreviewPanel | undefined {
        return [...this.#panels].find((preview) => !preview.locked);
    }

    #add(panel: vscode.WebviewPanel, uri: vscode.Uri, locked: boolean): void {
        this.#panels.add(new PreviewPanel(panel, this.extension, this.server, uri, locked, (gone) => this.#panels.delete(gone)));
    }

    #follow(editor: vscode.TextEditor | undefined): void {
        if (editor?.document.languageId === 'agenda') {
            this.#following?.show(editor.document.uri);
        }
    }

    dispose(): void {
        for (const { panel } of [...this.#panels]) {
            panel.dispose();
        }
        for (const disposable of this.#disposables) {
            disposable.dispose();
        }
    }
}
