/** The list of formats to choose from. */
import * as vscode from 'vscode';
import { type FormatFacts, type FormatName, formatNamed, formats } from '../protocol/formats.js';

export type KnownFormat = FormatFacts & { readonly name: FormatName };

const rememberedAt = 'agenda.export.format';

/** The format with a name; without one, that which the user chooses. The last choice is chosen already. */
export async function chosenFormat(memory: vscode.Memento, placeholder: string, wanted?: string): Promise<KnownFormat | undefined> {
    if (wanted !== undefined) {
        return formatNamed(wanted);
    }
    const chosen = await pick(placeholder, memory.get<string>(rememberedAt));
    if (chosen) {
        await memory.update(rememberedAt, chosen.name);
    }
    return chosen;
}

/** What is handed over comes first. */
const first: readonly string[] = ['docx', 'pdf'];

function byUse(one: KnownFormat, other: KnownFormat): number {
    const place = ({ name }: KnownFormat): number => (first.includes(name) ? first.indexOf(name) : first.length);
    return place(one) - place(other);
}

function pick(placeholder: string, last: string | undefined): Promise<KnownFormat | undefined> {
    const list = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly format: KnownFormat }>();
    list.placeholder = placeholder;
    list.matchOnDetail = true;
    list.items = [...formats].sort(byUse).map((format: KnownFormat) => ({
        label: format.label,
        detail: format.detail,
        description: `.${format.extension}`,
        format,
    }));
    const before = list.items.filter(({ format }) => format.name === last);
    if (before.length > 0) {
        list.activeItems = before;
    }
    return new Promise((resolve) => {
        list.onDidAccept(() => {
            resolve(list.selectedItems[0]?.format);
            list.hide();
        });
        list.onDidHide(() => {
            resolve(undefined);
            list.dispose();
        });
        list.show();
    });
}
