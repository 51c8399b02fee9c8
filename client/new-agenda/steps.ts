/** Questions asked one after the other, with their number and a way back, as the editor's own commands have it. */
import * as vscode from 'vscode';

/** The place of a question among all: "2 of 4". */
export interface Step {
    readonly title: string;
    readonly number: number;
    readonly total: number;
}

/** The answer to a question: a value, the way back, or nothing if the user gives up. */
export type Answer<Value> = { readonly value: Value } | 'back' | undefined;

export interface Choice<Value> extends vscode.QuickPickItem {
    readonly value: Value;
}

/** A list to choose from. `typed` makes the choice for what the user types, if anything may be typed. */
export function choose<Value>(
    step: Step,
    question: string,
    choices: readonly Choice<Value>[],
    chosen: (value: Value) => boolean,
    typed: (text: string) => Choice<Value> | undefined = () => undefined,
): Promise<Answer<Value>> {
    const list = vscode.window.createQuickPick<Choice<Value>>();
    list.placeholder = question;
    list.matchOnDescription = true;
    list.items = choices;
    list.activeItems = choices.filter(({ value }) => chosen(value)).slice(0, 1);
    return asking(list, step, (answer) => [
        list.onDidChangeValue((text) => {
            const own = typed(text.trim());
            list.items = own ? [...choices, own] : choices;
        }),
        list.onDidAccept(() => {
            const [picked] = list.activeItems;
            if (picked) {
                answer({ value: picked.value });
            }
        }),
    ]);
}

/** What is said about a text that is being typed: its value if it can be read, and a sentence. */
export interface Checked<Value> {
    readonly value?: Value;
    readonly message: string;
}

/** A line to type. It is accepted once `check` gives a value. */
export function type<Value>(
    step: Step,
    question: string,
    before: string,
    check: (text: string) => Promise<Checked<Value>>,
): Promise<Answer<Value>> {
    const input = vscode.window.createInputBox();
    input.prompt = question;
    input.value = before;
    /** Only the answer about the last text is shown. */
    let number = 0;
    const look = async (text: string): Promise<Checked<Value> | undefined> => {
        const own = ++number;
        const checked = await check(text);
        if (own !== number) {
            return undefined;
        }
        const isRead = checked.value !== undefined;
        const severity = isRead ? vscode.InputBoxValidationSeverity.Info : vscode.InputBoxValidationSeverity.Error;
        // The message takes the place of the question, which must not be lost: it stands before what was read.
        const message = isRead ? `${question.split(/,| \(/u, 1)[0]}: ${checked.message}` : checked.message;
        input.validationMessage = text.trim() === '' ? undefined : { message, severity };
        return checked;
    };
    return asking(input, step, (answer) => {
        const failed = (error: unknown): void => {
            input.validationMessage = error instanceof Error ? error.message : String(error);
        };
        if (before !== '') {
            void look(before).catch(failed);
        }
        return [
            input.onDidChangeValue((text) => void look(text).catch(failed)),
            input.onDidAccept(() => {
                void look(input.value).then((checked) => {
                    if (checked?.value !== undefined) {
                        answer({ value: checked.value });
                    } else if (checked) {
                        input.validationMessage = { message: checked.message, severity: vscode.InputBoxValidationSeverity.Error };
                    }
                }, failed);
            }),
        ];
    });
}

/** Shows a question until it is answered. */
async function asking<Value>(
    input: vscode.QuickInput & { buttons: readonly vscode.QuickInputButton[]; onDidTriggerButton: vscode.Event<vscode.QuickInputButton> },
    { title, number, total }: Step,
    listen: (answer: (answer: Answer<Value>) => void) => readonly vscode.Disposable[],
): Promise<Answer<Value>> {
    input.title = title;
    input.step = number;
    input.totalSteps = total;
    input.ignoreFocusOut = true;
    input.buttons = number > 1 ? [vscode.QuickInputButtons.Back] : [];
    const listening: vscode.Disposable[] = [];
    try {
        return await new Promise<Answer<Value>>((answer) => {
            listening.push(
                ...listen(answer),
                input.onDidTriggerButton(() => answer('back')),
                input.onDidHide(() => answer(undefined)),
            );
            input.show();
        });
    } finally {
        for (const disposable of [...listening, input]) {
            disposable.dispose();
        }
    }
}
