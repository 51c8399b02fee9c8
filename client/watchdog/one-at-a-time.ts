/** Shows one message after another: while one is open, of those that come only the newest is kept. Free of vscode, which cannot take a message back. */
export class OneAtATime<Message> {
    #isOpen = false;
    #next: Message | undefined;

    /** @param show resolved when the message is closed */
    constructor(private readonly show: (message: Message) => PromiseLike<void>) {}

    tell(message: Message): void {
        if (this.#isOpen) {
            this.#next = message;
            return;
        }
        this.#isOpen = true;
        const closed = (): void => {
            const next = this.#next;
            this.#isOpen = false;
            this.#next = undefined;
            if (next !== undefined) {
                this.tell(next);
            }
        };
        this.show(message).then(closed, closed);
    }
}
