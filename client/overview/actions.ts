/** What is done from the Agenda view and by its commands: move, schedule, propose a schedule. */
import * as vscode from 'vscode';
import type { ItemPlace } from '../../protocol/protocol.js';
import type { OverviewItem } from '../../protocol/overview.js';
import type { LanguageServer } from '../language-server.js';
import { askForItem, type ItemMoves } from '../moves.js';
import { textChanged } from '../reporting.js';
import { askedWithVersions, makeAsOne, type TextVersion, type VersionedPlace } from '../version-edits.js';
import { unchangedText } from '../versions/wording.js';
import type { Drop } from './drops.js';
import type { OverviewNode } from './nodes.js';
import { TimeWords } from './times.js';
import { meetingChoices, placeChoices, proposedText, refusalOf } from './wording.js';

export class Scheduling {
    readonly #words = new TimeWords(vscode.env.language);

    constructor(
        private readonly server: LanguageServer,
        private readonly moves: ItemMoves,
    ) {}

    /** Does what a drop in the view means, or says why it cannot be done. The places in it are those of the version of the text. */
    async drop(text: TextVersion, drop: Drop): Promise<void> {
        if (drop.kind === 'refused') {
            void vscode.window.showInformationMessage(drop.reason);
        } else if (drop.kind === 'schedule') {
            await this.#schedule({ ...text, ...startOf(drop.what) }, drop.meeting.place.line);
        } else if (drop.kind === 'end') {
            await this.#move({ ...text, line: drop.item.place.line }, { place: 'after', line: drop.last.place.line });
        } else {
            await this.#placeBeside({ ...text, line: drop.item.place.line }, drop.other.place.line, drop.other.item ?? '');
        }
    }

    /**
     * Asks for a meeting, and takes an item up there.
     * @param place the line of the item, or with a character the place where a meeting takes it up
     */
    async scheduleAt(place: VersionedPlace): Promise<void> {
        const { uri, version } = place;
        const overview = await this.server.overview({ uri: this.server.uriText(uri), version });
        if (overview.version !== version) {
            throw textChanged();
        }
        if (place.character === undefined && !hasItemAt(overview.items, place.line)) {
            askForItem();
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
            await this.#schedule(place, chosen.line);
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
        } else if (answer) {
            await makeAsOne(this.server, answer);
            const remark = unchangedText(answer, 'Nothing was scheduled', 'the items or the meetings are not the same there');
            void vscode.window.showInformationMessage([proposedText(answer.count), remark].filter((text) => text !== '').join(' '));
        }
    }

    /** @param meeting its line in the version of the place */
    async #schedule({ uri, version, line, character }: VersionedPlace, meeting: number): Promise<void> {
        const answer = await askedWithVersions(this.server, () =>
            this.server.scheduleItem({ uri: this.server.uriText(uri), version, line, character, meeting }),
        );
        if (!answer) {
            askForItem();
        } else if ('refusal' in answer) {
            void vscode.window.showInformationMessage(answer.refusal);
        } else {
            await makeAsOne(this.server, answer);
            const remark = unchangedText(answer, 'The item was not scheduled', 'the items or the meetings are not the same there');
            if (remark !== '') {
                void vscode.window.showInformationMessage(remark);
            }
        }
    }

    #move(item: VersionedPlace, to: ItemPlace): Promise<void> {
        return this.moves.move(to, async () => item);
    }

    /** The editor's trees do not say whether something is dropped before, after or into an entry: where more than one is possible, the user is asked. */
    async #placeBeside(item: VersionedPlace, otherLine: number, other: string): Promise<void> {
        const { uri, version, line } = item;
        const order: readonly ItemPlace['place'][] = line < otherLine ? ['after', 'before', 'under'] : ['before', 'after', 'under'];
        const params = { uri: this.server.uriText(uri), version, line };
        const answers = await Promise.all(
            order.map(async (place) => [place, await this.server.moveItem({ ...params, to: { place, line: otherLine } })] as const),
        );
        const choices = placeChoices(other, answers);
        if (choices.length === 0) {
            void vscode.window.showInformationMessage(refusalOf(answers.map(([, answer]) => answer)));
            return;
        }
        const chosen =
            choices.length === 1 ? choices[0] : await vscode.window.showQuickPick(choices, { placeHolder: 'Where should the item go?' });
        if (chosen) {
            await this.#move(item, { place: chosen.place, line: otherLine });
        }
    }
}

function hasItemAt(items: readonly OverviewItem[], line: number): boolean {
    return items.some((item) => item.line === line || hasItemAt(item.items, line));
}

/** How the server finds what an entry stands for: an item by its line, an item of a meeting by its place. */
export function startOf({ kind, place }: OverviewNode): Pick<VersionedPlace, 'line' | 'character'> {
    return kind === 'taken' ? { line: place.line, character: place.character } : { line: place.line };
}
