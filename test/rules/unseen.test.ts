/**
 * Correct agendas of many kinds: no finding above hint, whatever their line ends and wherever they are wrapped. A rule with a false alarm here is
 * a broken rule.
 */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { complete } from './fragments.js';
import { type FoundFinding, findingsIn, isTold, recognisedIn } from './harness.js';

const files = [...globSync('test/fixtures/*.agenda'), ...globSync('examples/prevention-2024.*.agenda')].sort();

/** The text with its annotations wrapped at about `width` characters, like text pasted from elsewhere. */
function wrapped(text: string, width: number): string {
    let part: 'masthead' | 'annotations' | 'documentation' | 'schedule' = 'masthead';
    return text
        .split('\n')
        .map((line) => {
            const word = /^(introduction|group|item|heading|schedule|documentation)(?=\s|$)/u.exec(line)?.[1];
            part =
                word === 'schedule' || word === 'documentation'
                    ? word
                    : word
                      ? 'annotations'
                      : line === '' && part === 'documentation'
                        ? 'annotations'
                        : part;
            return word || part !== 'annotations' || line.startsWith('//') ? line : wrap(line, width);
        })
        .join('\n');
}

/** Breaks at blanks, and between any two Chinese characters. */
function wrap(line: string, width: number): string {
    const pieces = line.match(/\p{Script=Han}|[^\s\p{Script=Han}]+\s?|\s+/gu) ?? [];
    const lines = [''];
    for (const piece of pieces) {
        const last = lines.at(-1) ?? '';
        // No line of prose begins with a full stop or a closing bracket, and no line of a list ends right after its marker.
        if (
            last.length + piece.length > width &&
            !/^(?:[-–—•]|\(\p{L}+\))?\s*$/u.test(last) &&
            !/^[，。；：、）》”’」)\].,;:!?]/u.test(piece)
        ) {
            lines.push(piece.trimStart());
        } else {
            lines[lines.length - 1] = last + piece;
        }
    }
    return lines.map((one) => one.trimEnd()).join('\n');
}

function findingsInWords(found: readonly FoundFinding[]): readonly string[] {
    return found.filter(isTold).map((one) => `${one.code} at “${one.text}”: ${one.message}`);
}

const variants: Readonly<Record<string, (text: string) => string>> = {
    'as it is': (text) => text,
    'with CRLF': (text) => text.replaceAll('\n', '\r\n'),
    'with CR': (text) => text.replaceAll('\n', '\r'),
    'with mixed line ends': (text) =>
        text
            .split('\n')
            .map((line, index) => line + (['\n', '\r\n', '\r\n', '\n'][index % 4] ?? ''))
            .join('')
            .replace(/\r?\n$/u, ''),
    'with a byte order mark': (text) => `\ufeff${text}`,
    'with blanks around every line': (text) => text.replaceAll('\n', ' \t\n  '),
    'with comments between its lines': (text) => text.replaceAll('\n', '\n// A comment.\n'),
    'with many blank lines': (text) => text.replaceAll('\n\n', '\n\n\n \n'),
};

describe('agendas nobody has seen', () => {
    it('there are some in every language', () => {
        assert.deepEqual(
            ['ar', 'en', 'es', 'fr', 'ru', 'zh'].filter((language) => !files.some((file) => file.includes(`.${language}.`))),
            [],
        );
    });

    it('a hundred and eighty items, thirty sub-items, four levels', async () => {
        const letters = [...'abcdefghijklmnopqrstuvwxyz', 'aa', 'bb', 'cc', 'dd'];
        const numbers = Array.from({ length: 180 }, (_, index) => String(index + 1));
        const below: Readonly<Record<string, readonly string[]>> = {
            5: letters.map((letter) => `5 (${letter})`),
            9: ['9 (a)', '9 (a) (i)', '9 (a) (ii)', '9 (a) (ii) a.', '9 (a) (ii) b.', '9 (a) (iii)', '9 (b)'],
        };
        const labels = numbers.flatMap((number) => [number, ...(below[number] ?? [])]);
        const items = labels.map((label) => `item ${label}  Title of item ${label}\n\nIts annotation, see {item ${label}}.\n`).join('\n');
        const days = ['2024-09-03', '2024-09-04', '2024-09-05', '2024-09-06'];
        const slots = days.map((day, index) => `day ${day}\n10:00-13:00\n${numbers.slice(index * 45, index * 45 + 45).join(', ')}\n`);
        assert.deepEqual(findingsInWords(await findingsIn(complete(`${items}\nschedule\n\n${slots.join('\n')}`))), []);
    });

    for (const file of files) {
        const text = readFileSync(file, 'utf8').replace(/\r\n/gu, '\n');
        for (const [variant, change] of Object.entries(variants)) {
            it(`${basename(file)} ${variant}`, async () => {
                assert.deepEqual(findingsInWords(await findingsIn(change(text))), []);
            });
        }

        it(`${basename(file)} wrapped at any width`, async () => {
            const recognised = await recognisedIn(text);
            for (let width = 12; width < 100; width += 4) {
                assert.deepEqual(findingsInWords(await findingsIn(wrapped(text, width))), [], `at ${width} characters`);
                assert.deepEqual(await recognisedIn(wrapped(text, width)), recognised, `at ${width} characters`);
            }
        });
    }
});
