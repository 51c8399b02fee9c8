/** The editor's side of a soak: the open documents, the files in the folder, and the changes to both. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SentEdit } from '../properties/changes.js';
import { History } from '../properties/edits.js';
import { restructuring } from '../properties/restructuring.js';
import { type Gesture, typing } from '../properties/typing.js';
import type { Draw } from './draw.js';
import type { Recorder } from './failures.js';
import type { AskedDocument } from './questions.js';
import type { SoakServer } from './server.js';
import { ShownAnswers } from './shown.js';
import { agendaText, pastedText, registerText } from './texts.js';

/** Number of changes in one edit above which an editor sends the whole text, which is also less work for the soak. */
const manyChanges = 60;

interface Open {
    version: number;
    readonly history: History;
}

const gestures = [...Object.values(typing), ...Object.values(restructuring)];
const fileNames = [
    'one.agenda',
    'two.agenda',
    'three.agenda',
    'four.fr.agenda',
    'deep/five.agenda',
    'a.register',
    'b.register',
    'deep/c.register',
];

export class SoakDesk {
    readonly folder = mkdtempSync(join(tmpdir(), 'agenda-soak-'));
    readonly workspace = join(this.folder, 'workspace');
    readonly cache = join(this.folder, 'cache');
    readonly uri = pathToFileURL(this.workspace).href;
    readonly #open = new Map<string, Open>();
    readonly #files = new Set<string>();
    #untitled = 0;
    settings: object = {};
    /** What the editor shows from the answers of the soaked server. */
    readonly shown = new ShownAnswers();

    constructor(private readonly recorder: Recorder) {
        mkdirSync(join(this.workspace, 'deep'), { recursive: true });
    }

    remove(): void {
        rmSync(this.folder, { recursive: true, force: true });
    }

    /** The open documents in the order of opening. */
    get subjects(): readonly AskedDocument[] {
        return [...this.#open].map(([uri, { version, history }]) => ({ uri, version, text: history.text }));
    }

    /** Closes all documents and deletes the files in the folder. */
    clear(server: SoakServer): void {
        [...this.#open.keys()].forEach((uri) => this.close(server, uri));
        const gone = readdirSync(this.workspace, { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map((entry) => join(entry.parentPath, entry.name));
        for (const path of gone) {
            rmSync(path);
            this.recorder.note('disk', { path });
        }
        this.#files.clear();
        this.#tellFiles(server, gone, 3);
    }

    /** Adds, changes and deletes files; sometimes the server is notified late, of several changes together. */
    changeFiles(server: SoakServer, draw: Draw, count = 1 + draw.below(3)): void {
        for (let left = count; left > 0; left--) {
            const name = draw.pick(fileNames);
            const path = join(this.workspace, name);
            const isThere = this.#files.has(path);
            if (isThere && draw.chance(0.25)) {
                this.#files.delete(path);
                rmSync(path, { force: true });
                this.recorder.note('disk', { path });
                this.#tellFiles(server, [path], 3);
            } else {
                this.#write(path, name.endsWith('.register') ? registerText(draw) : agendaText(draw));
                this.#tellFiles(server, [path], isThere ? 2 : 1);
            }
        }
    }

    /** Opens a file of the folder, or a document without a file. */
    open(server: SoakServer, draw: Draw): void {
        const isUntitled = draw.chance(0.3);
        const name = isUntitled ? `Untitled-${++this.#untitled}.${draw.chance(0.8) ? 'agenda' : 'register'}` : draw.pick(fileNames);
        const uri = isUntitled ? `untitled:${name}` : pathToFileURL(join(this.workspace, name)).href;
        if (!this.#open.has(uri)) {
            this.#reopen(server, uri, name.endsWith('.register') ? registerText(draw) : agendaText(draw));
        }
    }

    close(server: SoakServer, uri: string): void {
        this.#open.delete(uri);
        this.shown.forget(uri);
        server.excuse(uri);
        server.tell('textDocument/didClose', { textDocument: { uri } });
    }

    /** Opens the same texts in another server, in the same order, without changing them. */
    openAllIn(server: SoakServer): void {
        for (const { uri, version, text } of this.subjects) {
            server.tell('textDocument/didOpen', { textDocument: { uri, languageId: languageOf(uri), version, text } });
        }
    }

    /** Makes an edit, or undoes one. */
    edit(server: SoakServer, uri: string, draw: Draw): void {
        const open = this.#open.get(uri);
        if (!open) {
            return;
        }
        const kind = draw.weighted({ gesture: 8, hostile: 3, undo: 2, redo: 1, whole: 1 });
        const paste = pastedText(draw);
        const place = draw.next();
        const whole = kind === 'whole' ? agendaText(draw) : '';
        const gesture: Gesture =
            kind === 'gesture'
                ? draw.of(draw.pick(gestures))
                : kind === 'whole'
                  ? () => whole
                  : (text) => [{ start: Math.floor(place * text.length), end: Math.floor(place * text.length), text: paste }];
        const made = open.history.make(
            kind === 'undo' || kind === 'redo' ? kind : (text, clipboard) => fewer(text, gesture(text, clipboard)),
        );
        if (made.changes.length > 0) {
            open.version++;
            server.tell('textDocument/didChange', { textDocument: { uri, version: open.version }, contentChanges: made.changes });
        }
    }

    /** Writes an open document to its file. */
    save(server: SoakServer, uri: string): void {
        const open = this.#open.get(uri);
        if (open && uri.startsWith(this.uri)) {
            const path = join(this.workspace, decodeURIComponent(uri.slice(this.uri.length)));
            const isThere = this.#files.has(path);
            this.#write(path, open.history.text);
            this.#tellFiles(server, [path], isThere ? 2 : 1);
        }
    }

    /** Closes a document and opens it again, from its file or as the editor had it. */
    reopen(server: SoakServer, uri: string): void {
        const open = this.#open.get(uri);
        if (open) {
            this.close(server, uri);
            this.#reopen(server, uri, open.history.text);
        }
    }

    changeSettings(server: SoakServer, draw: Draw): void {
        const rules = ['numbering/gap', 'schedule/order', 'resolution/unknown', 'symbol/unlisted', 'text/spacing', 'no/rule'];
        const severities = ['off', 'error', 'warning', 'information', 'hint', 'loud'];
        this.settings = draw.chance(0.2)
            ? draw.pick([
                  {},
                  { rules: null },
                  { symbols: { baseUrl: 'https://example.org/' } },
                  { rules: 7, symbols: [], editor: 1 },
                  { editor: { quotationMarks: true } },
                  { editor: { titleColumns: draw.pick([0, 40, -1]) } },
                  { problems: { closedFiles: draw.pick(['on', 'off', 'auto', 'some']) } },
              ])
            : { rules: { [draw.pick(rules)]: draw.pick(severities) } };
        server.settings = this.settings;
        server.tell('workspace/didChangeConfiguration', { settings: draw.chance(0.5) ? null : { agenda: this.settings } });
    }

    #reopen(server: SoakServer, uri: string, text: string): void {
        this.#open.set(uri, { version: 1, history: new History(text) });
        server.findings.delete(uri);
        server.tell('textDocument/didOpen', { textDocument: { uri, languageId: languageOf(uri), version: 1, text } });
    }

    #write(path: string, text: string): void {
        this.#files.add(path);
        writeFileSync(path, text);
        this.recorder.note('disk', { path, text });
    }

    #tellFiles(server: SoakServer, paths: readonly string[], type: number): void {
        if (paths.length > 0) {
            server.tell('workspace/didChangeWatchedFiles', { changes: paths.map((path) => ({ uri: pathToFileURL(path).href, type })) });
        }
    }
}

function languageOf(uri: string): string {
    return uri.endsWith('.register') ? 'register' : 'agenda';
}

/** Replaces an edit in many places by the resulting text. */
function fewer(text: string, edit: SentEdit): SentEdit {
    if (typeof edit === 'string' || edit.length <= manyChanges) {
        return edit;
    }
    const pieces: string[] = [];
    let next = text.length;
    for (const { start, end, text: put } of [...edit].sort((one, other) => other.start - one.start)) {
        if (end <= next) {
            pieces.push(text.slice(end, next), put);
            next = start;
        }
    }
    return [...pieces, text.slice(0, next)].reverse().join('');
}
