/** The script inside the preview: receives messages from the panel, shows blocks, reports what the reader does. */
import { markCaret, sourceLineOf } from './caret.js';
import { announcement } from './findings.js';
import { Frames } from './frames.js';
import { inspect } from './inspect.js';
import type { FromPreview, PreviewState, RenderMessage, ScrollMessage, ToPreview } from '../messages.js';
import { Scrolling } from './scrolling.js';
import { Zoom } from './zoom.js';

declare function acquireVsCodeApi(): {
    postMessage(message: FromPreview): void;
    getState(): PreviewState | undefined;
    setState(state: PreviewState): void;
};

const host = acquireVsCodeApi();
const paper = document.getElementById('paper')!;
const notice = document.getElementById('notice')!;
const empty = document.getElementById('empty')!;
const live = document.getElementById('live')!;
const frames = new Frames(paper);
let shown: { uri: string; version: number } = { uri: '', version: -1 };
let scrollEditor = true;
let caret: { readonly uri: string; readonly line: number } | undefined;
/** The editor's scroll position, received before its document was shown here. */
let pending: ScrollMessage | undefined;
let announcing: ReturnType<typeof setTimeout> | undefined;

const scrolling = new Scrolling(frames, (line) => {
    remember({ line: Number.isFinite(line) ? line : Number.MAX_SAFE_INTEGER });
    if (scrollEditor) {
        host.postMessage({ type: 'scrolled', line: Number.isFinite(line) ? line : Number.MAX_SAFE_INTEGER });
    }
});
const zoom = new Zoom(
    paper,
    (percent) => remember({ zoom: percent }),
    (change) => scrolling.keep(change),
);

function initialState(): PreviewState {
    const data = document.body.dataset;
    return { uri: data.uri ?? '', locked: data.locked === 'true' };
}

/** Stores state that has to survive a reload of the window. */
function remember(change: Partial<PreviewState>): void {
    host.setState({ ...initialState(), ...host.getState(), ...change });
}

function render(message: RenderMessage): void {
    const first = message.uri !== shown.uri;
    if (first) {
        frames.clear();
    } else if (message.version < shown.version) {
        return;
    }
    shown = { uri: message.uri, version: message.version };
    paper.lang = message.language;
    paper.dir = message.direction;
    paper.setAttribute('aria-label', message.title);
    frames.render(message);
    scrolling.invalidate();
    notice.textContent = '';
    empty.textContent = '';
    document.body.classList.remove('waiting');
    if (first) {
        const { line } = host.getState() ?? {};
        if (pending?.uri === message.uri) {
            scrolling.follow(pending.line, pending.end);
        } else if (line !== undefined && host.getState()?.uri === message.uri) {
            scrolling.follow(line, line === Number.MAX_SAFE_INTEGER);
        } else {
            scrolling.follow(0, false);
        }
        pending = undefined;
        remember({ uri: message.uri });
    }
    if (caret?.uri === message.uri) {
        markCaret(frames, caret.line);
    }
    announce();
}

/** Clears the page: content of another document must not appear under this document's name. */
function showEmpty(uri: string, text: string): void {
    frames.clear();
    scrolling.invalidate();
    shown = { uri: '', version: -1 };
    paper.removeAttribute('aria-label');
    notice.textContent = '';
    empty.textContent = text;
    document.body.classList.remove('waiting');
    if (host.getState()?.uri !== uri) {
        remember({ uri, line: 0 });
    }
    announce();
}

/** Announces the number of findings once typing has paused, and only if it changed: a screen reader must not speak at every keystroke. */
function announce(): void {
    clearTimeout(announcing);
    announcing = setTimeout(() => {
        const text = announcement(frames.order);
        if (live.textContent !== text) {
            live.textContent = text;
        }
    }, 1000);
}

window.addEventListener('message', ({ data: message }: MessageEvent<ToPreview>) => {
    switch (message.type) {
        case 'render':
            return render(message);
        case 'settings':
            scrollEditor = message.scrollEditor;
            frames.markFindings = message.markFindings;
            remember({ locked: message.locked });
            return zoom.setDefault(message.zoom);
        case 'empty':
            return showEmpty(message.uri, message.text);
        case 'notice':
            notice.textContent = message.text;
            return;
        case 'scroll':
            if (message.uri === shown.uri) {
                scrolling.follow(message.line, message.end);
            } else {
                pending = message;
            }
            return;
        case 'caret': {
            caret = message;
            const block = message.uri === shown.uri ? markCaret(frames, message.line) : undefined;
            if (block) {
                scrolling.reveal(block);
            }
            return;
        }
        case 'zoom':
            return zoom.step(message.step);
        case 'inspect':
            return host.postMessage({
                type: 'inspected',
                request: message.request,
                inspection: inspect(frames, shown, notice.textContent || empty.textContent || '', live.textContent ?? '', zoom.percent),
            });
    }
});

document.addEventListener('dblclick', (event) => {
    const line = event.target instanceof Element ? sourceLineOf(frames, event.target) : undefined;
    if (line !== undefined) {
        host.postMessage({ type: 'reveal', line });
    }
});

if (host.getState()?.zoom !== undefined) {
    zoom.set(host.getState()!.zoom!);
}
remember({ uri: initialState().uri || host.getState()?.uri || '', locked: initialState().locked });
host.postMessage({ type: 'ready' });
