/** What people write of a session in the masthead: its number, and what it is called besides: `15`, `23 special`, "Fifteenth meeting (second part)". */
import { fromChinese, fromRoman, locales, type SessionForm } from '../locales/index.js';
import { isHan, isLetterAt } from '../text/characters.js';
import { endOfRun, noLetter } from '../text/steps.js';
import { comparableValue, type SessionWord, skipSigns, type WrittenWords, writtenWords } from './written-words.js';

/** A session by its number. */
export interface SessionName extends Pick<SessionForm, 'special' | 'resumed' | 'part'> {
    /** 1 or more. */
    readonly number: number;
    /** Which of the two its words call it, if one of them does. */
    readonly kind?: 'session' | 'meeting' | undefined;
}

/** The session that a value names in any of the six languages. Undefined where it says anything else. */
export function readSessionName(value: string): SessionName | undefined {
    const text = comparableValue(value);
    for (const words of text === undefined ? [] : writtenWords()) {
        const name = text && nameIn(words, text);
        if (name) {
            return name;
        }
    }
    return undefined;
}

/** The number of a session that has nothing but a number: in figures, as an ordinal in words or figures, as a Roman or Chinese numeral. */
export function readSession(value: string): number | undefined {
    const name = readSessionName(value);
    return name && name.special === undefined && name.resumed === undefined && name.part === undefined ? name.number : undefined;
}

/** A session as it is best written: `15`, `23 special`, `53 resumed, second part`. */
export function sessionText({ number, special, resumed, part, kind }: SessionName): string {
    // The words of the masthead are the English ones.
    const { session, ordinals } = locales.en.values;
    const counted = (count: number): readonly string[] => ordinals(count).slice(0, 1);
    const words = [
        String(number),
        ...(special ? session[special].slice(0, 1) : []),
        ...(resumed ? counted(resumed) : []),
        ...(resumed === undefined ? [] : session.resumed.slice(0, 1)),
        ...(part ? [...counted(part), ...session.part.slice(0, 1)] : []),
    ];
    return [...words, ...(kind ? [kind] : [])].join(' ');
}

/** More is no name of a session. */
const mostWords = 12;

type Word = { readonly number: number } | { readonly word: SessionWord };

/** The words of a value, where it has no others than those of a session. */
function nameIn(words: WrittenWords, text: string): SessionName | undefined {
    const found: Word[] = [];
    let at = skipSigns(text, 0, signs);
    while (at < text.length && found.length < mostWords) {
        const word = words.session.longestAt(text, at);
        const number = numberAt(words, text, at);
        if (number && number.end > (word?.end ?? at)) {
            // The figures of `17the` are no number.
            if (isLetterAt(text, number.end) && !isHan(text.charCodeAt(number.end))) {
                return undefined;
            }
            found.push({ number: number.value });
            at = skipSigns(text, number.end, signs);
        } else if (word) {
            found.push({ word: word.value });
            at = skipSigns(text, word.end, signs);
        } else {
            return undefined;
        }
    }
    return at === text.length ? nameOf(found) : undefined;
}

/** Stand between the words of a session. */
const signs = ',:;()（），：،؛';

/** Which number is that of the session, and which counts its parts or says how often it was resumed. */
function nameOf(found: readonly Word[]): SessionName | undefined {
    const words = found.filter((one) => !('word' in one) || one.word !== 'link');
    const numbers = words.flatMap((one, index) => ('number' in one ? [{ index, number: one.number }] : []));
    const placesOf = (word: SessionWord): readonly number[] =>
        words.flatMap((one, index) => ('word' in one && one.word === word ? [index] : []));
    const [parts, resumptions] = [placesOf('part'), placesOf('resumed')];
    if (parts.length > 1 || resumptions.length > 1) {
        return undefined;
    }
    const part = parts[0] === undefined ? undefined : countOf(numbers, parts[0]);
    const others = numbers.filter((one) => one !== part);
    const resumed =
        resumptions[0] === undefined || others.length < 2 ? undefined : [...others].sort((one, other) => one.number - other.number)[0];
    const [session, ...more] = others.filter((one) => one !== resumed);
    if (!session || more.length > 0 || session.number < 1 || (parts.length > 0 && !part)) {
        return undefined;
    }
    const special = placesOf('emergency').length > 0 ? 'emergency' : placesOf('special').length > 0 ? 'special' : undefined;
    const kind = placesOf('meeting').length > 0 ? 'meeting' : placesOf('session').length > 0 ? 'session' : undefined;
    return {
        number: session.number,
        ...(special ? { special } : {}),
        ...(resumptions.length > 0 ? { resumed: resumed?.number ?? 0 } : {}),
        ...(part ? { part: part.number } : {}),
        ...(kind ? { kind } : {}),
    };
}

interface PlacedNumber {
    readonly index: number;
    readonly number: number;
}

/** The number that counts what stands at a place: right before it, if another number stands before that one, or right behind it. */
function countOf(numbers: readonly PlacedNumber[], place: number): PlacedNumber | undefined {
    const [before, behind] = [numbers.find(({ index }) => index === place - 1), numbers.find(({ index }) => index === place + 1)];
    return numbers.length < 2 ? undefined : before && before !== numbers[0] ? before : (behind ?? before);
}

/** Signs of a Chinese numeral. */
const longestNumeral = 5;

function numberAt(words: WrittenWords, text: string, at: number): { readonly value: number; readonly end: number } | undefined {
    const figures = sticky(/\d{1,4}/uy, text, at);
    if (figures !== '') {
        const end = at + figures.length;
        const ending = words.ordinalEndings.longestAt(text, end)?.end ?? end;
        return { value: Number(figures), end: isLetterAt(text, ending) && ending > end ? end : ending };
    }
    const ordinal = words.ordinals().longestAt(text, at);
    if (ordinal) {
        return ordinal;
    }
    const roman = sticky(/[IVXLC]{1,8}/uy, text, at);
    // A single L or C is more likely a letter.
    if (roman !== '' && noLetter(text, at + roman.length) && (roman.length > 1 || 'IVX'.includes(roman))) {
        return numeral(fromRoman(roman.toLowerCase()), at + roman.length);
    }
    const chinese = endOfRun(text, at, isHan, longestNumeral) - at;
    // The numeral is the longest beginning that is one: other signs may follow it.
    for (let length = chinese; length > 0; length--) {
        const value = fromChinese(text.slice(at, at + length));
        if (value) {
            return { value, end: at + length };
        }
    }
    return undefined;
}

function numeral(value: number | undefined, end: number): { readonly value: number; readonly end: number } | undefined {
    return value === undefined ? undefined : { value, end };
}

function sticky(pattern: RegExp, text: string, at: number): string {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? '';
}
