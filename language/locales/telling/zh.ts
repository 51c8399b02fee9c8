/** Chinese sentences that tell of sessions. Words have no blanks between them, so that what may stand around a noun is listed. */
import { skipGaps } from '../../text/characters.js';
import { fromChinese } from '../numerals.js';
import { placesNamed } from '../place-names.js';
import type { Tellings, ToldSession } from '../tellings.js';

const nouns = /届会(?!议)|会议|常会/gu;
/** What may follow the noun where the sentence is about it. */
const follows = '将定于拟在由应已从自（(，,开举召';
const beginnings = ['开幕式', '的开幕', '的第一次', '第一次', '首次', '的首次'];
const opening = /开幕|开始|始于|启动/u;
const closing = /闭幕|结束|落幕/u;
const held = /举行|召开|开会|举办/u;
const clauses = /[，,](?=随后|然后|之后|此后|而|并|但|同时)/gu;
const numeral = /第([0-9]{1,3}|[一二三四五六七八九十百〇零]{1,6})([届次])$/u;
/** A session or a meeting by its number, with its noun. */
const counted =
    /第[\s\u00a0]{0,2}(?:[0-9]{1,3}|[一二三四五六七八九十百〇零]{1,6})[\s\u00a0]{0,2}[届次][\p{Script=Han}]{0,4}?(?:会议|届会|常会|会)/gu;
const current = /(?:本|这|该|此)[届次]$/u;
/** Signs before which an owner ends. */
const notOwner = /[^\p{Script=Han}]/u;
/** Characters before the name of a body that are none of its own: 由工作组 is a working group. */
const beforeNames = '由在于为该及和的本与，、';
/** Units before a noun that are looked at. */
const before = 40;

/** The cities of `place-names.ts`, in its order. */
const cities = (
    '阿布扎比|阿布贾|阿克拉|亚的斯亚贝巴|阿尔及尔|阿拉木图|安曼|安卡拉|安塔利亚|阿斯塔纳|雅典|亚特兰大|巴格达|巴库|曼谷|巴塞尔|北京|贝鲁特|贝尔格莱德|柏林|伯尔尼|波哥大|波恩|巴西利亚|布鲁塞尔|布加勒斯特|布达佩斯|' +
    '布宜诺斯艾利斯|开罗|坎昆|开普敦|哥本哈根|达喀尔|大马士革|多哈|迪拜|日内瓦|海牙|汉堡|河内|赫尔辛基|伊斯坦布尔|雅加达|吉达|耶路撒冷|约翰内斯堡|喀布尔|坎帕拉|喀土穆|基加利|科威特城/科威特|京都|利马|里斯本|伦敦|' +
    '卢森堡|马德里|麦纳麦|马尼拉|马拉喀什|墨西哥城|明斯克|蒙特利尔|莫斯科|马斯喀特|内罗毕|新德里|纽约|奥斯陆|巴拿马城|巴黎|布拉格|基多|拉巴特|里约热内卢|利雅得|罗马|圣彼得堡|萨那|圣地亚哥|首尔|上海|沙姆沙伊赫|新加坡|' +
    '斯德哥尔摩|斯特拉斯堡|塔什干|第比利斯|德黑兰|东京|的黎波里|突尼斯|维也纳|华沙|华盛顿|埃里温'
).split('|');

export const chineseTellings: Tellings = {
    abbreviations: [],
    sessionsIn(sentence) {
        const told: ToldSession[] = [];
        let last = 0;
        for (const found of sentence.matchAll(nouns)) {
            const end = found.index + found[0].length;
            const one = sessionAt(sentence, Math.max(last, found.index - before), found.index, end);
            if (one) {
                told.push(one);
            }
            last = end;
        }
        return told;
    },
    numbersIn: (text) => [...text.matchAll(counted)].map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
    opens: (sentence) => opening.test(sentence),
    closes: (sentence) => closing.test(sentence),
    isHeld: (sentence) => held.test(sentence),
    clauseAt(sentence, at) {
        let start = 0;
        for (const { index } of sentence.matchAll(clauses)) {
            if (index >= at) {
                return { start, end: index };
            }
            start = index;
        }
        return { start, end: sentence.length };
    },
    wordsOf: (text) => ({ words: [text.slice(0, 4 * before).replace(/[\s\u00a0]/gu, '')].filter(Boolean), isLinked: false }),
    isSameName(written, body) {
        let length = 0;
        while (length < written.length && length < body.length && written.at(-1 - length) === body.at(-1 - length)) {
            length++;
        }
        const sign = written.charAt(written.length - length - 1);
        return length >= 2 && (sign === '' || beforeNames.includes(sign));
    },
    places: placesNamed(cities),
    leadsToPlace: (text, end) =>
        '在于'.includes(text.charAt(text.slice(Math.max(0, end - 3), end).trimEnd().length + Math.max(0, end - 3) - 1) || ' '),
};

function sessionAt(sentence: string, from: number, noun: number, end: number): ToldSession | undefined {
    // 届会 brings the sign of its number with it.
    const isOwnSign = sentence.charAt(noun) === '届';
    const left = sentence.slice(from, isOwnSign ? noun + 1 : noun).replace(/[\s\u00a0]+/gu, '');
    const number = numeral.exec(left.replace(/全体$/u, ''));
    const isCurrent = number ? false : current.test(left);
    const isFirstMeeting = number !== null && number[2] === '次' && '一1'.includes(number[1] ?? '');
    const rest = left
        .slice(0, number?.index ?? (isCurrent ? left.length - 2 : left.length))
        .replace(/(?:[本这该此][届次])?(?:会议|届会)$/u, '');
    const owner = rest.slice(lastNotHan(rest) + 1);
    const isFirst = owner === '' || number !== null || isCurrent;
    const start = number ? sentence.lastIndexOf('第', noun) : noun;
    const next = skipGaps(sentence, end);
    const isBeginning = isFirstMeeting || beginnings.some((word) => sentence.startsWith(word, next));
    if (!isFirst || !(isBeginning || (next < sentence.length && follows.includes(sentence.charAt(next))))) {
        return undefined;
    }
    const written = number?.[1] ?? '';
    const value = /^\d/u.test(written) ? Number(written) : fromChinese(written);
    return {
        start,
        end,
        ordinal: value && !isFirstMeeting ? { number: value, start, end: isOwnSign ? noun + 1 : noun } : undefined,
        kind: number?.[2] === '次' ? 'meeting' : 'session',
        isBeginning,
        isIts: false,
        owner,
    };
}

function lastNotHan(text: string): number {
    for (let at = text.length - 1; at >= 0; at--) {
        if (notOwner.test(text.charAt(at))) {
            return at;
        }
    }
    return -1;
}
