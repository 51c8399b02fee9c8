/** A server over files in memory, and what it tells about those that are not open. */
import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { nameOf, Office } from './office.js';

/** The codes that matter in tests of closed files. */
const told = /^(?:numbering|resolution|translation|text)\/|^schedule\/room$/u;

/** An office in which somebody looks at the findings of closed files. */
export class WatchedOffice {
    readonly shown = new Map<string, readonly Diagnostic[]>();
    /** The files whose findings were told, in order. */
    readonly told: string[] = [];

    static async start(
        files: Readonly<Record<string, string>>,
        settings: object = {},
        folders?: readonly string[],
    ): Promise<WatchedOffice> {
        const office = await Office.start(files, undefined, folders && [...folders]);
        await office.server.shared.agenda.Settings.apply({ ...settings });
        return new WatchedOffice(office);
    }

    private constructor(readonly office: Office) {
        const { ClosedFindings } = office.server.shared.agenda;
        ClosedFindings.onChange(({ uri, diagnostics }) => {
            this.told.push(nameOf(uri));
            this.shown.set(nameOf(uri), diagnostics);
        });
        ClosedFindings.start();
    }

    /** Waits until everything that has settled is checked. */
    async settled(): Promise<void> {
        const { ClosedFindings } = this.office.server.shared.agenda;
        await this.office.settled();
        while (ClosedFindings.isWaiting()) {
            await new Promise((resolve) => ClosedFindings.onProgress(() => resolve(undefined)));
        }
    }

    /** Waits until the findings are the expected ones. Fails with what they are instead. */
    async expect(codes: Readonly<Record<string, string>>): Promise<void> {
        for (let patience = 60; ; patience--) {
            await this.settled();
            const now = this.codes;
            if (JSON.stringify(now) === JSON.stringify(codes) || patience === 0) {
                assert.deepEqual(now, codes);
                return;
            }
            await new Promise((resolve) => setTimeout(resolve, 50));
        }
    }

    /** The codes that matter here, by the name of the file. */
    get codes(): Readonly<Record<string, string>> {
        const entries = [...this.shown].map(([name, diagnostics]) => [
            name,
            diagnostics
                .map(({ code }) => String(code))
                .filter((code) => told.test(code) && code !== 'translation/missing')
                .join(' '),
        ]);
        return Object.fromEntries(entries.filter(([, codes]) => codes !== '').sort(([one = ''], [other = '']) => (one < other ? -1 : 1)));
    }
}
