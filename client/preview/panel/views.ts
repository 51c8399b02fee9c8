/** Which view of each agenda the user has chosen: remembered for the workspace, and the setting for all others. */
import type * as vscode from 'vscode';
import type { PreviewView } from '../messages.js';

const key = 'agenda.preview.views';
/** Agendas whose view is remembered; the ones chosen last stay. */
const mostRemembered = 200;

type Remembered = readonly (readonly [uri: string, view: PreviewView])[];

export class ChosenViews {
    constructor(
        private readonly memory: vscode.Memento,
        private readonly usual: () => PreviewView,
    ) {}

    of(uri: vscode.Uri): PreviewView {
        return this.#all.find(([known]) => known === uri.toString())?.[1] ?? this.usual();
    }

    choose(uri: vscode.Uri, view: PreviewView): void {
        const others = this.#all.filter(([known]) => known !== uri.toString());
        void this.memory.update(key, [...others, [uri.toString(), view] as const].slice(-mostRemembered));
    }

    get #all(): Remembered {
        return this.memory.get<Remembered>(key, []);
    }
}
