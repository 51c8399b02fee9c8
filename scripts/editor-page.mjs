// The editor's page in a headless Chromium: for the suite inside the real editor and for screenshots.
import { findChromium, switches } from './chromium.mjs';
import { pageAddress, startCodeServer } from './code-server.mjs';

/**
 * Starts code-server with this extension and opens its page. Returns the page and `close()`, which ends both.
 * `open` is a file to show at once; `tests` a suite to run, whose exit code arrives through `exited`.
 */
export async function openEditorPage(
    codeServer,
    folder,
    { settings, env, open, tests, size = { width: 1600, height: 1000 }, verbose = false } = {},
) {
    const executablePath = findChromium();
    if (!executablePath) {
        throw new Error('No Chromium was found (AGENDA_CHROMIUM may name one).');
    }
    const { chromium } = await import('playwright-core');
    const server = await startCodeServer(codeServer, { settings, env, verbose });
    let browser;
    const close = async () => {
        await browser?.close().catch(() => {});
        await server.stop();
    };
    try {
        browser = await chromium.launch({ executablePath, args: switches });
        const page = await browser.newPage({ viewport: size });
        const exited = new Promise((resolve) => {
            page.exposeFunction('codeAutomationLog', (_type, args) => verbose && console.error('[editor]', ...args));
            page.exposeFunction('codeAutomationExit', (code) => resolve(code));
        });
        if (verbose) {
            page.on('console', (message) => console.error(`[page] ${message.text()}`));
        }
        await page.goto(pageAddress(server.port, folder, { open, tests }));
        return { page, close, exited, log: server.log };
    } catch (error) {
        await close();
        throw error;
    }
}

/** The themes of the pictures, by the names in the settings. */
export const themes = {
    light: 'Light Modern',
    dark: 'Dark Modern',
    contrast: 'Default High Contrast',
    'contrast-light': 'Default High Contrast Light',
};
/** The same themes by their names in the picker, and the class of the workbench under each. */
const pickedAs = { dark: 'Dark Modern', contrast: 'Dark High Contrast', 'contrast-light': 'Light High Contrast' };
const shownAs = { dark: 'vs-dark', contrast: 'hc-black', 'contrast-light': 'hc-light' };

/** Picks a theme through the user interface, if the settings have not set it: some browsers keep the theme where no file reaches it. */
export async function chooseTheme(page, theme) {
    const inTheme = page.locator(`.monaco-workbench.${shownAs[theme] ?? 'vs'}`).waitFor({ timeout: 5000 });
    const isSet = await inTheme.then(
        () => true,
        () => false,
    );
    if (!isSet) {
        await page.keyboard.press('Control+k');
        await page.keyboard.press('Control+t');
        await page.locator('.quick-input-widget input').first().waitFor();
        await page.keyboard.type(pickedAs[theme] ?? theme);
        await page.waitForTimeout(1000);
        await page.keyboard.press('Enter');
        await page.waitForTimeout(1000);
    }
}
