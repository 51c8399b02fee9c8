import { findings, fixes } from './table.js';

const spaced = '第 10/3 号决议、第 10/4 号决议';

describe('text/spacing', () => {
    findings({
        'one style': `language: zh\n\n${spaced}和第 10/5 号决议。2024 年 9 月 3 日和 2023 年 1 月。议程项目 2 和议程项目 3。`,
        'the other style': 'language: zh\n\n第10/3号决议、第10/4号决议。2024年9月3日和2023年1月。议程项目2。',
        'a style of its own for each thing': `language: zh\n\n${spaced}。2024年9月3日和2023年1月。`,
        'a number in the rarer style': `language: zh\n\n${spaced}和<|第10/5号|>text/spacing决议。`,
        'a date in the rarer style': 'language: zh\n\n2024 年 9 月 3 日、2024 年 9 月 4 日和<|2024年9月5日|>text/spacing。',
        'half one and half the other': `language: zh\n\n${spaced}和<|第 10/5号|>text/spacing决议。`,
        'in a quoted title': `language: zh\n\n${spaced}。《第10/3号决议2030年议程》。`,
        'in an address': `language: zh\n\n${spaced}。见 https://example.org/第10/3号。`,
        'over a line break': `language: zh\n\n${spaced}和第\n10/5 号决议。`,
        'other languages': 'Resolution 10/3 and resolution  10/4.',
    });
    fixes({
        here: [`language: zh\n\n${spaced}和<|第10/5号|>text/spacing决议。`, '和第 10/5 号决议'],
        'without blanks': ['language: zh\n\n第10/3号决议、第10/4号决议和<|第 10/5 号|>text/spacing决议。', '和第10/5号决议'],
    });
});
