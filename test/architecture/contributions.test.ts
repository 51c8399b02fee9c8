/** What the extension contributes to the editor: every command is there, and offered where it makes sense. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

interface Entry {
    readonly command: string;
    readonly when?: string;
    readonly key?: string;
    readonly args?: { readonly commands?: readonly (string | { readonly command: string })[] };
}

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
const commands = (contributes.commands as readonly Entry[]).map(({ command }) => command);
const menus = contributes.menus as Readonly<Record<string, readonly Entry[]>>;
/** These work in an empty window. */
const anywhere = ['agenda.newAgenda', 'agenda.openExample', 'agenda.restartServer', 'agenda.readAgain', 'agenda.showLog'];

describe('the contributions to the editor', () => {
    it('name commands that exist', () => {
        const registered = readFileSync('client/commands.ts', 'utf8');
        for (const command of commands) {
            assert.ok(registered.includes(`'${command}':`), command);
        }
        const welcome = contributes.viewsWelcome.flatMap(
            ({ contents }: { contents: string }) => contents.match(/(?<=command:)[\w.]+/gu) ?? [],
        );
        const keys = (contributes.keybindings as readonly Entry[]).flatMap(({ command, args }) =>
            // A key of a view selects the entry with the focus first.
            command === 'runCommands' ? (args?.commands ?? []).flatMap((one) => (typeof one === 'string' ? [] : one.command)) : command,
        );
        const named = [
            ...Object.values(menus)
                .flat()
                .map(({ command }) => command),
            ...keys,
        ];
        assert.deepEqual(
            [...named, ...welcome].filter((command) => !commands.includes(command)),
            [],
        );
    });
    it('offer a command in the palette where it does something', () => {
        const conditional = (menus.commandPalette ?? []).filter(({ when }) => when !== undefined).map(({ command }) => command);
        assert.deepEqual(
            commands.filter((command) => !conditional.includes(command)),
            commands.filter((command) => anywhere.includes(command)),
        );
    });
    it('offer a new agenda among new files, and in an empty window', () => {
        assert.deepEqual(
            menus['file/newFile']?.map(({ command }) => command),
            ['agenda.newAgenda'],
        );
        assert.match(contributes.viewsWelcome[0].contents, /command:agenda\.newAgenda/u);
    });
    it('leave the keys of the editor that paste, copy and cut', () => {
        const keys = (contributes.keybindings as readonly Entry[]).map(({ key }) => key);
        assert.deepEqual(
            keys.filter((key) => /^(?:ctrl|cmd)\+(?:shift\+)?[vcx]$/u.test(key ?? '')),
            [],
        );
    });
    it('package every picture of the read-me, and the examples', () => {
        const ignored = readFileSync('.vscodeignore', 'utf8');
        assert.match(ignored, /^!examples\/\*\.agenda$/mu);
        for (const [, picture = ''] of readFileSync('README.md', 'utf8').matchAll(/!\[[^\]]*\]\(([^)]+)\)/gu)) {
            assert.ok(existsSync(picture), picture);
            assert.ok(ignored.includes(`!${picture}`), picture);
        }
    });
});
