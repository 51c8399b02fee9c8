/** What a server has published and reported of its progress, and ways to wait for more. */
import type { Diagnostic, ProtocolConnection, PublishDiagnosticsParams } from 'vscode-languageserver-protocol/node';

interface Publication {
    /** Number of times that findings of the document were published. */
    readonly count: number;
    /** Text version of the latest findings; 0 if the server does not report it. */
    readonly version: number;
    readonly findings: readonly Diagnostic[];
}

const nothingPublished: Publication = { count: 0, version: 0, findings: [] };

export class Publications {
    readonly #last = new Map<string, Publication>();
    #progressBegun = 0;
    #progressEnded = 0;
    #waiting: (() => void)[] = [];

    constructor(connection: ProtocolConnection) {
        connection.onNotification('textDocument/publishDiagnostics', ({ uri, version = 0, diagnostics }: PublishDiagnosticsParams) => {
            this.#last.set(uri, { count: this.of(uri).count + 1, version, findings: diagnostics });
            this.#wake();
        });
        connection.onNotification('$/progress', ({ value }: { value?: { kind?: string } }) => {
            this.#progressBegun += value?.kind === 'begin' ? 1 : 0;
            this.#progressEnded += value?.kind === 'end' ? 1 : 0;
            this.#wake();
        });
    }

    /** The latest publication for a document. */
    of(uri: string): Publication {
        return this.#last.get(uri) ?? nothingPublished;
    }

    /** Records a server's answer like a publication. */
    answered(uri: string, findings: readonly Diagnostic[]): void {
        this.#last.set(uri, { ...this.of(uri), count: this.of(uri).count + 1, findings });
    }

    /** Waits until findings of a text version, or of a later one, are published. */
    ofVersion(uri: string, version: number): Promise<void> {
        return this.#until(() => this.of(uri).version >= version);
    }

    /** Waits until findings of all documents were published more often than before. */
    moreThan(uris: readonly string[], before: readonly number[]): Promise<void> {
        return this.#until(() => uris.every((uri, index) => this.of(uri).count > (before[index] ?? 0)));
    }

    /** Number of times that the server has reported the beginning of work. */
    get progressBegun(): number {
        return this.#progressBegun;
    }

    /** Waits until the server has reported the end of some work. */
    progressEnded(): Promise<void> {
        return this.#until(() => this.#progressEnded > 0);
    }

    async #until(holds: () => boolean): Promise<void> {
        while (!holds()) {
            await new Promise<void>((resolve) => this.#waiting.push(resolve));
        }
    }

    #wake(): void {
        for (const wake of this.#waiting.splice(0)) {
            wake();
        }
    }
}
