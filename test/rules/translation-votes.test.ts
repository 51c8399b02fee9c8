/** Which of several language versions is told of a difference. */
import assert from 'node:assert/strict';
import { type Language, languages } from '../../language/locales/locale.js';
import { six } from './six-versions.js';
import { filesOf, findingsInVersions, findingsInWords } from './versions.js';

describe('language versions', function () {
    this.timeout(20_000);
    it('are measured by the original where there are two', async () => {
        const fr = six.fr.replace('session: 16', 'session: 17');
        const found = async (texts: Partial<Record<Language, string>>): Promise<readonly string[]> =>
            (await findingsInVersions(filesOf(texts)))
                .filter(({ severity }) => severity !== 'hint')
                .map(({ file, code }) => `${file} ${code}`);
        assert.deepEqual(await found({ en: six.en, fr }), ['meeting.fr.agenda translation/masthead']);
        // The original counts as right even if the mistake is its own: no other version overrules it.
        assert.deepEqual(await found({ en: six.en.replace('session: 16', 'session: 17'), fr: six.fr }), [
            'meeting.fr.agenda translation/masthead',
        ]);
    });

    it('are both told where there are two and neither is the original', async () => {
        const fr = six.fr.replace('session: 16', 'session: 17');
        const found = (await findingsInVersions(filesOf({ es: six.es, fr }))).filter(({ severity }) => severity !== 'hint');
        assert.deepEqual(
            found.map(({ file, code }) => `${file} ${code}`),
            ['meeting.es.agenda translation/masthead', 'meeting.fr.agenda translation/masthead'],
        );
    });

    it('that are missing are named by a hint, once there are two', async () => {
        assert.deepEqual(findingsInWords(await findingsInVersions(filesOf({ en: six.en }))), []);
        const [first, second] = await findingsInVersions(filesOf({ en: six.en, ru: six.ru }));
        assert.equal(first?.message, 'There is no version in Arabic, Spanish, French or Chinese yet.');
        assert.deepEqual([first?.severity, second?.file], ['hint', 'meeting.ru.agenda']);
    });

    it('do not depend on the order of the files', async () => {
        const planted = { ...six, ru: six.ru.replace('10/9', '10/4'), ar: six.ar.replace('session: 16', 'session: 17') };
        const inOrder = findingsInWords(await findingsInVersions(filesOf(planted))).toSorted();
        assert.equal(inOrder.length, 2);
        for (let turn = 1; turn < languages.length; turn++) {
            const turned = [...languages.slice(turn), ...languages.slice(0, turn)].toReversed();
            const found = await findingsInVersions(filesOf(Object.fromEntries(turned.map((language) => [language, planted[language]]))));
            assert.deepEqual(findingsInWords(found).toSorted(), inOrder);
        }
    });
});
