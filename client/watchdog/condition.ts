/** The entry in the status bar while no server checks anything. Without it, an unchecked page would look like one without findings. */
import * as vscode from 'vscode';
import type { Condition } from './watchdog.js';

const tooltips = {
    starting: 'Annotated Agenda is restarting. Nothing is checked until then. Your documents are safe. Click to restart it now.',
    stopped: 'Annotated Agenda has stopped. Nothing is checked. Your documents are safe. Click to start it again.',
} as const;

export class ConditionStatus implements vscode.Disposable {
    readonly #item = vscode.window.createStatusBarItem('agenda.condition', vscode.StatusBarAlignment.Left, 0);

    constructor() {
        this.#item.name = 'Agenda Checks';
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
