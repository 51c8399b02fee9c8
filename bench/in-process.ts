/** The services of the server in this process, with one document open and no connection. */
import { EmptyFileSystem, URI } from 'langium';
import { loadLibrary } from '../server/library.js';
import { type AgendaServer, createAgendaServer } from '../server/services.js';
import { EditorText, type Edit } from './editor-text.js';
import { timed } from './figures.js';
import { changeText, createText, type ServerText } from './server-text.js';

export class OpenDocument {
    readonly #services: AgendaServer;
    readonly #uri: URI;
    readonly #editor: EditorText;
    #text: ServerText;

    private constructor(services: AgendaServer, uri: URI, text: string) {
        this.#services = services;
        this.#uri = uri;
        this.#editor = new EditorText(uri.toString(), 'agenda', text);
        this.#text = createText(uri.toString(), text);
    }

    /** Opens a text in services of its own, with the built-in registers, and looks for its findings. */
    static async open(text: string): Promise<OpenDocument> {
        const services = createAgendaServer(EmptyFileSystem);
        await services.shared.workspace.DocumentBuilder.build(loadLibrary(services.shared));
        const document = new OpenDocument(services, URI.parse('file:///bench/document.agenda'), text);
        await document.#show();
        return document;
    }

    get text(): string {
        return this.#editor.text;
    }

    /** How many findings there are now. */
    get findings(): number {
        return this.#services.shared.workspace.LangiumDocuments.getDocument(this.#uri)?.diagnostics?.length ?? Number.NaN;
    }

    /** The milliseconds from a change of the text to its findings. */
    timeToFindings(edits: readonly Edit[]): Promise<number> {
        const changes = this.#editor.change(edits);
        return timed(async () => {
            this.#text = changeText(this.#text, changes);
            await this.#show();
        });
    }

    async #show(): Promise<void> {
        const { DocumentBuilder, TextDocuments } = this.#services.shared.workspace;
        TextDocuments.set(this.#text);
        await DocumentBuilder.update([this.#uri], []);
    }
}
