/** What a task of the type `agenda` says, and the arguments of `agenda check` that it means. */
import { isAbsolute, relative } from 'node:path';

/** A task as `tasks.json` has it. */
export interface CheckDefinition {
    readonly type: string;
    readonly task?: unknown;
    /** Files and folders, from the folder of the workspace; all of it by default. */
    readonly files?: unknown;
    /** More arguments, as on the command line. */
    readonly options?: unknown;
}

/** The severities of rules in the settings, by code or family. */
export type RuleSeverities = Readonly<Record<string, unknown>>;

/**
 * The arguments of the command line. The settings come first, so that an option of the task wins. No name of a file is taken for an option.
 * @param rules the setting `agenda.rules` of the folder: the task finds what the editor finds
 * @param folder the path of the folder in which the command runs: its files are named from there, so that the lines of the terminal stay short
 */
export function checkArguments({ files, options }: CheckDefinition, rules: RuleSeverities = {}, folder?: string): readonly string[] {
    const named = textsIn(files).map((file) => (folder !== undefined && isAbsolute(file) ? relative(folder, file) || '.' : file));
    const severities = Object.entries(rules).flatMap(([code, severity]) =>
        typeof severity === 'string' ? ['--rule', `${code}=${severity}`] : [],
    );
    return ['check', ...severities, ...textsIn(options), '--', ...(named.length > 0 ? named : ['.'])];
}

/** A text, or the texts in a list. Anything else that a user may have written is left out. */
function textsIn(value: unknown): readonly string[] {
    const all: readonly unknown[] = Array.isArray(value) ? value : [value];
    return all.filter((one): one is string => typeof one === 'string' && one !== '');
}
