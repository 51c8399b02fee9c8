// Takes the pictures of docs/styles.md: the first page of an agenda in each house style. Build first.
//
//   node scripts/style-pictures.mjs [--only geneva]
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { prepare, root } from './prepare.mjs';
import { findChromium, switches } from './chromium.mjs';
import { pageAsWebp } from './webp.mjs';

prepare();
const { values } = parseArgs({ options: { only: { type: 'string' } } });

/** The agenda of each style, made after an issued one. A style without one has the short sample below. */
const documents = {
    who: 'test/fixtures/health.en.agenda',
    unfccc: 'test/fixtures/climate.fr.agenda',
    fao: 'test/fixtures/fao-council.es.agenda',
    geneva: 'test/fixtures/covenant.ru.agenda',
    unesco: 'test/fixtures/unesco.fr.agenda',
    'new-york': 'test/fixtures/women.zh.agenda',
    plain: 'test/fixtures/maritime.en.agenda',
    vienna: 'test/fixtures/industry.es.agenda',
};

/** Pixels: how wide the page is, and how much of it is shown at most. */
const width = 640;
const height = 690;

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
    const page = await browser.newPage({ viewport: { width: 900, height: 1200 } });
    for (const style of styles) {
        const file = join(root, `out/styles/${style}.agenda`);
        writeFileSync(file, documents[style] ? readFileSync(join(root, documents[style])) : sample(style));
        const { stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', 'render', file, '--to', 'html'], {
            cwd: root,
            encoding: 'utf8',
        });
        if (stderr !== '') {
            throw new Error(stderr);
        }
        await page.setContent(stdout);
        await page.addStyleTag({ content: 'html { zoom: 0.8 }' });
        const clip = await page.locator('main').evaluate(firstPage, { width, height });
        const png = await page.screenshot({ clip });
        writeFileSync(join(root, `images/styles/${style}.webp`), await pageAsWebp(page, png));
        console.log(`images/styles/${style}.webp`);
    }
} finally {
    await browser.close();
}

/** The part of the page that is shown. It ends between two blocks, so that no line is cut. */
function firstPage(main, { width, height }) {
    const { left, top, width: own } = main.getBoundingClientRect();
    const ends = [...main.querySelectorAll('.block')].map((block) => block.getBoundingClientRect().bottom - top);
    const last = Math.max(0, ...ends.filter((end) => end <= height));
    return {
        x: Math.round(left),
        y: Math.round(top),
        width: Math.min(width, Math.round(own)),
        height: Math.round(last === 0 ? height : last + 8),
    };
}
