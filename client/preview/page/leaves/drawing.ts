/** Draws the leaves behind the document, what stands at their heads and feet, and the floats that keep the text on them. Those who hear the page hear none of it. */
import type { PrintedLeaves } from '../../../../protocol/protocol.js';
import { between, marginBlock, leafHeight, leafWidth, turnedReach } from './geometry.js';

/** A leaf on the paper. Heights count from the top of the paper. */
export interface PlacedLeaf {
    readonly isTurned: boolean;
    readonly top: number;
    readonly height: number;
    /** Where its text begins, and where it ends. */
    readonly textTop: number;
    readonly textBottom: number;
    /** Where its notes begin; undefined if it has none. */
    readonly notesTop: number | undefined;
    /** The head of a table that it repeats above its text. */
    readonly head: HTMLElement | undefined;
}

export class Drawing {
    #layer: HTMLElement | undefined;
    #floats: HTMLElement | undefined;
    #drawn = '';

    constructor(private readonly paper: HTMLElement) {}

    clear(): void {
        this.#layer?.remove();
        this.#layer = undefined;
        this.#drawn = '';
    }

    /** Takes the floats away, for measuring. */
    rest(): void {
        this.#floats?.remove();
        this.#floats = undefined;
    }

    /** @param slack pixels by which a float begins below the text above it */
    draw(leaves: readonly PlacedLeaf[], printed: PrintedLeaves | undefined, slack: number, isFromRight: boolean, isWide: boolean): void {
        this.#layer ??= this.#makeLayer();
        const floats = made('div', 'leaf-floats');
        let at = leaves[0]?.top ?? 0;
        at += marginBlock;
        leaves.slice(1).forEach(({ textTop }, index) => {
            const end = leaves[index]!.textBottom + slack;
            const fill = made('div', 'leaf-fill');
            fill.style.height = `${end - at}px`;
            const gap = made('div', 'leaf-gap');
            gap.style.height = `${textTop - end}px`;
            floats.append(fill, gap);
            at = textTop;
        });
        this.#floats = floats;
        const state = JSON.stringify([leaves.map((leaf) => ({ ...leaf, head: leaf.head?.outerHTML })), printed, isFromRight, isWide]);
        if (state === this.#drawn) {
            this.#layer.append(floats);
            return;
        }
        this.#drawn = state;
        this.#layer.replaceChildren(
            ...leaves.flatMap((leaf, index) => this.#leaf(leaves, leaf, index, printed, isFromRight, isWide)),
            floats,
        );
    }

    #makeLayer(): HTMLElement {
        const layer = made('div', 'leaves');
        layer.setAttribute('aria-hidden', 'true');
        this.paper.prepend(layer);
        return layer;
    }

    #leaf(
        leaves: readonly PlacedLeaf[],
        leaf: PlacedLeaf,
        index: number,
        printed: PrintedLeaves | undefined,
        isFromRight: boolean,
        isWide: boolean,
    ): readonly HTMLElement[] {
        const { top, height, isTurned } = leaf;
        const placed = (classes: string, from: number, size: number): HTMLElement => across(classes, isTurned, isWide, from, size);
        const elements = [placed('leaf', top, height)];
        // Bars beside a block that goes on on the next leaf end with the text.
        if (index < leaves.length - 1) {
            elements.push(placed('leaf-cover', leaf.textBottom, top + height - 1 - leaf.textBottom));
            elements.push(placed('leaf-desk', top + height, between));
        }
        if (index > 0) {
            elements.push(placed('leaf-cover', top + 1, leaf.textTop - top - 1));
        }
        const side = (index % 2 === 0) !== isFromRight ? 'at-right' : 'at-left';
        if (index > 0) {
            const head = placed(`leaf-head ${side}`, top, marginBlock);
            head.append(made('span', 'symbol', printed?.symbol ?? ''));
            const foot = placed(`leaf-foot ${side}`, top + height - marginBlock, marginBlock);
            foot.append(made('span', 'number', printed?.hasTotal === false ? String(index + 1) : `${index + 1}/${leaves.length}`));
            elements.push(head, foot);
        } else if (printed?.job) {
            const foot = placed('leaf-foot at-left', top + height - marginBlock, marginBlock);
            foot.append(made('span', 'job', `${printed.job.number}\n${printed.job.barCode}`));
            elements.push(foot);
        }
        if (leaf.notesTop !== undefined) {
            elements.push(placed(`leaf-rule ${isFromRight ? 'from-right' : 'from-left'}`, leaf.notesTop - 4, 1));
        }
        if (leaf.head) {
            elements.push(repeated(leaf.head, leaf));
        }
        return elements;
    }
}

/** The head of a table once more, above its rows on another leaf. */
function repeated(head: HTMLElement, { textTop }: PlacedLeaf): HTMLElement {
    const table = head.parentElement!.cloneNode(false) as HTMLElement;
    table.removeAttribute('data-frame');
    table.append(head.cloneNode(true));
    const holder = made('div', head.closest('.text-table') ? 'leaf-table text-table' : 'leaf-table');
    holder.append(table);
    holder.lang = head.closest<HTMLElement>('[lang]')?.lang ?? '';
    holder.dir = head.closest<HTMLElement>('[dir]')?.dir ?? '';
    holder.style.top = `${textTop - head.offsetHeight}px`;
    holder.classList.toggle('turned', head.closest('.turned') !== null);
    return holder;
}

function made(tag: string, classes: string, text = ''): HTMLElement {
    const element = document.createElement(tag);
    element.className = classes;
    element.textContent = text;
    return element;
}

/** An element as wide as its leaf. An upright leaf stands in the middle of paper that is wide. */
function across(classes: string, isTurned: boolean, isWide: boolean, top: number, height: number): HTMLElement {
    const element = made('div', classes);
    element.style.top = `${top}px`;
    element.style.height = `${height}px`;
    element.style.left = `${isWide && !isTurned ? turnedReach : 0}px`;
    element.style.width = `${isTurned ? leafHeight : leafWidth}px`;
    return element;
}
