/** The command that makes the agenda of the next session. */
import * as vscode from 'vscode';
import type { NextSessionParams, RollForwardAnswer, RolledVersion } from '../../protocol/next-session.js';
import { createFile } from '../files.js';
import type { LanguageServer } from '../language-server.js';
import { type Answer, choose, type Step, type } from './steps.js';
import { togetherChoices, toldOfRolled } from './wording.js';

/**
 * Makes the agenda of the next session in a new file beside that of the last one, or in an untitled document where that one has no file; with all language versions if the
 * user wants it. Asks for the facts if they are not given. Returns the new agendas, the one that the command was about first; none if the user gives up.
 */
export async function rollForward(server: LanguageServer, uri: vscode.Uri, given?: NextSessionParams): Promise<readonly vscode.Uri[]> {
    const document = await vscode.workspace.openTextDocument(uri);
    const ask = (more: object): Promise<RollForwardAnswer> =>
        server.rollForward({ uri: server.uriText(document.uri), version: document.version, ...more });
    const next = given ?? (await askForNextSession(ask));
    if (!next) {
        return [];
    }
    const { rolled } = await ask({ next });
    const made: vscode.Uri[] = [];
    for (const one of rolled) {
        made.push(await written(server.uriOf(one.uri), one));
    }
    const [first] = made;
    if (first) {
        await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(first), { preview: false });
        tell(rolled);
    }
    return made;
}

/** A new agenda in a file of its own. It never takes the place of another file. */
async function written(source: vscode.Uri, { name, text }: RolledVersion): Promise<vscode.Uri> {
    return source.scheme === 'untitled'
        ? (await vscode.workspace.openTextDocument({ language: 'agenda', content: text })).uri
        : createFile(vscode.Uri.joinPath(source, '..'), name, text);
}

function tell(rolled: readonly RolledVersion[]): void {
    const show = 'Show Problems';
    void vscode.window
        .showInformationMessage(toldOfRolled(rolled), show)
        .then((answer) => answer && vscode.commands.executeCommand('workbench.actions.view.problems'));
}

const prompts = {
    symbol: 'The symbol of the new agenda',
    session: 'The number of the next session, such as 17, or of the meeting, such as 6th meeting',
    dates: 'Its first and last day, such as 1-4 September 2026',
} as const;

type Key = keyof typeof prompts;

/** Asks for the facts, with a way back. Undefined if the user gives up. */
async function askForNextSession(ask: (more: object) => Promise<RollForwardAnswer>): Promise<NextSessionParams | undefined> {
    const { symbol, session, versions } = await ask({});
    const typed: Record<Key, string> = { symbol, session, dates: '' };
    let together = versions > 1;
    const total = versions > 1 ? 4 : 3;
    const keys = ['symbol', 'session', 'dates'] as const;
    for (let number = 1; number <= total; ) {
        const step: Step = { title: 'Roll Forward to Next Session', number, total };
        const key = keys[number - 1];
        const answer: Answer<string | boolean> = key
            ? await type(step, prompts[key], typed[key], async (text) => (await ask({ typed: { key, text } })).checked ?? { message: '' })
            : await choose(step, 'Which language versions?', togetherChoices(versions), (value) => value === together);
        if (answer === undefined) {
            return undefined;
        }
        if (answer === 'back') {
            number--;
            continue;
        }
        if (key) {
            typed[key] = String(answer.value);
        } else {
            together = answer.value === true;
        }
        number++;
    }
    return { ...typed, together };
}
