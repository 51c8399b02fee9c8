/** Chinese. */
import { chineseFilling } from './filling-words.js';
import { toldInChinese } from './told-chinese.js';
import { agendaTitlesIn } from './agenda-titles.js';
import { rangesIn } from './enumerating.js';
import { isoWeekday } from './calendar.js';
import { isOneOf } from './date-joining.js';
import { yearFirstDates } from './dates-year-first.js';
import { englishDate, englishDistribution, englishLanguages, englishOnly } from './en.js';
import { byWidth, punctuation, type CalendarDate, type Locale } from './locale.js';
import { toChinese } from './numerals.js';
import { chineseTellings } from './telling/zh.js';
import { chineseConsidering } from './considering/zh.js';
import { chineseRanges } from './ranges/zh.js';
import { timesIn } from './times.js';
import { chineseWords } from './word-habits.js';

const weekdaySigns = '一二三四五六日';
const mornings = ['凌晨', '早上', '早晨', '上午'];
const afternoons = ['下午', '傍晚', '晚上', '晚间'];

function printDate({ year, month, day }: CalendarDate): string {
    return `${year}年${month}月${day}日`;
}

/** The part of the day, and the hour as spoken with it. Half past noon is 下午 12 时 30 分. */
function clockParts(minutes: number): { part: string; figure: string } {
    const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
    const part = hour === 0 || hour === 24 ? (minute === 0 ? '午夜' : '凌晨') : hour < 12 ? '上午' : minutes === 720 ? '中午' : '下午';
    const spokenHour = hour === 0 || hour === 24 ? (minute === 0 ? 12 : 0) : hour > 12 ? hour - 12 : hour;
    return { part, figure: `${spokenHour} 时${minute === 0 ? '' : ` ${String(minute).padStart(2, '0')} 分`}` };
}

export const chinese: Locale = {
    language: 'zh',
    englishName: 'Chinese',
    ownName: '中文',
    jobLetter: 'C',
    documentsCode: 'ch',
    direction: 'ltr',
    levels: [
        [
            { script: 'number', before: '', after: '.' },
            { script: 'chinese', before: '', after: '、' },
        ],
        [{ script: 'letter', before: '(', after: ')' }],
        [
            { script: 'chinese', before: '(', after: ')' },
            { script: 'roman', before: '(', after: ')' },
        ],
        [
            { script: 'letter', before: '', after: '.' },
            { script: 'letter', before: '(', after: ')' },
            { script: 'number', before: '(', after: ')' },
            { script: 'roman', before: '(', after: ')' },
        ],
    ],
    supplements: [['之二'], ['之三'], ['之四'], ['之五'], ['之六'], ['之七'], ['之八'], ['之九']],
    phrases: {
        title: '临时议程说明',
        list: '临时议程',
        annotations: '说明',
        annotationsToAgenda: '临时议程说明',
        documentation: '文件',
        annex: '附件',
        schedule: '拟议工作安排',
        date: '日期',
        dateAndTime: '日期',
        item: '项目',
        titleOrDescription: '标题或说明',
        morning: '上午',
        afternoon: '下午',
        proposedDates: '拟议日期',
        documents: '文件',
        documentTitle: '文件标题',
        documentSymbol: '文号',
        continued: '（续）',
        concluded: '（续完）',
        partsOfDay: { morning: '上午', afternoon: '下午', evening: '晚上' },
        unitedNations: '联合国',
    },
    blanks: { title: '标题', heading: '开幕', paper: '秘书处的说明', symbol: '文号', text: '内容' },
    innerQuotes: ['‘', '’'],
    brackets: ['（', '）'],
    punctuation: { parent: '：', child: '；', last: '。' },
    marksFollowStops: true,
    comma: '，',
    spacing: [
        { thing: 'the number of a resolution or decision', pattern: '第([ \\u00a0]*)(?:[A-Z]+-)?\\d+/\\d+([ \\u00a0]*)号' },
        { thing: 'a date', pattern: '\\d{4}([ \\u00a0]*)年([ \\u00a0]*)\\d{1,2}([ \\u00a0]*)月(?:([ \\u00a0]*)\\d{1,2}([ \\u00a0]*)日)?' },
        { thing: 'the number of an item', pattern: '议程项目([ \\u00a0]*)\\d', isMention: true },
        {
            thing: 'a time',
            pattern:
                '(?:上午|下午|中午|凌晨|晚上|早上)([ \\u00a0]*)\\d{1,2}([ \\u00a0]*)[时點点時](?:([ \\u00a0]*)\\d{1,2}([ \\u00a0]*)分)?',
        },
        {
            thing: punctuation,
            pattern: '(?<=[\\u3400-\\u9fff》”])([,;:?!.，；：？！。])(?=[\\u3400-\\u9fff“《（]|$)',
            by: byWidth,
        },
    ],
    citations: {
        order: 'around',
        spelling: chineseWords,
        letters: /[\u3400-\u9fff]/u,
        through: ['至', '到'],
        plainWords: ['决议', '决定'],
        resolution: ['决议'],
        decision: ['决定'],
        numbering: [],
        from: ['从', '自'],
        portions: ['附件', '附录'],
        beforeNumber: '第',
        afterNumber: '号',
        bodyHeads: ['委员会', '理事会', '该委员会', '该理事会'],
        bodyLinks: [],
        owned: { words: ['其'], leads: ['', '根据', '按照', '依照', '遵照', '依据'] },
        nameContinues: {},
        speaks: ['在其', '其', '通过', '通过了', '在'],
        namedAround: {
            endings: ['委员会', '理事会', '大会', '会议', '全会', '小组', '组织', '机构', '董事会', '执行局', '管理局', '法院'],
            namesBefore: [
                ...[
                    '缔约方',
                    '缔约国',
                    '成员国',
                    '会员国',
                    '参加国',
                    '公约',
                    '议定书',
                    '》',
                    '成员',
                    '会员',
                    '代表',
                    '党员',
                    '国民',
                    '人民',
                ],
                ...['机构', '组织', '联盟', '协会', '学会', '联合会', '议会', '基金', '银行', '集团', '署', '局', '卫组织', '非盟', '东盟'],
                ...[
                    '卫生',
                    '环境',
                    '人居',
                    '劳工',
                    '司法',
                    '科学',
                    '世界',
                    '国际',
                    '全球',
                    '全体',
                    '立法',
                    '制宪',
                    '海事',
                    '海底',
                    '动植物',
                ],
            ],
            links: ['的', '通过的'],
            treaties: ['》', '约', '议定书', '》的', '约的', '”', '该'],
            sessions: ['届会议', '届特别会议', '届紧急特别会议', '届常会', '届会', '次会议'],
        },
        joiners: ['以及', '和', '及', '与', '或', '至', '、'],
        parts: { through: ['至'], and: ['和'], after: [] },
        entitled: ['题为', '名为'],
        leading: { before: ['题为'], between: ['的'] },
        quotes: [
            ['“', '”'],
            ['"', '"'],
            ['《', '》'],
            ['「', '」'],
            ['‘', '’'],
        ],
    },
    values: {
        languages: {
            ar: ['阿拉伯文', '阿拉伯语'],
            en: ['英文', '英语'],
            es: ['西班牙文', '西班牙语', '西文'],
            fr: ['法文', '法语'],
            ru: ['俄文', '俄语'],
            zh: ['中文', '汉语', '华文'],
        },
        distributions: { General: ['普通', '普遍', '一般'], Limited: ['有限'], Restricted: ['限制'] },
        paragraphs: { numbered: ['编号', '有编号'], unnumbered: ['不编号', '无编号'] },
        leads: ['原文', '原件', '分发', 'Original', 'Distr.'],
        ordinals: () => [],
        ordinalEndings: [],
        session: {
            meeting: ['次'],
            session: ['届'],
            special: ['特别'],
            emergency: ['紧急特别'],
            resumed: ['次续会', '续会'],
            part: ['部分', '期会议', '期'],
            links: ['第', '的', '会议', '会'],
        },
        only: ['仅有'],
        from: ['自', '从'],
        to: ['至', '到'],
        and: ['和', '及', '以及'],
        likeKeys: [],
    },
    roomWords: {
        rooms: [
            '会议室',
            '会议厅',
            '会议大厅',
            '会场',
            '大厅',
            '礼堂',
            '报告厅',
            '厅',
            '室',
            '會議室',
            '會議廳',
            '會場',
            '大廳',
            '禮堂',
            '廳',
        ],
        nowhere: ['线上', '在线', '网上', '网络', '虚拟', '远程', '视频', '待定', '待通知', '另行通知', '線上', '虛擬'],
        // 联合 alone begins the name of the United Nations.
        joint: [
            ...['联席', '合开', '聯席', '聯合會議'],
            ...['会议', '全体会议', '届会', '举行', '召开', '审议', '磋商'].map((word) => `联合${word}`),
            ...['举行', '召开', '审议'].map((word) => `共同${word}`),
        ],
    },
    documentationWords: ['文件', '文档', '文檔', '文件清单'],
    titleAbbreviations: [],
    joiningWords: {
        inside: [],
        articles: [],
    },
    itemWords: {
        words: ['议程项目', '項目', '项目', '議程項目', '临时议程项目', '臨時議程項目'],
        plural: '议程项目',
        and: ['和', '及', '与', '或', '以及', '、'],
        to: ['至', '到'],
        printed: { list: '和', range: '至' },
        certain: ['议程项目', '議程項目', '临时议程项目', '臨時議程項目'],
        ofAgenda: [],
        owners: ['的'],
        elsewhere: ['届', '會議', '会议', '大会', '次'],
        before: ['在', '于', '根据', '按照', '依照', '就', '对', '关于', '见', '与', '和', '及', '将', '即', '由', '从', '于', '是', '为'],
    },
    entryJoiners: ['和', '及', '或'],
    dateInWords: /[一二三四五六七八九十][日号]/u,
    continuedWords: ['续', '續'],
    concludedWords: ['续完', '續完', '完'],
    tellings: chineseTellings,
    agendaTitles: agendaTitlesIn({
        habits: {},
        agenda: ['议程', '議程'],
        adoption: ['通过', '通過', '核准', '批准'],
        later: ['下届', '下次', '下一届', '今后', '未来'],
    }),

    printDate,
    printDay: (date) => `${printDate(date)}，${chinese.weekdayName(isoWeekday(date))}`,
    printDateInText: (date) => `${date.year} 年 ${date.month} 月 ${date.day} 日${chinese.weekdayName(isoWeekday(date))}`,
    printRange(from, to) {
        if (from.year !== to.year) {
            return `${printDate(from)}至${printDate(to)}`;
        }
        if (from.month !== to.month) {
            return `${printDate(from)}至${to.month}月${to.day}日`;
        }
        return from.day === to.day ? printDate(to) : `${printDate(from)}至${to.day}日`;
    },
    printTime(minutes) {
        const { part, figure } = clockParts(minutes);
        return `${part} ${figure}`;
    },
    printSlot(start, end) {
        const [first, last] = [clockParts(start), clockParts(end)];
        // The part of the day is repeated only if it changes. A morning may run past twelve: 上午 9 时 30 分至 12 时 30 分.
        const together = first.part === last.part || (first.part === '上午' && end >= 720 && end < 780);
        return `${first.part} ${first.figure}${together ? '至' : '—'}${together ? '' : last.part} ${last.figure}`;
    },
    printIssued: (date) => englishDate(date).replace('\u00a0', ' '),
    printDistribution: englishDistribution,
    printLanguages: (originals) => englishLanguages('zh', originals),
    printOnlyIn: englishOnly,
    printSession(number, { kind = 'session', special, resumed, part, inFigures } = {}) {
        const extra = special ? { special: '特别', emergency: '紧急特别' }[special] : '';
        const again = resumed === undefined ? '' : resumed > 0 ? `第${toChinese(resumed)}次续会` : '续会';
        const count = inFigures || number > 999 ? String(number) : toChinese(number);
        return `第${count}${kind === 'meeting' ? '次' : '届'}${extra}会议${again}${part ? `（第${toChinese(part)}部分）` : ''}`;
    },
    printRanges: rangesIn({
        print: (from, to) => chinese.printRange(from, to),
        and: '和',
        comma: '、',
        year: (year) => `${year}年`,
        isYearFirst: true,
    }),
    printItemLine: (labels) => `临时议程项目 ${labels}`,
    printAgendaItem: (labels) => `议程项目 ${labels}`,
    printMeeting: (place, dates) => `${dates}，${place}`,
    usualItems: (opening, minutes) => ({
        first: [
            { title: '会议开幕', annotation: `会议定于 ${chinese.printDateInText(opening)}${chinese.printTime(minutes)}开幕。` },
            { title: '选举主席团成员', annotation: '会议将选举主席团成员。' },
            { title: '通过议程和工作安排', annotation: '临时议程提交会议通过。附件载有拟议工作安排。' },
        ],
        matter: { title: '…', annotation: '在本项目下，会议将审议…' },
        last: [
            { title: '下届会议临时议程', annotation: '会议将审议下届会议临时议程草案。' },
            { title: '其他事项', annotation: '会议将审议会议期间提出的事项。' },
            { title: '通过报告', annotation: '会议将审议并通过会议报告草稿。' },
        ],
    }),
    printMention: (label, isTight) => `议程项目${isTight ? '' : ' '}${label}`,
    printPart: (number) => `${toChinese(number)}.`,
    printItemHeading: (marker) => `项目 ${marker}`,
    printAnnex: (number) => `附件${toChinese(number)}`,
    placeTold: toldInChinese,
    paragraphWords: ['段落', '段'],
    paragraphPlurals: {},
    paragraphAround: ['第', '段'],
    printParagraph: (numbers) => `第 ${numbers} 段`,
    printCitation: (kind, number, title) => `${title ? `题为“${title}”的` : ''}第 ${number} 号${kind === 'resolution' ? '决议' : '决定'}`,
    printLabel: ([first = '', ...rest]) => [first, ...rest.map((part) => `(${part})`)].join(''),
    printMarker: (part, level) => (level === 1 || level > 3 ? `${part}.` : `(${part})`),
    weekdayName: (number) => `星期${weekdaySigns.charAt(number - 1)}`,
    weekdayLike: (number, model) =>
        `${/^(?:周|礼拜)/u.exec(model)?.[0] ?? '星期'}${number === 7 && model.endsWith('天') ? '天' : weekdaySigns.charAt(number - 1)}`,
    findDates: yearFirstDates,
    ranges: chineseRanges,
    considering: chineseConsidering,
    filling: chineseFilling,
    ...timesIn(
        {
            habits: {},
            names: { 中午: 12, 正午: 12, 午夜: 0 },
            leads: [...mornings, ...afternoons, '中午', '午夜'],
            afternoon: afternoons[0]!,
            signs: ':：',
            areSignsLoose: true,
            hourWords: { 时: 'named', 点: 'named', 时间: 'other', 点间: 'other', 时钟间: 'other', 点钟间: 'other' },
            minuteWords: ['分'],
            halfHour: '半',
            partsOfDay: [],
            joiners: ['至', '到'],
            halfFrom: 'first',
            read({ hour, minute: digits, spokenMinute, hourWord, lead, before }) {
                if ((digits === undefined && hourWord === '') || isOneOf('/.:', before, 0)) {
                    return undefined;
                }
                const minute = spokenMinute ?? digits ?? 0;
                if (lead === '') {
                    return { hour, minute, half: hour > 12 || digits !== undefined ? 'none' : 'unknown', standsAlone: true };
                }
                if (lead === '午夜') {
                    return { hour: hour === 12 ? 0 : hour, minute, half: 'none' };
                }
                const morning = mornings.includes(lead);
                // 上午 12 时 is noon, and 中午 12 时 belongs to neither half.
                return { hour, minute, half: hour >= 11 && (morning || lead === '中午') ? 'none' : morning ? 'morning' : 'afternoon' };
            },
        },
        chineseRanges,
    ),
};
