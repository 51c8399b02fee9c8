/** Drawn places in the text of a document, and lines of a kind. Zero-based, in UTF-16 units. */
import type { Position } from 'vscode-languageserver-protocol';
import { positionIn } from '../properties/changes.js';
import { offsetAt } from '../properties/typing.js';
import type { Draw } from './draw.js';

interface Subject {
    readonly text: string;
}

/** Any place in the text. */
export function placeIn({ text }: Subject, draw: Draw): Position {
    const position = positionIn(text, offsetAt(text, draw.below(10_001)));
    // Editors also ask at positions after the end of a line or of the text.
    return draw.chance(0.03) ? { line: position.line + draw.below(3), character: position.character + draw.below(9) } : position;
}

/** Any range, from the earlier of two places to the later one. */
export function rangeIn(subject: Subject, draw: Draw): { start: Position; end: Position } {
    const [one, other] = [placeIn(subject, draw), placeIn(subject, draw)];
    const inOrder = one.line < other.line || (one.line === other.line && one.character <= other.character);
    return inOrder ? { start: one, end: other } : { start: other, end: one };
}

/** A line that begins with `item`, if there is one. */
export function itemLineIn(subject: Subject, draw: Draw): number {
    const lines = subject.text.split(/\r\n|\r|\n/u).flatMap((line, number) => (line.trimStart().startsWith('item') ? [number] : []));
    return lines.length > 0 ? draw.pick(lines) : placeIn(subject, draw).line;
}

/** A line that begins with a time, if there is one. */
export function meetingLineIn(subject: Subject, draw: Draw): number {
    const lines = subject.text.split(/\r\n|\r|\n/u).flatMap((line, number) => (/^\d\d:/u.test(line) ? [number] : []));
    return lines.length > 0 ? draw.pick(lines) : placeIn(subject, draw).line;
}

/** A line that begins with the marker of an entry, if there is one. */
export function entryLineIn(subject: Subject, draw: Draw): number {
    const lines = subject.text
        .split(/\r\n|\r|\n/u)
        .flatMap((line, number) => (/^[(（]?[\p{L}\p{N}]{1,3}[)）.]/u.test(line) ? [number] : []));
    return lines.length > 0 ? draw.pick(lines) : placeIn(subject, draw).line;
}
