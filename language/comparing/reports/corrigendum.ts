/** A corrigendum drafted from what has changed: in the language of the earlier agenda and in the form "For … read …". */
import type { Change, ChangedPlace, ComparedMeeting, Comparison, UnitName } from '../../../protocol/comparison.js';
import { agendaLine, introductionLine, mastheadLine } from '../../drafting/writer.js';
import { parseIsoDate, timeOfDay } from '../../locales/calendar.js';
import { type CorrigendumWords, corrigendumWords } from '../../locales/corrigenda.js';
import { localeOf } from '../../locales/index.js';
import type { Language, Locale } from '../../locales/locale.js';
import { capitalised } from '../../locales/spelling.js';
import type { MastheadKey } from '../../semantics/masthead.js';
import type { Reading } from '../../semantics/reading.js';
import { labelParts } from '../../syntax/words/labels.js';
import { plainSymbol } from '../../syntax/words/symbols.js';
import { withoutControls } from '../../text/controls.js';
import { spotsOf } from '../wording.js';

/** What is to be done at one place, which is empty for the masthead and the whole document. */
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
        ...entries.map(({ place, lines }, index) => {
            const [first = '', ...more] = place === '' ? lines : [place, ...lines];
            return [`${locale.printMarker(String(index + 1), 1)} ${first}`, ...more].join('\n');
        }),
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
 * The same as an agenda, which prints like one: its masthead, and the corrections as introductions, each place as the title of one. As a line of text a
 * place, "Annex", would read like a section.
 * @param before the earlier agenda, whose masthead it has
 */
export function corrigendumSource(comparison: Comparison, { masthead }: Reading, isOfOneVersion = false): string {
    const { locale, words, symbol, entries } = drafted(comparison);
    const lines = shared.flatMap((key) => {
        const value = masthead.values.get(key);
        const values = key === 'body' ? masthead.bodies : value ? [value] : [];
        return values.filter(({ text }) => text !== '').map(({ text }) => mastheadLine(key, text));
    });
    const text = [
        [
            agendaLine(symbol),
            ...lines,
            ...(isOfOneVersion ? [mastheadLine('languages', locale.language)] : []),
            mastheadLine('title', comparison.before.title),
        ].join('\n'),
        introductionLine(words.title),
        ...entries.flatMap(({ place, lines: told }) => (place === '' ? told.flatMap(paragraphsOf) : [])),
        ...entries.flatMap(({ place, lines: told }, index) => [
            ...(place === '' || place === entries[index - 1]?.place ? [] : [introductionLine(place)]),
            ...(place === '' ? [] : told.flatMap(paragraphsOf)),
        ]),
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
    const entries = changes
        .map((change): Entry => ({ place: placeOf(change, words, locale), lines: linesOf(change, words, locale) }))
        .filter(({ lines }) => lines.length > 0);
    return { locale, words, symbol: symbols.map((one) => `${plainSymbol(one)}/Corr.1`).join(', '), entries };
}

/** The lines of a correction as paragraphs of source. A line that begins in small letters stays behind the one above it: a word that opens a section does. */
function paragraphsOf(text: string): readonly string[] {
    return text.split(/\n(?![a-z])/u).map((line) => line.replace(/\s+/gu, ' '));
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
        return labels.map((label) => both(itemText(label.before, locale), itemText(label.after, locale)));
    }
    if (kind === 'moved' || kind === 'form') {
        return before && after
            ? [both(placeText(before, words, locale), placeText(after, words, locale)), ...spotLines(pieces, words, locale)]
            : [];
    }
    if ((kind === 'split' || kind === 'joined') && before && after) {
        return [both(before.text, after.text)];
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
    // A corrigendum has no sign for a sentence that goes on.
    return spotsOf(pieces ?? [], '').map(({ before, after }) => words.replace(quoted(before, locale), quoted(after, locale)));
}

function placeOf(change: Change, words: CorrigendumWords, locale: Locale): string {
    // Other numbers concern the whole document.
    const place = change.kind === 'renumbered' ? undefined : (change.before ?? change.after);
    return place ? placeText(place, words, locale) : '';
}

/** "Item 4, paragraph 2", in the words of the document. */
function placeText({ part, unit }: ChangedPlace, words: CorrigendumWords, locale: Locale): string {
    const { phrases } = locale;
    const name =
        part.kind === 'item' && part.label !== undefined
            ? itemText(part.label, locale)
            : part.kind === 'schedule' || part.kind === 'annex'
              ? phrases.annex
              : part.kind === 'masthead' || part.kind === 'notes'
                ? ''
                : (part.title ?? '');
    const text = [name, unit ? unitText(unit, words, locale) : ''].filter((one) => one !== '').join(locale.comma);
    return capitalised(text);
}

function unitText({ kind, number, marker }: UnitName, words: CorrigendumWords, locale: Locale): string {
    if (kind === 'paragraph' && number !== undefined) {
        return locale.printParagraph(String(number), 1);
    }
    const noun = kind === 'heading' || kind === 'text' || kind === 'paragraph' ? '' : words[kind];
    return [noun, marker ?? (number === undefined ? '' : String(number))].filter((one) => one !== '').join(' ');
}

/** "item 2 (a)", in the words of the document. */
function itemText(label: string, locale: Locale): string {
    return locale.printMention(locale.printLabel(labelParts(label)));
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
