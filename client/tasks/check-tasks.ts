/** The tasks of the type `agenda`: they check a folder or a file by `agenda check`, and the findings come into the list of problems. */
import * as vscode from 'vscode';
import { type CheckDefinition, checkArguments, type RuleSeverities } from './check-arguments.js';
import { CheckTerminal } from './check-terminal.js';

const taskType = 'agenda';
/** Their owner is the id of the language client, so that a file which a task and the server have checked is not listed twice. */
const matchers = ['$agenda', '$agenda-absolute'];

/** Offers the tasks of every folder on a disk. The command line knows no other files. */
export function registerTasks(extension: vscode.Uri): vscode.Disposable {
    const program = vscode.Uri.joinPath(extension, 'dist', 'cli.js').fsPath;
    return vscode.tasks.registerTaskProvider(taskType, {
        provideTasks: () => foldersOnDisk().flatMap((folder) => [folderTask(folder, program), fileTask(folder, program)]),
        resolveTask: (task) => {
            const { definition, scope } = task;
            const folder = typeof scope === 'object' ? scope : foldersOnDisk()[0];
            return folder?.uri.scheme === 'file' && definition.task === 'check'
                ? checkTask(definition, folder, program, task.name)
                : undefined;
        },
    });
}

function foldersOnDisk(): readonly vscode.WorkspaceFolder[] {
    return (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file');
}

function folderTask(folder: vscode.WorkspaceFolder, program: string): vscode.Task {
    const task = checkTask({ type: taskType, task: 'check' }, folder, program, 'check');
    task.detail = 'Check all agendas and registers of the folder.';
    return task;
}

function fileTask(folder: vscode.WorkspaceFolder, program: string): vscode.Task {
    const definition = { type: taskType, task: 'check', files: [openFile] };
    const task = checkTask(definition, folder, program, 'check the open file');
    task.detail = 'Check the agenda or register in the editor.';
    return task;
}

/** The editor puts the path of the open file in its place when the task runs. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of the editor
const openFile = '${file}';

function checkTask(definition: CheckDefinition, folder: vscode.WorkspaceFolder, program: string, name: string): vscode.Task {
    const execution = new vscode.CustomExecution(async (resolved) => {
        const rules = vscode.workspace.getConfiguration('agenda', folder.uri).get<RuleSeverities>('rules', {});
        return new CheckTerminal(program, checkArguments(resolved as CheckDefinition, rules, folder.uri.fsPath), folder.uri.fsPath);
    });
    const task = new vscode.Task(definition, folder, name, taskType, execution, matchers);
    task.group = vscode.TaskGroup.Build;
    task.presentationOptions = { reveal: vscode.TaskRevealKind.Always, clear: true, showReuseMessage: false };
    return task;
}
