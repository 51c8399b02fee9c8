/** One book of lines, found by what they begin with. The lines are bytes outside of the heap; only where each series of numbers stands is kept as a table. */

/** The bytes of the lines of one series, `A 78/`: the end is exclusive. */
interface Stretch {
    readonly start: number;
    end: number;
}

export class LineBook {
    readonly #bytes: Buffer;
    readonly #series = new Map<string, Stretch>();

    /**
     * @param text a line `=A` begins a section; below it, each line is a number, a tab and a text. A number that is the one above and one is left out
     */
    constructor(text: string) {
        const lines = ['\n'];
        let [section, head, value, at] = ['', '', 0, 1];
        for (const line of text.split('\n')) {
            const tab = line.indexOf('\t');
            if (tab < 0) {
                section = line.slice(1);
                continue;
            }
            if (tab === 0) {
                value++;
            } else {
                const figures = figuresStart(line, tab);
                [head, value] = [line.slice(0, figures), Number(line.slice(figures, tab))];
            }
            const key = `${section} ${tab === 0 ? `${head}${value}` : line.slice(0, tab)}`;
            lines.push(`${key}${line.slice(tab)}\n`);
            at = this.#note(seriesOf(key), at, at + Buffer.byteLength(lines.at(-1)!));
        }
        this.#bytes = Buffer.from(lines.join(''));
    }

    /** What follows a key and a tab in the lines that begin with them, in their order. */
    linesOf(key: string): readonly string[] {
        const found: string[] = [];
        const stretch = this.#series.get(seriesOf(key));
        if (stretch) {
            // The line break before a line shows that it begins there.
            const bytes = this.#bytes.subarray(stretch.start - 1, stretch.end);
            const head = Buffer.from(`\n${key}\t`);
            for (let at = bytes.indexOf(head); at >= 0; at = bytes.indexOf(head, at + 1)) {
                const begin = at + head.length;
                found.push(bytes.toString('utf8', begin, bytes.indexOf('\n', begin)));
            }
        }
        return found;
    }

    /** Notes that a line of a series stands between two places. @returns the second of them */
    #note(series: string, start: number, end: number): number {
        const stretch = this.#series.get(series);
        if (stretch) {
            stretch.end = end;
        } else {
            this.#series.set(series, { start, end });
        }
        return end;
    }
}

/** What all numbers of a session have at their head. */
function seriesOf(key: string): string {
    return key.slice(0, key.lastIndexOf('/') + 1);
}

/** Where the figures begin that end before an offset. */
function figuresStart(text: string, end: number): number {
    let start = end;
    while (start > 0 && text.charCodeAt(start - 1) >= 0x30 && text.charCodeAt(start - 1) <= 0x39) {
        start--;
    }
    return start;
}
