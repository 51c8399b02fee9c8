/** What a document says of itself: its addresses as work, expression and file, and whom its words name. */
import type { FormattedDocument } from '../../document/blocks.js';
import { plainText } from '../../document/blocks.js';
import type { IsoDate, MastheadValue } from '../../document/values.js';
import type { Language } from '../../locales/locale.js';
import { element } from '../docx/xml.js';
import { partOfName } from './identifiers.js';

/** As ISO 639-2 has them. */
const codes: Readonly<Record<Language, string>> = { en: 'eng', fr: 'fra', es: 'spa', ru: 'rus', ar: 'ara', zh: 'zho' };

/** The day of a document that names none. The format asks for a day. */
const unknownDay: IsoDate = '0001-01-01';

/** What the addresses of a document are made of. */
export interface Names {
    readonly language: Language;
    readonly symbol: string;
    /** The body whose document it is, as a part of an address: the beginning of its symbol. */
    readonly actor: string;
    readonly date: IsoDate | undefined;
    readonly organization: string;
    readonly place: string;
}

/** The facts of a masthead; none where the document has none. */
export function factsOf({ blocks }: Pick<FormattedDocument, 'blocks'>): MastheadValue {
    const masthead = blocks.find(({ kind }) => kind === 'masthead');
    return masthead?.kind === 'masthead' ? (masthead.value ?? {}) : {};
}

export function namesOf(document: FormattedDocument): Names {
    const facts = factsOf(document);
    const masthead = document.blocks.find(({ kind }) => kind === 'masthead');
    const organization = masthead?.kind === 'masthead' ? plainText(masthead.organization) : '';
    const symbol = facts.symbol ?? document.symbol;
    return {
        language: document.language,
        symbol,
        actor: actorOf(symbol),
        date: facts.issued ?? facts.dates?.from,
        organization: organization === '' ? (facts.body ?? symbol) : organization,
        place: facts.place ?? '',
    };
}

/** `cac-cosp-wg.4` of CAC/COSP/WG.4/2024/1: all before the first part that begins with a figure. */
function actorOf(symbol: string): string {
    const parts = symbol.split(/[/\s(]/u);
    const first = parts.findIndex((part) => /^\p{N}/u.test(part));
    const name = partOfName((first < 0 ? parts : parts.slice(0, first)).join('-')).toLowerCase();
    return name === '' ? 'un' : name;
}

export function meta(names: Names): string {
    return element('meta', {}, identification(names, '!main'), references(names));
}

/** @param number of the annex in its document, from 1 */
export function annexMeta(names: Names, number: number): string {
    return element('meta', {}, identification(names, `!annex_${number}`));
}

/** @param component the part of the document that this is */
function identification({ language, symbol, actor, date }: Names, component: string): string {
    const number = partOfName(symbol);
    const work = ['/akn/un/debateReport/agenda', actor, date ?? unknownDay, number === '' ? 'nn' : number].join('/');
    const expression = `${work}/${codes[language]}@`;
    const isUnknown = date === undefined ? 'unknown' : 'issued';
    const level = (name: string, own: string, uri: string, ...more: readonly string[]): string =>
        element(
            name,
            {},
            element('FRBRthis', { value: own }),
            element('FRBRuri', { value: uri }),
            element('FRBRdate', { date: date ?? unknownDay, name: isUnknown }),
            element('FRBRauthor', { href: '#actor' }),
            ...more,
        );
    return element(
        'identification',
        { source: '#actor' },
        level(
            'FRBRWork',
            `${work}/${component}`,
            work,
            element('FRBRcountry', { value: 'un' }),
            element('FRBRsubtype', { value: 'agenda' }),
            element('FRBRnumber', { value: symbol }),
        ),
        level('FRBRExpression', `${expression}/${component}`, expression, element('FRBRlanguage', { language: codes[language] })),
        level(
            'FRBRManifestation',
            `${expression}/${component}.xml`,
            `${expression}.xml`,
            element('FRBRformat', { value: 'application/akn+xml' }),
        ),
    );
}

/** What the document refers to (`refersTo`). */
function references({ actor, organization, place }: Names): string {
    return element(
        'references',
        { source: '#actor' },
        element('TLCOrganization', { eId: 'actor', href: `/akn/ontology/organization/un/${actor}`, showAs: organization }),
        ...(place === ''
            ? []
            : [element('TLCLocation', { eId: 'place', href: `/akn/ontology/location/un/${partOfName(place)}`, showAs: place })]),
    );
}
