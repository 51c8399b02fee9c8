import assert from 'node:assert/strict';
import type { Language } from '../../language/locales/index.js';
import { versionFileName } from '../../language/drafting/skeleton/file-name.js';

function check(name: string, own: Language | undefined, language: Language, expected: string): void {
    it(`${name} in ${own ?? 'no language'}, ${language}: ${expected}`, () => assert.equal(versionFileName(name, own, language), expected));
}

describe('the name of a version’s file', () => {
    check('prevention-2024.en.agenda', 'en', 'fr', 'prevention-2024.fr.agenda');
    check('prevention-2024.agenda', 'en', 'fr', 'prevention-2024.fr.agenda');
    check('prevention_zh.agenda', 'zh', 'ar', 'prevention_ar.agenda');
    check('BOARD-EN.agenda', 'en', 'ru', 'BOARD-RU.agenda');
    check('es.agenda', 'es', 'en', 'en.agenda');
    check('ordre-du-jour-en-cours.agenda', 'en', 'fr', 'ordre-du-jour-en-cours.fr.agenda');
    check('garden.agenda', 'en', 'fr', 'garden.fr.agenda');
    check('meeting.fr.agenda', undefined, 'es', 'meeting.fr.es.agenda');
    check('meeting', 'en', 'es', 'meeting.es.agenda');
});
