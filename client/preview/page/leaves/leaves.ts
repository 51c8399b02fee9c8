/**
 * The page view: the document on leaves of paper, as it is printed. The blocks stay in one flow, so that whatever works in the page works here too. Between two leaves
 * stands a float as wide as the text: lines and rows that would stand there go below it. Where each float stands is measured after a change, in one turn without leaves.
 */
import type { PrintedLeaves } from '../../../../protocol/protocol.js';
import type { Frames } from '../frames.js';
import { type Leaf, leavesOf } from './breaking.js';
import { Drawing, type PlacedLeaf } from './drawing.js';
import { aboveNotes, between, marginBlock, leafHeight, leafWidth, textHeight } from './geometry.js';
import { columnsOf } from './columns.js';
import { measured, type Measured, Ruler } from './measuring.js';

/** Blocks of a document that is broken into leaves after each key; of a longer one when the keys pause. */
const mostBlocksPerKey = 600;
const pauseMilliseconds = 250;
/** The float begins a little below the last line, so that a fraction of a pixel does not move that line too. */
const slack = 2;

export class Leaves {
    #isOn = false;
    #printed: PrintedLeaves | undefined;
    readonly #drawing: Drawing;
    #timer: ReturnType<typeof setTimeout> | undefined;
    #heights = new Map<string, string>();
    #leaves: readonly PlacedLeaf[] = [];
    #pushed: HTMLElement[] = [];
    /** Whether a leaf lies on its side. */
    #isWide = false;

    /** `changed` is called after leaves were laid out: heights have changed. */
    constructor(
        private readonly paper: HTMLElement,
        private readonly frames: Frames,
        private readonly changed: () => void,
    ) {
        this.#drawing = new Drawing(paper);
    }

    get isOn(): boolean {
        return this.#isOn;
    }

    /** The width of the widest leaf, in pixels of the paper. */
    get width(): number {
        return this.#isWide ? leafHeight : leafWidth;
    }

    get count(): number {
        return this.#leaves.length;
    }

    /** Whether a short line stands below the last words. */
    get hasEnding(): boolean {
        return this.#isOn && (this.#printed?.hasEnding ?? false);
    }

    show(isOn: boolean): void {
        if (isOn === this.#isOn) {
            return;
        }
        this.#isOn = isOn;
        if (isOn) {
            this.layOut();
        } else {
            this.clear();
        }
    }

    /** Call when the document is taken away, or is shown without leaves. */
    clear(): void {
        clearTimeout(this.#timer);
        this.#drawing.clear();
        this.#heights.clear();
        this.#leaves = [];
        this.paper.style.removeProperty('height');
        this.paper.classList.remove('wide');
        for (const element of this.paper.querySelectorAll<HTMLElement>('.turned, [data-frame]')) {
            element.classList.remove('turned');
            element.style.removeProperty('top');
            element.style.removeProperty('--push');
        }
    }

    /** Call after blocks have changed. Nothing is done if their heights and notes are the same. */
    refresh(printed: PrintedLeaves | undefined, painted: readonly string[], isOrderNew: boolean): void {
        const isNew = JSON.stringify(printed) !== JSON.stringify(this.#printed);
        this.#printed = printed;
        if (!this.#isOn || !(isNew || isOrderNew || painted.some((id) => this.#isOther(id)))) {
            return;
        }
        if (this.frames.order.length <= mostBlocksPerKey || this.#leaves.length === 0) {
            this.layOut();
        } else {
            clearTimeout(this.#timer);
            this.#timer = setTimeout(() => this.layOut(), pauseMilliseconds);
        }
    }

    /** Breaks the document into leaves. */
    layOut(): void {
        clearTimeout(this.#timer);
        if (!this.#isOn) {
            return;
        }
        this.#turnAnnexes();
        this.#drawing.rest();
        for (const table of this.paper.querySelectorAll<HTMLTableElement>('.text-table > table')) {
            columnsOf(table);
        }
        const found = measured(this.paper, this.frames, new Ruler(this.paper, this.width));
        const room = {
            height: textHeight,
            noteHeight: (id: string) => found.notes.get(id)?.height ?? 0,
            aboveNotes,
        };
        const leaves = leavesOf(found.parts, room, [...found.notes.keys()]);
        this.#place(leaves.length > 0 ? leaves : [emptyLeaf], found);
        this.#note();
        this.changed();
    }

    #place(leaves: readonly Leaf[], found: Measured): void {
        let top = 0;
        this.#leaves = leaves.map((leaf): PlacedLeaf => {
            const isTurned = leaf.isTurned;
            const used = leaf.bottom - leaf.top + leaf.head;
            const full = textHeight(isTurned);
            const placed: PlacedLeaf = {
                isTurned,
                top,
                height: Math.max(full, used) + 2 * marginBlock,
                textTop: top + marginBlock + leaf.head,
                textBottom: top + marginBlock + used,
                notesTop: undefined,
                head: leaf.head > 0 ? found.heads.get(leaf.first) : undefined,
            };
            top += placed.height + between;
            return leaf.notes.length > 0 ? { ...placed, notesTop: this.#placeNotes(leaf, placed, found) } : placed;
        });
        this.paper.style.height = `${top - between}px`;
        this.#drawing.draw(this.#leaves, this.#printed, slack, this.paper.dir === 'rtl', this.#isWide);
        this.#pushMarks(leaves, found);
    }

    /** @returns where the notes of a leaf begin */
    #placeNotes({ notes }: Leaf, { top, height }: PlacedLeaf, found: Measured): number {
        const all = notes.flatMap((id) => found.notes.get(id) ?? []);
        const begin = top + height - marginBlock - all.reduce((sum, note) => sum + note.height, 0);
        let at = begin;
        for (const note of all) {
            note.frame.element.style.top = `${at}px`;
            at += note.height;
        }
        return begin;
    }

    /** A frame whose first words go to the next leaf begins above them: its marks stand at the words. */
    #pushMarks(leaves: readonly Leaf[], { owners }: Measured): void {
        for (const element of this.#pushed) {
            element.style.removeProperty('--push');
        }
        this.#pushed = [];
        const ruler = new Ruler(this.paper, this.width);
        const pushes = leaves.flatMap(({ first, isRest }, index) => {
            const owner = index === 0 || isRest ? undefined : owners[first];
            return owner ? [{ element: owner.element, push: this.#leaves[index]!.textTop - ruler.extent(owner.element).top }] : [];
        });
        for (const { element, push } of pushes.filter((one) => one.push > 1 && one.push < between + 2 * marginBlock + leafHeight / 2)) {
            element.style.setProperty('--push', `${push}px`);
            this.#pushed.push(element);
        }
    }

    /** Annexes with tables lie on their side in some houses. */
    #turnAnnexes(): void {
        let run: Element[] = [];
        const end = (): void => {
            const isTurned = (this.#printed?.turnsAnnexes ?? false) && run.some((child) => child.matches('table, :has(> .text-table)'));
            this.#isWide ||= isTurned;
            for (const child of run) {
                child.classList.toggle('turned', isTurned);
            }
        };
        let isAnnex = false;
        this.#isWide = false;
        for (const child of this.paper.children) {
            if (child.matches(':has(> .annex-heading)')) {
                end();
                run = [];
                isAnnex = true;
            }
            if (isAnnex) {
                run.push(child);
            } else {
                child.classList.remove('turned');
            }
        }
        end();
        this.paper.classList.toggle('wide', this.#isWide);
    }

    #note(): void {
        this.#heights = new Map(this.frames.order.map(({ id }) => [id, this.#heightOf(id)]));
    }

    #isOther(id: string): boolean {
        return this.#heights.get(id) !== this.#heightOf(id);
    }

    /** What a leaf has to know of a block. */
    #heightOf(id: string): string {
        const frame = this.frames.frame(id);
        if (!frame) {
            return '';
        }
        const marks = [...frame.root.querySelectorAll('a[role="doc-noteref"]')].map((mark) => mark.getAttribute('href'));
        return [frame.element.offsetHeight, frame.root.className, ...marks].join(' ');
    }
}

const emptyLeaf: Leaf = { top: 0, bottom: 0, isTurned: false, first: 0, isRest: false, head: 0, notes: [] };
