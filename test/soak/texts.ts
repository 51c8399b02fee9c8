/** Random documents: well-formed agendas, broken ones, hostile text, and mixtures. */
import { damages, rubbish } from '../properties/damage.js';
import { sources } from '../properties/documents.js';
import { registers, small } from '../properties/small.js';
import type { Draw } from './draw.js';
import { hostile } from './hostile.js';
import { scripts } from './scripts.js';

/** A size in characters: mostly small, sometimes some hundred thousand. */
function sizeOf(draw: Draw): number {
    const most = draw.pick([400, 400, 2000, 2000, 2000, 8000, 8000, 20_000, 60_000]);
    return draw.chance(0.02) ? draw.below(300_000) : draw.below(most);
}

/** A realistic agenda of about a size: repeats the sections of a known one, with other numbers. */
function wellFormed(draw: Draw, size: number): string {
    const { text } = draw.pick([...small, ...sources]);
    const body = text.search(/^(?:item|heading) /mu);
    if (body < 0 || text.length >= size) {
        return text;
    }
    const parts = [text];
    for (let length = text.length; length < size; length += text.length - body) {
        const by = parts.length * 20;
        parts.push(text.slice(body).replace(/^item (\d{1,4})/gmu, (_, number: string) => `item ${Number(number) + by}`));
    }
    return parts.join('\n\n');
}

function hostilePiece(draw: Draw, size: number): string {
    return hostile[draw.pick(Object.keys(hostile))]!(draw, size).slice(0, size + 200);
}

/** A document that is correct up to a place with hostile text. */
function mixed(draw: Draw, size: number): string {
    let text = wellFormed(draw, size / 2);
    for (let left = 1 + draw.below(3); left > 0; left--) {
        const at = draw.chance(0.3) ? 0 : draw.below(text.length + 1);
        text = text.slice(0, at) + hostilePiece(draw, draw.below(size / 2 + 1)) + text.slice(at);
    }
    return text;
}

/** Hostile text below the first lines of an agenda, so that it is read as running text of a language. */
function underMasthead(draw: Draw, size: number): string {
    const pieces: string[] = [];
    for (let length = 0; length < size; length += pieces.at(-1)!.length + 1) {
        pieces.push(hostilePiece(draw, draw.below(size)));
    }
    return `agenda A/1\nlanguage: ${draw.pick(scripts).language}\n\nitem 1  X\n\n${pieces.join(draw.pick(['\n\n', '\n', ' ']))}`;
}

/** The text of an agenda. */
export function agendaText(draw: Draw): string {
    const size = sizeOf(draw);
    const kind = draw.weighted({ wellFormed: 5, damaged: 4, mixed: 5, underMasthead: 4, rubbish: 1, empty: 1 });
    const text =
        kind === 'wellFormed'
            ? wellFormed(draw, size)
            : kind === 'damaged'
              ? draw.of(damages[draw.pick(Object.keys(damages))]!).after
              : kind === 'mixed'
                ? mixed(draw, size)
                : kind === 'underMasthead'
                  ? underMasthead(draw, size)
                  : kind === 'rubbish'
                    ? draw.of(rubbish)
                    : draw.pick(['', '\n', '\ufeff', ' ', 'agenda']);
    return dressed(draw, text);
}

/** The text of a register: a known one, a long one, or a broken one. */
export function registerText(draw: Draw): string {
    const { text } = draw.pick(registers);
    const long = `${text}\n\n${Array.from({ length: draw.below(400) }, (_, index) => `resolution 10/${index + 100}\nen: Title ${index}\n`).join('\n')}`;
    const kind = draw.weighted({ known: 6, long: 2, broken: 2, agenda: 1 });
    return dressed(
        draw,
        kind === 'known'
            ? text
            : kind === 'long'
              ? long
              : kind === 'broken'
                ? text + hostilePiece(draw, draw.below(3000))
                : agendaText(draw),
    );
}

/** Pasted text: a stretch of a document, or something hostile. */
export function pastedText(draw: Draw): string {
    if (draw.chance(0.4)) {
        return hostilePiece(draw, draw.below(draw.pick([20, 200, 2000, 10_000])));
    }
    const text = wellFormed(draw, 0);
    const start = draw.below(text.length + 1);
    return text.slice(start, start + draw.below(2000));
}

/** Line ends and byte order mark as editors on other systems write them. */
function dressed(draw: Draw, text: string): string {
    const end = draw.pick(['', '', '', '\r\n', '\r', 'mixed']);
    const ended = end === '' ? text : text.replace(/\r\n|\r|\n/gu, () => (end === 'mixed' ? draw.pick(['\n', '\r\n', '\r']) : end));
    return draw.chance(0.1) ? `\ufeff${ended}` : ended;
}
