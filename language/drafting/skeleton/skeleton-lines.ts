/** The lines of a new version as they are put together. */
import type { AstNode } from 'langium';
import type { Inline } from '../../grammar/generated/ast.js';
import { linesFrom } from '../../syntax/scanner/lines.js';
import { oneLine } from '../../syntax/tree/nodes.js';
import { placeFor } from './placeholder.js';
import type { Target } from './target.js';
import { commentLine } from '../writer.js';

const ignore = /^\s*\/\/\s*agenda-ignore\b/u;
const ignored = /^\s*(?:\/\/.*)?$/u;

export class SkeletonLines {
    readonly #lines: string[] = [];
    /** Comments that excuse a finding, by the line (zero-based) that they are meant for. */
    readonly #excuses = new Map<number, string[]>();
    readonly #end: string;

    constructor(readonly target: Target) {
        const text = target.reading.agenda.$cstNode?.root.fullText ?? '';
        this.#end = /\r\n|\r|\n/u.exec(text)?.[0] ?? '\n';
        if (text.includes('agenda-ignore')) {
            this.#findExcuses(text);
        }
    }

    /** A blank line, but for the second in a row. */
    blank(): void {
        if (this.#lines.length > 0 && this.#lines.at(-1) !== '') {
            this.#lines.push('');
        }
    }

    line(text: string): void {
        this.#lines.push(text.trimEnd());
    }

    /** A line that is no part of the document. */
    comment(text: string): void {
        this.#lines.push(commentLine(text));
    }

    /** A line that holds a passage of the node: the original as a comment, and below it what leads the line and the place for the translation. */
    passage(node: AstNode, lead: string, parts: readonly Inline[], gap = ' '): void {
        this.excuses(node, parts.at(-1));
        const place = placeFor(parts, this.target);
        if (place !== '') {
            this.comment(oneLine({ parts }));
        }
        this.line(lead === '' ? place : `${lead}${place === '' ? '' : gap}${place}`);
    }

    /** Keeps what excuses findings on the first line of a node, or on all its lines up to another node. */
    excuses(node: AstNode, last: AstNode = node): void {
        const start = node.$cstNode?.range.start.line ?? 0;
        const end = last === node ? start : (last.$cstNode?.range.end.line ?? start);
        for (let line = start; this.#excuses.size > 0 && line <= end; line++) {
            this.#excuses.get(line)?.forEach((text) => this.#lines.push(text));
            this.#excuses.delete(line);
        }
    }

    /** The whole text, with the line ends of the original. */
    text(): string {
        return `${this.#lines.join(this.#end)}${this.#end}`;
    }

    #findExcuses(text: string): void {
        let waiting: string[] = [];
        for (const { text: line, number } of linesFrom(text, 0, [])) {
            if (ignore.test(line)) {
                waiting.push(line);
            } else if (!ignored.test(line) && waiting.length > 0) {
                this.#excuses.set(number, waiting);
                waiting = [];
            }
        }
    }
}
