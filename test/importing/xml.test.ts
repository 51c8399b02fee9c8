import assert from 'node:assert/strict';
import { BrokenXml, readXml, type XmlElement } from '../../language/importing/readers/xml.js';

function written({ name, attributes, children }: XmlElement): string {
    const pairs = [...attributes].filter(([key]) => !key.startsWith('xmlns')).map(([key, value]) => ` ${key}=${value}`);
    return `${name}${pairs.join('')}(${children.map((child) => (typeof child === 'string' ? child : written(child))).join('|')})`;
}

const office = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

describe('XML of office programs', () => {
    function check(what: string, source: string, expected: string): void {
        it(`has ${what}`, () => assert.equal(written(readXml(source)), expected));
    }
    function refused(what: string, source: string, why = /^$/u): void {
        it(`is refused ${what}`, () =>
            assert.throws(
                () => readXml(source),
                (error) => error instanceof BrokenXml && why.test(error.message),
            ));
    }
    check('elements, attributes and text', '<?xml version="1.0"?><a b="1"><!-- no --><c/>x&amp;&#233;</a>', 'a b=1(c()|x&é)');
    check('text as it is between signs of its own', '<a><![CDATA[<b> & c]]></a>', 'a(<b> & c)');
    check('the usual prefix, whatever the file has', `<q:p xmlns:q="${office}"><q:t q:val="2">x</q:t></q:p>`, 'w:p(w:t w:val=2(x))');
    check('the usual prefix where the file has none', `<p xmlns="${office}"/>`, 'w:p()');
    check('elements four hundred deep', `${'<a>'.repeat(400)}${'</a>'.repeat(400)}`, `${'a('.repeat(400)}${')'.repeat(400)}`);
    refused('with elements deeper than any document', `${'<a>'.repeat(402)}${'</a>'.repeat(402)}`, /more than 400 deep within each other/u);
    refused('where it ends in the middle', '<a><b>');
    refused('where an element is closed that is not open', '<a></b></a>');
    refused('with an entity of its own', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', /declares names of its own \(DOCTYPE\)/u);
    refused('where there is nothing', '');
});
