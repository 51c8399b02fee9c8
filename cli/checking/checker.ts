/** Checks groups of files in this thread. */
import { URI } from 'langium';
import { reasonOf } from '../../disk/reasons.js';
import { createAgendaLanguages } from '../../language/module.js';
import { shelvedLibrary } from '../../language/registers/shelf.js';
import type { RuledFinding } from '../../language/validation/placed-finding.js';
import type { Severity } from '../../language/validation/rule.js';
import type { RuleSettings, RuleValidator } from '../../language/validation/validator.js';
import type { Limit } from '../../language/limits.js';
import { libraryBooks } from '../library-books.js';
import { shelvedSources } from '../shelf.js';
import { readSources, type UnreadableFile } from '../sources.js';
import { Workspace } from '../workspace.js';
import { isRead, readListed } from './listed-file.js';
import type { ListedBookings } from './listed-bookings.js';
import type { Group, ListedRegister } from './survey.js';

interface CheckedPosition {
    readonly line: number;
    readonly character: number;
}

export interface CheckedRange {
    readonly start: CheckedPosition;
    readonly end: CheckedPosition;
}

/** A finding as reports write it, without the tree it was found in. Lines and UTF-16 characters are zero-based. */
export interface CheckedFinding {
    readonly severity: Severity;
    readonly code: string;
    readonly message: string;
    readonly range: CheckedRange;
    /** Related places in the same file. */
    readonly related: readonly { readonly message: string; readonly range: CheckedRange }[];
}

/** Outcome of a file: its findings in text order, or a sentence that says why it could not be checked. */
export type Outcome = { readonly findings: readonly CheckedFinding[] } | { readonly problem: string };

export class Checker {
    readonly #workspace: Workspace;
    /** Those that no other outcome reports. */
    readonly unreadableRegisters: readonly UnreadableFile[];

    private constructor(workspace: Workspace, unreadableRegisters: readonly UnreadableFile[]) {
        this.#workspace = workspace;
        this.unreadableRegisters = unreadableRegisters;
    }

    /**
     * @param registers those that apply to all files, besides the library
     * @param bookings those of the agendas that may be at odds with others
     * @param limit time limit for one file; a long time by default
     */
    static async with(
        settings: RuleSettings,
        registers: readonly ListedRegister[],
        bookings: readonly ListedBookings[],
        limit?: Limit,
    ): Promise<Checker> {
        const languages = createAgendaLanguages();
        const { shared, agenda, register } = languages;
        for (const { validation } of [agenda, register]) {
            (validation.DocumentValidator as RuleValidator).settings = settings;
        }
        bookings.forEach(({ path, ...file }) => shared.agenda.Bookings.setFile(URI.file(path).toString(), file));
        const workspace = new Workspace(languages, limit);
        const found = await Promise.all(registers.map(readListed));
        const readable = found.filter(isRead);
        // A register that is itself checked has to be a document. If none is, only the names in them are read, until a register is cited.
        const useShelf = !registers.some(({ isChecked }) => isChecked);
        if (!useShelf) {
            await workspace.addRegisters(readable);
        }
        shared.agenda.Registers.books = libraryBooks();
        shared.agenda.Registers.shelf = [...(useShelf ? shelvedSources(readable) : []), ...shelvedLibrary()];
        const unreadableRegisters = registers.flatMap(({ file, path, isChecked }, index) => {
            const one = found[index]!;
            const reason = isRead(one) ? workspace.unread({ path }) : one.problem;
            return reason === undefined || isChecked ? [] : [{ file, reason }];
        });
        return new Checker(workspace, unreadableRegisters);
    }

    /** @returns the outcome of each file of the group, in their order. Never throws: a file that stops the checker gets that as its outcome. */
    async check({ files, beside }: Pick<Group, 'files' | 'beside'>): Promise<readonly Outcome[]> {
        const sources = await Promise.all(files.map(readListed));
        const readable = sources.filter(isRead);
        const versions = await readSources(beside, ['.agenda']);
        try {
            const findings = await this.#workspace.check(readable, versions.sources);
            const found = new Map(readable.map((source, index) => [source, findings[index] ?? []]));
            return sources.map((source) => ('problem' in source ? source : { findings: (found.get(source) ?? []).map(checkedFinding) }));
        } catch (error) {
            if (files.length > 1) {
                // One of the files stops the checker: each is checked alone, without its language versions.
                const outcomes: Outcome[] = [];
                for (const file of files) {
                    outcomes.push(...(await this.check({ files: [file], beside: [] })));
                }
                return outcomes;
            }
            return files.map(() => ({ problem: `cannot be checked: ${reasonOf(error)}` }));
        }
    }
}

function checkedFinding({ severity, code, finding }: RuledFinding): CheckedFinding {
    const related = (finding.related ?? [])
        .filter(({ uri }) => uri === undefined)
        .map(({ message, range }) => ({ message, range: checkedRange(range) }));
    return { severity, code, message: finding.message, range: checkedRange(finding.range), related };
}

function checkedRange({ start, end }: CheckedRange): CheckedRange {
    return { start: { line: start.line, character: start.character }, end: { line: end.line, character: end.character } };
}
