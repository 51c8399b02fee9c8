/** The script inside the preview: receives messages from the panel, shows blocks, reports what the reader does. */
import type { ShownWords } from '../../../protocol/protocol.js';
import type { FromPreview, Inspection, PreviewState, RenderMessage, ScrollMessage, ShownLines, ToPreview } from '../messages.js';
import { markCaret } from './caret.js';
import { announcement } from './findings.js';
import { FindingsCards } from './findings-cards.js';
import type { Frame } from './frame.js';
import { Frames } from './frames.js';
import { Hover } from './hover.js';
import { inspect } from './inspect.js';
import { Links } from './links.js';
import { Questions } from './questions.js';
import { Scrolling } from './scrolling.js';
import { SingleClick } from './single-click.js';
import { Sources } from './sources.js';
import { ViewSwitch } from './view-switch.js';
import { Zoom } from './zoom.js';

declare function acquireVsCodeApi(): {
    postMessage(message: FromPreview): void;
    getState(): PreviewState | undefined;
    setState(state: PreviewState): void;
};

/** What the page shows, and what it has been told. */
class PreviewPage {
    readonly #host = acquireVsCodeApi();
    readonly #paper = document.getElementById('paper')!;
    readonly #notice = document.getElementById('notice')!;
    readonly #empty = document.getElementById('empty')!;
    readonly #live = document.getElementById('live')!;
    readonly #frames = new Frames(this.#paper);
    readonly #scrolling = new Scrolling(this.#frames, (line) => this.#scrolled(Number.isFinite(line) ? line : Number.MAX_SAFE_INTEGER));
    readonly #zoom = new Zoom(
        this.#paper,
        (percent) => this.#remember({ zoom: percent }),
        (change) => this.#scrolling.keep(change),
        [document.getElementById('timetable')!],
    );
    readonly #views = new ViewSwitch(this.#paper, this.#frames, this.#scrolling, this.#zoom, (line, keepsFocus) =>
        this.#reveal(line, undefined, keepsFocus),
    );
    readonly #questions = new Questions((message) => this.#host.postMessage(message));
    readonly #hover = new Hover(this.#paper, document.getElementById('hover')!, this.#frames, (words) =>
        this.#questions.hover({ version: this.#shown.version, words }),
    );
    readonly #findings = new FindingsCards(this.#paper, this.#frames, {
        fixesOf: (frame) => this.#questions.fixes(this.#linesOf(frame)),
        apply: (frame, fix) => this.#host.postMessage({ type: 'fix', fix, ...this.#linesOf(frame) }),
        reveal: (element) => this.#scrolling.go(element),
    });
    readonly #clicks = new SingleClick(this.#paper);
    readonly #sources = new Sources(this.#paper, this.#frames, this.#clicks, {
        reveal: (line, words) => this.#reveal(line, words),
        definition: (words) => this.#host.postMessage({ type: 'definition', version: this.#shown.version, words }),
        go: (element) => this.#scrolling.go(element),
        close: () => this.#close(),
    });
    #shown: { uri: string; version: number } = { uri: '', version: -1 };
    #scrollEditor = true;
    #caret: { readonly uri: string; readonly line: number } | undefined;
    /** The editor's scroll position, received before its document was shown here. */
    #pending: ScrollMessage | undefined;
    #announcing: ReturnType<typeof setTimeout> | undefined;

    constructor() {
        new Links(this.#paper, this.#frames, this.#clicks, (element) => this.#scrolling.go(element));
    }

    /** Restores the state of before a reload of the window, and says that messages may come. */
    start(): void {
        const { uri, locked } = initialState();
        const state = this.#host.getState();
        if (state?.zoom !== undefined) {
            this.#zoom.set(state.zoom);
        }
        this.#remember({ uri: uri || state?.uri || '', locked });
        this.#host.postMessage({ type: 'ready' });
    }

    receive(message: ToPreview): void {
        switch (message.type) {
            case 'render':
                this.#render(message);
                break;
            case 'settings':
                this.#scrollEditor = message.scrollEditor;
                this.#frames.markFindings = message.markFindings;
                this.#remember({ locked: message.locked });
                this.#zoom.setDefault(message.zoom);
                this.#views.show(message.view);
                break;
            case 'timetable':
                if (message.uri === this.#shown.uri || this.#shown.uri === '') {
                    this.#views.timetable.show(message);
                }
                break;
            case 'empty':
                this.#showEmpty(message.uri, message.text);
                break;
            case 'notice':
                this.#say(this.#notice, message.text);
                break;
            case 'scroll':
                if (message.uri === this.#shown.uri) {
                    this.#scrolling.follow(message.line, message.end);
                } else {
                    this.#pending = message;
                }
                break;
            case 'caret': {
                this.#caret = message;
                this.#views.timetable.follow(message.line);
                const block = message.uri === this.#shown.uri ? markCaret(this.#frames, message.line) : undefined;
                if (block) {
                    this.#scrolling.reveal(block);
                }
                break;
            }
            case 'zoom':
                this.#zoom.step(message.step);
                break;
            case 'finding':
                this.#hover.hide();
                this.#findings.go(message.direction);
                break;
            case 'place':
                this.#sources.go(message.from);
                break;
            case 'hover':
            case 'fixes':
                this.#questions.answer(message);
                break;
            case 'inspect':
                this.#host.postMessage({ type: 'inspected', request: message.request, inspection: this.#inspection() });
                break;
        }
    }

    #reveal(line: number | undefined, words: ShownWords | undefined, keepsFocus = false): void {
        const place = { ...(line === undefined ? {} : { line }), ...(words ? { words } : {}), ...(keepsFocus ? { keepsFocus } : {}) };
        this.#host.postMessage({ type: 'reveal', version: this.#shown.version, ...place });
    }

    #linesOf({ block: { startLine, endLine } }: Frame): ShownLines {
        return { version: this.#shown.version, startLine, endLine };
    }

    /** Closes what lies over the document. Returns whether anything did. */
    #close(): boolean {
        const wasShown = this.#hover.isShown;
        this.#hover.hide();
        return this.#findings.close() || wasShown;
    }

    #inspection(): Inspection {
        const shownMessage = this.#notice.textContent || this.#empty.textContent || '';
        return inspect(this.#frames, this.#shown, shownMessage, this.#live.textContent ?? '', this.#zoom.percent, this.#views.inspection);
    }

    #scrolled(line: number): void {
        this.#remember({ line });
        if (this.#scrollEditor) {
            this.#host.postMessage({ type: 'scrolled', line });
        }
    }

    /** Stores state that has to survive a reload of the window. */
    #remember(change: Partial<PreviewState>): void {
        this.#host.setState({ ...initialState(), ...this.#host.getState(), ...change });
    }

    #render(message: RenderMessage): void {
        const first = message.uri !== this.#shown.uri;
        if (first) {
            this.#clear();
        } else if (message.version < this.#shown.version) {
            return;
        }
        this.#shown = { uri: message.uri, version: message.version };
        this.#paper.lang = message.language;
        this.#paper.dir = message.direction;
        this.#paper.setAttribute('aria-label', message.title);
        const isOrderNew = this.#frames.render(message);
        this.#views.leaves.refresh(message.printed, Object.keys(message.html), isOrderNew);
        this.#scrolling.invalidate();
        this.#hover.refresh();
        this.#findings.refresh();
        this.#say(this.#notice, '');
        this.#say(this.#empty, '');
        document.body.classList.remove('waiting');
        if (first) {
            this.#scrollToStart(message.uri);
            this.#pending = undefined;
            this.#remember({ uri: message.uri });
        }
        if (this.#caret?.uri === message.uri) {
            markCaret(this.#frames, this.#caret.line);
        }
        this.#announce();
    }

    /** Where the editor stands, or where the reader was before a reload. */
    #scrollToStart(uri: string): void {
        const state = this.#host.getState();
        if (this.#pending?.uri === uri) {
            this.#scrolling.follow(this.#pending.line, this.#pending.end);
        } else if (state?.line !== undefined && state.uri === uri) {
            this.#scrolling.follow(state.line, state.line === Number.MAX_SAFE_INTEGER);
        } else {
            this.#scrolling.follow(0, false);
        }
    }

    /** Clears the page: content of another document must not appear under this document's name. */
    #showEmpty(uri: string, text: string): void {
        this.#clear();
        this.#shown = { uri: '', version: -1 };
        this.#paper.removeAttribute('aria-label');
        this.#say(this.#notice, '');
        this.#say(this.#empty, text);
        document.body.classList.remove('waiting');
        if (this.#host.getState()?.uri !== uri) {
            this.#remember({ uri, line: 0 });
        }
        this.#announce();
    }

    #clear(): void {
        this.#views.clear();
        this.#frames.clear();
        this.#scrolling.invalidate();
        this.#hover.hide();
    }

    /** Announces the number of findings once typing has paused, and only if it changed: a screen reader must not speak at every keystroke. */
    #announce(): void {
        clearTimeout(this.#announcing);
        this.#announcing = setTimeout(() => this.#say(this.#live, announcement(this.#frames.order)), 1000);
    }

    /** Writes a text that a screen reader reads out. The same text is not written again: it would be read again. */
    #say(region: HTMLElement, text: string): void {
        if (region.textContent !== text) {
            region.textContent = text;
        }
    }
}

function initialState(): PreviewState {
    const { uri, locked } = document.body.dataset;
    return { uri: uri ?? '', locked: locked === 'true' };
}

function main(): void {
    const page = new PreviewPage();
    window.addEventListener('message', ({ data }: MessageEvent<ToPreview>) => page.receive(data));
    page.start();
}

main();
