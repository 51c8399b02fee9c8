/** What the client is shown of files that are not open in the editor. */
import type { URI } from 'langium';
import { type Diagnostic, Emitter, type Event } from 'vscode-languageserver-protocol';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Most files have no findings, and those of the others are rarely needed again: they are kept as bytes outside the heap. */
interface Entry {
    readonly uri: URI;
    /** Identifies these findings: a client that has them need not be sent them again. */
    readonly id: string;
    readonly written: Uint8Array | undefined;
    /** The addresses of other documents that its findings point into. */
    readonly pointsInto: readonly string[];
}

export interface FileFindings {
    readonly uri: URI;
    readonly diagnostics: readonly Diagnostic[];
}

export class ShownFindings {
    readonly #entries = new Map<string, Entry>();
    /** The files whose findings point into a document, by its address. */
    readonly #pointing = new Map<string, Map<string, URI>>();
    readonly #changed = new Emitter<FileFindings>();
    /** Files of which the client shows something else: what the editor had before it was closed. */
    readonly #replaced = new Set<string>();
    /** A client may still have identifiers of an earlier server. */
    readonly #start = Date.now().toString(36);
    #count = 0;

    /** Fires with the findings of a file when they change, and with none when the file is gone. */
    get onChange(): Event<FileFindings> {
        return this.#changed.event;
    }

    get uris(): readonly URI[] {
        return [...this.#entries.values()].map(({ uri }) => uri);
    }

    has(uri: URI): boolean {
        return this.#entries.has(uri.toString());
    }

    /** The findings of a file, with their identifier; undefined if they are not known. */
    get(uri: URI): { readonly id: string; readonly diagnostics: readonly Diagnostic[] } | undefined {
        const entry = this.#entries.get(uri.toString());
        return entry && { id: entry.id, diagnostics: entry.written ? (JSON.parse(decoder.decode(entry.written)) as Diagnostic[]) : [] };
    }

    /** The files whose findings point into a document. */
    pointingInto(uri: URI): readonly URI[] {
        return [...(this.#pointing.get(uri.toString())?.values() ?? [])];
    }

    /** Remembers that the client shows something else of a file by now: when its findings are set, it is told of them even if they are the same as before. */
    markReplaced(uri: URI): void {
        this.#replaced.add(uri.toString());
    }

    /** @param diagnostics undefined if the file is gone, or is no longer shown */
    set(uri: URI, diagnostics: readonly Diagnostic[] | undefined): void {
        const key = uri.toString();
        const before = this.#entries.get(key);
        const text = diagnostics && diagnostics.length > 0 ? JSON.stringify(diagnostics) : '';
        const isSame = (before?.written ? decoder.decode(before.written) : '') === text;
        if (!isSame || !diagnostics) {
            before?.pointsInto.forEach((other) => this.#pointing.get(other)?.delete(key));
        }
        if (!diagnostics) {
            this.#entries.delete(key);
        } else if (!before || !isSame) {
            const own = uri.toString();
            const related = diagnostics.flatMap(({ relatedInformation = [] }) => relatedInformation.map(({ location }) => location.uri));
            const pointsInto = [...new Set(related.filter((other) => other !== own))];
            const written = text === '' ? undefined : encoder.encode(text);
            this.#entries.set(key, { uri, id: `${this.#start}-${++this.#count}`, written, pointsInto });
            for (const other of pointsInto) {
                this.#pointing.set(other, (this.#pointing.get(other) ?? new Map<string, URI>()).set(key, uri));
            }
        }
        if (this.#replaced.delete(key) || !isSame) {
            this.#changed.fire({ uri, diagnostics: diagnostics ?? [] });
        }
    }
}
