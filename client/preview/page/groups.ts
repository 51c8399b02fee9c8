/**
 * Lists and tables of the page. The blocks come one by one, each entry in a list of its own and each day in a table of its own. Neighbours are put into one, as in
 * the exported page, so that a screen reader counts them and the columns of all days are the same.
 */

/** A block of the page: the element that stands in the order of the page, and the empty list or table that it came in, if it came in one. */
export interface Placed {
    readonly element: HTMLElement;
    readonly group: HTMLElement | undefined;
}

/** Takes an entry or day out of the list or table that it came in. */
export function ungrouped(root: HTMLElement): { readonly root: HTMLElement; readonly group: HTMLElement | undefined } {
    const inner = root.matches('ul, table') ? root.querySelector<HTMLElement>(':scope > [data-block]') : null;
    inner?.remove();
    return inner ? { root: inner, group: root } : { root, group: undefined };
}

export class Groups {
    constructor(private readonly paper: HTMLElement) {}

    /**
     * Puts a block directly after another, into its list or table if it continues that. What is there already is not touched: moving it would lose the selection in
     * it. What stood between the two is left behind, for the calls with the blocks that follow.
     * @param before undefined at the beginning of the page
     * @returns false if everything was in its place already
     */
    follow(before: Placed | undefined, placed: Placed): boolean {
        if (before && continues(before, placed)) {
            return this.#moveTo(before.element.parentElement!, before.element.nextElementSibling, placed.element);
        }
        const wasLast = !before?.group || !isBlock(before.element.nextElementSibling);
        const hasMoved = placed.group ? this.#begin(before, placed.element, placed.group) : this.#stand(before, placed.element);
        return hasMoved || !wasLast;
    }

    /** Takes over the head and the name of a list or table, if the block is the first in it. */
    refresh({ element, group }: Placed): void {
        const holder = this.#holderOf(element);
        if (!holder || !group || isBlock(element.previousElementSibling)) {
            return;
        }
        const isHead = (child: Element): boolean => child.matches('caption, thead');
        for (const child of [...holder.children].filter(isHead)) {
            child.remove();
        }
        holder.prepend(...[...group.children].filter(isHead).map((child) => child.cloneNode(true)));
        for (const { name, value } of group.attributes) {
            holder.setAttribute(name, value);
        }
    }

    /** Removes a block, and its list or table if nothing is left in it. */
    remove({ element }: Placed): void {
        const holder = this.#holderOf(element);
        element.remove();
        removeIfEmpty(holder);
    }

    /** Begins a list or table with a block, unless the block is the first of one that stands there. */
    #begin(before: Placed | undefined, element: HTMLElement, group: HTMLElement): boolean {
        const next = this.#after(before);
        const holder = this.#holderOf(element);
        if (holder && holder === next && !isBlock(element.previousElementSibling)) {
            return false;
        }
        const begun = group.cloneNode(true) as HTMLElement;
        this.paper.insertBefore(begun, next);
        return this.#moveTo(begun, null, element);
    }

    #stand(before: Placed | undefined, element: HTMLElement): boolean {
        return this.#moveTo(this.paper, this.#after(before), element);
    }

    #moveTo(parent: HTMLElement, next: Element | null, element: HTMLElement): boolean {
        if (next === element) {
            return false;
        }
        const holder = this.#holderOf(element);
        parent.insertBefore(element, next);
        removeIfEmpty(holder);
        return true;
    }

    /** What stands on the paper behind a block, or behind the list or table that the block is in. */
    #after(before: Placed | undefined): Element | null {
        const top = before && (this.#holderOf(before.element) ?? before.element);
        return top ? top.nextElementSibling : firstOn(this.paper);
    }

    /** The list or table that a block is in. */
    #holderOf({ parentElement: parent }: HTMLElement): HTMLElement | undefined {
        return parent && parent !== this.paper ? parent : undefined;
    }
}

/** A table with a head is one of its own. */
function continues({ group: before }: Placed, { group }: Placed): boolean {
    return (
        before !== undefined && before.tagName === group?.tagName && before.className === group.className && !group.querySelector('thead')
    );
}

function isBlock(element: Element | null): boolean {
    return element?.hasAttribute('data-frame') ?? false;
}

function removeIfEmpty(holder: HTMLElement | undefined): void {
    if (holder && ![...holder.children].some(isBlock)) {
        holder.remove();
    }
}

/** The first block, list or table on the paper. Leaves are drawn before it. */
function firstOn(paper: HTMLElement): Element | null {
    const first = paper.firstElementChild;
    return first?.matches('.leaves') ? first.nextElementSibling : first;
}
