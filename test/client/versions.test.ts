import assert from 'node:assert/strict';
import type { LanguageVersion } from '../../protocol/protocol.js';
import { spokenText, statusText, tooltip, unmovedText, untranslatedText } from '../../client/versions/wording.js';

/** Six languages: the first is the document's own; each state is a number of disagreements, or undefined for no version. */
function six(...states: readonly (number | undefined)[]): readonly LanguageVersion[] {
    const names = ['Français', 'English', 'Español', 'Русский', 'العربية', '中文'];
    return names.map((name, index) => ({
        language: name,
        name,
        englishName: name,
        own: index === 0,
        original: index === 1,
        ...(states[index] === undefined ? {} : { uri: `file:///${index}.agenda` }),
        disagreements: states[index] ?? 0,
    }));
}

function check(versions: readonly LanguageVersion[], text: string, spoken: string): void {
    it(text, () => {
        assert.equal(statusText(versions).replace(/[\u2068\u2069]/gu, ''), text);
        assert.equal(spokenText(versions), spoken);
    });
}

describe('the state of language versions in words', () => {
    check(six(0), 'Français · 1/6', 'Language: Français. 1 of 6 language versions exists.');
    check(six(0, 0, 0, 0), 'Français · 4/6', 'Language: Français. 4 of 6 language versions exist, and they agree.');
    check(six(0, 0, 2, 0), 'Français · 4/6, 1 differs', 'Language: Français. 4 of 6 language versions exist, 1 differs from the others.');
    check(
        six(1, 0, 2, 0, 0, 0),
        'Français · 6/6, 2 differ',
        'Language: Français. 6 of 6 language versions exist, 2 differ from the others.',
    );
    it('an Arabic name is isolated from the figures beside it', () =>
        assert.equal(statusText([{ ...six(0)[4]!, own: true }, ...six(0, 1).slice(1, 2)]), '\u2068العربية\u2069 · 1/2, 1 differs'));
    it('the tooltip has a line for each of the six', () =>
        assert.deepEqual(
            tooltip(six(1, 0, 2))
                .split('\n')
                .slice(2),
            [
                '| $(warning) | **Français** | this document, 1 difference |',
                '| $(check) | English | original, agrees |',
                '| $(warning) | Español | 2 differences |',
                '| $(circle-outline) | Русский | no version yet |',
                '| $(circle-outline) | العربية | no version yet |',
                '| $(circle-outline) | 中文 | no version yet |',
            ],
        ));
    it('says how many passages are left to translate', () => {
        assert.deepEqual(untranslatedText(1), { text: '1 to translate', spoken: '1 passage is still to be translated.' });
        assert.deepEqual(untranslatedText(12), { text: '12 to translate', spoken: '12 passages are still to be translated.' });
    });
});

describe('what a move has not done, in words', () => {
    const named = (...names: readonly string[]) => names.map((name) => ({ uri: `file:///${name}.agenda`, name }));
    const says = (text: string, differing: readonly string[], unopened: readonly string[], caught: readonly string[]): void => {
        it(text === '' ? 'nothing where all is done' : text, () => {
            const said = unmovedText({ differing: named(...differing), unopened: named(...unopened), caught });
            assert.equal(said.replace(/[\u2068\u2069]/gu, ''), text);
        });
    };
    says('', [], [], []);
    says('The item was not moved in 中文: the items are not the same there.', ['中文'], [], []);
    says(
        'The item was not moved in Français, Русский and 中文: the items are not the same there.',
        ['Français', 'Русский', '中文'],
        [],
        [],
    );
    says('The item was not moved in Français: the file could not be opened.', [], ['Français'], []);
    says('The agenda named 7 and 7 (a) before there was such an item: check these places.', [], [], ['7', '7 (a)']);
});
