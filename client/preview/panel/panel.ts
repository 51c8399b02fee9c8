/** One preview: a webview panel that shows one agenda. */
import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { LanguageServer } from '../../language-server.js';
import { openText } from '../../open-texts.js';
import type { FromPreview, Inspection, PreviewView, ToPreview } from '../messages.js';
import { EditorScroll } from './editor-scroll.js';
import { previewPage } from './page.js';
import { previewSection, previewSettings } from './preview-settings.js';
import { type PreviewedText, Renderer } from './renderer.js';
import { SourceText } from './source-text.js';
import { TimetableSource } from './timetable-source.js';
import type { ChosenViews } from './views.js';

export const viewType = 'agenda.preview';

/** Milliseconds after a change of the text in which the editor scrolls because of the typing, not because of the reader. */
const typingMilliseconds = 300;

export class PreviewPanel implements vscode.Disposable {
    readonly #subscriptions: readonly vscode.Disposable[];
    readonly #renderer: Renderer;
    readonly #scroll: EditorScroll;
    readonly #sourceText: SourceText;
    readonly #timetable: TimetableSource;
    /** The callers of {@link inspect} that wait for the page, by the number of their request. */
    readonly #inspections = new Map<number, (inspection: Inspection) => void>();
    #inspectionCount = 0;
    /** Whether the script in the page has started, so that it receives messages. */
    #isReady = false;
    /** Whether something has changed while the panel was hidden. */
    #isStale = false;
    /** When the text was last edited, in milliseconds. */
    #editedAt = 0;

    constructor(
        readonly panel: vscode.WebviewPanel,
        private readonly extension: vscode.Uri,
        private readonly server: LanguageServer,
        private uri: vscode.Uri,
        private isLocked: boolean,
        private readonly views: ChosenViews,
        onDispose: (panel: PreviewPanel) => void,
    ) {
        this.#scroll = new EditorScroll(() => this.uri);
        this.#sourceText = new SourceText(server, () => this.uri);
        this.#renderer = new Renderer({
            source: () => this.#source(),
            request: (params, signal) => this.server.preview(params, signal),
            post: (message) => this.#post(message),
            showEmpty: (text) => this.#showEmpty(text),
            showNotice: (text) => this.#post({ type: 'notice', text }),
        });
        this.#timetable = new TimetableSource({
            source: () => this.#source(),
            request: (params, signal) => this.server.overview(params, signal),
            post: (message) => this.#post(message),
        });
        panel.webview.options = { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(extension, 'dist')] };
        panel.iconPath = vscode.Uri.joinPath(extension, 'images', 'icon.png');
        this.#subscriptions = [...this.#followPanel(onDispose), ...this.#followText(), ...this.#followEditors()];
        this.#updateTitle();
        panel.webview.html = this.#html();
    }

    /** The address of the agenda that is shown. */
    get document(): vscode.Uri {
        return this.uri;
    }

    /** Whether it stays with its agenda. Otherwise it shows the agenda in the active editor. */
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
            this.#updateTitle();
            this.#renderer.begin(this.#name);
            this.#sendSettings();
            this.#timetable.update(0);
            this.#sendEditorStates();
        }
    }

    setLocked(locked: boolean): void {
        this.isLocked = locked;
        this.#updateTitle();
        this.#sendSettings();
    }

    /** How the agenda is shown. */
    get view(): PreviewView {
        return this.views.of(this.uri);
    }

    /** Shows the agenda in another way, and remembers it. */
    setView(view: PreviewView): void {
        this.views.choose(this.uri, view);
        this.#sendSettings();
    }

    /** One step larger (1) or smaller (-1); 0 returns to the size from the settings. */
    zoom(step: -1 | 0 | 1): void {
        this.#post({ type: 'zoom', step });
    }

    /** Brings the source into view: as it is, or at the place in the preview where the menu was opened, or where the focus is. */
    showSource(at?: 'menu' | 'focus'): void {
        if (at) {
            this.#post({ type: 'place', from: at });
        } else {
            this.#receive({ type: 'reveal', version: 0 });
        }
    }

    /** Goes to the next finding (1) or the one before (-1), in the preview. */
    goToFinding(direction: 1 | -1): void {
        this.#post({ type: 'finding', direction });
    }

    /** What the page shows. For tests. */
    inspect(): Promise<Inspection> {
        const request = ++this.#inspectionCount;
        return new Promise((resolve) => {
            this.#inspections.set(request, resolve);
            this.#post({ type: 'inspect', request });
        });
    }

    dispose(): void {
        this.#renderer.dispose();
        this.#timetable.dispose();
        for (const subscription of this.#subscriptions) {
            subscription.dispose();
        }
    }

    #followPanel(onDispose: (panel: PreviewPanel) => void): vscode.Disposable[] {
        return [
            this.panel.webview.onDidReceiveMessage((message: FromPreview) => this.#receive(message)),
            this.panel.onDidChangeViewState(() => this.#updateIfStale()),
            this.panel.onDidDispose(() => {
                this.dispose();
                onDispose(this);
            }),
        ];
    }

    /** Follows the text, and what is known about it. */
    #followText(): vscode.Disposable[] {
        return [
            vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
                if (contentChanges.length > 0 && this.shows(document.uri)) {
                    this.#editedAt = Date.now();
                    this.#update();
                }
            }),
            vscode.workspace.onDidOpenTextDocument((document) => this.shows(document.uri) && this.#update()),
            vscode.languages.onDidChangeDiagnostics(({ uris }) => uris.some((changed) => this.shows(changed)) && this.#update()),
            this.server.onRefresh((changed) => (changed === undefined || this.shows(vscode.Uri.parse(changed))) && this.#update()),
        ];
    }

    #followEditors(): vscode.Disposable[] {
        return [
            vscode.workspace.onDidChangeConfiguration((change) => change.affectsConfiguration(previewSection) && this.#sendSettings()),
            vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#sendScrollPosition(textEditor)),
            vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#sendCaret(textEditor)),
        ];
    }

    #update(): void {
        if (this.panel.visible) {
            this.#renderer.update();
            this.#timetable.update();
        } else {
            this.#isStale = true;
        }
    }

    #updateIfStale(): void {
        if (this.panel.visible && this.#isStale) {
            this.#isStale = false;
            this.#renderer.update();
            this.#timetable.update();
        }
    }

    /** The text to show; undefined while it is not open. */
    #source(): PreviewedText | undefined {
        const document = openText(this.uri);
        if (!document) {
            // After a reload of the window the preview is restored before the editor.
            void vscode.workspace.openTextDocument(this.uri).then(undefined, () => {
                this.#showEmpty(`${this.#name} cannot be opened.`);
            });
            return undefined;
        }
        return { uri: this.server.uriText(document.uri), version: document.version };
    }

    #receive(message: FromPreview): void {
        switch (message.type) {
            case 'ready':
                this.#isReady = true;
                this.#sendSettings();
                this.#renderer.reset(this.#name);
                this.#sendEditorStates();
                break;
            case 'scrolled':
                if (previewSettings().scrollEditorWithPreview) {
                    this.#scroll.scrollTo(message.line);
                }
                break;
            case 'inspected':
                this.#inspections.get(message.request)?.(message.inspection);
                this.#inspections.delete(message.request);
                break;
            default:
                void this.#sourceText.receive(message, (answer) => this.#post(answer));
        }
    }

    #post(message: ToPreview): void {
        if (this.#isReady) {
            void this.panel.webview.postMessage(message);
        }
    }

    #showEmpty(text: string): void {
        this.#post({ type: 'empty', uri: this.server.uriText(this.uri), text });
    }

    #sendSettings(): void {
        const { zoom, scrollEditorWithPreview, markFindings } = previewSettings();
        this.#post({
            type: 'settings',
            view: this.view,
            zoom,
            scrollEditor: scrollEditorWithPreview,
            markFindings,
            locked: this.isLocked,
        });
        this.#timetable.show(this.view === 'timetable');
    }

    /** Sends where the editors are scrolled to that are already open, and where their carets are. */
    #sendEditorStates(): void {
        for (const editor of vscode.window.visibleTextEditors) {
            this.#sendScrollPosition(editor);
            this.#sendCaret(editor);
        }
    }

    #sendScrollPosition(editor: vscode.TextEditor): void {
        const isTyping = Date.now() - this.#editedAt < typingMilliseconds;
        const isWanted = this.shows(editor.document.uri) && previewSettings().scrollWithEditor && !isTyping;
        const position = isWanted ? this.#scroll.position(editor) : undefined;
        if (position) {
            this.#post({ type: 'scroll', uri: this.server.uriText(this.uri), ...position });
        }
    }

    #sendCaret(editor: vscode.TextEditor): void {
        if (this.shows(editor.document.uri)) {
            this.#post({ type: 'caret', uri: this.server.uriText(this.uri), line: editor.selection.active.line });
        }
    }

    #updateTitle(): void {
        this.panel.title = this.isLocked ? `[Locked Preview] ${this.#name}` : `[Preview] ${this.#name}`;
    }

    /** The name of the agenda's file. */
    get #name(): string {
        return this.uri.path.split('/').at(-1) ?? '';
    }

    #html(): string {
        const { webview } = this.panel;
        const addressOf = (name: string): string => webview.asWebviewUri(vscode.Uri.joinPath(this.extension, 'dist', name)).toString();
        return previewPage({
            source: webview.cspSource,
            script: addressOf('preview.js'),
            style: addressOf('preview.css'),
            leafStyle: addressOf('preview-leaves.css'),
            nonce: randomBytes(16).toString('base64'),
            uri: this.uri.toString(),
            locked: this.isLocked,
        });
    }
}
