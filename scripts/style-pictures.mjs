// Takes the pictures of docs/styles.md: one short agenda in each house style. Build first.
//
//   node scripts/style-pictures.mjs [--only geneva]
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { prepare, root } from './prepare.mjs';
import { findChromium, switches } from './chromium.mjs';
import { asWebp } from './webp.mjs';

prepare();
const { values } = parseArgs({ options: { only: { type: 'string' } } });

const sample = (style) => `agenda A/AC.100/2025/1
language: en
body: Committee on Harbours
session: 12
dates: 2025-05-05 to 2025-05-06
place: Lisbon
distribution: General
issued: 2025-03-10
original: en
style: ${style}

item 1  Opening of the session

The session will be opened on Monday, 5 May 2025, at 10 a.m.[^1][^2]

item 2  Safety of harbours

item 2 (a)  Lighthouses

The Committee will look at new lamps.

documentation
Report on lamps (A/AC.100/2025/3)

item 2 (b)  Pilots

The Committee will hear its working group.

[^1]: In the large hall.

[^2]: Doors open at 9 a.m.

schedule

day 2025-05-05
10:00-13:00  1, 2 (a)
15:00-18:00  2 (a)

day 2025-05-06
10:00-13:00  2 (b)
`;

const styles = readdirSync(join(root, 'language/styles'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => basename(file, '.json'))
    .filter((style) => values.only === undefined || style === values.only);
mkdirSync(join(root, 'out/styles'), { recursive: true });
mkdirSync(join(root, 'images/styles'), { recursive: true });
const browser = await chromium.launch({ executablePath: findChromium(), args: switches });
try {
    const page = await browser.newPage({ viewport: { width: 760, height: 900 } });
    for (const style of styles) {
        const file = join(root, `out/styles/${style}.agenda`);
        writeFileSync(file, sample(style));
        const { stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', 'render', file, '--to', 'html'], {
            cwd: root,
            encoding: 'utf8',
        });
        if (stderr !== '') {
            throw new Error(stderr);
        }
        await page.setContent(stdout);
        await page.addStyleTag({ content: 'html { zoom: 0.62 }' });
        const png = await page.locator('main').screenshot();
        writeFileSync(join(root, `images/styles/${style}.webp`), await asWebp(page, png));
        console.log(`images/styles/${style}.webp`);
    }
} finally {
    await browser.close();
}
