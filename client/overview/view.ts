/** The Agenda view in the side bar: items, meetings, conflicts and unscheduled items of the agenda that is edited or previewed. */
import * as vscode from 'vscode';
import type { OverviewAnswer } from '../../protocol/overview.js';
import type { LanguageServer } from '../language-server.js';
import type { PreviewPanels } from '../preview/panel/panels.js';
import { dropOf, isDraggable, type Drop } from './drops.js';
import { OverviewLoader } from './loader.js';
import { movedInPlace, nodeAt, nodesOf, type OverviewNode } from './nodes.js';
import { TimeWords } from './times.js';

export const viewId = 'agenda.overview';
const dragType = `application/vnd.code.tree.${viewId.toLowerCase()}`;
/** For the words that an empty view shows: `none` without an agenda, `shown` when an agenda has been read. */
const stateContext = 'agenda.overview.state';
/** Milliseconds for which the caret has to rest before the view follows it. */
const restMilliseconds = 120;
/** Milliseconds in which the command of a key comes after the selection that it makes. */
const keyMilliseconds = 50;
/** Milliseconds in which both are of one key. */
const sameKeyMilliseconds = 500;

export class AgendaView
    implements vscode.TreeDataProvider<OverviewNode>, vscode.TreeDragAndDropController<OverviewNode>, vscode.Disposable
{
    readonly dropMimeTypes = [dragType];
    readonly dragMimeTypes = [dragType];
    readonly #changed = new vscode.EventEmitter<undefined>();
    readonly onDidChangeTreeData = this.#changed.event;
    readonly #tree: vscode.TreeView<OverviewNode>;
    readonly #loader: OverviewLoader;
    readonly #words = new TimeWords(vscode.env.language);
    readonly #disposables: vscode.Disposable[];
    #roots: readonly OverviewNode[] = [];
    #agenda: vscode.Uri | undefined;
    #keyAt = 0;
    #state = '';
    /** The address of the agenda whose entries are shown. */
    #shown: string | undefined;
    #followTimer: ReturnType<typeof setTimeout> | undefined;

    constructor(
        server: LanguageServer,
        private readonly previews: PreviewPanels,
        private readonly drop: (drop: Drop) => Promise<void>,
    ) {
        this.#loader = new OverviewLoader({
            subject: () => {
                const document = this.#document;
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
            vscode.window.onDidChangeActiveTextEditor(() => this.#choose()),
            previews.onDidChangeFocus(() => this.#choose()),
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
        const { None, Expanded } = vscode.TreeItemCollapsibleState;
        const item = new vscode.TreeItem(node.label, node.children.length === 0 ? None : Expanded);
        item.id = node.id;
        item.description = node.description;
        item.tooltip = node.tooltip || node.label;
        item.contextValue = node.context;
        item.accessibilityInformation = { label: node.spoken };
        const colour = node.severity && new vscode.ThemeColor(`list.${node.severity}Foreground`);
        item.iconPath = new vscode.ThemeIcon(node.icon, colour);
        if (node.kind !== 'group') {
            item.command = { command: 'agenda.overview.goTo', title: 'Go to Source', arguments: [node] };
        }
        return item;
    }

    getChildren(node?: OverviewNode): OverviewNode[] {
        return [...(node ? node.children : this.#roots)];
    }

    getParent(node: OverviewNode): OverviewNode | undefined {
        return node.parent;
    }

    handleDrag(source: readonly OverviewNode[], transfer: vscode.DataTransfer): void {
        const ids = source.filter(isDraggable).map(({ id }) => id);
        if (ids.length > 0) {
            transfer.set(dragType, new vscode.DataTransferItem(ids));
        }
    }

    async handleDrop(target: OverviewNode | undefined, transfer: vscode.DataTransfer): Promise<void> {
        const ids: unknown = transfer.get(dragType)?.value;
        const id = Array.isArray(ids) ? (ids[0] as unknown) : undefined;
        if (typeof id === 'string') {
            await this.dropped(id, target?.id);
        }
    }

    /** One entry is dropped on another, both by their ids. The text may have changed since they were shown. */
    async dropped(dragged: string, target: string | undefined): Promise<void> {
        if (!this.#isShown) {
            return;
        }
        await this.#loader.current();
        const source = this.#nodeWith(dragged);
        const there = target === undefined ? undefined : this.#nodeWith(target);
        if (source && (there || target === undefined)) {
            await this.drop(dropOf(source, there, this.#roots));
        }
    }

    /** The entry as it is in the text now: one that a menu names, or the selected one. */
    async current(node: OverviewNode | undefined): Promise<OverviewNode | undefined> {
        const wanted = node ?? this.#tree.selection[0];
        if (!this.#isShown) {
            return undefined;
        }
        await this.#loader.current();
        return wanted && this.#nodeWith(wanted.id);
    }

    /** The agenda that is shown. */
    get agenda(): vscode.Uri | undefined {
        return this.#agenda;
    }

    /** A key of the view has a command of its own. */
    isKeyPressed(): void {
        this.#keyAt = Date.now();
    }

    /** Whether an entry is opened only because a key has selected it first: a tree has no other way to say which entry has the focus. */
    async isOpenedByKey(): Promise<boolean> {
        await new Promise((resolve) => setTimeout(resolve, keyMilliseconds));
        return Date.now() - this.#keyAt < sameKeyMilliseconds;
    }

    /** What the view shows. For tests. */
    inspect(): {
        readonly agenda: string | undefined;
        readonly roots: unknown;
        readonly selected: string | undefined;
        readonly visible: boolean;
    } {
        const plain = ({ id, label, description, spoken, icon, context, place, children }: OverviewNode): object => ({
            id,
            label,
            description,
            spoken,
            icon,
            context,
            line: place.line,
            children: children.map(plain),
        });
        return {
            agenda: this.#shown,
            roots: this.#roots.map(plain),
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

    get #document(): vscode.TextDocument | undefined {
        return vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === this.#agenda?.toString());
    }

    get #hasTab(): boolean {
        const shown = this.#agenda?.toString();
        const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
        return (
            tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === shown) || this.previews.shows(shown)
        );
    }

    /** The agenda of the active editor, or of the preview with the focus; else the last one, as long as it has a tab. */
    #choose(): void {
        const { activeTextEditor: active } = vscode.window;
        const edited = active?.document.languageId === 'agenda' ? active.document.uri : undefined;
        const wanted = this.previews.focused ?? edited ?? (this.#hasTab ? this.#agenda : undefined);
        if (wanted?.toString() !== this.#agenda?.toString()) {
            this.#agenda = wanted;
            this.#setState(wanted ? 'reading' : 'none');
            this.#update(0);
        }
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

    #nodeWith(id: string): OverviewNode | undefined {
        const search = (nodes: readonly OverviewNode[]): OverviewNode | undefined => {
            for (const node of nodes) {
                const found = node.id === id ? node : search(node.children);
                if (found) {
                    return found;
                }
            }
            return undefined;
        };
        return search(this.#roots);
    }

    #followSoon(editor: vscode.TextEditor): void {
        if (editor.document.uri.toString() === this.#agenda?.toString() && this.#tree.visible) {
            clearTimeout(this.#followTimer);
            this.#followTimer = setTimeout(() => void this.#follow(editor), restMilliseconds);
        }
    }

    /** Selects the entry for the line of the caret. The focus stays where it is. */
    async #follow({ document, selection }: vscode.TextEditor): Promise<void> {
        const { line } = selection.active;
        const node = document.uri.toString() === this.#agenda?.toString() ? nodeAt(this.#roots, line) : undefined;
        const [selected] = this.#tree.selection;
        // The same item stands among the unscheduled ones too.
        if (node && this.#tree.visible && node !== selected && selected?.place.line !== node.place.line) {
            // The tree may be about to show other entries.
            await this.#tree.reveal(node, { select: true, focus: false }).then(undefined, () => undefined);
        }
    }
}
