/** What identifies a document: the masthead and the title block, and the heading of an annex. */
import type { Block, FormattedDocument, MastheadContent, PlaceDatesContent } from '../../document/blocks.js';
import { plainText } from '../../document/blocks.js';
import type { LineSpan, MastheadValue } from '../../document/values.js';
import { element, escapeXml } from '../docx/xml.js';
import { dated, inline } from './inline.js';
import { factsOf } from './meta.js';
import type { NoteWriter } from './notes.js';

const kinds = ['masthead', 'body-line', 'session', 'place-dates', 'item-line', 'item-title', 'document-title', 'author'] as const;
type PrefaceBlock = Block & { readonly kind: (typeof kinds)[number] };
type AnnexPrefaceBlock = Block & { readonly kind: 'annex-heading' | 'annex-title' };

export function isOfPreface(block: Block): block is PrefaceBlock {
    return kinds.some((kind) => kind === block.kind);
}

export function isOfAnnexPreface(block: Block): block is AnnexPrefaceBlock {
    return block.kind === 'annex-heading' || block.kind === 'annex-title';
}

export function preface(blocks: readonly PrefaceBlock[], document: FormattedDocument, notes: NoteWriter): string {
    const facts = factsOf(document);
    const lines = blocks.flatMap((block) => linesOf(block, facts, notes)).filter((line) => line !== '');
    return lines.length === 0 ? '' : element('preface', { 'xml:lang': document.language }, ...lines.map(line));
}

export function annexPreface(blocks: readonly AnnexPrefaceBlock[], notes: NoteWriter): string {
    const lines = blocks.map(({ kind, content }) => element(kind === 'annex-heading' ? 'docType' : 'docTitle', {}, inline(content, notes)));
    return lines.length === 0 ? '' : element('preface', {}, ...lines.map(line));
}

function line(content: string): string {
    return element('p', {}, content);
}

function linesOf(block: PrefaceBlock, facts: MastheadValue, notes: NoteWriter): readonly string[] {
    switch (block.kind) {
        case 'masthead':
            return masthead(block, facts, notes);
        case 'body-line':
            return [element('docAuthority', {}, inline(block.content, notes))];
        case 'session':
            return [element('session', { value: facts.session }, inline(block.content, notes))];
        case 'place-dates':
            return [placeAndDates(block, facts, notes)];
        case 'document-title':
            return [element('docTitle', {}, inline(block.content, notes))];
        case 'item-line':
        case 'item-title':
        case 'author':
            return [element('inline', { name: block.kind === 'author' ? 'author' : 'agendaItem' }, inline(block.content, notes))];
    }
}

function masthead(block: MastheadContent, facts: MastheadValue, notes: NoteWriter): readonly string[] {
    const { issuer, organization, symbol, distribution, issued, languages, job } = block;
    const named = (name: string, text: string): string => (text === '' ? '' : element('inline', { name }, escapeXml(text)));
    const around = (name: string, text: string, attributes = {}): string => (text === '' ? '' : element(name, attributes, text));
    return [
        around('docAuthority', escapeXml(issuer)),
        around('docAuthority', inline(organization, notes), { refersTo: '#actor' }),
        around('docNumber', inline(symbol, notes)),
        named('distribution', distribution),
        issued === '' ? '' : dated('docDate', facts.issued === undefined ? [] : [facts.issued], escapeXml(issued)),
        ...languages.map((text) => named('language', text)),
        ...(job ? [named('job', job.number), named('barCode', job.barCode)] : []),
    ];
}

/** Place and dates as elements of their own, where the line says where they stand and has no marks of notes. */
function placeAndDates({ content, value }: PlaceDatesContent, facts: MastheadValue, notes: NoteWriter): string {
    if (content.length !== 1 || content[0]?.kind !== 'text') {
        return inline(content, notes);
    }
    const text = plainText(content);
    const { from, to } = facts.dates ?? {};
    const days = [from, to === from ? undefined : to].filter((day) => day !== undefined);
    const spans: (LineSpan & { readonly around: (words: string) => string })[] = [];
    if (value?.place && facts.place !== undefined) {
        spans.push({ ...value.place, around: (words) => element('location', { refersTo: '#place' }, words) });
    }
    if (value?.dates) {
        spans.push({ ...value.dates, around: (words) => dated('docDate', days, words) });
    }
    let at = 0;
    let out = '';
    for (const { start, end, around } of spans.sort((one, other) => one.start - other.start)) {
        out += escapeXml(text.slice(at, start)) + around(escapeXml(text.slice(start, end)));
        at = end;
    }
    return out + escapeXml(text.slice(at));
}
