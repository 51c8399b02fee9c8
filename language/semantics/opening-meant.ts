/** First lines that are almost right: `agendaA/79/1`, `Agenda A/79/1`, `agenda: A/79/1`. */
import { type Agenda, type Field, isField, isUnreadableLine, type UnreadableLine } from '../grammar/generated/ast.js';
import { piecesOf } from '../kept/pieces.js';
import { textOf } from '../syntax/tree/nodes.js';

/** The word, in any letters, and what may stand between it and the symbol. */
const word = /^agenda[ \t\u00a0]{0,4}[:：]?[ \t\u00a0]{0,4}/iu;
/** A symbol, with marks of notes behind it, up to the end of the line. */
const symbol = /^[A-Z][^\s[:：]{0,60}\/[^\s[:：]{0,60}(?:[ \t]{0,4}\[\^[^\]\s]{1,20}\]){0,3}$/u;

export interface MeantOpening {
    readonly line: Field | UnreadableLine;
    /** How it is written. */
    readonly written: string;
}

/** The line that is meant as the first one, where there is none. */
export function lineMeantAsOpening(agenda: Agenda): MeantOpening | undefined {
    const [line] = piecesOf(agenda);
    const written = !agenda.opening && (isField(line) || isUnreadableLine(line)) ? meant(textOf(line)) : undefined;
    return written === undefined ? undefined : { line: line as MeantOpening['line'], written };
}

function meant(line: string): string | undefined {
    const rest = line.slice(word.exec(line)?.[0].length ?? line.length).trimEnd();
    return symbol.test(rest) ? `agenda ${rest}` : undefined;
}
