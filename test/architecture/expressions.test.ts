/** No regular expression of the programs can hang: each is proved to take time linear in its text, or is listed with its reason. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { type BundleExpressions, expressionsIn, recogniser } from './expressions/bundles.js';
import { exceptions } from './expressions/exceptions.js';
import { type Expression, faultOf, write } from './expressions/judge.js';

const bundles = [
    ...['client', 'server', 'cli', 'cli-thread', 'preview'].map((name) => `dist/${name}.js`),
    // The server and the command line share these.
    ...readdirSync('dist/chunks')
        .filter((name) => name.endsWith('.js'))
        .map((name) => `dist/chunks/${name}`),
];
/** The part that draws documents and edits for the soak and the laws: it can hang like any other program, and would then test nothing. */
const drawing = 'out/soak.mjs';

/** Expressions that once froze the server: the checker must find their fault. */
const frozen: readonly Expression[] = [
    {
        source: '(?:(?:[A-Z]{1,3}-)?\\d[\\d/.]*(?:\\s[A-Z](?=[\\s,(]))?(?:\\s?[(（][^)）]{1,8}[)）])?(?:\\s*[,;–、，،-]\\s*(?:(?:and|or)\\s)?|\\s+(?:and|or|to)\\s|\\s*(?:和|至|و))\\s*第?\\s*)+$',
        flags: 'u',
    },
    { source: '^\\s*(?:\\/\\/.*\\s+)*agenda\\s+([^\\s[*]+)', flags: 'u' },
];

describe('Expressions', function () {
    // Some hundred proofs of unpredictable length.
    this.timeout(0);
    const used = new Set<(typeof exceptions)[number]>();
    const read = new Map<string, BundleExpressions>();
    const excused = (file: string, expression?: string): boolean => {
        const found = exceptions.find((exception) => exception.file === file && exception.expression === expression);
        if (found) {
            used.add(found);
        }
        return found !== undefined;
    };
    before(() => {
        for (const bundle of [...bundles, drawing, recogniser]) {
            read.set(bundle, expressionsIn(bundle));
        }
    });

    for (const expression of frozen) {
        it(`that froze the server are found: ${write(expression).slice(0, 40)}`, async () => {
            assert.match((await faultOf(expression)) ?? '', /exponential/u);
        });
    }

    for (const [source, flags, isFast] of [
        ['\\s+$', 'u', false],
        ['a+b', 'u', false],
        ['a+b', 'uy', true],
        ['^a+b', 'u', true],
        ['(?<!\\p{L})\\p{L}+x', 'u', true],
        ['\\d+(?=x)', 'u', false],
        ['[.!?](?=\\s+\\p{Lu})', 'u', true],
        ['^(?:(?!\\s{2}).)+?\\s{2,}x', 'u', false],
        ['(?<=(a\\s*))', 'uy', false],
        ['^([a-z])\\1*$', 'u', false],
    ] as const) {
        it(`are judged with what stands around them: /${source}/${flags} ${isFast ? 'is proved' : 'is not proved'}`, async () => {
            assert.equal((await faultOf({ source, flags })) === undefined, isFast);
        });
    }

    for (const bundle of [...bundles, drawing]) {
        it(`in ${bundle} take no longer than their text is long`, async () => {
            const faults = new Set<string>();
            const written = read.get(bundle)?.written ?? [];
            // The packages of a test do not read drawn text.
            for (const expression of written.filter(({ file }) => bundle !== drawing || !file.startsWith('node_modules/'))) {
                const text = write(expression);
                const fault = excused(expression.file, text) ? undefined : await faultOf(expression);
                if (fault !== undefined) {
                    faults.add(`${expression.file}: ${text} ${fault}`);
                }
            }
            assert.deepEqual([...faults], []);
        });
    }

    it('are made nowhere else', () => {
        const passed = new Set(read.get(recogniser)?.made.map(({ file }) => file));
        const elsewhere = new Set(
            bundles
                .flatMap((bundle) => read.get(bundle)?.made ?? [])
                .filter(({ file }) => !passed.has(file) && !excused(file))
                .map(({ file, call }) => `${file}: ${call}`),
        );
        assert.deepEqual([...elsewhere], []);
    });

    it('are excused only where they are', () => {
        assert.deepEqual(
            exceptions.filter((exception) => !used.has(exception)).map(({ file, expression }) => `${file} ${expression ?? ''}`),
            [],
        );
    });
});
