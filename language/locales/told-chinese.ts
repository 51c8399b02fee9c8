/** What Chinese text tells: 2011年8月, 第五至十四条, 第七届会议. Numbers stand in figures or in numerals. */
import { fromChinese, westernDigits } from './numerals.js';
import type { Told } from './told-place.js';

const month = /(?<![0-9])((?:19|20)[0-9]{2}) ?年 ?(1[0-2]|0?[1-9]) ?月(?! ?[0-9])/gu;
/** One number of a series: 第五条, 至十四, 和第八届. */
const link = / ?(?:(第) ?)?([0-9]{1,3}|[一二三四五六七八九十百]{1,6}) ?(条|條|届|屆|次(?=会|會|全会))?/uy;
const joiner = / ?(?:以及|[至和及、—–-]|到)/uy;

/** Finds what a Chinese text tells. */
export function toldInChinese(text: string): readonly Told[] {
    const plain = westernDigits(text);
    const months = Array.from(plain.matchAll(month), (found): Told => {
        const [all, year = '', number = ''] = found;
        return { kind: 'month', value: `${year}-${number.padStart(2, '0')}`, start: found.index, end: found.index + all.length };
    });
    return [...months, ...seriesIn(plain)];
}

/** Every series of numbers that begins with 第 and has a word for articles or sessions. */
function seriesIn(text: string): readonly Told[] {
    const found: Told[] = [];
    for (let at = text.indexOf('第'); at >= 0; ) {
        const { told, end } = seriesAt(text, at);
        found.push(...told);
        at = text.indexOf('第', Math.max(end, at + 1));
    }
    return found;
}

function seriesAt(text: string, from: number): { readonly told: readonly Told[]; readonly end: number } {
    const numbers: { readonly value: number; readonly start: number; readonly end: number }[] = [];
    let unit = '';
    let end = from;
    for (let at = from; at >= 0; at = endOf(joiner, text, end)) {
        link.lastIndex = at;
        const [all = '', , number = '', own = ''] = link.exec(text) ?? [];
        const value = /^[0-9]/u.test(number) ? Number(number) : fromChinese(number);
        if (value === undefined || number === '') {
            break;
        }
        end = at + all.length;
        numbers.push({ value, start: at, end });
        unit = own || unit;
    }
    const kind = unit === '' ? undefined : '条條'.includes(unit) ? 'article' : 'session';
    return { told: kind ? numbers.map(({ value, ...place }): Told => ({ kind, value: String(value), ...place })) : [], end };
}

function endOf(pattern: RegExp, text: string, at: number): number {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : -1;
}
