/** The Agenda view in the side bar: items, meetings, conflicts and unscheduled items of the agenda that is edited or previewed. */
import * as vscode from 'vscode';
import type { OverviewAnswer } from '../../protocol/overview.js';
import type { CurrentAgenda } from '../current-agenda.js';
import type { LanguageServer } from '../language-server.js';
import { isAt, openText } from '../open-texts.js';
import type { PreviewPanels } from '../preview/panel/panels.js';
import type { TextVersion } from '../version-edits.js';
import { dropOf, isDraggable, type Drop } from './drops.js';
import { KeyPresses } from './key-presses.js';
import { OverviewLoader } from './loader.js';
import { movedInPlace, nodeAt, nodeWith } from './node-places.js';
import { nodesOf, type OverviewNode } from './nodes.js';
import { TimeWords } from './times.js';
import { inspected, treeItemOf } from './tree-item.js';

export const viewId = 'agenda.overview';
const dragType = `application/vnd.code.tree.${viewId.toLowerCase()}`;
/** For the words that an empty view shows: `none` without an agenda, `shown` when an agenda has been read. */
const stateContext = 'agenda.overview.state';
/** Milliseconds for which the caret has to rest before the view follows it. */
const restMilliseconds = 120;

/** An entry, and the version of the text in which it has its place. */
export interface ShownEntry extends TextVersion {
    readonly node: OverviewNode;
}

/** What is dragged: an entry of the agenda with this address. */
interface Dragged {
    readonly agenda: string;
    readonly id: string;
}

export class AgendaView
    implements vscode.TreeDataProvider<OverviewNode>, vscode.TreeDragAndDropController<OverviewNode>, vscode.Disposable
{
    readonly dropMimeTypes = [dragType];
    readonly dragMimeTypes = [dragType];
    readonly #changed = new vscode.EventEmitter<undefined>();
    readonly onDidChangeTreeData = this.#changed.event;
    readonly keys = new KeyPresses();
    readonly #tree: vscode.TreeView<OverviewNode>;
    readonly #loader: OverviewLoader;
    readonly #words = new TimeWords(vscode.env.language);
    readonly #disposables: vscode.Disposable[];
    #roots: readonly OverviewNode[] = [];
    #agenda: vscode.Uri | undefined;
    #state = '';
    /** The address of the agenda whose entries are shown. */
    #shown: string | undefined;
    #followTimer: ReturnType<typeof setTimeout> | undefined;

    constructor(
        server: LanguageServer,
        private readonly current: CurrentAgenda,
        private readonly previews: PreviewPanels,
        private readonly drop: (text: TextVersion, drop: Drop) => Promise<void>,
    ) {
        this.#loader = new OverviewLoader({
            subject: () => {
                const document = openText(this.#agenda);
                return document && { uri: server.uriText(document.uri), version: document.version };
            },
            request: (params, signal) => server.overview(params, signal),
            show: (overview) => this.#show(overview),
        });
        this.#tree = vscode.window.createTreeView(viewId, { treeDataProvider: this, dragAndDropController: this, showCollapseAll: true });
        const refresh = (uri: vscode.Uri): void => {
            if (uri.toString() === this.#agenda?.toString()) {
                this.#update();
            }
        };
        this.#disposables = [
            this.#tree,
            this.#changed,
            this.#tree.onDidChangeVisibility(() => this.#update(0)),
            current.onDidChange(() => this.#choose()),
            vscode.window.tabGroups.onDidChangeTabs(() => this.#choose()),
            vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => contentChanges.length > 0 && refresh(document.uri)),
            vscode.languages.onDidChangeDiagnostics(({ uris }) => uris.forEach(refresh)),
            server.onRefresh((uri) => (uri === undefined ? this.#update() : refresh(vscode.Uri.parse(uri)))),
            vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#followSoon(textEditor)),
        ];
        void vscode.commands.executeCommand('setContext', 'agenda.isActive', true);
        this.#choose();
    }

    getTreeItem(node: OverviewNode): vscode.TreeItem {
        return treeItemOf(node);
    }

    getChildren(node?: OverviewNode): OverviewNode[] {
        return [...(node ? node.children : this.#roots)];
    }

    getParent(node: OverviewNode): OverviewNode | undefined {
        return node.parent;
    }

    handleDrag(source: readonly OverviewNode[], transfer: vscode.DataTransfer): void {
        const id = source.find(isDraggable)?.id;
        if (id !== undefined && this.#shown !== undefined) {
            transfer.set(dragType, new vscode.DataTransferItem({ agenda: this.#shown, id } satisfies Dragged));
        }
    }

    async handleDrop(target: OverviewNode | undefined, transfer: vscode.DataTransfer): Promise<void> {
        const { agenda, id } = (transfer.get(dragType)?.value ?? {}) as Partial<Dragged>;
        if (typeof id === 'string' && agenda === this.#shown) {
            await this.dropped(id, target?.id);
        }
    }

    /** One entry is dropped on another, both by their ids. The text may have changed since they were shown. */
    async dropped(dragged: string, target: string | undefined): Promise<void> {
        const text = await this.#read();
        const source = nodeWith(this.#roots, dragged);
        const there = target === undefined ? undefined : nodeWith(this.#roots, target);
        if (text && source && (there || target === undefined)) {
            await this.drop(text, dropOf(source, there, this.#roots));
        }
    }

    /** The entry as it is in the text now: one that a menu names, or the selected one. */
    async entryNow(named: OverviewNode | undefined): Promise<ShownEntry | undefined> {
        const wanted = named ?? this.#tree.selection[0];
        const text = wanted && (await this.#read());
        const node = text && nodeWith(this.#roots, wanted.id);
        return node && { ...text, node };
    }

    /** Selects the entry of a line, as it is in the text now, so that the next key is for this one: after a move another entry may have its label, and so its id. */
    async select(line: number): Promise<void> {
        const node = (await this.#read()) && nodeAt(this.#roots, line);
        if (node) {
            await this.#tree.reveal(node, { select: true, focus: true }).then(undefined, () => undefined);
        }
    }

    /** The agenda and its version, when the entries are those of its text as it is now. Undefined if there is none. */
    async #read(): Promise<TextVersion | undefined> {
        const uri = this.#agenda;
        if (!uri || !this.#isShown) {
            return undefined;
        }
        // The editor closes a text that is in no tab after a while.
        await vscode.workspace.openTextDocument(uri);
        const overview = await this.#loader.current();
        // The user may have gone to another agenda.
        return overview && this.#isShown && uri.toString() === this.#shown ? { uri, version: overview.version } : undefined;
    }

    /** The agenda that is shown. */
    get agenda(): vscode.Uri | undefined {
        return this.#agenda;
    }

    /** What the view shows. For tests. */
    inspect(): {
        readonly agenda: string | undefined;
        readonly roots: unknown;
        readonly selected: string | undefined;
        readonly visible: boolean;
    } {
        return {
            agenda: this.#shown,
            roots: this.#roots.map(inspected),
            selected: this.#tree.selection[0]?.id,
            visible: this.#tree.visible,
        };
    }

    dispose(): void {
        clearTimeout(this.#followTimer);
        this.#loader.stop();
        for (const disposable of this.#disposables) {
            disposable.dispose();
        }
    }

    get #hasTab(): boolean {
        const shown = this.#agenda?.toString();
        const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
        return (
            tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === shown) || this.previews.shows(shown)
        );
    }

    /** The agenda that the user is at; else the last one, as long as it has a tab. */
    #choose(): void {
        const wanted = this.current.uri ?? (this.#hasTab ? this.#agenda : undefined);
        if (wanted?.toString() !== this.#agenda?.toString()) {
            this.#agenda = wanted;
            this.#setState(wanted ? 'reading' : 'none');
            this.#update(0);
        } else if (wanted && !this.#isShown) {
            // A preview may have been shown before its text was open.
            this.#update();
        }
        const { activeTextEditor: active } = vscode.window;
        if (active) {
            this.#followSoon(active);
        }
    }

    #update(delay?: number): void {
        if (this.#tree.visible) {
            this.#loader.changed(delay);
        }
    }

    #show(overview: OverviewAnswer | undefined): void {
        const roots = overview ? nodesOf(overview, this.#words) : [];
        this.#shown = overview && this.#agenda?.toString();
        this.#setState(overview ? 'shown' : 'none');
        if (movedInPlace(this.#roots, roots)) {
            return;
        }
        this.#roots = roots;
        this.#changed.fire(undefined);
        const { activeTextEditor: active } = vscode.window;
        if (active) {
            this.#followSoon(active);
        }
    }

    #setState(state: 'none' | 'reading' | 'shown'): void {
        if (state !== this.#state) {
            this.#state = state;
            void vscode.commands.executeCommand('setContext', stateContext, state);
        }
    }

    /** Whether the entries are those of the agenda. Another one may have been chosen, and not be read yet. */
    get #isShown(): boolean {
        return this.#shown !== undefined && this.#shown === this.#agenda?.toString();
    }

    #followSoon(editor: vscode.TextEditor): void {
        if (this.#agenda && isAt(editor.document, this.#agenda) && this.#tree.visible) {
            clearTimeout(this.#followTimer);
            this.#followTimer = setTimeout(() => void this.#follow(editor), restMilliseconds);
        }
    }

    /** Selects the entry for the line of the caret. The focus stays where it is. */
    async #follow({ document, selection }: vscode.TextEditor): Promise<void> {
        const { line } = selection.active;
        const node = this.#agenda && isAt(document, this.#agenda) ? nodeAt(this.#roots, line) : undefined;
        const [selected] = this.#tree.selection;
        // The same item stands among the unscheduled ones too.
        if (node && this.#tree.visible && node !== selected && selected?.place.line !== node.place.line) {
            // The tree may be about to show other entries.
            await this.#tree.reveal(node, { select: true, focus: false }).then(undefined, () => undefined);
        }
    }
}
