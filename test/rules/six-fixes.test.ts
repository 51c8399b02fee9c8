/** Mistakes that have a fix, planted in the six language versions of one meeting: each has it in every language, and it keeps the law of fixes. */
import assert from 'node:assert/strict';
import { type Language, languages } from '../../language/locales/locale.js';
import { checkFixes } from './fix-law.js';
import { applied, findingsIn } from './harness.js';
import { all, cut, labelIn, put, six, type VersionChange, without } from './six-versions.js';

interface Planted {
    readonly plant: VersionChange;
    readonly code: string;
    /** The title of its first fix, and what the mended text has; the labels of the English version stand in square brackets. */
    readonly title: RegExp;
    readonly mended: (language: Language) => string;
}

/** A day of the session's month and another one that it lacks, as running text writes them. */
const days: Readonly<Record<Language, readonly [right: string, wrong: string, mended: string]>> = {
    ar: ['20 آب/أغسطس 2025', '31 حزيران/يونيه 2025', '30 حزيران/يونيه 2025'],
    en: ['20 August 2025', '31 June 2025', '30 June 2025'],
    es: ['20 de agosto de 2025', '31 de junio de 2025', '30 de junio de 2025'],
    fr: ['20 août 2025', '31 juin 2025', '30 juin 2025'],
    ru: ['20 августа 2025', '31 июня 2025', '30 июня 2025'],
    zh: ['2025 年 8 月 20 日', '2025 年 6 月 31 日', '2025 年 6 月 30 日'],
};

/** The language of the original and the day of issue as people write them, and the language with a slip. */
const values: Readonly<Record<Language, readonly [issued: string, original: string, slip: string]>> = {
    ar: ['12 حزيران/يونيه 2025', 'الإنكليزية', 'الإنكلزية'],
    en: ['12 June 2025', 'English', 'Englsh'],
    es: ['12 de junio de 2025', 'inglés', 'ingés'],
    fr: ['12 juin 2025', 'anglais', 'anglas'],
    ru: ['12 июня 2025 года', 'английский', 'англиский'],
    zh: ['2025年6月12日', '英文', 'Enlish'],
};

const of =
    (change: (language: Language) => VersionChange): VersionChange =>
    (text, language) =>
        change(language)(text, language);

const planted: Readonly<Record<string, Planted>> = {
    'a paper that is listed nowhere': {
        plant: put('CAC/COSP/WG.4/2024/3', 'CAC/COSP/WG.4/2025/9'),
        code: 'symbol/unlisted',
        title: /^List CAC\/COSP\/WG\.4\/2025\/9 in the documentation of the item$/u,
        mended: () => '\n\ndocumentation\nCAC/COSP/WG.4/2025/9\n',
    },
    'a note without a mark': {
        plant: cut(/\[\^1\](?!:)/u),
        code: 'footnote/unused',
        title: /^Remove note 1 and renumber note 2 as 1$/u,
        mended: () => '\n[^1]: ',
    },
    'a single sub-item': {
        plant: all(without('2 (a) (ii)'), put('\n[2 (a)]\n[2 (a) (i)]', '\n[2 (a) (i)]'), put('\n[2 (a) (ii)]\n', '\n- X\n')),
        code: 'numbering/lone',
        title: /^Make it text of item 2 \(.+\)$/u,
        mended: (language) => `\n${labelIn('2 (a)', language)}\n`,
    },
    'a day that its month lacks': {
        plant: of((language) => put(days[language][0], days[language][1])),
        code: 'date/impossible',
        title: /^Change to 30$/u,
        mended: (language) => days[language][2],
    },
    'meetings that overlap': {
        plant: cut(/10:00-13:00(.*)\n3\n4\n/u, (_, track) => `10:00-13:00${track}\n3\n12:00-14:00${track}\n4\n`),
        code: 'schedule/overlap',
        title: /^Move to 15:00-17:00$/u,
        mended: () => '15:00-17:00',
    },
    'a day of issue that its month lacks': {
        plant: of((language) => put('issued: 2025-06-12', `issued: ${days[language][1]}`)),
        code: 'masthead/value',
        title: /^Change to 2025-06-30$/u,
        mended: () => 'issued: 2025-06-30\n',
    },
    'the name of a language with a slip': {
        plant: of((language) => put('original: en', `original: ${values[language][2]}`)),
        code: 'masthead/value',
        title: /^Change to en$/u,
        mended: () => 'original: en\n',
    },
    'a skipped number': {
        plant: put('item 4  ', 'item 5  '),
        code: 'numbering/gap',
        title: /^Renumber item 5: this becomes item 4$/u,
        mended: () => 'item 4  ',
    },
};

describe('a fix in every language for', () => {
    for (const [name, { plant, code, title, mended }] of Object.entries(planted)) {
        for (const language of languages) {
            it(`${name}: ${language}`, async () => {
                const text = plant(six[language], language);
                const found = (await findingsIn(text)).find((one) => one.code === code);
                assert.ok(found, `${code} is found`);
                assert.match(found.fixes[0]?.title ?? 'no fix', title);
                assert.ok(applied(text, found.fixes[0]).includes(mended(language)), applied(text, found.fixes[0]));
                await checkFixes(text);
            });
        }
    }

    for (const language of languages) {
        it(`values as people write them, which need none: ${language}`, async () => {
            const [issued, original] = values[language];
            const text = all(put('issued: 2025-06-12', `issued: ${issued}`), put('original: en', `original: ${original}`))(
                six[language],
                language,
            );
            assert.deepEqual(
                (await findingsIn(text)).filter(({ code }) => code === 'masthead/value').map(({ message }) => message),
                [],
            );
        });
    }
});
