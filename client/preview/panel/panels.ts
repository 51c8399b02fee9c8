/** All previews: one that follows the active agenda, and those locked to their own. */
import * as vscode from 'vscode';
import type { LanguageServer } from '../../language-server.js';
import type { PreviewState, PreviewView } from '../messages.js';
import { PreviewPanel, viewType } from './panel.js';
import { previewSettings } from './preview-settings.js';
import { ChosenViews } from './views.js';

export class PreviewPanels implements vscode.WebviewPanelSerializer, vscode.Disposable {
    readonly #panels = new Set<PreviewPanel>();
    readonly #focusChanged = new vscode.EventEmitter<void>();
    readonly #disposables: vscode.Disposable[];
    readonly #views: ChosenViews;

    /** Fires when a preview gets or loses the focus, or shows another agenda while it has it. */
    readonly onDidChangeFocus = this.#focusChanged.event;

    constructor(
        private readonly extension: vscode.Uri,
        private readonly server: LanguageServer,
        memory: vscode.Memento,
    ) {
        this.#views = new ChosenViews(memory, () => previewSettings().view);
        this.#disposables = [
            this.#focusChanged.event(() => this.#tellMenus()),
            this.#focusChanged,
            vscode.window.registerWebviewPanelSerializer(viewType, this),
            vscode.window.onDidChangeActiveTextEditor((editor) => this.#followEditor(editor)),
            vscode.workspace.onDidRenameFiles(({ files }) => this.#followFiles(files)),
        ];
    }

    /** Opens the preview of an agenda, or brings an existing one to the front. Beside the editor, the focus stays in the editor. */
    show(uri: vscode.Uri, column: vscode.ViewColumn): void {
        const preserveFocus = column === vscode.ViewColumn.Beside;
        const existing = [...this.#panels].find((preview) => preview.locked && preview.shows(uri)) ?? this.#following;
        if (existing) {
            existing.show(uri);
            this.#focusChanged.fire();
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

    /** The agenda of the preview with the focus. */
    get focused(): vscode.Uri | undefined {
        return [...this.#panels].find(({ panel }) => panel.active)?.document;
    }

    /** Whether a preview shows an agenda. */
    shows(uri: string | undefined): boolean {
        return [...this.#panels].some(({ document }) => document.toString() === uri);
    }

    /** The preview with the focus, else a visible one. */
    get active(): PreviewPanel | undefined {
        const all = [...this.#panels];
        return all.find(({ panel }) => panel.active) ?? all.find(({ panel }) => panel.visible);
    }

    /** Shows what the active preview shows in another way; without a preview, what is edited in a new one. */
    setView(view: PreviewView): void {
        this.active?.setView(view);
        this.#tellMenus();
    }

    /** Menus offer the views that are not shown. */
    #tellMenus(): void {
        void vscode.commands.executeCommand('setContext', 'agenda.previewView', this.active?.view);
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
        const changed = panel.onDidChangeViewState(() => this.#focusChanged.fire());
        const preview = new PreviewPanel(panel, this.extension, this.server, uri, locked, this.#views, (disposed) => {
            this.#panels.delete(disposed);
            changed.dispose();
            this.#focusChanged.fire();
        });
        this.#panels.add(preview);
        this.#focusChanged.fire();
    }

    #followEditor(editor: vscode.TextEditor | undefined): void {
        if (editor?.document.languageId === 'agenda') {
            this.#following?.show(editor.document.uri);
        }
    }

    /** Previews stay with their agendas when files or folders get other names. */
    #followFiles(files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[]): void {
        for (const preview of this.#panels) {
            const now = files.flatMap(({ oldUri, newUri }) => renamed(preview.document, oldUri, newUri) ?? [])[0];
            if (now) {
                preview.show(now);
                this.#focusChanged.fire();
            }
        }
    }
}

/** The address of a file after it, or a folder around it, was renamed; undefined if it was another one. */
function renamed(uri: vscode.Uri, from: vscode.Uri, to: vscode.Uri): vscode.Uri | undefined {
    const isInside = uri.path === from.path || uri.path.startsWith(`${from.path}/`);
    const isThere = isInside && uri.scheme === from.scheme && uri.authority === from.authority;
    return isThere ? to.with({ path: to.path + uri.path.slice(from.path.length) }) : undefined;
}

/** The state that the page kept over a reload of the window; undefined if it is not valid. */
function restoredState(state: unknown): PreviewState | undefined {
    const { uri, locked } = (state ?? {}) as Partial<PreviewState>;
    return typeof uri === 'string' && uri !== '' ? { uri, locked: locked === true } : undefined;
}
