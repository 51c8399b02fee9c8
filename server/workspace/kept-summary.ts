/** A summary in the form kept for thousands of files: data for every search as objects, the rarely needed mentions as bytes outside the heap. */
import type { Mentions, Summary, SummaryBookings, SummaryItem } from './summary.js';
import { isMentions, isSummaryHead } from './summary-shape.js';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

type SummaryHead = Omit<Summary, 'mentions'>;

export class KeptSummary implements Summary {
    readonly symbol: string;
    readonly language: Summary['language'];
    readonly register: Summary['register'];
    readonly style: Summary['style'];
    readonly items: readonly SummaryItem[];
    readonly bookings?: SummaryBookings;
    readonly #head: SummaryHead;
    readonly #mentions: Uint8Array;

    /** Keeps a summary without references to its tree and text. */
    static of({ mentions, ...head }: Summary): KeptSummary {
        return new KeptSummary(JSON.parse(JSON.stringify(head)) as SummaryHead, encoder.encode(JSON.stringify(mentions)));
    }

    /** Reads a written summary; undefined if the text is not one, since any program may have written it. */
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

    private constructor(head: SummaryHead, mentions: Uint8Array) {
        this.symbol = head.symbol;
        this.language = head.language;
        this.register = head.register;
        this.style = head.style;
        this.items = head.items;
        if (head.bookings) {
            this.bookings = head.bookings;
        }
        this.#head = head;
        this.#mentions = mentions;
    }

    /** The summary as one line of text. */
    write(): string {
        return `${JSON.stringify(this.#head)}\t${decoder.decode(this.#mentions)}`;
    }

    /** Decoded on every access: a caller that needs it often keeps the result. */
    get mentions(): Mentions {
        return JSON.parse(decoder.decode(this.#mentions)) as Mentions;
    }

    /** The mentions if they may include a name; otherwise undefined, which is found out much faster. */
    mentionsOf(name: string): Mentions | undefined {
        const text = decoder.decode(this.#mentions);
        return text.includes(JSON.stringify(name)) ? (JSON.parse(text) as Mentions) : undefined;
    }
}
