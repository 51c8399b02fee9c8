/** A person who types in an editor of its own. Suites have separate ports and folders, so that two of them run side by side. */
import { Hands, whyNone } from './hands.js';

/** The first lines of an agenda, with an item. */
export function head(language: string): string {
    return `agenda CAC/COSP/WG.4/2024/1\nlanguage: ${language}\n\nitem 1  X\n\n`;
}

/** The lines of an agenda in which everything else is typed. */
export const emptyAgenda = 'agenda A/1/1\nlanguage: en\n';

/** What lies in the folder: texts, or the bytes of other files, by their names. */
type Files = Readonly<Record<string, string | Uint8Array>>;

/**
 * Opens an editor before the tests of a suite, and closes it after them. Of a failure there is a picture in out/hands. Whoever tries again, as the runner may on
 * a machine that does other things too, begins in a new editor with the same files.
 * @param name that of the folder, which no other suite has
 * @param files what lies in it, or makes that
 * @param isEmpty whether the window has no folder open
 * @returns gives the hands, once the suite runs
 */
export function typist(name: string, files: Files | (() => Files), { isEmpty = false } = {}): () => Hands {
    let hands: Hands | undefined;
    const open = async (): Promise<void> => {
        hands = await Hands.open(name, typeof files === 'function' ? files() : files, { isEmpty });
    };
    before(async function () {
        const reason = await whyNone();
        if (reason) {
            console.log(`    ${reason}`);
            this.skip();
        }
        await open();
    });
    beforeEach(async function () {
        if (((this.currentTest as { readonly _currentRetry?: number } | undefined)?._currentRetry ?? 0) > 0) {
            await hands?.close();
            await open();
        }
    });
    after(() => hands?.close());
    afterEach(async function () {
        if (this.currentTest?.state !== 'passed') {
            await hands?.picture(`failed-${this.currentTest?.title.replaceAll(/[^\w]+/gu, '-')}`);
        }
    });
    return () => hands!;
}
