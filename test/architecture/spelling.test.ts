/** What the extension asks of a spell checker that the user has: to leave out what is not prose. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { faultOf } from './expressions/judge.js';

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
const [settings] = contributes.configurationDefaults['cSpell.languageSettings'];

const ignored = (settings.ignoreRegExpList as readonly string[]).map((pattern) => {
    const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/u.exec(pattern) ?? [];
    return { source, flags };
});

/** The text without what the spell checker ignores. */
function spelled(text: string): string {
    return ignored
        .reduce((left, { source, flags }) => left.replaceAll(new RegExp(source, flags), ' '), text)
        .replaceAll(/\s+/gu, ' ')
        .trim();
}

function check(rule: string, text: string, expected: string): void {
    it(rule, () => assert.equal(spelled(text), expected));
}

describe('spell checkers', () => {
    check(
        'are asked for the titles and places of the masthead, not for its keys, codes and dates',
        'agenda CAC/COSP/WG.4/2024/1\nlanguage: en\nbody: Working Group\ndates: 2024-09-03 to 2024-09-06\ndistribution: Genral\n',
        'Working Group',
    );
    check(
        'are not asked for the words that begin a line',
        'item 2 (a)  Opening\nheading  Other\nschedule Timetable\nday 2024-09-03\ndocumentation',
        '2 (a) Opening Other Timetable 2024-09-03',
    );
    check('are asked for these words in a sentence', 'The item of the day.', 'The item of the day.');
    check('are not asked for symbols', 'See A/AC.105/L.300, CAC/COSP/WG.4/2024/CRP.1 and (E/CN.7/2024/2/Add.1).', 'See , and ( ).');
    check(
        'are not asked for marks, mentions and Roman numbers',
        'See {item 2 (a)}.[^note] And (xviii) xviii) more.\n\n[^note]: Text.',
        'See . And more. Text.',
    );
    check('are not asked for rules in a comment, but for its words', '// agenda-ignore date/weekday\n// A comment.', '// A comment.');
    check('are asked for words beside a slash', 'and/or the Chair/Bureau', 'and/or the Chair/Bureau');
    check(
        'are asked for a title in a register, not for its language',
        'register CAC/COSP\nfr: Mesures\n\nresolution 10/3\nen: Follow-up',
        'Mesures 10/3 Follow-up',
    );
    for (const { source, flags } of ignored) {
        it(`take no longer than the text is long: /${source}/${flags}`, async () => {
            assert.equal(await faultOf({ source, flags }), undefined);
        }).timeout(60_000);
    }
    it('find no code of the language in the examples', () => {
        for (const file of globSync('examples/prevention-2024.*.agenda')) {
            const left = spelled(readFileSync(file, 'utf8'));
            assert.doesNotMatch(left, /CAC\/|COSP|CRP|\[\^|\{item|agenda-ignore/u, file);
        }
    });
    it('are not switched on: only the user knows in which language they check', () => {
        const keys = Object.keys(contributes.configurationDefaults).filter((key) => /spell/iu.test(key));
        assert.deepEqual(keys, ['cSpell.languageSettings']);
        assert.deepEqual(Object.keys(settings), ['languageId', 'ignoreRegExpList']);
    });
});
