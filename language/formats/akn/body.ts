/** The main text: parts, groups and items as containers one in the other, and what stands in them as paragraphs, lists and tables. */
import type { Block, Content } from '../../document/blocks.js';
import type { Language } from '../../locales/locale.js';
import { element, escapeXml } from '../docx/xml.js';
import { partOfName, type Identifiers } from './identifiers.js';
import { inline } from './inline.js';
import { type Entry, nestedList } from './lists.js';
import type { NoteWriter } from './notes.js';
import { isOfTimetable, textTable, timetable } from './tables.js';

/** A container that may hold others. */
interface Container {
    readonly name: string;
    readonly eId: string;
    readonly head: string;
    /** Containers of a greater depth that follow stand in it. */
    readonly depth: number;
    readonly blocks: string[];
    readonly children: Container[];
}

/** @param blocks without those of the preface */
export function mainBody(blocks: readonly Block[], language: Language, notes: NoteWriter, identifiers: Identifiers): string {
    const root: Container = { name: '', eId: '', head: '', depth: -1, blocks: [], children: [] };
    const open = [root];
    for (let index = 0; index < blocks.length; ) {
        const block = blocks[index]!;
        const found = headedBy(block);
        if (found) {
            while ((open.at(-1)?.depth ?? -1) >= found.depth) {
                open.pop();
            }
            const container = containerOf(found, notes, identifiers, block);
            open.at(-1)?.children.push(container);
            open.push(container);
            index++;
        } else {
            const { written, count } = blocksFrom(blocks, index, notes, identifiers);
            open.at(-1)?.blocks.push(...written);
            index += count;
        }
    }
    const inside = [...root.blocks, ...root.children.map(containerText)];
    return element('mainBody', { 'xml:lang': language }, ...(inside.length > 0 ? inside : ['<p/>']));
}

interface Headed {
    readonly name: string;
    readonly depth: number;
    readonly marker?: string;
    readonly content: Content;
}

/** The container that a block begins; undefined where it begins none. */
function headedBy(block: Block): Headed | undefined {
    switch (block.kind) {
        case 'section-title':
            return { name: 'part', depth: 0, content: block.content };
        case 'introduction-title':
            return { name: 'introduction', depth: 0, content: block.content };
        case 'annex-title':
            return { name: 'timetable', depth: 0, content: block.content };
        case 'list-heading':
        case 'group-heading':
            return { name: 'group', depth: 1, content: block.content };
        case 'free-heading':
            return { name: 'heading', depth: 2, content: block.content };
        case 'documents-item':
            return { name: 'documents', depth: 2, marker: block.marker, content: block.content };
        case 'annotation-heading':
            return { name: 'agendaItem', depth: 1 + block.level, marker: block.marker, content: block.content };
        default:
            return undefined;
    }
}

function containerOf({ name, depth, marker, content }: Headed, notes: NoteWriter, identifiers: Identifiers, block: Block): Container {
    const num = marker === undefined || marker === '' ? '' : element('num', {}, escapeXml(marker));
    const eId = identifiers.of(block) ?? identifiers.unique(`${name}_1`);
    return { name, depth, eId, head: num + element('heading', {}, inline(content, notes)), blocks: [], children: [] };
}

/** What stands in a container before others is its introduction; without others it is its content. */
function containerText({ name, eId, head, blocks, children }: Container): string {
    const text = blocks.length === 0 ? '' : element(children.length > 0 ? 'intro' : 'content', {}, ...blocks);
    return element('hcontainer', { name, eId }, head, text, ...children.map(containerText));
}

interface Written {
    readonly written: readonly string[];
    /** How many blocks they are made of. */
    readonly count: number;
}

/** The elements that begin with a block. Rows of a list, papers and days of a timetable that follow each other are one. */
function blocksFrom(blocks: readonly Block[], index: number, notes: NoteWriter, identifiers: Identifiers): Written {
    const block = blocks[index]!;
    const entries = entriesFrom(blocks, index, notes, identifiers);
    if (entries.length > 0) {
        return { written: nestedList(entries), count: entries.length };
    }
    if (isOfTimetable(block)) {
        const days = [block];
        for (let next = blocks[index + 1]; next && isOfTimetable(next) && next.heads === undefined; next = blocks[index + days.length]) {
            days.push(next);
        }
        return { written: [timetable(days, notes)], count: days.length };
    }
    switch (block.kind) {
        case 'table':
            return { written: [textTable(block, notes)], count: 1 };
        case 'documentation-heading': {
            const papers = entriesFrom(blocks, index + 1, notes, identifiers).filter(({ name }) => name === 'paper');
            const head = inline(block.content, notes);
            return papers.length === 0
                ? { written: [element('p', {}, head)], count: 1 }
                : { written: nestedList(papers, head), count: 1 + papers.length };
        }
        case 'footnote':
        case 'annex-note':
            return { written: notes.standing(block), count: 1 };
        case 'paragraph': {
            const text = element('p', {}, inline(block.content, notes));
            const { marker } = block;
            return { written: [marker === undefined ? text : numbered(marker, text, identifiers)], count: 1 };
        }
        default:
            return { written: [element('p', {}, 'content' in block ? inline(block.content, notes) : '')], count: 1 };
    }
}

function numbered(marker: string, text: string, identifiers: Identifiers): string {
    const eId = identifiers.unique(`para_${partOfName(marker)}`);
    return element('blockContainer', { eId }, element('num', {}, escapeXml(marker)), text);
}

/** The entries of one list, from the first that stands here. */
function entriesFrom(blocks: readonly Block[], index: number, notes: NoteWriter, identifiers: Identifiers): readonly Entry[] {
    const entries: Entry[] = [];
    const kind = blocks[index]?.kind;
    for (let at = index; at < blocks.length && blocks[at]?.kind === kind; at++) {
        const block = blocks[at]!;
        if (block.kind !== 'list-row' && block.kind !== 'list-entry' && block.kind !== 'paper') {
            break;
        }
        entries.push({
            name: block.kind,
            eId: identifiers.of(block),
            depth: block.kind === 'list-row' ? block.level : block.kind === 'list-entry' ? block.depth : 1,
            marker: 'marker' in block ? block.marker : '',
            text: inline(block.content, notes),
        });
    }
    return entries;
}
