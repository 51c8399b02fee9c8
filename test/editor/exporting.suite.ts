/** Exports in the editor: all language versions, one that is cancelled, one whose server ends in the middle of it. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { installed, thisMachine } from '../../printing/programs.js';
import { open, until } from './editor.js';

const settings = () => vscode.workspace.getConfiguration('agenda.export');

/** A long agenda in a folder of its own: it takes a while to read and to write. */
async function longAgenda(name: string): Promise<vscode.Uri> {
    const root = vscode.workspace.workspaceFolders?.[0]?.uri;
    assert.ok(root);
    const folder = vscode.Uri.joinPath(root, name);
    const paragraph = 'In its resolution 10/3 of 3 September 2024 the Conference spoke of {item 1} (CAC/COSP/WG.4/2024/2).\n\n';
    const items = Array.from({ length: 150 }, (_, index) => `item ${index + 1}  Title ${index + 1}\n\n${paragraph.repeat(60)}`);
    const file = vscode.Uri.joinPath(folder, 'long.en.agenda');
    await vscode.workspace.fs.createDirectory(folder);
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(`agenda CAC/COSP/WG.4/2031/1\nlanguage: en\n\n${items.join('')}`));
    return file;
}

async function namesBeside(file: vscode.Uri): Promise<readonly string[]> {
    const found = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(file, '..'));
    return found.map(([name]) => name).sort();
}

/** Clicks the first action of the newest message, if there is one. */
async function accepted(): Promise<void> {
    await vscode.commands.executeCommand('notification.acceptPrimaryAction').then(undefined, () => undefined);
}

function isShown({ path }: vscode.Uri): boolean {
    return vscode.window.visibleTextEditors.some(({ document }) => document.uri.path === path);
}

interface InspectedServer {
    readonly pid?: number;
}

export function defineExportingSuite(): void {
    describe('An export', () => {
        afterEach(async () => {
            await settings().update('folder', undefined, vscode.ConfigurationTarget.Workspace);
            await vscode.commands.executeCommand('notifications.clearAll');
            await vscode.commands.executeCommand('workbench.action.closeAllEditors');
        });

        it('writes all language versions, into the folder of the setting', async () => {
            const { document } = await open('prevention-2024.en.agenda');
            await settings().update('folder', 'handed over/files', vscode.ConfigurationTarget.Workspace);
            const targets = await vscode.commands.executeCommand<vscode.Uri[]>('agenda.exportVersions', document.uri, 'docx');
            assert.deepEqual(
                targets.map(({ path }) => path.split('/').slice(-3).join('/')).sort(),
                ['ar', 'en', 'es', 'fr', 'ru', 'zh'].map((language) => `handed over/files/prevention-2024.${language}.docx`),
            );
            for (const target of targets) {
                const bytes = await vscode.workspace.fs.readFile(target);
                assert.equal(new TextDecoder('latin1').decode(bytes.subarray(0, 2)), 'PK', target.path);
            }
        });

        it('to PDF is printed by a program of the machine', async function () {
            this.timeout(60_000);
            if (!installed('browser', thisMachine) && !installed('libreoffice', thisMachine)) {
                console.log('skipped: neither a browser nor LibreOffice is installed');
                this.skip();
            }
            const { document } = await open('prevention-2024.en.agenda');
            await settings().update('folder', 'printed', vscode.ConfigurationTarget.Workspace);
            const target = await vscode.commands.executeCommand<vscode.Uri>('agenda.export', document.uri, 'pdf');
            const bytes = await vscode.workspace.fs.readFile(target);
            assert.equal(new TextDecoder('latin1').decode(bytes.subarray(0, 5)), '%PDF-');
            assert.deepEqual(await namesBeside(target), ['prevention-2024.en.pdf']);
        });

        it('offers to open the file that it has written', async () => {
            const { document } = await open('prevention-2024.en.agenda');
            await settings().update('folder', 'opened', vscode.ConfigurationTarget.Workspace);
            const target = await vscode.commands.executeCommand<vscode.Uri>('agenda.export', document.uri, 'text');
            await until('the file in the editor', async () => {
                await accepted();
                return isShown(target) || undefined;
            });
        });

        it('offers to show where the files are that it has written', async () => {
            const { document } = await open('prevention-2024.en.agenda');
            await settings().update('folder', 'shown', vscode.ConfigurationTarget.Workspace);
            const [first] = await vscode.commands.executeCommand<vscode.Uri[]>('agenda.exportVersions', document.uri, 'text');
            assert.ok(first);
            // What is selected in the explorer is opened from there.
            await until('the first file in the explorer', async () => {
                await accepted();
                await vscode.commands.executeCommand('explorer.openAndPassFocus');
                return isShown(first) || undefined;
            });
        });

        it('does not replace a file that somebody has worked on since, without a question', async () => {
            const { document } = await open('prevention-2024.en.agenda');
            await settings().update('folder', 'worked on', vscode.ConfigurationTarget.Workspace);
            const target = await vscode.commands.executeCommand<vscode.Uri>('agenda.export', document.uri, 'text');
            assert.ok(await vscode.commands.executeCommand('agenda.export', document.uri, 'text'), 'what nobody has changed is replaced');
            const work = new TextEncoder().encode('Words of somebody else.\n');
            await vscode.workspace.fs.writeFile(target, work);
            // It asks, and an editor under test answers no dialog.
            const asked = Promise.resolve(vscode.commands.executeCommand('agenda.export', document.uri, 'text')).catch(() => undefined);
            const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 3000));
            assert.equal(await Promise.race([asked, late]), undefined);
            assert.deepEqual(new Uint8Array(await vscode.workspace.fs.readFile(target)), work);
        });

        it('that is cancelled writes nothing', async function () {
            this.timeout(180_000);
            const file = await longAgenda('cancelled');
            const exported = vscode.commands.executeCommand<vscode.Uri | undefined>('agenda.export', file, 'docx');
            let isSettled = false;
            void Promise.resolve(exported).then(() => {
                isSettled = true;
            });
            // The first action of the message that tells of the progress is to cancel it. It is asked for until there is one.
            await until('the end of the export', async () => {
                await accepted();
                return isSettled || undefined;
            });
            assert.equal(await exported, undefined);
            assert.deepEqual(await namesBeside(file), ['long.en.agenda']);
        });

        it('leaves no half file when the server is ended in the middle of it', async function () {
            this.timeout(180_000);
            const file = await longAgenda('ended');
            const { pid } = (await vscode.commands.executeCommand<InspectedServer>('agenda.server.inspect')) ?? {};
            assert.ok(pid, 'the server has a process');
            const exported = vscode.commands.executeCommand<vscode.Uri | undefined>('agenda.export', file, 'docx');
            await new Promise((resolve) => setTimeout(resolve, 700));
            process.kill(pid, 'SIGKILL');
            const target = await exported;
            const names = await namesBeside(file);
            if (target) {
                // It was asked for again, or was ready before: then it is whole.
                const bytes = await vscode.workspace.fs.readFile(target);
                assert.deepEqual([...bytes.subarray(-22, -18)], [0x50, 0x4b, 5, 6]);
                assert.deepEqual(names, ['long.en.agenda', 'long.en.docx']);
            } else {
                assert.deepEqual(names, ['long.en.agenda']);
            }
            // Another one is written by the next server. That at which this one has ended may be set aside.
            const { document } = await open('prevention-2024.en.agenda');
            const again = await until('a server again', async () =>
                vscode.commands.executeCommand<vscode.Uri | undefined>('agenda.export', document.uri, 'markdown'),
            );
            assert.match(again.path, /prevention-2024\.en\.md$/u);
        });
    });
}
