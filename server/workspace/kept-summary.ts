/** A summary as it is kept for thousands of files: what every search looks through at hand, what few questions ask for as bytes out of the heap. */
import type { Mentions, Summary, SummaryItem } from './summary.js';
import { isMentions, isSummaryHead } from './summary-shape.js';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

type Head = Omit<Summary, 'mentions'>;

export class KeptSummary implements Summary {
    readonly symbol: string;
    readonly language: Summary['language'];
    readonly register: Summary['register'];
    readonly items: readonly SummaryItem[];
    readonly #head: Head;
    readonly #mentions: Uint8Array;

    /** A summary, without anything of the tree and the text that it was made of. */
    static of({ mentions, ...head }: Summary): KeptSummary {
        return new KeptSummary(JSON.parse(JSON.stringify(head)) as Head, encoder.encode(JSON.stringify(mentions)));
    }

    /** A summary that was written, or undefined where a text is none: it may have been written by anybody. */
    static read(written: string): KeptSummary | undefined {
        const end = written.indexOf('\t');
        const mentions = written.slice(end + 1);
        try {
            const head: unknown = JSON.parse(written.slice(0, end));
            return isSummaryHead(head) && isMentions(JSON.parse(mentions)) ? new KeptSummary(head, encoder.encode(mentions)) : undefined;
        } catch {
            return undefined;
        }
    }

    private constructor(head: Head, mentions: Uint8Array) {
        this.symbol = head.symbol;
        this.language = head.language;
        this.register = head.register;
        this.items = head.items;
        this.#head = head;
        this.#mentions = mentions;
    }

    /** The summary as one line of text. */
    write(): string {
        return `${JSON.stringify(this.#head)}\t${decoder.decode(this.#mentions)}`;
    }

    /** Read anew each time: whoever asks more often keeps what was found. */
    get mentions(): Mentions {
        return JSON.parse(decoder.decode(this.#mentions)) as Mentions;
    }

    /** The mentions, where a name may be among them; else undefined, which is much sooner found out. */
    mentionsOf(name: string): Mentions | undefined {
        const text = decoder.decode(this.#mentions);
        return text.includes(JSON.stringify(name)) ? (JSON.parse(text) as Mentions) : undefined;
    }
}
