/** The ids of the blocks of a document: a key that distinguishes a block from others of its kind, and a number where keys are equal. */
import { remembered } from '../kept/remembered.js';
import type { Sheet } from './sheet.js';

/** A sheet with the ids of its blocks. */
export interface NamedSheet {
    readonly sheet: Sheet;
    readonly ids: readonly string[];
}

type Used = ReadonlyMap<string, number>;

/** How many blocks of a sheet need each id, by id. */
const countsIn = remembered(({ drafts }: Sheet): Used => {
    const counts = new Map<string, number>();
    for (const { base } of drafts) {
        counts.set(base, (counts.get(base) ?? 0) + 1);
    }
    return counts;
});

/** The ids of a sheet that shares none with another sheet. */
const ownIds = remembered((sheet: Sheet) => idsAfter(sheet, new Map()));

/** The ids of a sheet after others. Equal ids are numbered in the order of the document. */
function idsAfter({ drafts }: Sheet, used: Used): readonly string[] {
    const now = new Map<string, number>();
    return drafts.map(({ base }) => {
        const times = (now.get(base) ?? used.get(base) ?? 0) + 1;
        now.set(base, times);
        return times === 1 ? base : `${base}~${times}`;
    });
}

/** Names the sheets of successive text versions of a document. It looks only at sheets that have changed, and at those that share an id. */
export class Naming {
    #sheets: ReadonlySet<Sheet> = new Set();
    /** The sheets that need each id. Most ids have one sheet. */
    readonly #users = new Map<string, Sheet | Set<Sheet>>();
    /** The ids that several sheets need, with these sheets. */
    readonly #shared = new Map<string, ReadonlySet<Sheet>>();

    /** The sheets with their ids. The result does not depend on earlier text versions. */
    of(sheets: readonly Sheet[]): readonly NamedSheet[] {
        this.#take(sheets);
        const sharing = new Set([...this.#shared.values()].flatMap((users) => [...users]));
        const used = new Map<string, number>();
        return sheets.map((sheet) => {
            if (!sharing.has(sheet)) {
                return { sheet, ids: ownIds(sheet) };
            }
            const ids = idsAfter(sheet, used);
            for (const [base, count] of countsIn(sheet)) {
                used.set(base, (used.get(base) ?? 0) + count);
            }
            return { sheet, ids };
        });
    }

    #take(sheets: readonly Sheet[]): void {
        const before = this.#sheets;
        const now = new Set(sheets);
        for (const sheet of before) {
            if (!now.has(sheet)) {
                for (const base of countsIn(sheet).keys()) {
                    this.#leave(base, sheet);
                }
            }
        }
        for (const sheet of now) {
            if (!before.has(sheet)) {
                for (const base of countsIn(sheet).keys()) {
                    this.#need(base, sheet);
                }
            }
        }
        this.#sheets = now;
    }

    #need(base: string, sheet: Sheet): void {
        const users = this.#users.get(base);
        if (users === undefined) {
            this.#users.set(base, sheet);
        } else {
            const all = users instanceof Set ? users.add(sheet) : new Set([users, sheet]);
            this.#users.set(base, all);
            this.#shared.set(base, all);
        }
    }

    #leave(base: string, sheet: Sheet): void {
        const users = this.#users.get(base);
        if (!(users instanceof Set)) {
            this.#users.delete(base);
            return;
        }
        users.delete(sheet);
        if (users.size === 1) {
            this.#users.set(base, [...users][0]!);
            this.#shared.delete(base);
        }
    }
}
