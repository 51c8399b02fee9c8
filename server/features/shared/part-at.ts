/** The part of an agenda in which a line is. */
import type { LangiumDocument } from 'langium';
import { type Agenda, isAnnex, isSchedule } from '../../../language/grammar/generated/ast.js';
import { lastWhere } from '../../../language/text/searching.js';
import { keptRangeOf } from './kept-ranges.js';
import { lineText } from './places.js';

/** `annex` is an annex of text. */
export type AgendaPart = 'masthead' | 'annotations' | 'schedule' | 'annex';

/** Whether paragraphs and lists stand in a part. */
export function hasLists(part: AgendaPart): boolean {
    return part === 'annotations' || part === 'annex';
}

/** It follows from the sections above the line, so a half-typed line does not matter. */
export function partAt(document: LangiumDocument, agenda: Agenda, line: number): AgendaPart {
    const last = /^\s*\p{L}+$/u.test(lineText(document, line)) ? line - 1 : line;
    const { sections } = agenda;
    const section = sections[lastWhere(sections.length, (index) => keptRangeOf(sections[index]!).start.line <= last)];
    return section === undefined ? 'masthead' : isSchedule(section) ? 'schedule' : isAnnex(section) ? 'annex' : 'annotations';
}
