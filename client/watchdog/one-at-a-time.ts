/** Shows one message at a time: while one is open, only the newest of the later ones is kept. Without vscode, which cannot withdraw a message. */
export class OneAtATime<Message> {
    #isOpen = false;
    #next: Message | undefined;

    /** @param show resolves when the message is closed */
    constructor(private readonly show: (message: Message) => PromiseLike<void>) {}

    showNext(message: Message): void {
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
                this.showNext(next);
            }
        };
        this.show(message).then(closed, closed);
    }
}
