/** Collects the lines of a new language version. */
import type { AstNode } from 'langium';
import type { Inline } from '../../grammar/generated/ast.js';
import { linesFrom } from '../../syntax/scanner/lines.js';
import { oneLine } from '../../syntax/tree/nodes.js';
import { placeFor } from './placeholder.js';
import type { Target } from './target.js';
import { commentLine } from '../writer.js';

const ignoreComment = /^\s*\/\/\s*agenda-ignore\b/u;
const blankOrComment = /^\s*(?:\/\/.*)?$/u;

export class SkeletonLines {
    readonly #lines: string[] = [];
    /** Comments that suppress a finding, by the line (zero-based) they apply to. */
    readonly #ignoreComments = new Map<number, string[]>();
    readonly #lineEnd: string;

    constructor(readonly target: Target) {
        const text = target.reading.agenda.$cstNode?.root.fullText ?? '';
        this.#lineEnd = /\r\n|\r|\n/u.exec(text)?.[0] ?? '\n';
        if (text.includes('agenda-ignore')) {
            this.#findIgnoreComments(text);
        }
    }

    /** Adds a blank line, but never two in a row. */
    blank(): void {
        if (this.#lines.length > 0 && this.#lines.at(-1) !== '') {
            this.#lines.push('');
        }
    }

    line(text: string): void {
        this.#lines.push(text.trimEnd());
    }

    /** Adds a line that is not part of the document. */
    comment(text: string): void {
        this.#lines.push(commentLine(text));
    }

    /** Adds a line that holds a passage: the original as a comment, and below it the beginning of the line and the placeholder for the translation. */
    passage(node: AstNode, lead: string, parts: readonly Inline[], gap = ' '): void {
        this.ignoreComments(node, parts.at(-1));
        const place = placeFor(parts, this.target);
        if (place !== '') {
            this.comment(oneLine({ parts }));
        }
        this.line(lead === '' ? place : `${lead}${place === '' ? '' : gap}${place}`);
    }

    /** What stands for a text in the other language. */
    placeOf(parts: readonly Inline[]): string {
        return placeFor(parts, this.target);
    }

    /** Copies the comments that suppress findings on the first line of a node, or on all its lines up to another node. */
    ignoreComments(node: AstNode, last: AstNode = node): void {
        const start = node.$cstNode?.range.start.line ?? 0;
        const end = last === node ? start : (last.$cstNode?.range.end.line ?? start);
        for (let line = start; this.#ignoreComments.size > 0 && line <= end; line++) {
            this.#ignoreComments.get(line)?.forEach((text) => this.#lines.push(text));
            this.#ignoreComments.delete(line);
        }
    }

    /** The whole text, with the line ends of the original. */
    text(): string {
        return `${this.#lines.join(this.#lineEnd)}${this.#lineEnd}`;
    }

    #findIgnoreComments(text: string): void {
        let waiting: string[] = [];
        for (const { text: line, number } of linesFrom(text, 0, [])) {
            if (ignoreComment.test(line)) {
                waiting.push(line);
            } else if (!blankOrComment.test(line) && waiting.length > 0) {
                this.#ignoreComments.set(number, waiting);
                waiting = [];
            }
        }
    }
}
