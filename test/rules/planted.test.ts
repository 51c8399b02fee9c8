/**
 * One mistake for each rule, planted in an issued document: the rule must find that one and nothing else. The document is not part of the project;
 * AGENDA_CORPUS names its folder.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allOfTheConference, type FoundFinding, findingsIn } from './harness.js';

const folder = process.env.AGENDA_CORPUS ?? '';
const file = join(folder, 'cac-cosp-wg4-2024-1.zh.agenda');
const register = join(folder, 'cac-cosp.register');

interface PlantedMistake {
    /** Plants the mistake; must change the document. */
    readonly plant: (text: string) => string;
    /** The findings that the document did not have before: code and the text at the range. */
    readonly expected: readonly string[];
}

/** Replaces a text, which must occur. */
function put(before: string, after: string): (text: string) => string {
    return (text) => {
        assert.ok(text.includes(before), `${before} stands in the document`);
        return text.replace(before, () => after);
    };
}

const mistakes: Readonly<Record<string, PlantedMistake>> = {
    'a line of the schedule that is none': {
        plant: put('\n3\n15:00-18:00\n4\n', '\n3\n午餐\n15:00-18:00\n4\n'),
        expected: ['syntax: 午餐'],
    },
    'a pasted day': { plant: put('day 2024-09-04', 'day 2024年9月4日，星期三'), expected: ['syntax: 2024年9月4日，星期三'] },
    'an item that lost its label': {
        plant: put('item 3  今后', 'item 今后'),
        expected: ['syntax: 今后在预防腐败方面的优先事项', 'item/unknown: 3'],
    },
    'an item that lost its blank line': {
        plant: put('审议。\n\nitem 4  通过报告\n', '审议。\nitem 4  通过报告\n'),
        expected: ['syntax/blank-line: item 4  通过报告', 'item/unknown: 4'],
    },
    'a letter doubled': { plant: put('item 2 (b)  ', 'item 2 (a)  '), expected: ['numbering/duplicate: 2 (a)', 'item/unknown: 2 (b)'] },
    'a number skipped': { plant: put('item 4  通过报告', 'item 5  通过报告'), expected: ['numbering/gap: 5', 'item/unknown: 4'] },
    'a number skipped, in the schedule too': {
        plant: (text) => put('item 4  通过报告', 'item 5  通过报告')(text).replace('\n4\n', '\n5\n'),
        expected: ['numbering/gap: 5'],
    },
    'a Chinese numeral skipped': { plant: (text) => text.replaceAll('2 (a) (五)', '2 (a) (六)'), expected: ['numbering/gap: 2 (a) (六)'] },
    'two items exchanged': {
        plant: (text) =>
            text
                .replace('item 3  今后在预防腐败方面的优先事项', 'item X')
                .replace('item 4  通过报告', 'item 3  今后在预防腐败方面的优先事项')
                .replace('item X', 'item 4  通过报告'),
        expected: ['numbering/order: 4'],
    },
    'an item that vanished': {
        plant: put('item 2  缔约国会议有关决议的执行情况\n', 'heading 缔约国会议有关决议的执行情况\n'),
        expected: ['numbering/parent: 2 (a)', 'numbering/gap: 3', 'item/unknown: 2'],
    },
    'a sub-item that vanished': {
        plant: (text) => text.replace(/item 1 \(b\) {2}/u, 'heading ').replace('\n1 (b)\n', '\n'),
        expected: ['numbering/lone: 1 (a)'],
    },
    'a marker of another level': {
        plant: put('item 2 (b)  ', 'item 2 (二)  '),
        expected: ['numbering/marker: 2 (二)', 'item/unknown: 2 (b)'],
    },
    'a letter of a list skipped': { plant: put('(c) 便利收集', '(d) 便利收集'), expected: ['numbering/list: (d)'] },
    'an item nobody knows in the schedule': { plant: put('\n4\n\n[^a]', '\n4、5\n\n[^a]'), expected: ['item/unknown: 5'] },
    'an item nobody knows in the text': {
        plant: put('工作组将通过第十五次', '见 {item 2 (c)}。工作组将通过第十五次'),
        expected: ['item/unknown: 2 (c)'],
    },
    'an annotation that vanished': { plant: put('工作组将通过第十五次会议的报告。\n', ''), expected: ['item/unannotated: 4'] },
    'meetings that overlap': {
        plant: put('day 2024-09-06\n10:00-13:00\n2 (b)\n3\n15:00', 'day 2024-09-06\n10:00-13:00\n2 (b)\n3\n12:00'),
        expected: ['schedule/overlap: 12:00-18:00', 'schedule/outside-hours: 12:00-18:00'],
    },
    'a meeting that ends before it begins': {
        plant: put('day 2024-09-04\n10:00-13:00', 'day 2024-09-04\n10:00-01:00'),
        expected: ['schedule/end-before-start: 10:00-01:00'],
    },
    'a day outside the session': { plant: put('day 2024-09-06', 'day 2024-09-09'), expected: ['schedule/outside-session: 2024-09-09'] },
    'a day twice': { plant: put('day 2024-09-05', 'day 2024-09-04'), expected: ['schedule/duplicate-day: 2024-09-04'] },
    'days out of order': {
        plant: (text) =>
            text.replace('day 2024-09-04', 'day X').replace('day 2024-09-05', 'day 2024-09-04').replace('day X', 'day 2024-09-05'),
        expected: ['schedule/order: 2024-09-04'],
    },
    'an item left out of the schedule': { plant: put('\n2 (b)\n3\n', '\n2 (b)\n'), expected: ['schedule/unscheduled: 3'] },
    'a meeting in the evening': { plant: put('15:00-18:00\n4', '18:00-20:00\n4'), expected: ['schedule/outside-hours: 18:00-20:00'] },
    'a Saturday': {
        plant: (text) => put('to 2024-09-06', 'to 2024-09-09')(put('day 2024-09-06', 'day 2024-09-07')(text)),
        expected: ['schedule/weekend: 2024-09-07'],
    },
    'an empty meeting': { plant: put('15:00-18:00\n4\n', '15:00-16:00\n16:00-18:00\n4\n'), expected: ['schedule/empty-slot: 15:00-16:00'] },
    'an item taken up again': { plant: put('\n3\n15:00-18:00\n4', '\n3\n15:00-18:00\n3\n4'), expected: ['schedule/continued: 3'] },
    'a resolution nobody knows': { plant: put('第 10/4 号决议', '第 10/44 号决议'), expected: ['resolution/unknown: 10/44'] },
    'a resolution cited as a decision': { plant: put('第 3/2 号决议', '第 3/2 号决定'), expected: ['resolution/kind: 3/2'] },
    'a title with one digit changed': {
        plant: put('题为“亚特兰大 2023：', '题为“亚特兰大 2032：'),
        expected: ['resolution/title: 亚特兰大 2032：在反腐败斗争中促进廉正、问责制和透明度'],
    },
    'a doubled slash': { plant: put('第 10/4 号决议', '第 10//4 号决议'), expected: ['resolution/malformed: 10//4'] },
    'a body without a register': {
        plant: put('工作组将通过第十五次', '统计委员会第 46/101 号决定。工作组将通过第十五次'),
        expected: ['resolution/no-register: 46/101'],
    },
    'a symbol without its dot': {
        plant: put('（CAC/COSP/EG.1/2023/3）', '（CAC/COSP/EG.1/2023/3/Rev1）'),
        expected: ['symbol/malformed: CAC/COSP/EG.1/2023/3/Rev1'],
    },
    'a paper taken off the list': {
        plant: put('documentation\n秘书处编写的关于衡量腐败情况和反腐败框架有效性的方法和指标的背景文件（CAC/COSP/WG.4/2024/2）\n', ''),
        expected: ['symbol/unlisted: CAC/COSP/WG.4/2024/2'],
    },
    'a line copied and not changed': {
        plant: put(
            '背景文件（CAC/COSP/WG.4/2024/2）\n\nitem',
            '背景文件（CAC/COSP/WG.4/2024/2）\n秘书处的说明（CAC/COSP/WG.4/2024/2）\n\nitem',
        ),
        expected: ['symbol/description: 秘书处的说明（CAC/COSP/WG.4/2024/2）'],
    },
    'a mark without a note': { plant: put('会议的报告。\n', '会议的报告。[^4]\n'), expected: ['footnote/undefined: [^4]'] },
    'a note twice': { plant: put('[^3]: https', '[^2]: https'), expected: ['footnote/duplicate: 2', 'footnote/undefined: [^3]'] },
    'a mark that vanished': { plant: put('网站上查阅。[^3]', '网站上查阅。'), expected: ['footnote/unused: 3'] },
    'marks exchanged': {
        plant: (text) => text.replace('讨论议题。[^1]', '讨论议题。[^X]').replace('准则；[^2]', '准则；[^1]').replace('[^X]', '[^2]'),
        expected: ['footnote/order: [^2]'],
    },
    'a wrong weekday': { plant: put('9 月 3 日星期二', '9 月 3 日星期三'), expected: ['date/weekday: 星期三'] },
    'a day that does not exist': { plant: put('2024 年 2 月 23 日', '2024 年 2 月 30 日'), expected: ['date/impossible: 30'] },
    'an opening on another day': {
        plant: put('2024 年 9 月 3 日星期二下午', '2024 年 9 月 4 日星期三下午'),
        expected: ['date/opening: 2024 年 9 月 4 日星期三'],
    },
    'a key mistyped': { plant: put('venue:', 'vanue:'), expected: ['masthead/key: vanue'] },
    'a value that cannot be read': {
        plant: put('timezone: Europe/Vienna', 'timezone: Europe/Wien'),
        expected: ['masthead/value: Europe/Wien'],
    },
    'a fact that is missing': { plant: put('place: 维也纳\n', ''), expected: ['masthead/missing: agenda CAC/COSP/WG.4/2024/1'] },
    'issued late': { plant: put('issued: 2024-06-13', 'issued: 2024-08-13'), expected: ['masthead/late: 2024-08-13'] },
    'blanks left out': { plant: put('第 3/2 号决议', '第3/2号决议'), expected: ['text/spacing: 第3/2号'] },
};

describe('mistakes planted in an issued document', () => {
    let clean = '';
    let known: readonly string[] = [];
    const registers: string[] = [];

    before(async function () {
        if (!existsSync(file)) {
            console.log('skipped: AGENDA_CORPUS does not name the folder of the issued document');
            this.skip();
        }
        clean = readFileSync(file, 'utf8');
        registers.push(readFileSync(register, 'utf8'), allOfTheConference);
        known = (await findingsIn(clean, { registers })).map(key);
    });

    function key({ code, text }: FoundFinding): string {
        return `${code}: ${text}`;
    }

    it('has just the findings it must have', async () => {
        const told = (await findingsIn(clean, { registers })).filter((found) => found.severity !== 'hint');
        assert.deepEqual(
            told.filter((found) => found.severity === 'error'),
            [],
        );
        assert.deepEqual(told.filter((found) => found.severity === 'warning').map(key), [
            'resolution/title: 提升公共采购的透明度和廉正以支持《2023年可持续发展议程》',
        ]);
        assert.deepEqual(told.filter((found) => found.severity === 'information' && found.code !== 'text/spacing').map(key), [
            'resolution/body: 缔约方会议',
            'symbol/unlisted: CAC/COSP/WG.4/2024/CRP.1',
        ]);
        assert.ok(
            told.filter((found) => found.code === 'text/spacing').every((found) => !/第 \d|\d 年|项目 \d/u.test(found.text)),
            'only the style without blanks is told',
        );
    });

    for (const [name, { plant, expected }] of Object.entries(mistakes)) {
        it(name, async () => {
            const text = plant(clean);
            assert.notEqual(text, clean);
            const left = [...known];
            const added = (await findingsIn(text, { registers })).map(key).filter((one) => {
                const place = left.indexOf(one);
                if (place >= 0) {
                    left.splice(place, 1);
                }
                return place < 0;
            });
            assert.deepEqual([...added].sort(), [...expected].sort());
        });
    }
});
