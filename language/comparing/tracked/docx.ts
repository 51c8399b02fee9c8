/** What has changed as a Word file with tracked changes. Accepted, it is the later agenda; rejected, the earlier one. */
import type { FormattedDocument } from '../../document/blocks.js';
import { partsOf } from '../../formats/docx.js';
import { type DocumentParts, packageOf } from '../../formats/docx/package.js';
import { zipped } from '../../formats/docx/zip.js';
import { pairLists } from '../pairing.js';
import { withoutBlanks, wordsOf } from '../shared-words.js';
import { attributeOf, childOf, type Element, elementsIn, rootOf, textIn, withAttribute, withoutLinks, xmlOf } from './elements.js';
import { mergeBlocks, type Merging } from './merge.js';

/** Who changed it, as Word shows it. */
const author = 'Annotated Agenda';

/** The bytes of the file. Two agendas give the same bytes every time: the date of the changes is that of the later one. */
export async function trackedDocx(before: FormattedDocument, after: FormattedDocument): Promise<Uint8Array> {
    const [ours, theirs] = [await partsOf(before), await partsOf(after)];
    const notes = new NoteIds(ours.footnotes, theirs.footnotes);
    const date = dateOf(after);
    const attributes = (time: string): string => ` w:author="${author}" w:date="${date}T${time}Z"`;
    let id = 0;
    const merging: Merging = {
        language: after.language,
        author: attributes('00:00:00'),
        wholeAuthor: attributes('00:10:00'),
        before: (one) => notes.idOfEarlier(one),
        after: (one) => one,
        nextId: () => ++id,
    };
    const earlier = new Map(ours.pages.map(({ name, content }) => [name, content]));
    const parts: DocumentParts = {
        ...theirs,
        ...inOrderOfMarks(mergedMain(ours.main, theirs.main, merging), notes.merged(merging)),
        pages: theirs.pages.map((page) => {
            const mine = earlier.get(page.name);
            return mine === undefined ? page : { ...page, content: mergedPart(mine, page.content, merging) };
        }),
    };
    return zipped(packageOf(after, parts));
}

/** Notes get their ids in the order of their marks, and stand in this order: LibreOffice takes the next one for each mark. */
function inOrderOfMarks(main: string, footnotes: string): Pick<DocumentParts, 'main' | 'footnotes'> {
    const order = new Map<string, number>();
    const [opening, idKey] = ['<w:footnoteReference ', ' w:id="'];
    let marked = '';
    let from = 0;
    for (let at = main.indexOf(opening); at >= 0; at = main.indexOf(opening, from)) {
        const start = main.indexOf(idKey, at) + idKey.length;
        const end = main.indexOf('"', start);
        const id = main.slice(start, end);
        order.set(id, order.get(id) ?? order.size + 1);
        marked += `${main.slice(from, start)}${order.get(id)}`;
        from = end;
    }
    marked += main.slice(from);
    const { head, root } = rootOf(footnotes);
    const all = elementsIn(root);
    const separators = all.filter((note) => Number(idOf(note)) <= 0);
    const notes = all
        .filter((note) => order.has(idOf(note)))
        .sort((one, other) => order.get(idOf(one))! - order.get(idOf(other))!)
        .map((note) => xmlOf(withAttribute(note, 'w:id', String(order.get(idOf(note))))));
    return { main: marked, footnotes: head + xmlOf(root, [...separators.map((note) => xmlOf(note)), ...notes].join('')) };
}

/** When the later agenda is issued, or else when its session begins. */
function dateOf({ blocks }: FormattedDocument): string {
    const masthead = blocks.find(({ kind }) => kind === 'masthead');
    const value = masthead?.kind === 'masthead' ? masthead.value : undefined;
    return value?.issued ?? value?.dates?.from ?? '2000-01-01';
}

function mergedMain(before: string, after: string, merging: Merging): string {
    const [{ root: one }, { root: other, head }] = [rootOf(before), rootOf(after)];
    const [mine, theirs] = [childOf(one, 'w:body')!, childOf(other, 'w:body')!];
    const isBlock = ({ name }: Element): boolean => name !== 'w:sectPr';
    const blocks = mergeBlocks(elementsIn(mine).filter(isBlock), elementsIn(theirs).filter(isBlock), merging);
    return head + xmlOf(other, xmlOf(theirs, blocks + xmlOf(childOf(theirs, 'w:sectPr'))));
}

/** The head or the foot of a page. What Word computes cannot be tracked: where the house numbers pages otherwise, the later foot stands. */
function mergedPart(before: string, after: string, merging: Merging): string {
    const [{ root: one }, { root: other, head }] = [rootOf(before), rootOf(after)];
    if (fieldsIn(one) !== fieldsIn(other)) {
        return after;
    }
    return head + xmlOf(other, mergeBlocks(elementsIn(one), elementsIn(other), merging, true));
}

function fieldsIn(element: Element): string {
    return element.name === 'w:fldSimple' ? xmlOf(element) : elementsIn(element).map(fieldsIn).join('');
}

/** The notes of both files under ids that do not clash: those of the later file keep theirs. */
class NoteIds {
    readonly #ours: readonly Element[];
    readonly #theirs: readonly Element[];
    readonly #head: string;
    readonly #root: Element;
    /** By the id of a note of the earlier file, that of the same note in the later one. */
    readonly #pairs = new Map<string, string>();
    readonly #lone = new Map<string, string>();

    constructor(before: string, after: string) {
        const { root, head } = rootOf(after);
        const isNote = (element: Element): boolean => Number(attributeOf(element, 'w:id')) > 0;
        this.#ours = elementsIn(rootOf(before).root).filter(isNote);
        this.#theirs = elementsIn(root).filter(isNote);
        [this.#head, this.#root] = [head, root];
        const comparable = (note: Element) => {
            const text = textIn(note);
            return { key: text, loose: withoutBlanks(text), words: () => wordsOf(text) };
        };
        const pairs = pairLists(this.#ours.map(comparable), this.#theirs.map(comparable));
        let next = this.#theirs.length;
        this.#ours.forEach((note, index) => {
            const other = pairs.get(index);
            if (other === undefined) {
                this.#lone.set(idOf(note), String(++next));
            } else {
                this.#pairs.set(idOf(note), idOf(this.#theirs[other]!));
            }
        });
    }

    /** The id of a note of the earlier file in the merged one. */
    idOfEarlier(id: string): string {
        return this.#pairs.get(id) ?? this.#lone.get(id) ?? id;
    }

    merged(merging: Merging): string {
        const earlier = new Map(
            this.#ours.flatMap((note) => {
                const pair = this.#pairs.get(idOf(note));
                return pair === undefined ? [] : [[pair, note] as const];
            }),
        );
        const inside = elementsIn(this.#root).map((note) => {
            const mine = earlier.get(idOf(note));
            return mine ? xmlOf(note, mergeBlocks(elementsIn(mine), elementsIn(note), merging, true)) : xmlOf(note);
        });
        const lone = this.#ours
            .filter((note) => this.#lone.has(idOf(note)))
            // The relationships of the earlier file are not in this one.
            .map((note) => xmlOf(withoutLinks(withAttribute(note, 'w:id', this.#lone.get(idOf(note))!))));
        return this.#head + xmlOf(this.#root, [...inside, ...lone].join(''));
    }
}

function idOf(note: Element): string {
    return attributeOf(note, 'w:id') ?? '';
}
