import assert from 'node:assert/strict';
import { check } from './harness.js';
import { findings, fixes, lines } from './table.js';

const numbered = (...paragraphs: readonly string[]): string => `paragraphs: numbered\n\nitem 1  Opening\n\n${paragraphs.join('\n\n')}`;

describe('numbering/paragraph', () => {
    findings({
        'no typed numbers': numbered('One.', 'Two.'),
        'right numbers, some typed': numbered('1. One.', 'Two.', '3. Three.'),
        'numbers that run through the items': numbered('1. One.', 'item 2  Debate', '2. Two.', '3. Three.'),
        'a number that is skipped': numbered('1. One.', '<|3.|>numbering/paragraph Two.', '4. Three.'),
        'a number that is repeated': numbered('1. One.', '2. Two.', '<|2.|>numbering/paragraph Three.'),
        'numbers that begin late, through the items': numbered('<|5.|>numbering/paragraph One.', '6. Two.', 'item 2  Debate', '7. Three.'),
        'numbers that are right again': numbered('1. One.', '<|3.|>numbering/paragraph Two.', '3. Three.'),
        'an untyped paragraph between two': numbered('1. One.', 'Two.', '<|2.|>numbering/paragraph Three.'),
        'entries of lists are no paragraphs': numbered('1. One:', '(a) This;', '(b) That.', '2. Two.'),
        'figures in brackets are a list': numbered('1. One:', '(1) This;', '<|(3)|>numbering/list That.', '2. Two.'),
        'Arabic numbers': 'language: ar\nparagraphs: numbered\n\nitem 1  الافتتاح\n\n1 - نص.\n\n<|3 -|>numbering/paragraph نص آخر.',
        'Arabic-Indic figures': 'language: ar\nparagraphs: numbered\n\nitem 1  الافتتاح\n\n١- نص.\n\n٢- نص آخر.',
        'two paragraphs with one name': numbered('[#a] One.', '[#<|a|>numbering/paragraph] Two.'),
        'the value in words of another language': 'paragraphs: numérotés\n\nitem 1  Opening\n\n<|2.|>numbering/paragraph One.',
        'a value that is none': 'paragraphs: <|three|>masthead/value\n\nitem 1  Opening\n\nText.',
        'numbers without numbering are a list': 'item 1  Opening\n\n1. One.\n\n<|3.|>numbering/list Two.',
        'a mention of a paragraph': numbered(
            '[#rooms] One.',
            'See {paragraph rooms} and {Paragraphe rooms}, {пункте rooms}, {段落 rooms}.',
        ),
        'a mention of a paragraph that is not there': numbered('[#rooms] One.', 'See <|{paragraph room}|>syntax/braces.'),
        'several paragraphs in one mention': numbered(
            '[#rooms] One.',
            '[#badges] See {paragraphs rooms and badges}, {paras. rooms–badges}, {пункты rooms, badges}, {第rooms和badges段}.',
        ),
        'one of several that is not there': numbered('[#rooms] See {paragraphs rooms<| and cars|>syntax/braces}.'),
        'a mention of a paragraph of an annex': numbered('See <|{paragraph k}|>syntax/braces.', 'annex Rooms', '[#k] One.'),
        'a name where all would be read as something else': numbered('<|[#]|>syntax/braces (a) One.'),
        'a mention where paragraphs have no numbers': 'item 1  Opening\n\n[#rooms] One.\n\nSee <|{paragraph rooms}|>syntax/braces.',
    });
    fixes({
        'the typed numbers go': [
            numbered('1. One.', '<|3.|>numbering/paragraph Two.', '4. [#x] Three.'),
            '\n\nOne.\n\nTwo.\n\n[#x] Three.',
        ],
        'a paragraph right below another one keeps its own': [
            numbered(lines('1. One.', '<|3.|>numbering/paragraph Two.')),
            '\n\nOne.\n\nTwo.',
        ],
        'a text that would be an entry keeps a number': [
            numbered('1. One.', '<|3.|>numbering/paragraph (a) Two.'),
            '\n\nOne.\n\n2. (a) Two.',
        ],
        'the number goes before the name': [numbered('[#a] <|1.|>numbering/paragraph One.'), '\n\n[#a] One.'],
        'an entry has no name': [numbered('[#a] <|(a)|>numbering/paragraph one;', '(b) two.'), '\n\n(a) one;'],
        'a paragraph without text takes the one below': [numbered('<|[#a]|>numbering/paragraph', 'One.'), '\n\n[#a] One.'],
        'a name in signs of one': [numbered('<|[#a b]|>syntax/braces One.'), '\n\n[#a-b] One.'],
        'a name that is none': [numbered('<|[#1]|>syntax/braces One.'), '\n\nOne.'],
        'a name in an entry': [numbered('One:', '(a) <|[#k]|>syntax/braces this;', '(b) that.'), '(a) this;'],
        'a name in a sentence is a mention': [numbered('[#a] One.', 'See <|[#a]|>syntax/braces now.'), 'See {paragraph a} now.'],
        'the nearest name': [numbered('[#rooms] One.', 'See <|{paragraph room}|>syntax/braces.'), 'See {paragraph rooms}.'],
        'the nearest name of one among several': [
            numbered('[#rooms] One.', '[#cars] See {paragraphs rooms<| and car|>syntax/braces}.'),
            'See {paragraphs rooms and cars}.',
        ],
        'numbering begins': ['item 1  Opening\n\n[#rooms] One.\n\nSee <|{paragraph rooms}|>syntax/braces.', '\nparagraphs: numbered\n'],
    });
    it('the other fix gives each paragraph its own number', async () => {
        const text = numbered('1. One.', '<|3.|>numbering/paragraph Two.', '4. Three.');
        const [found] = await check(text);
        assert.equal(found?.fixes[1]?.title, 'Renumber 2 paragraphs as 2 and 3');
    });
});
