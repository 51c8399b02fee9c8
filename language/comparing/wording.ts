/** The sentence that tells a change to a reader, in the terms of the document. */
import type { Change, ChangedPiece, ChangedPlace, ComparedMeeting, PartName, UnitName } from '../../protocol/comparison.js';
import { formatIsoTime } from '../locales/calendar.js';
import { capitalised } from '../locales/spelling.js';
import { brief, withoutHalves } from '../text/brief.js';

type Told = Omit<Change, 'message'>;

/** One sentence without a full stop, such as: Item 4, paragraph 2: “3 September” → “4 September”. */
export function sentenceOf(change: Told): string {
    return brief(capitalised(told(change)));
}

/** What a change is of and what has become of it, where its words are shown beside it: "Item 4, paragraph 2". */
export function headOf(change: Told): string {
    const { kind, of, before, after, pieces, cited } = change;
    const place = whereOf(before ?? after);
    const name = of === 'part' ? `${nameOfPart(before?.part)}, title` : of === 'masthead' ? `${place}, ${change.key}` : place;
    const more = {
        added: of === 'passage' ? ': new' : '',
        removed: of === 'passage' ? ': no longer there' : '',
        moved: of === 'passage' ? `: moved to ${whereOf(after)}${pieces ? ', and changed' : ''}` : '',
        split: ': now two',
        joined: ': now one with the next one',
        spacing: ': blanks differ',
        changed: citedTold(cited) === '' ? '' : `: ${citedTold(cited).slice(0, -2)}`,
    } as const;
    return capitalised(`${name}${more[kind as keyof typeof more] ?? ''}`);
}

function told(change: Told): string {
    const { kind, of, before, after } = change;
    const place = before ?? after;
    switch (of) {
        case 'masthead':
            return `masthead, ${change.key}: ${kind === 'spacing' ? 'blanks differ, ' : ''}${arrow(before?.text, after?.text)}`;
        case 'meeting':
            return meetingTold(change);
        case 'part':
            return partTold(change);
        default:
            return `${whereOf(place)}: ${passageTold(change)}`;
    }
}

function partTold({ kind, before, after, pieces, labels = [] }: Told): string {
    switch (kind) {
        case 'added':
            return `${titledName(after)} is new`;
        case 'removed':
            return `${titledName(before)} is no longer there`;
        case 'moved':
            return nameOfPart(before?.part) === nameOfPart(after?.part)
                ? `${titledName(before)} stands elsewhere`
                : `${titledName(before)} has moved: it is now ${nameOfPart(after?.part)}`;
        case 'renumbered':
            return `other numbers: ${labels.map((one) => `item ${one.before} is now ${one.after}`).join(', ')}`;
        case 'spacing':
            return `${nameOfPart(before?.part)}, title: blanks differ, ${piecesTold(pieces)}`;
        default:
            return `${nameOfPart(before?.part)}, title: ${piecesTold(pieces)}`;
    }
}

function passageTold({ kind, before, after, pieces, cited }: Told): string {
    const whole = quoted(after?.text ?? before?.text ?? '');
    const words = pieces ? piecesTold(pieces) : '';
    const changed = words === '' ? '' : `: ${words}`;
    switch (kind) {
        case 'added':
            return `new: ${whole}`;
        case 'removed':
            return `no longer there: ${whole}`;
        case 'moved':
            return `moved to ${whereOf(after)}${changed === '' ? `: ${whole}` : `, and changed${changed}`}`;
        case 'split':
            return `now two${changed}`;
        case 'joined':
            return `now one with the next one${changed}`;
        case 'form':
            return `now ${after?.unit ? withArticle(kindOf(after.unit)) : ''}`;
        case 'spacing':
            return `blanks differ${changed}`;
        default:
            return `${citedTold(cited)}${words}`;
    }
}

/** One resolution in place of another is what a reader looks for first. */
function citedTold(cited: Told['cited']): string {
    return cited?.removed.length === 1 && cited.added.length === 1 ? `${cited.removed[0]} is replaced by ${cited.added[0]}, ` : '';
}

function meetingTold({ kind, before, meetings, cited, after }: Told): string {
    const [one, other] = [meetings?.before, meetings?.after];
    const rows = (place: ChangedPlace | undefined): string => (place?.text ? ` (${place.text})` : '');
    switch (kind) {
        case 'added':
            return `meeting of ${timeTold(other)}${rows(after)} is new`;
        case 'removed':
            return `meeting of ${timeTold(one)}${rows(before)} is no longer there`;
        case 'moved':
            return `meeting of ${timeTold(one)}${rows(before)} is now ${timeTold(other && sameLeftOut(one, other))}`;
        default: {
            const parts = [
                cited?.added.length ? `now takes up ${cited.added.join(', ')}` : '',
                cited?.removed.length ? `no longer takes up ${cited.removed.join(', ')}` : '',
            ];
            return `meeting of ${timeTold(other)} ${parts.filter((part) => part !== '').join(', and ')}`;
        }
    }
}

function timeTold(meeting: ComparedMeeting | undefined): string {
    const { date, start, end, track } = meeting ?? {};
    const hours = start === undefined ? '' : `${formatIsoTime(start)}${end === undefined ? '' : `\u2013${formatIsoTime(end)}`}`;
    return [date ?? '', hours, track === undefined ? '' : `in ${track}`].filter((part) => part !== '').join(' ') || 'no time and no room';
}

/** What is the same after a move is left out. */
function sameLeftOut(one: ComparedMeeting | undefined, { date, start, end, track }: ComparedMeeting): ComparedMeeting {
    const isSameDay = one?.date === date;
    const isSameTime = isSameDay && one?.start === start && one?.end === end;
    return isSameTime
        ? { ...(track === undefined ? {} : { track }) }
        : {
              ...(isSameDay || date === undefined ? {} : { date }),
              ...(start === undefined ? {} : { start }),
              ...(end === undefined ? {} : { end }),
              ...(track === undefined || one?.track === track ? {} : { track }),
          };
}

/** "item 4, paragraph 2". */
export function whereOf(place: ChangedPlace | undefined): string {
    const unit = place?.unit ? unitTold(place.unit) : '';
    const part = nameOfPart(place?.part);
    return place?.unit?.kind === 'note' ? unit : [part, unit].filter((one) => one !== '').join(', ');
}

function unitTold(unit: UnitName): string {
    return unit.marker === undefined ? `${kindOf(unit)} ${unit.number ?? ''}`.trim() : `${kindOf(unit)} ${unit.marker}`;
}

function kindOf({ kind }: UnitName): string {
    return kind === 'row' ? 'row of the table' : kind;
}

function withArticle(noun: string): string {
    return /^[aeiou]/u.test(noun) ? `an ${noun}` : `a ${noun}`;
}

/** "item 4", "schedule". */
export function nameOfPart(part: PartName | undefined): string {
    const { kind = 'masthead', label, title } = part ?? {};
    if (kind === 'item') {
        return label === undefined ? `item ${quoted(title ?? '')}` : `item ${label}`;
    }
    return kind === 'schedule' || kind === 'annex' || kind === 'introduction'
        ? `${kind}${label === undefined ? '' : ` ${label}`}`
        : title === undefined
          ? kind
          : `${kind} ${quoted(title)}`;
}

function titledName(place: ChangedPlace | undefined): string {
    const name = nameOfPart(place?.part);
    return place?.text && !name.includes('\u201c') ? `${name}, ${quoted(place.text)},` : name;
}

/** Each change with the words beside it: “3 September” → “4 September”. */
function piecesTold(pieces: readonly ChangedPiece[] = []): string {
    const told = spotsOf(pieces, '\u2026').map(({ removed, added, before, after }) =>
        removed === added ? `${quoted(removed)} is now another one` : arrow(before, after),
    );
    return told.slice(0, mostTold).join('; ') + (told.length > mostTold ? `; and ${told.length - mostTold} more` : '');
}

/** A place where words differ: these words, and the same with some of those beside them. */
export interface Spot {
    readonly removed: string;
    readonly added: string;
    readonly before: string;
    readonly after: string;
}

/**
 * The places where two texts differ, in their order.
 * @param more what stands in place of words further away
 */
export function spotsOf(pieces: readonly ChangedPiece[], more: string): readonly Spot[] {
    const spots: Spot[] = [];
    for (let index = 0; index < pieces.length; index++) {
        const piece = pieces[index]!;
        if (piece.kind === 'same') {
            continue;
        }
        const start = index;
        const next = pieces[index + 1];
        const isReplaced = piece.kind === 'removed' && next?.kind === 'added';
        const [removed, added] = isReplaced ? [piece.text, next.text] : piece.kind === 'removed' ? [piece.text, ''] : ['', piece.text];
        index += isReplaced ? 1 : 0;
        const around = (words: string, isNow: boolean): string =>
            lastWords(pieces[start - 1], isNow, more) + words + firstWords(pieces[index + 1], isNow, more);
        spots.push({ removed, added, before: around(removed, false), after: around(added, true) });
    }
    return spots;
}

/** So many changes of one passage are written out. */
const mostTold = 8;
/** UTF-16 units of the words beside a change. */
const beside = 24;

function sameText(piece: ChangedPiece | undefined, isNow: boolean): string {
    return piece?.kind === 'same' ? ((isNow ? piece.now : undefined) ?? piece.text) : '';
}

function lastWords(piece: ChangedPiece | undefined, isNow: boolean, more: string): string {
    const text = sameText(piece, isNow);
    const cut = withoutHalves(text.slice(-beside));
    const blank = cut.search(/\s/u);
    return text.length > beside ? more + cut.slice(blank + 1) : cut;
}

function firstWords(piece: ChangedPiece | undefined, isNow: boolean, more: string): string {
    const text = sameText(piece, isNow);
    const cut = withoutHalves(text.slice(0, beside));
    return text.length > beside ? cut.slice(0, Math.max(cut.lastIndexOf(' '), 0) || beside) + more : cut;
}

function arrow(before: string | undefined, after: string | undefined): string {
    if (before === undefined || after === undefined) {
        return before === undefined ? `new: ${quoted(after ?? '')}` : `no longer there: ${quoted(before)}`;
    }
    return `${quoted(before)} \u2192 ${quoted(after)}`;
}

function quoted(text: string): string {
    return `\u201c${text.replace(/\s+/gu, ' ').trim()}\u201d`;
}
