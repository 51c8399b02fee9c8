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
const anywhere = [
    'agenda.newAgenda',
    'agenda.import',
    'agenda.openExample',
    'agenda.getStarted',
    'agenda.openTour',
    'agenda.restartServer',
    'agenda.readAgain',
    'agenda.showLog',
];

/** Commands of the editor itself that keys of ours run. */
const editorCommands = ['cursorRight', 'acceptSelectedSuggestion'];

interface Step {
    readonly description: string;
    readonly media: { readonly image: Readonly<Record<string, string>>; readonly altText: string };
    readonly completionEvents: readonly string[];
}

const [walkthrough] = contributes.walkthroughs as readonly { readonly id: string; readonly steps: readonly Step[] }[];

/** The commands that the links of a text name. */
function commandsIn(text: string): readonly string[] {
    return text.match(/(?<=command:)[\w.]+/gu) ?? [];
}

describe('the contributions to the editor', () => {
    it('name commands that exist', () => {
        const registered = readFileSync('client/commands.ts', 'utf8');
        for (const command of commands) {
            assert.ok(registered.includes(`'${command}':`), command);
        }
        const welcome = contributes.viewsWelcome.flatMap(({ contents }: { contents: string }) => commandsIn(contents));
        const keys = (contributes.keybindings as readonly Entry[]).flatMap(({ command, args }) =>
            // A key of a view selects the entry with the focus first.
            command === 'runCommands' ? (args?.commands ?? []).flatMap((one) => (typeof one === 'string' ? [] : one.command)) : command,
        );
        const named = [
            ...Object.values(menus)
                .flat()
                // Some open another menu.
                .flatMap(({ command }) => command ?? []),
            ...keys,
        ];
        const steps = (walkthrough?.steps ?? []).flatMap(({ description, completionEvents }) => [
            ...commandsIn(description),
            ...completionEvents.flatMap((event) => /^onCommand:(.+)$/u.exec(event)?.[1] ?? []),
        ]);
        assert.deepEqual(
            [...named, ...welcome, ...steps].filter((command) => !commands.includes(command) && !editorCommands.includes(command)),
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
            ['agenda.newAgenda', 'agenda.import'],
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
    it('have a walkthrough whose pictures are in the package, for each kind of theme and with a text', () => {
        const ignored = readFileSync('.vscodeignore', 'utf8');
        assert.match(ignored, /^!images\/walkthrough\/\*\.webp$/mu);
        for (const { media } of walkthrough?.steps ?? []) {
            assert.deepEqual(Object.keys(media.image), ['light', 'dark', 'hc', 'hcLight']);
            assert.ok(media.altText.length > 20);
            for (const picture of Object.values(media.image)) {
                assert.match(picture, /^images\/walkthrough\/[a-z-]+\.webp$/u);
                assert.ok(existsSync(picture), picture);
            }
        }
    });
    it('complete each step of the walkthrough by what the client tells the editor', () => {
        const client = readFileSync('client/first-steps.ts', 'utf8');
        assert.equal(walkthrough?.steps.length, 5);
        for (const { completionEvents } of walkthrough?.steps ?? []) {
            assert.ok(completionEvents.length > 0);
            for (const event of completionEvents.filter((one) => !one.startsWith('onCommand:'))) {
                assert.ok(client.includes(`'${event.replace('onContext:', '')}'`), event);
            }
        }
        const { publisher, name } = JSON.parse(readFileSync('package.json', 'utf8'));
        assert.ok(readFileSync('client/commands.ts', 'utf8').includes(`'${publisher}.${name}#${walkthrough?.id}'`));
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
