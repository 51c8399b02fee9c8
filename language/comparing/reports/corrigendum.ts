/** A corrigendum drafted from what has changed: in the language of the earlier agenda and in the form "For … read …". */
import type { Change, ChangedPlace, ComparedMeeting, Comparison, UnitName } from '../../../protocol/comparison.js';
import { parseIsoDate, timeOfDay } from '../../locales/calendar.js';
import { type CorrigendumWords, corrigendumWords } from '../../locales/corrigenda.js';
import { localeOf } from '../../locales/index.js';
import type { Language, Locale } from '../../locales/locale.js';
import type { MastheadKey } from '../../semantics/masthead.js';
import type { Reading } from '../../semantics/reading.js';
import { labelParts } from '../../syntax/words/labels.js';
import { plainSymbol } from '../../syntax/words/symbols.js';
import { withoutControls } from '../../text/controls.js';
import { spotsOf } from '../wording.js';

/** One place, and what is to be done there. */
interface Entry {
    readonly place: string;
    readonly lines: readonly string[];
}

/**
 * The text of a corrigendum, to be looked through by its editor. Changes of blanks are left out.
 * @param isOfOneVersion whether only this language version is concerned, which a line then says
 */
export function corrigendumText(comparison: Comparison, isOfOneVersion = false): string {
    const { locale, words, symbol, entries } = drafted(comparison);
    const text = [
        symbol,
        isOfOneVersion ? locale.printOnlyIn([locale.language]) : '',
        comparison.before.title,
        words.title,
        ...entries.map(({ place, lines }, index) =>
            [`${locale.printMarker(String(index + 1), 1)} ${place}`.trim(), ...lines].join(place === '' ? ' ' : '\n'),
        ),
    ];
    return withoutControls(`${text.filter((part) => part !== '').join('\n\n')}\n`);
}

/** The lines of the masthead that a corrigendum shares with its document. */
const shared: readonly MastheadKey[] = [
    'language',
    'conference',
    'body',
    'session',
    'meeting',
    'dates',
    'place',
    'distribution',
    'original',
    'style',
];

/**
 * The same as an agenda, which prints like one: its masthead, and the corrections as its introduction.
 * @param before the earlier agenda, whose masthead it has
 */
export function corrigendumSource(comparison: Comparison, { masthead }: Reading, isOfOneVersion = false): string {
    const { locale, words, symbol, entries } = drafted(comparison);
    const lines = shared.flatMap((key) => {
        const value = masthead.values.get(key);
        return value && value.text !== '' ? [`${key}: ${value.text}`] : [];
    });
    const text = [
        [
            `agenda ${symbol}`.trim(),
            ...lines,
            ...(isOfOneVersion ? [`languages: ${locale.language}`] : []),
            `title: ${comparison.before.title}`,
        ].join('\n'),
        `introduction ${words.title}`,
        ...entries
            .flatMap(({ place, lines: told }) => [place, ...told.map((line) => line.replace(/\s+/gu, ' '))])
            .filter((line) => line !== ''),
    ];
    return withoutControls(`${text.join('\n\n')}\n`);
}

function drafted({ before, changes }: Comparison): {
    readonly locale: Locale;
    readonly words: CorrigendumWords;
    readonly symbol: string;
    readonly entries: readonly Entry[];
} {
    const locale = localeOf(before.language as Language);
    const words = corrigendumWords[locale.language];
    const symbols = before.symbol === '' ? [] : before.symbol.split(', ');
    const entries = changes.flatMap((change): readonly Entry[] => {
        const lines = linesOf(change, words, locale);
        return lines.length === 0 ? [] : [{ place: placeOf(change, words, locale), lines }];
    });
    return { locale, words, symbol: symbols.map((one) => `${plainSymbol(one)}/Corr.1`).join(', '), entries };
}

/** What is to be replaced, deleted and inserted. */
function linesOf(change: Change, words: CorrigendumWords, locale: Locale): readonly string[] {
    const { kind, of, before, after, pieces, meetings, labels = [], passages = [] } = change;
    const quote = (text: string): string => quoted(text, locale);
    const both = (one: string, other: string): string => words.replace(quote(one), quote(other));
    if (kind === 'spacing') {
        return [];
    }
    if (of === 'meeting') {
        const [one, other] = [meetings?.before, meetings?.after].map((meeting) => meeting && meetingText(meeting, locale));
        if (kind === 'taken') {
            return [before?.text === '' ? words.insert(quote(after?.text ?? '')) : both(before?.text ?? '', after?.text ?? '')];
        }
        return one && other
            ? [both(one, other)]
            : [one ? words.remove(quote(one)) : words.insert(quote(`${other ?? ''} ${after?.text ?? ''}`))];
    }
    if (kind === 'renumbered') {
        return labels.map((label) => both(labelText(label.before, locale), labelText(label.after, locale)));
    }
    if (kind === 'moved' || kind === 'form') {
        return before && after
            ? [both(placeText(before, words, locale), placeText(after, words, locale)), ...spotLines(pieces, words, locale)]
            : [];
    }
    if (before && !after) {
        return [words.remove(quote(before.text))];
    }
    if (after && !before) {
        return [words.insert(quote([after.text, ...passages].join('\n')))];
    }
    return pieces ? spotLines(pieces, words, locale) : before && after && before.text !== after.text ? [both(before.text, after.text)] : [];
}

function spotLines(pieces: Change['pieces'], words: CorrigendumWords, locale: Locale): readonly string[] {
    // The words beside a change are cut where a sentence goes on; a corrigendum has no sign for it.
    const plain = (text: string): string => quoted(text.replaceAll('\u2026', '').trim(), locale);
    return spotsOf(pieces ?? []).map(({ before, after }) => words.replace(plain(before), plain(after)));
}

function placeOf(change: Change, words: CorrigendumWords, locale: Locale): string {
    const place = change.before ?? change.after;
    return place ? placeText(place, words, locale) : '';
}

/** "Item 4, paragraph 2", in the words of the document. */
function placeText({ part, unit }: ChangedPlace, words: CorrigendumWords, locale: Locale): string {
    const { phrases } = locale;
    const name =
        part.kind === 'item' && part.label !== undefined
            ? locale.printMention(labelText(part.label, locale))
            : part.kind === 'schedule' || part.kind === 'annex'
              ? phrases.annex
              : part.kind === 'masthead' || part.kind === 'notes'
                ? ''
                : (part.title ?? '');
    const text = [name, unit ? unitText(unit, words, locale) : ''].filter((one) => one !== '').join(locale.comma);
    return text.charAt(0).toUpperCase() + text.slice(1);
}

function unitText({ kind, number, marker }: UnitName, words: CorrigendumWords, locale: Locale): string {
    if (kind === 'paragraph' && number !== undefined) {
        return locale.printParagraph(String(number), 1);
    }
    const noun = kind === 'heading' || kind === 'text' || kind === 'paragraph' ? '' : words[kind];
    return [noun, marker ?? (number === undefined ? '' : String(number))].filter((one) => one !== '').join(' ');
}

function labelText(label: string, locale: Locale): string {
    return locale.printLabel(labelParts(label));
}

function meetingText({ date, start, end, track }: ComparedMeeting, locale: Locale): string {
    const day = date === undefined ? undefined : parseIsoDate(date);
    const parts = [
        day ? locale.printDay(day) : '',
        start === undefined || end === undefined ? '' : locale.printSlot(start, timeOfDay(end)),
        track ?? '',
    ];
    return parts.filter((part) => part !== '').join(locale.comma);
}

function quoted(text: string, { citations, quotationBlank = '' }: Locale): string {
    const [open, close] = citations.quotes[0] ?? ['"', '"'];
    return `${open}${quotationBlank}${text.trim()}${quotationBlank}${close}`;
}
