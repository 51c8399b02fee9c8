/** The entry in the status bar while no server checks anything. Without it, an unchecked page would look like one without findings. */
import * as vscode from 'vscode';
import type { Condition } from './watchdog.js';

const tooltips = {
    starting:
        'The language server for agendas is being started again. Until then nothing is checked. Your texts are safe. Click to start it now.',
    stopped: 'The language server for agendas has stopped. Nothing is checked. Your texts are safe. Click to start it again.',
} as const;

export class ConditionStatus implements vscode.Disposable {
    readonly #item = vscode.window.createStatusBarItem('agenda.condition', vscode.StatusBarAlignment.Left, 0);

    constructor() {
        this.#item.name = 'Agenda Language Server';
        this.#item.text = '$(warning) Agenda: not checking';
        this.#item.backgroundColor = new vscode.ThemeColor('statusBarItem.warningBackground');
        this.#item.command = 'agenda.startAgain';
    }

    show(condition: Condition): void {
        if (condition === 'checking') {
            this.#item.hide();
        } else {
            this.#item.tooltip = tooltips[condition];
            this.#item.accessibilityInformation = { label: tooltips[condition], role: 'button' };
            this.#item.show();
        }
    }

    dispose(): void {
        this.#item.dispose();
    }
}
