/** What differs between two language versions of an agenda, as a comparison: by structure, since words of two languages cannot be compared. */
import type { AstNode } from 'langium';
import type { Change, ChangedPlace, Comparison, PartName } from '../protocol/comparison.js';
import { type Agenda, isAnnex, isField, isGroup, isHeading, isIntroduction, isItem, isSchedule } from './grammar/generated/ast.js';
import { nameOfPart } from './comparing/wording.js';
import { capitalised } from './locales/spelling.js';
import { spellLabel } from './semantics/labels.js';
import { type Reading, readingOf } from './semantics/reading.js';
import { oneLine } from './syntax/tree/nodes.js';
import { rangeAt, type Spot } from './syntax/tree/spots.js';
import { messageOf } from './validation/rules/translation-messages.js';
import { disagreements } from './versions/comparison/consensus.js';
import type { Version } from './versions/comparison/version.js';
import { factsOf } from './versions/facts/facts.js';

/** Whether two agendas are in two languages, so that their words cannot be compared. */
export function areVersions(before: Reading, after: Reading): boolean {
    return before.locale.language !== after.locale.language;
}

/** The differences between two language versions: items, meetings, documents, numbers, notes, in the order of the later one. */
export function compareVersions(before: Agenda, after: Agenda): Comparison {
    const [one, other] = [versionOf(before, 'before'), versionOf(after, 'after')];
    const reading = readingOf(after);
    const found = disagreements(other, [one]).map((disagreement): { readonly at: readonly number[]; readonly change: Change } => {
        const here = placeOf(disagreement.at);
        const there = disagreement.there?.spot ?? disagreement.beside;
        const change: Change = {
            kind: 'version',
            of: here.part.kind === 'masthead' ? 'masthead' : 'part',
            message: capitalised(`${nameOfPart(here.part)}: ${messageOf(disagreement, reading).replace(/\.$/u, '')}`),
            ...(there ? { before: placeOf(there, disagreement.there?.value) } : {}),
            after: here,
        };
        return { at: [here.range.start.line, here.range.start.character], change };
    });
    found.sort((less, more) => less.at[0]! - more.at[0]! || less.at[1]! - more.at[1]!);
    const changes = found.map(({ change }) => change);
    return { schema: 1, before: agendaOf(before), after: agendaOf(after), count: changes.length, changes };
}

function versionOf(agenda: Agenda, uri: string): Version {
    return { uri, language: readingOf(agenda).locale.language, facts: factsOf(readingOf(agenda)) };
}

function agendaOf(agenda: Agenda): Comparison['before'] {
    const { masthead, locale } = readingOf(agenda);
    return {
        symbol: masthead.symbols.join(', '),
        language: locale.language,
        title: masthead.values.get('title')?.text || locale.phrases.title,
    };
}

function placeOf(spot: Spot, text = ''): ChangedPlace {
    return { part: partOf(spot.node), text, range: rangeAt(spot) };
}

/** The part in which a node stands. */
function partOf(node: AstNode): PartName {
    for (let at: AstNode | undefined = node; at; at = at.$container) {
        if (isItem(at)) {
            return at.name ? { kind: 'item', label: spellLabel(at.name) } : { kind: 'item' };
        }
        if (isField(at)) {
            return { kind: 'masthead' };
        }
        if (isSchedule(at) || isAnnex(at) || isIntroduction(at)) {
            return { kind: isSchedule(at) ? 'schedule' : isAnnex(at) ? 'annex' : 'introduction' };
        }
        if (isGroup(at) || isHeading(at)) {
            return { kind: isGroup(at) ? 'group' : 'heading', ...(at.title ? { title: oneLine(at.title) } : {}) };
        }
    }
    return { kind: 'masthead' };
}
