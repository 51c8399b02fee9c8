/** Tells the user why something could not be done. */
import * as vscode from 'vscode';
import { LSPErrorCodes, ResponseError } from 'vscode-languageclient/node';

/** Milliseconds for which a remark stays in the status bar. */
const remarkMilliseconds = 5000;

/** The error of an edit that was made for another version of a text, as the server words it. */
export function textChanged(): Error {
    return new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed meanwhile.');
}

/**
 * Runs an action that may fail, and tells the user why it failed. Whoever has typed on meanwhile is not stopped by a message: a remark in the status bar is enough.
 * @param what the beginning of the sentence: "The item could not be moved"
 */
export async function reportingErrors<Result>(
    log: vscode.LogOutputChannel,
    what: string,
    action: () => Promise<Result>,
): Promise<Result | undefined> {
    try {
        return await action();
    } catch (error) {
        const text = `${what}: ${error instanceof Error ? error.message : String(error)}`;
        if (error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified) {
            log.info(text);
            vscode.window.setStatusBarMessage(text, remarkMilliseconds);
        } else {
            log.error(text);
            void vscode.window.showErrorMessage(text, 'Show Log').then((answer) => answer && log.show());
        }
        return undefined;
    }
}
