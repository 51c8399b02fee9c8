/** Questions of the page to the panel, and their answers. */
import type { FromPreview, OfferedFix, ShownLines, ToPreview } from '../messages.js';

type Answer = Extract<ToPreview, { readonly type: 'hover' | 'fixes' }>;
type Asked<Type extends FromPreview['type']> = Omit<Extract<FromPreview, { readonly type: Type }>, 'type' | 'request'>;

export class Questions {
    readonly #waiting = new Map<number, (answer: Answer) => void>();
    #last = 0;

    constructor(private readonly post: (message: FromPreview) => void) {}

    /** The editor's hover in Markdown; empty if there is none. */
    async hover(asked: Asked<'hover'>): Promise<string> {
        const answer = await this.#ask((request) => ({ type: 'hover', request, ...asked }));
        return answer.type === 'hover' ? answer.markdown : '';
    }

    /** The fixes of the findings in a block; undefined if the text has changed since. */
    async fixes(lines: ShownLines): Promise<readonly OfferedFix[] | undefined> {
        const answer = await this.#ask((request) => ({ type: 'fixes', request, ...lines }));
        return answer.type === 'fixes' ? answer.fixes : undefined;
    }

    answer(answer: Answer): void {
        this.#waiting.get(answer.request)?.(answer);
        this.#waiting.delete(answer.request);
    }

    #ask(message: (request: number) => FromPreview): Promise<Answer> {
        const request = ++this.#last;
        return new Promise((resolve) => {
            this.#waiting.set(request, resolve);
            this.post(message(request));
        });
    }
}
