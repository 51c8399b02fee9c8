/** Tells the client how far the reading of the workspace has come, where the client shows it. */
import type { Connection } from 'vscode-languageserver';

/** Fewer files are read before anybody sees that they are. */
const few = 20;

interface Shown {
    begin(title: string, percentage: number, message: string, cancellable: boolean): void;
    report(percentage: number, message: string): void;
    done(): void;
}

export class ReadingProgress {
    #shown: Promise<Shown | undefined> | undefined;
    #percentage = 0;

    /** @param connection none where there is nobody to tell */
    constructor(private readonly connection: Connection | undefined) {}

    /** @param done how many of the files are read, so many are left */
    report(done: number, left: number): void {
        if (!this.#shown && left > few) {
            this.#shown = this.#begin();
        }
        const percentage = Math.floor((100 * done) / Math.max(1, done + left));
        if (this.#shown && percentage !== this.#percentage) {
            this.#percentage = percentage;
            void this.#shown.then((shown) => shown?.report(percentage, `${done} of ${done + left}`));
        }
    }

    /** Nothing is left to be read, or nobody wants it any more. */
    done(): void {
        void this.#shown?.then((shown) => shown?.done());
        this.#shown = undefined;
        this.#percentage = 0;
    }

    /** A client without the capability gets nothing: the connection knows which it is. */
    async #begin(): Promise<Shown | undefined> {
        try {
            const shown = await this.connection?.window.createWorkDoneProgress();
            shown?.begin('Reading agendas', 0, '', false);
            return shown;
        } catch {
            return undefined;
        }
    }
}
