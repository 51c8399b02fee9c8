import assert from 'node:assert/strict';
import { complete } from './fragments.js';
import { applied, findingsIn } from './harness.js';
import { findings, fixes } from './table.js';

const spaced = '第 10/3 号决议、第 10/4 号决议';

describe('text/spacing', () => {
    findings({
        'one style': `language: zh\n\n${spaced}和第 10/5 号决议。2024 年 9 月 3 日和 2023 年 1 月。<|议程项目 2|>item/plain 和<|议程项目 3|>item/plain。`,
        'the other style': 'language: zh\n\n第10/3号决议、第10/4号决议。2024年9月3日和2023年1月。<|议程项目2|>item/plain。',
        'a style of its own for each thing': `language: zh\n\n${spaced}。2024年9月3日和2023年1月。`,
        'a number in the rarer style': `language: zh\n\n${spaced}和<|第10/5号|>text/spacing决议。`,
        'a date in the rarer style': 'language: zh\n\n2024 年 9 月 3 日、2024 年 9 月 4 日和<|2024年9月5日|>text/spacing。',
        'half one and half the other': `language: zh\n\n${spaced}和<|第 10/5号|>text/spacing决议。`,
        'in a quoted title': `language: zh\n\n${spaced}。《第10/3号决议2030年议程》。`,
        'in an address': `language: zh\n\n${spaced}。见 https://example.org/第10/3号。`,
        'over a line break': `language: zh\n\n${spaced}和第\n10/5 号决议。`,
        'other languages': 'Resolution 10/3 and resolution  10/4.',
    });
    describe('on marks', () => {
        findings({
            'straight apostrophes among others': "language: fr\n\nL’ordre du jour d’hier, d’un an et l<|'|>text/spacingÉtat, qu'il.",
            'straight quotation marks among others':
                'language: fr\n\nLa note « Mesures » et la note « Suite » et la note <|"|>text/spacingFin".',
            'straight ones throughout': 'language: fr\n\nL\'ordre du jour et la note "Fin".',
            'one of each': "language: fr\n\nL’ordre du jour et l'organisation.",
            'in Arabic': 'language: ar\n\nالمعنون “تدابير” والمعنون “مذكرة” والمعنون <|"|>text/spacingخطة".',
            'in English': "The States’ views, the States’ reports and the State's own.",
            'in an address': "language: fr\n\nL’ordre du jour : https://example.org/l'ordre.",
        });
        fixes({
            'those of a paragraph are written': [
                "language: fr\n\nL’ordre du jour d’hier, d’un an et l<|'|>text/spacingÉtat, qu'il.",
                'L’ordre du jour d’hier, d’un an et l’État, qu’il.',
            ],
        });
    });
    it('all straight marks of a document are written at once', async () => {
        const text = complete("language: fr\n\nL’ordre d’un jour d’hier, d’un an.\n\nL'ordre.\n\nL'heure.");
        const found = (await findingsIn(text)).filter(({ code }) => code === 'text/spacing');
        assert.deepEqual(
            found.map(({ fixes: all }) => all.map(({ title }) => title)),
            Array(2).fill(['Write the apostrophes of the language everywhere', 'Write the apostrophes of the language here']),
        );
        assert.equal(applied(text, found[0]?.fixes[0]), text.replaceAll("'", '’'));
    });
    fixes({
        here: [`language: zh\n\n${spaced}和<|第10/5号|>text/spacing决议。`, '和第 10/5 号决议'],
        'without blanks': ['language: zh\n\n第10/3号决议、第10/4号决议和<|第 10/5 号|>text/spacing决议。', '和第10/5号决议'],
    });
});
