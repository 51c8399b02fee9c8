/** The services of the server in this process, with one document open and no connection. */
import { EmptyFileSystem, URI } from 'langium';
import { loadLibrary } from '../language/registers/load-library.js';
import { createAgendaServer } from '../server/services.js';
import type { AgendaServer } from '../server/service-types.js';
import type { TextEdit } from './editor-text.js';
import { timed } from './figures.js';
import { changeText, createText, type ServerText } from './server-text.js';

export class OpenDocument {
    readonly #services: AgendaServer;
    readonly #uri: URI;
    #text: ServerText;

    private constructor(services: AgendaServer, uri: URI, text: string) {
        this.#services = services;
        this.#uri = uri;
        this.#text = createText(uri.toString(), text);
    }

    /** Opens a text in its own services, with the built-in registers, and waits for its findings. */
    static async open(text: string): Promise<OpenDocument> {
        const services = createAgendaServer(EmptyFileSystem);
        await services.shared.workspace.DocumentBuilder.build(loadLibrary(services.shared));
        const document = new OpenDocument(services, URI.parse('file:///bench/document.agenda'), text);
        await document.#show();
        return document;
    }

    /** UTF-16 units of its text. */
    get length(): number {
        return this.#text.length;
    }

    slice(start: number, end: number): string {
        return this.#text.slice(start, end);
    }

    /** The current number of findings. */
    get findings(): number {
        return this.#services.shared.workspace.LangiumDocuments.getDocument(this.#uri)?.diagnostics?.length ?? Number.NaN;
    }

    /**
     * The milliseconds from a change of the text to its findings. This process has no other copy of the text: collecting it would count as time of the server.
     */
    timeToFindings({ start, end, text }: TextEdit): Promise<number> {
        const range = { start: this.#text.positionAt(start), end: this.#text.positionAt(end) };
        return timed(async () => {
            this.#text = changeText(this.#text, [{ range, text }]);
            await this.#show();
        });
    }

    async #show(): Promise<void> {
        const { DocumentBuilder, TextDocuments } = this.#services.shared.workspace;
        TextDocuments.set(this.#text);
        await DocumentBuilder.update([this.#uri], []);
    }
}
