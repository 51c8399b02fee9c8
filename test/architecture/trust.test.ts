/** The settings that an untrusted workspace may not change, and what the extension declares about itself. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const { untrustedWorkspaces } = manifest.capabilities;
const settings = Object.keys(manifest.contributes.configuration.properties);

describe('a workspace that is not trusted', () => {
    it('says neither where links lead nor where files are written', () => {
        assert.equal(untrustedWorkspaces.supported, 'limited');
        assert.deepEqual(
            [...untrustedWorkspaces.restrictedConfigurations].sort(),
            settings.filter((name) => name.startsWith('agenda.symbols.') || name === 'agenda.export.folder').sort(),
        );
    });
    it('does not say which program prints, and neither does one that is', () => {
        assert.equal(manifest.contributes.configuration.properties['agenda.export.pdfWith'].scope, 'machine');
    });
    it('is told so in the words that the editor shows, the README and SECURITY.md', () => {
        assert.match(untrustedWorkspaces.description, /agenda\.symbols\.baseUrl|links/u);
        assert.match(readFileSync('README.md', 'utf8'), /not trusted/u);
        assert.ok(existsSync('SECURITY.md'));
        assert.match(readFileSync('.vscodeignore', 'utf8'), /^!SECURITY\.md$/mu);
    });
});
