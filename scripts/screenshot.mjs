// Takes a screenshot of the real editor with a file and its preview beside it.
//
//   node scripts/screenshot.mjs --file examples/x.agenda --theme light|dark|contrast --out picture.png|picture.webp
//        [--line 40] [--width 1600] [--height 1000] [--no-preview] [--problems] [--wait 1500] [--side-bar] [--size 13]
import { writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { prepare, root } from './prepare.mjs';

prepare();
const { findCodeServer, installCodeServer } = await import('./code-server.mjs');
const { chooseTheme, openEditorPage, themes } = await import('./editor-page.mjs');
const { asWebp } = await import('./webp.mjs');

const { values } = parseArgs({
    options: {
        file: { type: 'string', default: 'examples/prevention.en.agenda' },
        theme: { type: 'string', default: 'light' },
        out: { type: 'string', default: 'out/screenshot.png' },
        line: { type: 'string' },
        width: { type: 'string', default: '1600' },
        height: { type: 'string', default: '1000' },
        wait: { type: 'string', default: '2000' },
        size: { type: 'string', default: '13' },
        'no-preview': { type: 'boolean', default: false },
        problems: { type: 'boolean', default: false },
        'side-bar': { type: 'boolean', default: false },
        verbose: { type: 'boolean', default: false },
    },
});
const codeServer = findCodeServer() ?? installCodeServer();
if (!codeServer) {
    process.exit(2);
}
const file = resolve(root, values.file);
const { page, close } = await openEditorPage(codeServer, dirname(file), {
    open: file,
    size: { width: Number(values.width), height: Number(values.height) },
    settings: {
        'workbench.colorTheme': themes[values.theme] ?? values.theme,
        'editor.minimap.enabled': false,
        'editor.fontSize': Number(values.size),
        'workbench.layoutControl.enabled': false,
        'window.commandCenter': false,
    },
    verbose: values.verbose,
});
try {
    const editor = page.locator('.editor-instance .view-lines').first();
    await editor.waitFor({ timeout: 90_000 });
    await editor.click({ position: { x: 200, y: 8 } });
    await chooseTheme(page, values.theme);
    if (!values['side-bar']) {
        await page.keyboard.press('Control+b');
    }
    if (!values['no-preview']) {
        await page.waitForTimeout(1500);
        await page.keyboard.press('Control+k');
        await page.keyboard.press('v');
        await page.locator('iframe.webview').first().waitFor({ timeout: 30_000 });
    }
    if (values.problems) {
        await page.keyboard.press('Control+Shift+m');
    }
    if (values.line) {
        await page.keyboard.press('Control+g');
        await page.keyboard.type(values.line);
        await page.keyboard.press('Enter');
    }
    await page.waitForTimeout(Number(values.wait));
    const png = await page.screenshot();
    writeFileSync(resolve(root, values.out), values.out.endsWith('.webp') ? await asWebp(page, png) : png);
    console.log(values.out);
} finally {
    await close();
}
