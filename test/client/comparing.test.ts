import assert from 'node:assert/strict';
import { comparisonPage } from '../../client/comparing/page.js';

describe('the page of the comparison panel', () => {
    const page = comparisonPage({ body: '<h1>What has changed</h1>', style: 'p {}', nonce: 'N0nce', files: [['html', 'Export Report']] });
    it('runs only its own script and loads nothing', () => {
        const policy = "default-src 'none'; style-src 'nonce-N0nce'; script-src 'nonce-N0nce'; base-uri 'none'; form-action 'none'";
        assert.ok(page.includes(`<meta http-equiv="Content-Security-Policy" content="${policy}">`));
        assert.deepEqual(page.match(/<(?:script|style)[^>]*>/gu), ['<style nonce="N0nce">', '<script nonce="N0nce">']);
    });
    it('has a button for each file', () => assert.match(page, /<button type="button" data-to="html">Export Report<\/button>/u));
});
