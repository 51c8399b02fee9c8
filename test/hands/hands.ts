/** A person's hands in the real editor: keys one after the other, clicks, and what can be seen. The editor runs in Chromium. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from 'playwright-core';

/** The root of the project, in which the suites are run. */
const root = resolve('.');

/** Milliseconds between two keys: a fast typist. */
const keyMilliseconds = 65;

/** Milliseconds before something expected is given up. Nothing here measures time. */
const patience = 40_000;

/** Why no editor can be opened here; undefined if one can. */
export async function whyNone(): Promise<string | undefined> {
    const { findChromium } = (await script('chromium.mjs')) as { readonly findChromium: () => string | undefined };
    return findChromium() ? ((await codeServer()) ? undefined : 'code-server is not installed.') : 'No Chromium was found.';
}

async function codeServer(): Promise<string | undefined> {
    const { findCodeServer } = (await script('code-server.mjs')) as { readonly findCodeServer: () => string | undefined };
    return findCodeServer();
}

/** The scripts stand outside of the bundles. */
function script(name: string): Promise<unknown> {
    return import(pathToFileURL(join(root, 'scripts', name)).href);
}

interface OpenedPage {
    readonly page: Page;
    readonly close: () => Promise<void>;
}

/** What happened while a text was typed. */
export interface TypingLog {
    /** The text up to each key at which a list of suggestions was open. */
    readonly opened: string[];
    /** The lines at whose Enter one was open. */
    readonly openAtEnter: string[];
}

export class Hands {
    private constructor(
        readonly page: Page,
        /** The folder that is open; undefined in an empty window. */
        readonly folder: string,
        readonly close: () => Promise<void>,
    ) {}

    /** Opens an editor on a folder with some files, or an empty window beside that folder. */
    static async open(name: string, files: Readonly<Record<string, string | Uint8Array>>, { isEmpty = false } = {}): Promise<Hands> {
        const folder = join(root, 'out', 'hands', name);
        rmSync(folder, { recursive: true, force: true });
        mkdirSync(folder, { recursive: true });
        for (const [file, text] of Object.entries(files)) {
            writeFileSync(join(folder, file), text);
        }
        const { openEditorPage } = (await script('editor-page.mjs')) as {
            readonly openEditorPage: (...args: unknown[]) => Promise<OpenedPage>;
        };
        const settings = { 'files.autoSave': 'off', 'editor.minimap.enabled': false, 'files.simpleDialog.enable': true };
        const { page, close } = await openEditorPage(await codeServer(), isEmpty ? undefined : folder, {
            settings,
            size: { width: 1400, height: 900 },
        });
        await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
        await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: patience });
        return new Hands(page, folder, close);
    }

    pause(milliseconds: number): Promise<void> {
        return this.page.waitForTimeout(milliseconds);
    }

    async press(...keys: readonly string[]): Promise<void> {
        for (const key of keys) {
            await this.page.keyboard.press(key);
            await this.pause(120);
        }
    }

    /** Types a text at the speed of a person, and looks at the list of suggestions after each key. */
    async type(text: string): Promise<TypingLog> {
        const log: TypingLog = { opened: [], openAtEnter: [] };
        let typed = '';
        for (const key of text) {
            const isOpen = await this.isListOpen();
            if (isOpen && typed !== '') {
                log.opened.push(typed.slice(typed.lastIndexOf('\n') + 1));
            }
            if (key === '\n') {
                if (isOpen) {
                    log.openAtEnter.push(typed.slice(typed.lastIndexOf('\n') + 1));
                }
                await this.page.keyboard.press('Enter');
            } else {
                await this.page.keyboard.type(key);
            }
            typed += key;
            await this.pause(keyMilliseconds);
        }
        return log;
    }

    isListOpen(): Promise<boolean> {
        return this.page.evaluate(() => document.querySelector('.suggest-widget.visible:not(.message)') !== null);
    }

    /** The labels in the list of suggestions, once it is open. */
    async listed(): Promise<readonly string[]> {
        const rows = this.page.locator('.suggest-widget.visible .monaco-list-row');
        await rows.first().waitFor({ timeout: patience });
        return rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? ''));
    }

    /** Runs a command of the palette, by its title. */
    async command(title: string): Promise<void> {
        await this.page.keyboard.press('F1');
        await this.page.locator('.quick-input-widget input').first().waitFor();
        await this.pause(200);
        await this.page.keyboard.type(title);
        await this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click({ timeout: patience });
        await this.pause(300);
    }

    /** Opens a file of the folder, with the caret at its end, and waits until the server has read it. */
    async openFile(name: string): Promise<void> {
        await this.press('Control+p');
        await this.page.locator('.quick-input-widget input').first().waitFor({ timeout: patience });
        await this.page.keyboard.type(name);
        await this.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor({ timeout: patience });
        await this.press('Enter');
        await this.page.locator('.tab.active', { hasText: name }).waitFor({ timeout: patience });
        await this.page.locator('.editor-instance .monaco-editor.focused').waitFor({ timeout: patience });
        await this.checked();
        await this.press('Control+End');
    }

    /**
     * Takes a command of a context menu, and waits for what it shows. A menu takes no click in its first moments, so that the one that opened it chooses nothing:
     * a try that failed is made again.
     */
    async fromMenu(open: () => Promise<void>, command: string, shown: Locator): Promise<void> {
        const nothing = (): void => {};
        for (let tries = 0; tries < 6 && !(await shown.isVisible()); tries++) {
            await open();
            await this.pause(500);
            await this.page.locator('.monaco-menu .action-item', { hasText: command }).first().click({ timeout: 5000 }).catch(nothing);
            await shown.waitFor({ timeout: 12_000 }).catch(nothing);
        }
        await shown.waitFor();
    }

    /** Waits until the server has read the active agenda: its language stands in the status bar. */
    async checked(): Promise<void> {
        const languages = this.page.locator('.statusbar-item', { hasText: /(?:English|Français|Español|Русский|العربية|中文).*\d\/6/u });
        await languages.first().waitFor({ timeout: patience });
        await this.pause(500);
    }

    /** Saves the active file, and returns its text once it is saved. */
    async saved(name: string): Promise<string> {
        await this.press('Control+s');
        await this.page.locator('.tab.active', { hasText: name }).first().waitFor({ timeout: patience });
        // The tab of a preview has the name too, and is never dirty.
        await this.page.locator('.tab.dirty', { hasText: name }).first().waitFor({ state: 'detached', timeout: patience });
        return readFileSync(join(this.folder, name), 'utf8');
    }

    /** The problems in the status bar: "2 errors, 1 warning". */
    async problems(): Promise<string> {
        return (await this.page.locator('#status\\.problems a').first().getAttribute('aria-label')) ?? '';
    }

    async picture(name: string): Promise<void> {
        await this.page.screenshot({ path: join(root, 'out', 'hands', `${name}.png`) });
    }
}
