/** The first page: the masthead, and the title block with body, session, place and dates, the item, the title and the author. */
import { type Field, isField, isFurtherSymbol, isMark, isText, type Opening, type Title } from '../grammar/generated/ast.js';
import type { Locale } from '../locales/locale.js';
import { isOfUnitedNations } from '../semantics/issuers.js';
import { fieldValue, itemLabelsOf, type MastheadKey, symbolOf, symbolPartsOf } from '../semantics/masthead.js';
import { itemsNamedIn } from '../semantics/named-items.js';
import type { Reading } from '../semantics/reading.js';
import type { MastheadFact } from '../styles/house-style.js';
import { textOf } from '../syntax/tree/nodes.js';
import type { OutlineItem } from '../semantics/outline.js';
import { isDash } from '../text/characters.js';
import { upTo } from '../text/ends.js';
import { type BlockContent, type Content, type InlineRun, type MastheadContent, plainText } from './blocks.js';
import { type Draft, draft, type PrintedWith } from './draft.js';
import { titleContent } from './list.js';
import { printedLabels } from './mention-run.js';
import { placeOf, type SectionPlace } from './places.js';
import { markRun, plain, type Printing } from './running-text.js';
import { type Sheet, sheetOf } from './sheet.js';

/** Masthead and title block. The title is present even where the source text is empty. */
export function frontSheets(reading: Reading, printing: Printing): readonly Sheet[] {
    const { agenda, masthead, locale } = reading;
    const drafts: Draft[] = [];
    const add: Add = (content, place, passage) => void drafts.push(draft(printing, '', content, place, passage && { passage }));
    const fieldOf = (key: MastheadKey): Field | undefined => masthead.values.get(key)?.field;
    const organization = organizationOf(reading);
    add(mastheadContent(reading, organization, printing), placeOf(agenda.opening, ...agenda.masthead.filter(isField)));

    // Without a conference, the highest body is the organization of the masthead and has no line of its own.
    const bodies = masthead.bodies.map(({ field }) => field).filter((body) => body !== organization);
    for (const [index, body] of bodies.entries()) {
        const isLarge = index === 0 && bodies.length > 1 && printing.style.bodies === 'first-large';
        add({ kind: 'body-line', ...(isLarge ? { isLarge } : {}), content: contentOfField(body, locale) }, placeOf(body), body);
    }
    const session = fieldOf('session') ?? fieldOf('meeting');
    if (session && fieldValue(session) !== '') {
        add(
            { kind: 'session', content: sessionContent(session, reading, printing) },
            placeOf(session),
            masthead.sessionName ? undefined : session,
        );
    }
    const meeting = placeAndDates(reading, printing);
    if (meeting) {
        const fields = [fieldOf('dates'), fieldOf('place')].filter((field) => field !== undefined);
        add(
            { kind: 'place-dates', content: [...plain(meeting), ...fields.flatMap((field) => markRuns(field, locale))] },
            placeOf(fields[0]),
        );
    }
    addItem(reading, printing, add);
    const title = fieldOf('title');
    const content = title ? contentOfField(title, locale) : [];
    const isWritten = content.length > 0;
    add(
        { kind: 'document-title', content: isWritten ? content : plain(locale.phrases.title) },
        placeOf(title ?? agenda.opening),
        isWritten ? title : undefined,
    );
    const author = fieldOf('author');
    if (author && fieldValue(author) !== '') {
        add({ kind: 'author', content: contentOfField(author, locale) }, placeOf(author), author);
    }
    return sheetOf(drafts);
}

/** Adds a block. `passage` is what it is made of, where its words are those of the source text. */
type Add = (content: BlockContent, place: SectionPlace, passage?: Field | Title) => void;

/** The items under which the document stands: "Items 1 and 2 (b) of the provisional agenda", and each title on a line of its own. */
function addItem({ masthead, outline, locale }: Reading, printing: Printing, add: Add): void {
    const field = masthead.values.get('item')?.field;
    if (!field || !masthead.item) {
        return;
    }
    const labels = itemLabelsOf(masthead);
    const isNamedOnly = printing.style.itemLine === 'agenda';
    const count = itemsNamedIn(masthead, outline).length;
    const printed = printedLabels(labels[0] ?? '', masthead.item.further, printing);
    const line = plain(isNamedOnly ? locale.printAgendaItem(printed, count) : locale.printItemLine(printed, count));
    add({ kind: 'item-line', content: [...line, ...markRuns(field, locale)] }, placeOf(field));
    const own = isNamedOnly ? [] : itemsNamedIn(masthead, outline).flatMap((label) => outline.byLabel.get(label) ?? []);
    for (const entry of new Set(own.flatMap((one) => [...(printing.style.itemTitle === 'whole' ? aboveOf(one) : []), one]))) {
        const { title } = entry.item;
        const content = title ? plain(plainText(titleContent(title, printing))) : [];
        if (content.length > 0) {
            add({ kind: 'item-title', content }, placeOf(field), title);
        }
    }
}

/** The items above an item, the highest first. */
function aboveOf({ parent }: OutlineItem): readonly OutlineItem[] {
    return parent ? [...aboveOf(parent), parent] : [];
}

/** The session as its language calls it, or as it is written where it is no number. */
function sessionContent(field: Field, { masthead, locale }: Reading, { style }: PrintedWith): Content {
    const name = masthead.sessionName;
    return name
        ? [
              ...plain(locale.printSession(name.number, { ...name, inFigures: style.sessionInFigures.includes(locale.language) })),
              ...markRuns(field, locale),
          ]
        : contentOfField(field, locale);
}

/** The field with the organization that the masthead names in large letters. */
export function organizationOf({ masthead }: Reading): Field | undefined {
    return masthead.values.get('conference')?.field ?? masthead.bodies[0]?.field;
}

function mastheadContent(reading: Reading, organization: Field | undefined, { style }: PrintedWith): MastheadContent {
    const shows = (fact: MastheadFact): boolean => style.masthead.includes(fact);
    const { agenda, masthead, locale } = reading;
    const job = masthead.values.get('job')?.text;
    return {
        kind: 'masthead',
        organization: shows('organization') ? contentOfField(organization, locale) : [],
        issuer: isOfUnitedNations(symbolOf(agenda), style) ? locale.phrases.unitedNations : '',
        symbol: shows('symbol') ? [...plain(symbolsOf(agenda.opening)), ...markRuns(agenda.opening, locale)] : [],
        distribution: shows('distribution') && masthead.distribution ? locale.printDistribution(masthead.distribution) : '',
        issued: shows('issued') && masthead.issued ? locale.printIssued(masthead.issued) : '',
        languages: shows('languages')
            ? [
                  ...(masthead.originals.length > 0 ? locale.printLanguages(masthead.originals) : []),
                  ...(masthead.languages ? [locale.printOnlyIn(masthead.languages)] : []),
              ]
            : [],
        ...(shows('job') && job
            ? {
                  job: {
                      number: /\(/u.test(job) ? job : `${job} (${locale.jobLetter})`,
                      barCode: `*${upTo(job, '(').replace(/\D/gu, '')}*`,
                  },
              }
            : {}),
    };
}

/** The symbols of the first line, with the signs between them. */
function symbolsOf(opening: Opening | undefined): string {
    return (opening ? symbolPartsOf(opening) : [])
        .map((part) => (isFurtherSymbol(part) ? withItsSign(textOf(part)) : textOf(part)))
        .join('');
}

/** A further symbol and the sign before it: a comma has a blank behind it, and a dash has none. */
function withItsSign(written: string): string {
    const symbol = written.slice(1).trimStart();
    return `${written.charAt(0)}${isDash(written.charCodeAt(0)) ? '' : ' '}${symbol}`;
}

/** The line of place and dates, or whichever is known; and behind it the time zone, in houses that name it there. */
function placeAndDates(reading: Reading, { style }: PrintedWith): string {
    const { place, dates } = printedMeeting(reading);
    const line = place && dates ? reading.locale.printMeeting(place, dates) : place || dates;
    const zone = style.timezone ? zoneAsWritten(reading) : '';
    const [open, close] = reading.locale.brackets ?? [' (', ')'];
    return line === '' || zone === '' ? line : `${line}${open}${zone}${close}`;
}

/** The time zone: GMT is printed as GMT, although it is UTC. */
function zoneAsWritten({ masthead: { timezone, values } }: Reading): string {
    const written = values.get('timezone')?.text.toUpperCase();
    return timezone === 'UTC' && written === 'GMT' ? written : (timezone ?? '');
}

/** Place and dates as printed, each empty where it is missing. Dates that cannot be read are printed as written. */
export function printedMeeting({ masthead, locale }: Reading): { readonly place: string; readonly dates: string } {
    return {
        place: masthead.values.get('place')?.text ?? '',
        dates: masthead.dates ? locale.printRanges(masthead.dates.ranges) : (masthead.values.get('dates')?.text ?? ''),
    };
}

function contentOfField(field: Field | undefined, locale: Locale): Content {
    const runs = (field?.parts ?? []).map(
        (part): InlineRun => (isText(part) ? { kind: 'text', text: part.text.trim() } : markRun(part.note?.$refText, locale)),
    );
    return runs.filter((run) => run.text !== '');
}

function markRuns(node: Field | Opening | undefined, locale: Locale): InlineRun[] {
    const parts = node === undefined ? [] : node.$type === 'Field' ? node.parts.filter(isMark) : node.marks;
    return parts.map((mark) => markRun(mark.note?.$refText, locale));
}
