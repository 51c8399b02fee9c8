/** Choices and sentences for moving and scheduling items. */
import type { ItemPlace, MoveItemAnswer } from '../../protocol/protocol.js';
import type { OverviewAnswer, OverviewMeeting } from '../../protocol/overview.js';
import { hours, type TimeWords } from './times.js';

export interface PlaceChoice {
    readonly label: string;
    readonly description: string;
    readonly place: ItemPlace['place'];
}

const names: Readonly<Record<ItemPlace['place'], string>> = { before: 'Before', after: 'After', under: 'Under' };

/** The places beside and under an item that are possible, with the label that the moved item gets there. */
export function placeChoices(other: string, answers: readonly (readonly [ItemPlace['place'], MoveItemAnswer])[]): readonly PlaceChoice[] {
    return answers.flatMap(([place, answer]) =>
        answer && !('refusal' in answer)
            ? [{ label: `${names[place]} item ${other}`, description: `becomes item ${answer.label}`, place }]
            : [],
    );
}

/** Why none is possible. */
export function refusalOf(answers: readonly MoveItemAnswer[]): string {
    const reasons = answers.flatMap((answer) => (answer && 'refusal' in answer ? [answer.refusal] : []));
    return reasons[0] ?? 'The item cannot be moved there.';
}

export interface MeetingChoice {
    readonly label: string;
    readonly description: string;
    /** The line of the meeting. */
    readonly line: number;
}

/** All meetings in the order of the schedule, with what each takes up. */
export function meetingChoices({ days }: OverviewAnswer, words: TimeWords): readonly MeetingChoice[] {
    return days.flatMap(({ meetings }) =>
        meetings.map((meeting) => ({
            label: [words.begin({ ...meeting, start: undefined } as OverviewMeeting), hours(meeting) ?? meeting.written, meeting.track]
                .filter((part) => part !== '')
                .join(' · '),
            description: meeting.rows.map(({ label, text }) => label ?? text).join(', ') || 'no items yet',
            line: meeting.line,
        })),
    );
}

/** "5 items are scheduled now." */
export function proposedText(count: number): string {
    return count === 1 ? '1 item is scheduled now.' : `${count} items are scheduled now.`;
}
