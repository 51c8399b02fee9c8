/** The first page: the masthead, and the title block with body, session, place and dates. */
import { type Agenda, type Field, isField, isMark, isText, type Opening } from '../grammar/generated/ast.js';
import type { Locale } from '../locales/locale.js';
import type { MastheadKey } from '../semantics/masthead.js';
import { passagesIn } from '../semantics/passages.js';
import { joinRun } from '../syntax/words/joined.js';
import type { Reading } from '../semantics/reading.js';
import type { MastheadFact } from '../styles/house-style.js';
import { type Passage, runOf } from '../syntax/tree/nodes.js';
import { piecesOf } from '../kept/pieces.js';
import { upTo } from '../text/ends.js';
import type { BlockContent, Content, InlineRun, MastheadContent } from './blocks.js';
import { nameFinderInAnyCase } from './cased-name.js';
import { type Draft, draft, type PrintedWith } from './draft.js';
import { placeOf, type SectionPlace } from './places.js';
import { markRun, plain } from './running-text.js';
import { type Sheet, sheetOf } from './sheet.js';

/** How many passages to search for the name of the session. */
const firstPassages = 60;

/** Masthead, body, session, place and dates, and the title, which is present even where the source text is empty. */
export function frontSheets(reading: Reading, printing: PrintedWith): readonly Sheet[] {
    const { agenda, masthead, locale } = reading;
    const drafts: Draft[] = [];
    const add = (content: BlockContent, place: SectionPlace, passage?: Field): void =>
        void drafts.push(draft(printing, '', content, place, passage && { passage }));
    const fieldOf = (key: MastheadKey): Field | undefined => masthead.values.get(key)?.field;
    const organization = organizationOf(reading);
    add(mastheadContent(reading, organization, printing), placeOf(agenda.opening, ...agenda.masthead.filter(isField)));

    const body = fieldOf('body');
    // Without a conference, the body is the organization of the masthead and has no line of its own.
    if (body && organization !== body) {
        add({ kind: 'body-line', content: contentOfField(body, locale) }, placeOf(body), body);
    }
    if (masthead.session !== undefined) {
        add(
            { kind: 'session', content: [...plain(sessionName(reading, masthead.session)), ...markRuns(fieldOf('session'), locale)] },
            placeOf(fieldOf('session')),
        );
    }
    const meeting = placeAndDates(reading);
    if (meeting) {
        const fields = [fieldOf('dates'), fieldOf('place')].filter((field) => field !== undefined);
        add(
            { kind: 'place-dates', content: [...plain(meeting), ...fields.flatMap((field) => markRuns(field, locale))] },
            placeOf(fields[0]),
        );
    }
    const title = fieldOf('title');
    const content = title ? contentOfField(title, locale) : [];
    const isWritten = content.length > 0;
    add(
        { kind: 'document-title', content: isWritten ? content : plain(locale.phrases.title) },
        placeOf(title ?? agenda.opening),
        isWritten ? title : undefined,
    );
    return sheetOf(drafts);
}

/** The field with the organization that the masthead names in large letters. */
export function organizationOf({ masthead }: Reading): Field | undefined {
    return masthead.values.get('conference')?.field ?? masthead.values.get('body')?.field;
}

function mastheadContent(reading: Reading, organization: Field | undefined, { style }: PrintedWith): MastheadContent {
    const shows = (fact: MastheadFact): boolean => style.masthead.includes(fact);
    const { agenda, masthead, locale } = reading;
    const job = masthead.values.get('job')?.text;
    return {
        kind: 'masthead',
        organization: shows('organization') ? contentOfField(organization, locale) : [],
        symbol: shows('symbol') ? [...plain(masthead.symbol), ...markRuns(agenda.opening, locale)] : [],
        distribution: shows('distribution') && masthead.distribution ? locale.printDistribution(masthead.distribution) : '',
        issued: shows('issued') && masthead.issued ? locale.printIssued(masthead.issued) : '',
        languages: shows('languages') && masthead.original ? locale.printLanguages(masthead.original) : [],
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

/** The line of place and dates, or whichever is known. */
function placeAndDates(reading: Reading): string {
    const { place, dates } = printedMeeting(reading);
    return place && dates ? reading.locale.printMeeting(place, dates) : place || dates;
}

/** Place and dates as printed, each empty where it is missing. Dates that cannot be read are printed as written. */
export function printedMeeting({ masthead, locale }: Reading): { readonly place: string; readonly dates: string } {
    return {
        place: masthead.values.get('place')?.text ?? '',
        dates: masthead.dates ? locale.printRange(masthead.dates.from, masthead.dates.to) : (masthead.values.get('dates')?.text ?? ''),
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

/** The session as the annotations first name it: a session, or a meeting. */
function sessionName({ locale, agenda }: Reading, number: number): string {
    const session = locale.printSession(number);
    const meeting = locale.printSessionAsMeeting?.(number);
    if (meeting === undefined) {
        return session;
    }
    const [named, namedAsMeeting] = [nameFinderInAnyCase(session), nameFinderInAnyCase(meeting)];
    // The name is among the first passages, so the rest of a long document need not be read.
    for (const node of openingPassages(agenda)) {
        const text = joinRun(runOf(node));
        const asSession = named(text);
        const asMeeting = namedAsMeeting(text);
        if (asSession >= 0 || asMeeting >= 0) {
            return asMeeting >= 0 && (asSession < 0 || asMeeting < asSession) ? meeting : session;
        }
    }
    return session;
}

function* openingPassages(agenda: Agenda): Iterable<Passage> {
    let seen = 0;
    for (const piece of piecesOf(agenda)) {
        for (const { node } of passagesIn(piece)) {
            if (seen++ < firstPassages) {
                yield node;
            }
        }
        if (seen >= firstPassages) {
            return;
        }
    }
}
