/** The items of an agenda that are about the agenda itself. */
import type { AstNode } from 'langium';
import { type Agenda, isItem } from '../grammar/generated/ast.js';
import { drawnFrom } from '../kept/ledger.js';
import { remembered } from '../kept/remembered.js';
import { locales } from '../locales/index.js';
import { runOf } from '../syntax/tree/nodes.js';
import { joinRun } from '../syntax/words/joined.js';

const agendaTitles = Object.values(locales).map((locale) => locale.agendaTitles);

/** The labels of the items under which the agenda is adopted, in normal form. The list stays the same object as long as they are the same. */
export const adoptionLabels: (agenda: Agenda) => readonly string[] = drawnFrom({
    contribution: (piece) => labelOfAdoption(piece),
    make: (pieces) => pieces.map(labelOfAdoption).filter((label) => label !== ''),
});

/** Whether the title of an item names an agenda, of whatever session. */
export function namesAgenda(title: string): boolean {
    return agendaTitles.some(({ nameAgenda }) => nameAgenda(title));
}

const labelOfAdoption = remembered((piece: AstNode): string => {
    const title = isItem(piece) && piece.title ? joinRun(runOf(piece.title)) : '';
    return isItem(piece) && title !== '' && agendaTitles.some(({ adoptAgenda }) => adoptAgenda(title)) ? (piece.name ?? '') : '';
});
