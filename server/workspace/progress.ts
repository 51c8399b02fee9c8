/** Reports the progress of reading the workspace to clients that show it. */
import type { Connection } from 'vscode-languageserver';

/** Fewer files are read before a report would be seen. */
const fewestFiles = 20;

interface ProgressReport {
    begin(title: string, percentage: number, message: string, cancellable: boolean): void;
    report(percentage: number, message: string): void;
    done(): void;
}

export class ReadingProgress {
    #shown: Promise<ProgressReport | undefined> | undefined;
    #percentage = 0;

    /** @param connection undefined if there is no client */
    constructor(private readonly connection: Connection | undefined) {}

    /** @param done number of files read; `left` is the number still to read */
    report(done: number, left: number): void {
        if (!this.#shown && left > fewestFiles) {
            this.#shown = this.#begin();
        }
        const percentage = Math.floor((100 * done) / Math.max(1, done + left));
        if (this.#shown && percentage !== this.#percentage) {
            this.#percentage = percentage;
            void this.#shown.then((shown) => shown?.report(percentage, `${done} of ${done + left}`));
        }
    }

    /** Ends the report: nothing remains to be read, or reading was stopped. */
    done(): void {
        void this.#shown?.then((shown) => shown?.done());
        this.#shown = undefined;
        this.#percentage = 0;
    }

    /** A client without the capability gets nothing: the connection knows the capabilities. */
    async #begin(): Promise<ProgressReport | undefined> {
        try {
            const shown = await this.connection?.window.createWorkDoneProgress();
            shown?.begin('Reading agendas', 0, '', false);
            return shown;
        } catch {
            return undefined;
        }
    }
}
