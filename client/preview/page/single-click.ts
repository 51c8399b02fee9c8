/** Tells a click from the first half of a double click: that leads to the source text, and the page must not move away before it. */

/** Milliseconds in which a second click makes a double click of the first one. */
const doubleClickMilliseconds = 250;

export class SingleClick {
    #waiting: ReturnType<typeof setTimeout> | undefined;

    constructor(element: HTMLElement) {
        element.addEventListener('dblclick', () => clearTimeout(this.#waiting));
    }

    /** Acts on a click once it is clear that it stays alone; at once if a key made the click. */
    act({ detail }: MouseEvent, action: () => void): void {
        clearTimeout(this.#waiting);
        if (detail === 0) {
            action();
        } else if (detail === 1) {
            this.#waiting = setTimeout(action, doubleClickMilliseconds);
        }
    }
}
