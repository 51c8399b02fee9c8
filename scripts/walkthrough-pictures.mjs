// Makes the pictures of the walkthrough, images/walkthrough/STEP-THEME.webp, from the real editor.
//
//   node scripts/walkthrough-pictures.mjs [--only fix] [--theme light]      after "node esbuild.mjs"
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { prepare, root } from './prepare.mjs';

prepare();
const { findCodeServer, installCodeServer } = await import('./code-server.mjs');
const { chooseTheme, openEditorPage, themes } = await import('./editor-page.mjs');
const { asWebp } = await import('./webp.mjs');

const { values } = parseArgs({
    options: { only: { type: 'string' }, theme: { type: 'string' }, verbose: { type: 'boolean', default: false } },
});
/** The editor's window, in pixels; the status bar is not in the picture. */
const size = { width: 980, height: 600 };
const statusBar = 32;

/** Milliseconds for whatever has to appear. */
const timeout = 60_000;

/** Runs a command by the beginning of its name. */
async function run(page, command) {
    await page.keyboard.press('F1');
    const input = page.locator('.quick-input-widget input').first();
    await input.waitFor({ timeout });
    await input.pressSequentially(command);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: command }).first().waitFor({ timeout });
    await page.keyboard.press('Enter');
    await page.waitForTimeout(500);
}

/** Answers a question, once it is asked. */
async function answer(page, question, text) {
    const input = page.locator('.quick-input-widget input').first();
    await page
        .locator('.quick-input-widget', { hasText: question })
        .or(page.locator(`.quick-input-widget input[placeholder^="${question}"]`))
        .first()
        .waitFor({ timeout });
    await input.fill(text);
    await page.waitForTimeout(2500);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(1000);
}

/** Puts the caret to a place, counted from one. */
async function caretAt(page, line, column) {
    await page.keyboard.press('Control+g');
    await page.locator('.quick-input-widget input').first().waitFor({ timeout });
    await page.keyboard.type(`${line}:${column}`);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(500);
}

/** The status bar counts the words once the agenda is checked. */
const isChecked = (page) => page.locator('.statusbar-item', { hasText: ' words ' }).first().waitFor({ timeout });

/** The steps, each with the file that is open and what is done before the picture is taken. */
const steps = {
    new: {
        async show(page) {
            await run(page, 'Agenda: New Agenda');
            await answer(page, 'The language of the agenda', 'English');
            await answer(page, 'The body that meets', 'Working Group on the Prevention of Corruption');
            await answer(page, 'The number of the session', '17th');
            await answer(page, 'The first and the last day', '1-4 September 2026');
            await isChecked(page);
        },
    },
    finding: {
        file: 'mistakes.agenda',
        async show(page) {
            await caretAt(page, 23, 43);
            await run(page, 'Show or Focus Hover');
            await page.locator('.monaco-hover', { hasText: 'Tuesday' }).first().waitFor({ timeout });
        },
    },
    fix: {
        file: 'mistakes.agenda',
        async show(page) {
            await caretAt(page, 23, 43);
            await page.keyboard.press('Control+.');
            await page.locator('.action-widget').first().waitFor({ timeout });
        },
    },
    preview: {
        file: 'prevention-2024.en.agenda',
        async show(page) {
            await page.keyboard.press('Control+k');
            await page.keyboard.press('v');
            const inside = page.frameLocator('iframe.webview').first().frameLocator('iframe').first();
            await inside.locator('[data-block]').first().waitFor({ timeout });
        },
    },
    export: {
        file: 'prevention-2024.en.agenda',
        async show(page) {
            await run(page, 'Agenda: Export');
            await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Markdown' }).first().waitFor({ timeout });
        },
    },
};

const codeServer = findCodeServer() ?? installCodeServer();
if (!codeServer) {
    process.exit(2);
}
mkdirSync(join(root, 'images', 'walkthrough'), { recursive: true });
for (const theme of ['light', 'dark'].filter((one) => !values.theme || one === values.theme)) {
    for (const [name, { file, show }] of Object.entries(steps).filter(([one]) => !values.only || one === values.only)) {
        const folder = mkdtempSync(join(tmpdir(), 'agenda-pictures-'));
        cpSync(join(root, 'examples'), folder, { recursive: true });
        const { page, close } = await openEditorPage(codeServer, folder, {
            ...(file ? { open: join(folder, file) } : {}),
            size,
            settings: {
                'workbench.colorTheme': themes[theme],
                'editor.minimap.enabled': false,
                'editor.fontSize': 13,
                'workbench.layoutControl.enabled': false,
                'window.commandCenter': false,
                'workbench.activityBar.location': 'hidden',
                'breadcrumbs.enabled': false,
            },
            verbose: values.verbose,
        });
        try {
            await page.locator('.monaco-workbench .part.editor').waitFor({ timeout });
            if (file) {
                await page
                    .locator('.editor-instance .view-lines')
                    .first()
                    .click({ position: { x: 200, y: 8 }, timeout });
            }
            await chooseTheme(page, theme);
            await page.keyboard.press('Control+b');
            if (file) {
                await isChecked(page);
            }
            await show(page);
            await page.waitForTimeout(1500);
            const picture = join('images', 'walkthrough', `${name}-${theme}.webp`);
            const png = await page.screenshot({ clip: { x: 0, y: 0, width: size.width, height: size.height - statusBar } });
            writeFileSync(join(root, picture), await asWebp(page, png));
            console.log(picture);
        } finally {
            await close();
            rmSync(folder, { recursive: true, force: true });
        }
    }
}
