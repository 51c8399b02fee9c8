/** All previews: one that follows the active agenda, and those locked to their own. */
import * as vscode from 'vscode';
import type { LanguageServer } from '../../language-server.js';
import type { PreviewState } from '../messages.js';
import { PreviewPanel, viewType } from './panel.js';

export class PreviewPanels implements vscode.WebviewPanelSerializer, vscode.Disposable {
    readonly #panels = new Set<PreviewPanel>();
    readonly #disposables: vscode.Disposable[];
    readonly #focusChanged = new vscode.EventEmitter<void>();

    /** Fires when a preview gets or loses the focus. */
    readonly onDidChangeFocus = this.#focusChanged.event;

    constructor(
        private readonly extension: vscode.Uri,
        private readonly server: LanguageServer,
    ) {
        this.#disposables = [
            this.#focusChanged,
            vscode.window.registerWebviewPanelSerializer(viewType, this),
            vscode.window.onDidChangeActiveTextEditor((editor) => this.#followEditor(editor)),
        ];
    }

    /** Opens the preview of an agenda, or brings an existing one to the front. Beside the editor, the focus stays in the editor. */
    show(uri: vscode.Uri, column: vscode.ViewColumn): void {
        const preserveFocus = column === vscode.ViewColumn.Beside;
        const existing = [...this.#panels].find((preview) => preview.locked && preview.shows(uri)) ?? this.#following;
        if (existing) {
            existing.show(uri);
            existing.panel.reveal(existing.panel.viewColumn ?? column, preserveFocus);
            return;
        }
        const panel = vscode.window.createWebviewPanel(
            viewType,
            'Preview',
            { viewColumn: column, preserveFocus },
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

    /** The preview that has the focus. */
    get focused(): PreviewPanel | undefined {
        return [...this.#panels].find(({ panel }) => panel.active);
    }

    /** Locks the active preview to its agenda, or unlocks it. Only one may be unlocked: another unlocked one becomes locked. */
    toggleLock(): void {
        const { active } = this;
        if (active?.locked) {
            this.#following?.setLocked(true);
        }
        active?.setLocked(!active.locked);
    }

    /** Restores a preview after a reload of the window. The editor calls it. */
    async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
        const restored = restoredState(state);
        if (restored) {
            this.#add(panel, vscode.Uri.parse(restored.uri), restored.locked || this.#following !== undefined);
        } else {
            panel.dispose();
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

    /** The preview that follows the active agenda. */
    get #following(): PreviewPanel | undefined {
        return [...this.#panels].find((preview) => !preview.locked);
    }

    #add(panel: vscode.WebviewPanel, uri: vscode.Uri, locked: boolean): void {
        panel.onDidChangeViewState(() => this.#focusChanged.fire());
        this.#panels.add(
            new PreviewPanel(panel, this.extension, this.server, uri, locked, (disposed) => {
                this.#panels.delete(disposed);
                this.#focusChanged.fire();
            }),
        );
    }

    #followEditor(editor: vscode.TextEditor | undefined): void {
        if (editor?.document.languageId === 'agenda') {
            this.#following?.show(editor.document.uri);
        }
    }
}

/** The state that the page kept over a reload of the window; undefined if it is not valid. */
function restoredState(state: unknown): PreviewState | undefined {
    const { uri, locked } = (state ?? {}) as Partial<PreviewState>;
    return typeof uri === 'string' && uri !== '' ? { uri, locked: locked === true } : undefined;
}
