/** Taking over a schedule from another language version. */
import assert from 'node:assert/strict';
import { applied } from './harness.js';
import { six } from './six-versions.js';
import { filesOf, findingsInVersions, findingsInWords } from './versions.js';

describe('language versions', function () {
    this.timeout(20_000);
    it('are mended in everything but the words by taking over a schedule', async () => {
        const [, rest] = six.fr.split('\nschedule\n');
        const bare = six.fr.slice(0, six.fr.length - (rest?.length ?? 0) - '\nschedule\n'.length);
        const [finding] = (await findingsInVersions(filesOf({ ...six, fr: bare }))).filter((one) => one.code === 'translation/schedule');
        assert.equal(finding?.message, 'The schedule is missing here: the English version has one.');
        const text = applied(bare, finding.fixes[0]);
        assert.deepEqual(findingsInWords(await findingsInVersions(filesOf({ ...six, fr: text }))), [], text);
        assert.match(text, /\n2 a\) i\)\n/u);
    });

    it('keep the names of their notes when they take over a schedule', async () => {
        const ar = six.ar.replaceAll('[^a]', '[^أ]');
        const planted = ar.replace('15:00-18:00\n2\n', '15:30-18:00\n2\n');
        const [finding] = await findingsInVersions(filesOf({ ...six, ar: planted }));
        assert.equal(
            applied(
                planted,
                finding?.fixes.find(({ title }) => title.startsWith('Copy the schedule')),
            ),
            ar,
        );
    });

    it('keep their rows, rooms, notes and comments when they take over a schedule', async () => {
        const planted = six.fr
            .replace('day 2025-09-03', '// agenda-ignore schedule/weekend\nday 2025-09-03')
            .replace('15:00-18:00 @ Salle A', '// Après-midi\n14:00-18:00 @ Salle A');
        const found = await findingsInVersions(filesOf({ ...six, fr: planted }));
        const [finding] = found.filter((one) => one.code === 'translation/schedule');
        const text = applied(
            planted,
            finding?.fixes.find(({ title }) => title.startsWith('Copy the schedule')),
        );
        assert.equal(text, planted.replace('14:00', '15:00').replace('schedule\n\nday', 'schedule\n\nday'));
    });
});
