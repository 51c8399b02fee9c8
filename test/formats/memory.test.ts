/** What an export leaves behind: nothing. Whoever exports all day has the memory of the first export. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { formatOf } from '../../language/formats/catalogue.js';
import { formats, isRendered } from '../../protocol/formats.js';
import { formatted } from '../document/documents.js';

/** Megabytes that a hundred exports may leave: less than one of the files for each ten of them. */
const most = 2;

describe('The memory', function () {
    this.timeout(120_000);
    it('is the same after a hundred exports as after the first ones', async () => {
        setFlagsFromString('--expose-gc');
        const collect = runInNewContext('gc') as () => void;
        const sources = ['en', 'ar', 'zh'].map((language) => readFileSync(`examples/prevention-2024.${language}.agenda`, 'utf8'));
        const rendered = formats.map(({ name }) => name).filter(isRendered);
        const heap = (): number => {
            collect();
            return process.memoryUsage().heapUsed / 1e6;
        };
        const exported = async (count: number): Promise<void> => {
            for (let round = 0; round < count; round++) {
                await formatOf(rendered[round % rendered.length]!).render(formatted(sources[round % sources.length]!));
            }
        };
        await exported(3 * rendered.length);
        const before = heap();
        await exported(100);
        const after = heap();
        assert.ok(after - before < most, `${before.toFixed(1)} MB before, ${after.toFixed(1)} MB after`);
    });
});
