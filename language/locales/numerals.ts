/** Markers of labels and lists: the number that a marker stands for, and how each script writes a number. */
import { onceForText } from '../kept/once.js';
import type { MarkerScript } from './locale.js';

/** One way to read a marker: `i` is the ninth letter and the first Roman numeral. */
export interface MarkerValue {
    readonly script: MarkerScript;
    readonly value: number;
}

const latin = 'abcdefghijklmnopqrstuvwxyz';
const abjad = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ';
/** The order of letters in Cyrillic lists, which count а, б, в instead of the Latin letters usual in the United Nations. */
export const cyrillicOrder = 'абвгдежзиклмнопрстуфхцчшщэюя';
const lookAlikes: Readonly<Record<string, string>> = {
    а: 'a',
    с: 'c',
    е: 'e',
    о: 'o',
    р: 'p',
    х: 'x',
    у: 'y',
    к: 'k',
    і: 'i',
    ј: 'j',
    ѕ: 's',
};
/** The letters of Cyrillic lists for which Latin ones may stand, by the Latin ones. */
const cyrillicFor = new Map(
    Object.entries(lookAlikes).flatMap(([cyrillic, other]) => (cyrillicOrder.includes(cyrillic) ? [[other, cyrillic] as const] : [])),
);
const highestRoman = 200;

/** Source of an expression for a Chinese numeral at the head of a list, and for an Arabic letter that counts. */
export const chineseNumeral = '[一二三四五六七八九十百]';
export const arabicLetter = '[\\u0621-\\u064a]\\u0640?';

/** Source of an expression for a bare marker: one or two letters (Latin, Cyrillic, full-width), a Roman or Chinese numeral, or an abjad letter. */
export const bareMarker =
    '(?:[A-Za-zА-Яа-яЁёІі\\uff21-\\uff3a\\uff41-\\uff5a]{1,2}|[ivxlcIVXLC]{3,8}|[一二三四五六七八九十百]{1,5}|[\\u0621-\\u064a]\\u0640?)';

/** Whether a marker in normal form is a Cyrillic letter: lists count with those too that look like no Latin one. */
export function isCyrillicMarker(part: string): boolean {
    return /^[а-яёі]$/u.test(part);
}

/** Whether a marker in normal form is a Latin letter that looks like none of Cyrillic lists. */
export function isLatinMarker(part: string): boolean {
    return /^[a-z]$/u.test(part) && !cyrillicFor.has(part);
}

/** What a bare marker counts in a list of Cyrillic letters, where a Latin letter stands for the Cyrillic one that it looks like. Undefined for other markers. */
export function cyrillicValue(bare: string): number | undefined {
    const letter = lowerAscii(bare).trim();
    const place = letter.length === 1 ? cyrillicOrder.indexOf(cyrillicFor.get(letter) ?? letter) : -1;
    return place < 0 ? undefined : place + 1;
}

/** Turns Arabic-Indic, Persian and full-width digits into western ones. The length stays the same, and so do all offsets. */
export function westernDigits(text: string): string {
    return text.replace(/[٠-٩۰-۹０-９]/gu, (digit) => {
        const code = digit.charCodeAt(0);
        return String(code - (code >= 0xff10 ? 0xff10 : code >= 0x6f0 ? 0x6f0 : 0x660));
    });
}

/** The zeros of the scripts whose digits are read. */
const zeros = [0x660, 0x6f0, 0xff10];

/** A bare marker in the digits and letters of another one, and in capitals where that one is: 12 like ٢ is ١٢, b like ａ is ｂ, and e like д is the Cyrillic е. */
export function writtenLike(bare: string, model: string): string {
    const first = model.charCodeAt(0);
    const zero = zeros.find((code) => first >= code && first <= code + 9);
    if (zero !== undefined) {
        return bare.replace(/\d/gu, (digit) => String.fromCharCode(zero + Number(digit)));
    }
    const letters = /^\p{Script=Cyrillic}/u.test(model) && bare.length === 1 ? (cyrillicFor.get(bare) ?? bare) : bare;
    const written = model === model.toLowerCase() ? letters : letters.toUpperCase();
    return /^[\uff21-\uff3a\uff41-\uff5a]/u.test(model)
        ? written.replace(/[A-Za-z]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
        : written;
}

function lowerAscii(text: string): string {
    return westernDigits(text.normalize('NFKC')).toLowerCase();
}

/**
 * The plain form of a marker, for comparisons: western digits, ASCII brackets and letters, lower case, Latin letters for Cyrillic look-alikes, Arabic letters
 * without the stroke that lengthens them. Brackets stay; the length may change.
 */
export function normaliseMarker(text: string): string {
    if (/^[a-z0-9]*$/u.test(text)) {
        return text;
    }
    return lowerAscii(text)
        .replace(/[асеорхукіјѕ]/gu, (letter) => lookAlikes[letter] ?? letter)
        .replace(/[\u0640\u064b-\u0652\u200b-\u200f]/gu, '')
        .replace(/[اإآ]/gu, 'أ')
        .replace(/ى/gu, 'ي');
}

/** All readings of a bare marker (no brackets), likeliest first; empty if it is not a marker. Normalises the marker itself. */
export const markerValues = onceForText((bare): readonly MarkerValue[] => {
    const plain = normaliseMarker(bare).trim();
    const readings: MarkerValue[] = [];
    const add = (script: MarkerScript, value: number | undefined): void => {
        if (value !== undefined && value > 0 && !readings.some((other) => other.script === script && other.value === value)) {
            readings.push({ script, value });
        }
    };
    if (/^\d{1,6}$/u.test(plain)) {
        add('number', Number(plain));
    }
    add('letter', letterValue(plain, latin));
    if (/^[ab][a-z]$/u.test(plain)) {
        add('letter', 26 * (latin.indexOf(plain.charAt(0)) + 1) + latin.indexOf(plain.charAt(1)) + 1);
    }
    add('roman', fromRoman(plain));
    add('chinese', fromChinese(plain));
    add('abjad', letterValue(plain, abjad));
    add('letter', letterValue(lowerAscii(bare).trim(), cyrillicOrder));
    return readings;
});

/** What a marker counts at the head of a list: the least value. (ii) is the second Roman numeral there, since nobody begins with the thirty-fifth letter. */
export function leastValue<T extends MarkerValue>(readings: readonly T[]): T | undefined {
    return readings.reduce<T | undefined>((best, one) => (best && best.value <= one.value ? best : one), undefined);
}

/**
 * A number as a bare marker of a script: 28 is `bb`, xxviii, 二十八, غ. `value` counts from 1.
 * @param isCyrillic whether letters are those of Cyrillic lists, as far as these go
 */
export function writeMarker(script: MarkerScript, value: number, isCyrillic = false): string {
    switch (script) {
        case 'letter':
            return (isCyrillic && cyrillicOrder.charAt(value - 1)) || writeLetter(value, latin);
        case 'abjad':
            return writeLetter(value, abjad);
        case 'roman':
            return toRoman(value);
        case 'chinese':
            return toChinese(value);
        case 'number':
            return String(value);
    }
}

/** After the last letter come double letters: z, aa, bb. */
function letterValue(text: string, order: string): number | undefined {
    const letter = text.charAt(0);
    const place = letter === '' ? -1 : order.indexOf(letter);
    return place >= 0 && text.length <= 4 && text === letter.repeat(text.length) ? order.length * (text.length - 1) + place + 1 : undefined;
}

function writeLetter(value: number, order: string): string {
    return order.charAt((value - 1) % order.length).repeat(Math.ceil(value / order.length));
}

const romanSteps: readonly (readonly [number, string])[] = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
];

/** Roman numeral in lower case. */
export function toRoman(value: number): string {
    let rest = value;
    let text = '';
    for (const [step, letters] of romanSteps) {
        while (rest >= step) {
            text += letters;
            rest -= step;
        }
    }
    return text;
}

/** Roman numeral in capitals, as it numbers annexes and parts. */
export function capitalRoman(value: number): string {
    return toRoman(value).toUpperCase();
}

/** Value of a correctly formed Roman numeral in lower case, up to 200. */
export function fromRoman(text: string): number | undefined {
    let value = 0;
    let at = 0;
    for (const [step, letters] of romanSteps) {
        while (text.startsWith(letters, at)) {
            value += step;
            at += letters.length;
        }
    }
    // iiii and vx have a value, but are not the correct form of it.
    return at === text.length && value > 0 && value <= highestRoman && toRoman(value) === text ? value : undefined;
}

const chineseDigits = '零一二三四五六七八九';

/** Chinese numeral, 1 to 999: 十五, 二十, 一百零一. */
export function toChinese(value: number): string {
    const [hundreds, tens, units] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
    const digit = (number: number): string => chineseDigits.charAt(number);
    const upper = hundreds > 0 ? `${digit(hundreds)}百` : '';
    const middle = tens > 0 ? `${tens === 1 && hundreds === 0 ? '' : digit(tens)}十` : hundreds > 0 && units > 0 ? '零' : '';
    return upper + middle + (units > 0 ? digit(units) : '');
}

/** Value of a Chinese numeral up to 999, also as bare digits (二〇) or with 廿 and 卅. */
export function fromChinese(text: string): number | undefined {
    const plain = text.replace(/〇/gu, '零').replace(/廿/gu, '二十').replace(/卅/gu, '三十');
    const match = /^(?:([一二三四五六七八九])百)?零?(?:([一二三四五六七八九]?)(十))?([一二三四五六七八九])?$/u.exec(plain);
    const digit = (character: string | undefined): number => (character ? chineseDigits.indexOf(character) : 0);
    if (match && plain !== '') {
        return 100 * digit(match[1]) + (match[3] ? 10 * (digit(match[2]) || 1) : 0) + digit(match[4]);
    }
    return /^[零一二三四五六七八九]{2,4}$/u.test(plain) ? Number(Array.from(plain, digit).join('')) : undefined;
}
