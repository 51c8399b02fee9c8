/** Which program prints: the one that is wished, or what there is. */
import { type Found, installed, kindOf, type Machine, type ProgramKind, variables } from './programs.js';

/** Printing is not possible. The message is a sentence that says why and what to do. */
export class PrintError extends Error {}

const kinds: readonly ProgramKind[] = ['browser', 'libreoffice'];

/**
 * @param wished `browser`, `libreoffice`, the path of a program, or nothing: then a browser, else LibreOffice
 * @param option how a user names a program besides the environment, for the message
 * Throws {@link PrintError} where there is no such program.
 */
export function programFor(wished: string, option: string, machine: Machine): Found {
    const kind = kinds.find((one) => one === wished.trim().toLowerCase());
    if (wished.trim() !== '' && kind === undefined) {
        const path = wished.trim();
        if (!machine.hasProgram(path)) {
            throw new PrintError(`${path} is no program that can be run: ${option} names browser, libreoffice or the path of a program.`);
        }
        return { kind: kindOf(path), path };
    }
    const wanted = kind === undefined ? kinds : [kind];
    for (const one of wanted) {
        const named = machine.environment[variables[one]];
        const found = installed(one, machine);
        if (found) {
            return found;
        }
        if (named) {
            throw new PrintError(`${named} is no program that can be run: ${variables[one]} names it.`);
        }
    }
    const looked = wanted.map((one) => (one === 'browser' ? 'Chrome, Chromium, Edge or Brave' : 'LibreOffice')).join(', nor ');
    const named = wanted.map((one) => variables[one]).join(' or ');
    throw new PrintError(
        `there is no program here that makes PDF files: neither on the path nor in the usual folders is there ${looked}. Install one, or name its path with ${option} or ${named}.`,
    );
}
