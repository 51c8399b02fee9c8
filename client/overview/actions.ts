/** What is done from the Agenda view and by its commands: go to the source, move, schedule, propose a schedule. */
import * as vscode from 'vscode';
import type { ItemPlace } from '../../protocol/protocol.js';
import type { OverviewItem } from '../../protocol/overview.js';
import type { LanguageServer } from '../language-server.js';
import type { ItemMoves } from '../moves.js';
import { askedWithVersions, madeAsOne } from '../version-edits.js';
import { unchangedText } from '../versions/wording.js';
import type { Drop } from './drops.js';
import type { NodePlace } from './nodes.js';
import { TimeWords } from './times.js';
import { meetingChoices, placeChoices, proposedText, refusalOf } from './wording.js';

/** Shows a place of the source; the focus goes there or stays where it is. */
export async function goTo(uri: vscode.Uri, { line, character }: NodePlace, focus: boolean): Promise<void> {
    const shown = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
    const place = new vscode.Range(line, character, line, character);
    await vscode.window.showTextDocument(shown?.document ?? (await vscode.workspace.openTextDocument(uri)), {
        ...(shown?.viewColumn === undefined ? {} : { viewColumn: shown.viewColumn }),
        preserveFocus: !focus,
        selection: place,
    });
}

export class Scheduling {
    readonly #words = new TimeWords(vscode.env.language);

    constructor(
        private readonly server: LanguageServer,
        private readonly moves: ItemMoves,
    ) {}

    /** Does what a drop in the view means, or says why it cannot be done. */
    async drop(uri: vscode.Uri, drop: Drop): Promise<void> {
        if (drop.kind === 'refused') {
            void vscode.window.showInformationMessage(drop.reason);
        } else if (drop.kind === 'schedule') {
            await this.#schedule(uri, startOf(drop.what.kind, drop.what.place), drop.meeting.place.line);
        } else if (drop.kind === 'end') {
            await this.moves.move({ place: 'after', line: drop.last.place.line }, { uri, line: drop.item.place.line });
        } else {
            await this.#placeBeside(uri, drop.item.place.line, drop.other.place.line, drop.other.item ?? '');
        }
    }

    /**
     * Asks for a meeting, and takes an item up there.
     * @param place the line of the item, or with a character the place where a meeting takes it up
     */
    async scheduleAt(uri: vscode.Uri, place: { readonly line: number; readonly character?: number }): Promise<void> {
        const document = await vscode.workspace.openTextDocument(uri);
        const overview = await this.server.overview({ uri: this.server.uriText(uri), version: document.version });
        if (place.character === undefined && !hasItemAt(overview.items, place.line)) {
            void vscode.window.showInformationMessage('Put the cursor on the line of an item first.');
            return;
        }
        const choices = meetingChoices(overview, this.#words);
        if (choices.length === 0) {
            const propose = 'Propose a Schedule';
            if ((await vscode.window.showInformationMessage('The agenda has no meetings yet.', propose)) === propose) {
                await this.propose(uri);
            }
            return;
        }
        const chosen = await vscode.window.showQuickPick(choices, {
            placeHolder: 'Which meeting takes up the item?',
            matchOnDescription: true,
        });
        if (chosen) {
            await this.#schedule(uri, place, chosen.line);
        }
    }

    /** Schedules all items that no meeting takes up. */
    async propose(uri: vscode.Uri): Promise<void> {
        const document = await vscode.workspace.openTextDocument(uri);
        const answer = await askedWithVersions(this.server, () =>
            this.server.proposeSchedule({ uri: this.server.uriText(uri), version: document.version }),
        );
        if (answer && 'refusal' in answer) {
            void vscode.window.showInformationMessage(answer.refusal);
        } else if (answer && (await madeAsOne(this.server, answer))) {
            const remark = unchangedText(answer, 'Nothing was scheduled', 'the items or the meetings are not the same there');
            void vscode.window.showInformationMessage([proposedText(answer.count), remark].filter((text) => text !== '').join(' '));
        }
    }

    async #schedule(uri: vscode.Uri, place: { readonly line: number; readonly character?: number }, meeting: number): Promise<void> {
        const document = await vscode.workspace.openTextDocument(uri);
        const answer = await askedWithVersions(this.server, () =>
            this.server.scheduleItem({ uri: this.server.uriText(uri), version: document.version, ...place, meeting }),
        );
        if (!answer) {
            void vscode.window.showInformationMessage('Put the cursor on the line of an item first.');
        } else if ('refusal' in answer) {
            void vscode.window.showInformationMessage(answer.refusal);
        } else if (await madeAsOne(this.server, answer)) {
            const remark = unchangedText(answer, 'The item was not scheduled', 'the items or the meetings are not the same there');
            if (remark !== '') {
                void vscode.window.showInformationMessage(remark);
            }
        }
    }

    /** The editor's trees do not say whether something is dropped before, after or into an entry: where more than one is possible, the user is asked. */
    async #placeBeside(uri: vscode.Uri, line: number, otherLine: number, other: string): Promise<void> {
        const document = await vscode.workspace.openTextDocument(uri);
        const order: readonly ItemPlace['place'][] = line < otherLine ? ['after', 'before', 'under'] : ['before', 'after', 'under'];
        const params = { uri: this.server.uriText(uri), version: document.version, line };
        const answers = await Promise.all(
            order.map(async (place) => [place, await this.server.moveItem({ ...params, to: { place, line: otherLine } })] as const),
        );
        const choices = placeChoices(other, answers);
        if (choices.length === 0) {
            void vscode.window.showInformationMessage(refusalOf(answers.map(([, answer]) => answer)));
            return;
        }
        const chosen =
            choices.length === 1 ? choices[0] : await vscode.window.showQuickPick(choices, { placeHolder: 'Where is the item to stand?' });
        if (chosen && document.version === params.version) {
            await this.moves.move({ place: chosen.place, line: otherLine }, { uri, line });
        }
    }
}

function hasItemAt(items: readonly OverviewItem[], line: number): boolean {
    return items.some((item) => item.line === line || hasItemAt(item.items, line));
}

/** How the server finds what is dragged: an item by its line, an item of a meeting by its place. */
export function startOf(kind: string, { line, character }: NodePlace): { readonly line: number; readonly character?: number } {
    return kind === 'taken' ? { line, character } : { line };
}
