/** One preview: a webview panel that shows one agenda. */
import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { LanguageServer } from '../../language-server.js';
import type { FromPreview, Inspection, PreviewState, ToPreview } from '../messages.js';
import { EditorScroll } from './editor-scroll.js';
import { previewPage } from './page.js';
import { Renderer } from './renderer.js';

export const viewType = 'agenda.preview';

/** Milliseconds after a change of the text in which the editor scrolls because of the typing, not because of the reader. */
const typingMilliseconds = 300;

export class PreviewPanel implements vscode.Disposable {
    readonly #disposables: vscode.Disposable[] = [];
    readonly #renderer: Renderer;
    readonly #scroll: EditorScroll;
    readonly #inspections = new Map<number, (inspection: Inspection) => void>();
    #inspectionCount = 0;
    #ready = false;
    #stale = false;
    #typed = 0;

    constructor(
        readonly panel: vscode.WebviewPanel,
        private readonly extension: vscode.Uri,
        private readonly server: LanguageServer,
        private uri: vscode.Uri,
        private isLocked: boolean,
        onDispose: (panel: PreviewPanel) => void,
    ) {
        this.#scroll = new EditorScroll(() => this.uri);
        this.#renderer = new Renderer({
            source: () => this.#source(),
            request: (params, signal) => this.server.preview(params, signal),
            post: (message) => this.#post(message),
            empty: (text) => this.#empty(text),
            notice: (text) => this.#post({ type: 'notice', text }),
        });
        panel.webview.options = { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(extension, 'dist')] };
        panel.iconPath = vscode.Uri.joinPath(extension, 'images', 'icon.png');
        this.#disposables.push(
            panel.webview.onDidReceiveMessage((message: FromPreview) => this.#take(message)),
            panel.onDidChangeViewState(() => this.#becameVisible()),
            panel.onDidDispose(() => {
                this.dispose();
                onDispose(this);
            }),
            vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
                if (contentChanges.length > 0 && this.shows(document.uri)) {
                    this.#typed = Date.now();
                    this.#update();
                }
            }),
            vscode.workspace.onDidOpenTextDocument((document) => this.shows(document.uri) && this.#update()),
            vscode.languages.onDidChangeDiagnostics(({ uris }) => uris.some((changed) => this.shows(changed)) && this.#update()),
            vscode.workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('agenda.preview') && this.#sendSettings()),
            vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#followEditor(textEditor)),
            vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#followCaret(textEditor)),
            server.onRefresh((changed) => (changed === undefined || this.shows(vscode.Uri.parse(changed))) && this.#update()),
        );
        this.#load();
    }

    get document(): vscode.Uri {
        return this.uri;
    }

    get locked(): boolean {
        return this.isLocked;
    }

    shows(uri: vscode.Uri): boolean {
        return uri.toString() === this.uri.toString();
    }

    /** Shows another agenda. */
    show(uri: vscode.Uri): void {
        if (!this.shows(uri)) {
            this.uri = uri;
            this.#title();
            this.#renderer.begin(this.#name);
            this.#followVisible();
        }
    }

    setLocked(locked: boolean): void {
        this.isLocked = locked;
        this.#title();
        this.#sendSettings();
    }

    zoom(step: -1 | 0 | 1): void {
        this.#post({ type: 'zoom', step });
    }

    /** Brings the source into view, in the column where it is open, else beside the preview. */
    async showSource(line?: number): Promise<void> {
        const open = vscode.window.visibleTextEditors.find((editor) => this.shows(editor.document.uri));
        const tab = vscode.window.tabGroups.all.find((group) =>
            group.tabs.some(({ input }) => input instanceof vscode.TabInputText && this.shows(input.uri)),
        );
        const document = await vscode.workspace.openTextDocument(this.uri);
        const position = line === undefined ? undefined : document.lineAt(Math.min(line, document.lineCount - 1)).range.start;
        const editor = await vscode.window.showTextDocument(document, {
            viewColumn: open?.viewColumn ?? tab?.viewColumn ?? vscode.ViewColumn.One,
            selection: position && new vscode.Range(position, position),
        });
        if (position) {
            editor.revealRange(new vscode.Range(position, position), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
        }
    }

    /** What the page shows. For tests. */
    inspect(): Promise<Inspection> {
        const request = ++this.#inspectionCount;
        return new Promise((resolve) => {
            this.#inspections.set(request, resolve);
            this.#post({ type: 'inspect', request });
        });
    }

    #source() {
        const document = vscode.workspace.textDocuments.find((candidate) => this.shows(candidate.uri));
        if (!document) {
            // After a reload of the window the preview is restored before the editor.
            void vscode.workspace.openTextDocument(this.uri).then(undefined, () => {
                this.#empty(`${this.#name} cannot be opened.`);
            });
            return undefined;
        }
        return { uri: this.server.uriText(document.uri), version: document.version };
    }

    #empty(text: string): void {
        this.#post({ type: 'empty', uri: this.server.uriText(this.uri), text });
    }

    #post(message: ToPreview): void {
        if (this.#ready) {
            void this.panel.webview.postMessage(message);
        }
    }

    #update(): void {
        if (this.panel.visible) {
            this.#renderer.update();
        } else {
            this.#stale = true;
        }
    }

    #becameVisible(): void {
        if (this.panel.visible && this.#stale) {
            this.#stale = false;
            this.#renderer.update();
        }
    }

    #take(message: FromPreview): void {
        switch (message.type) {
            case 'ready':
                this.#ready = true;
                this.#sendSettings();
                this.#renderer.reset(this.#name);
                this.#followVisible();
                break;
            case 'scrolled':
                if (vscode.workspace.getConfiguration('agenda.preview').get('scrollEditorWithPreview', true)) {
                    this.#scroll.scrollTo(message.line);
                }
                break;
            case 'reveal':
                void this.showSource(message.line);
                break;
            case 'inspected':
                this.#inspections.get(message.request)?.(message.inspection);
                this.#inspections.delete(message.request);
        }
    }

    #followEditor(editor: vscode.TextEditor): void {
        const wanted = vscode.workspace.getConfiguration('agenda.preview').get('scrollWithEditor', true);
        const typing = Date.now() - this.#typed < typingMilliseconds;
        const position = this.shows(editor.document.uri) && wanted && !typing ? this.#scroll.position(editor) : undefined;
        if (position) {
            this.#post({ type: 'scroll', uri: this.server.uriText(this.uri), ...position });
        }
    }

    #followCaret(editor: vscode.TextEditor): void {
        if (this.shows(editor.document.uri)) {
            this.#post({ type: 'caret', uri: this.server.uriText(this.uri), line: editor.selection.active.line });
        }
    }

    /** Follows editors that are already open: their scroll position and caret. */
    #followVisible(): void {
        for (const editor of vscode.window.visibleTextEditors) {
            this.#followEditor(editor);
            this.#followCaret(editor);
        }
    }

    #sendSettings(): void {
        const settings = vscode.workspace.getConfiguration('agenda.preview');
        this.#post({
            type: 'settings',
            zoom: settings.get('zoom', 100),
            scrollEditor: settings.get('scrollEditorWithPreview', true),
            markFindings: settings.get('markFindings', true),
            locked: this.isLocked,
        });
    }

    #title(): void {
        this.panel.title = this.isLocked ? `[Locked Preview] ${this.#name}` : `[Preview] ${this.#name}`;
    }

    get #name(): string {
        return this.uri.path.split('/').at(-1) ?? '';
    }

    #load(): void {
        this.#title();
        this.panel.webview.html = this.#html();
    }

    #html(): string {
        this.#ready = false;
        const { webview } = this.panel;
        const file = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(this.extension, 'dist', name)).toString();
        return previewPage({
            source: webview.cspSource,
            script: file('preview.js'),
            style: file('preview.css'),
            nonce: randomBytes(16).toString('base64'),
            uri: this.uri.toString(),
            locked: this.isLocked,
        });
    }

    dispose(): void {
        this.#renderer.dispose();
        for (const disposable of this.#disposables.splice(0)) {
            disposable.dispose();
        }
    }
}

/** The state that the page kept over a reload of the window, if it is valid. */
export function restoredState(state: unknown): PreviewState | undefined {
    const kept = state as Partial<PreviewState> | null | undefined;
    return typeof kept?.uri === 'string' && kept.uri !== '' ? { uri: kept.uri, locked: kept.locked === true } : undefined;
}
