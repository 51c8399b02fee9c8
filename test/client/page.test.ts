import assert from 'node:assert/strict';
import { previewPage } from '../../client/preview/panel/page.js';

describe('The page of the preview', () => {
    const page = previewPage({
        source: 'https://files.example',
        script: 'https://files.example/preview.js',
        style: 'https://files.example/preview.css',
        leafStyle: 'https://files.example/preview-leaves.css',
        nonce: 'abc',
        uri: 'file:///a"><script>alert(1)</script>.agenda',
        locked: true,
    });

    it('allows nothing but its own script and style', () => {
        const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1]?.replaceAll('&#39;', "'");
        assert.match(policy ?? '', /^default-src 'none'; style-src https:\/\/files\.example; script-src 'nonce-abc';/);
        assert.doesNotMatch(policy ?? '', /unsafe|\*/);
    });
    it('escapes the name of the file', () => assert.ok(!page.includes('<script>alert')));
    it('has one script, with the nonce', () =>
        assert.deepEqual(page.match(/<script[^>]*>/g), ['<script nonce="abc" src="https://files.example/preview.js">']));
    it('says whether it is locked', () => assert.match(page, /data-locked="true"/));
});
