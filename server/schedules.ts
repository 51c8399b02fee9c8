/** Scheduling items: one at a meeting, or all that no meeting takes up. The edits of a document and of its language versions. */
import type { LangiumDocument } from 'langium';
import type { CancellationToken } from 'vscode-languageserver-protocol';
import { isRefusal, type Refusal } from '../language/drafting/moves/plan.js';
import { sameItem } from '../language/drafting/moves/same-items.js';
import { type Proposal, proposalLike, proposalOf } from '../language/drafting/scheduling/proposal.js';
import { haveSameMeetings, sameTaken, slotsIn } from '../language/drafting/scheduling/same-meetings.js';
import { type Scheduling, scheduling } from '../language/drafting/scheduling/taking-up.js';
import type { Agenda, Taken } from '../language/grammar/generated/ast.js';
import type { OutlineItem } from '../language/semantics/outline.js';
import { type Reading, readingOf } from '../language/semantics/reading.js';
import { takenIn } from '../language/semantics/timetable.js';
import { rangeOf } from '../language/syntax/tree/nodes.js';
import type { VersionsParams } from '../protocol/protocol.js';
import type { ProposeScheduleAnswer, ScheduleItemAnswer, ScheduleItemParams } from '../protocol/scheduling.js';
import { itemAt } from './moves.js';
import { answered, type KnownEdits, VersionEdits } from './version-edits.js';
import type { ServicesWithTrees } from './workspace/trees.js';

export class Schedules {
    readonly #edits: VersionEdits;

    constructor(services: ServicesWithTrees) {
        this.#edits = new VersionEdits(services);
    }

    /** The edits that take an item up at a meeting. */
    async item({ line, character, meeting, ...params }: ScheduleItemParams, token: CancellationToken): Promise<ScheduleItemAnswer> {
        const document = await this.#edits.settled(params, token);
        const reading = document && readingOf(document.parseResult.value);
        const what = reading && (character === undefined ? itemAt(document, line) : takenAt(reading, line, character));
        const index = reading ? slotsIn(reading).findIndex(({ slot }) => rangeOf(slot).start.line === meeting) : -1;
        if (!document || !what || index < 0) {
            return null;
        }
        const own = scheduledIn(document, what, index);
        if (isRefusal(own)) {
            return own;
        }
        return answered(
            this.#edits.everywhere(document, own, (other) => {
                const there = readingOf(other.parseResult.value);
                const same = haveSameMeetings(reading, there) ? sameThing(what, reading, there) : undefined;
                return same && scheduledIn(other, same, index);
            }),
        );
    }

    /** The edits that schedule all that no meeting takes up. */
    async propose(params: VersionsParams, token: CancellationToken): Promise<ProposeScheduleAnswer> {
        const document = await this.#edits.settled(params, token);
        const proposal = document && this.now(document);
        return proposal && !isRefusal(proposal) ? answered(proposal) : (proposal ?? null);
    }

    /** The same from the trees as they are. */
    now(document: LangiumDocument<Agenda>): (KnownEdits & Pick<Proposal, 'count'>) | Refusal {
        const own = proposalIn(document);
        if (isRefusal(own)) {
            return own;
        }
        const reading = readingOf(document.parseResult.value);
        const [first] = reading.outline.items;
        const edits = this.#edits.everywhere(document, own, (other) => {
            const there = readingOf(other.parseResult.value);
            const isSame = first && sameItem(first, reading.outline, there.outline) && haveSameMeetings(reading, there);
            return isSame ? proposalLike(reading, there, other.textDocument.getText()) : undefined;
        });
        return { ...edits, count: own.count };
    }
}

/** The item that a meeting takes up at a place of the text. */
function takenAt({ timetables }: Reading, line: number, character: number): Taken | undefined {
    return timetables.flatMap(takenIn).find(({ taken }) => {
        const { start } = rangeOf(taken);
        return start.line === line && start.character === character;
    })?.taken;
}

function sameThing(what: OutlineItem | Taken, one: Reading, other: Reading): OutlineItem | Taken | undefined {
    return 'level' in what
        ? sameItem(what, one.outline, other.outline)
        : one.outline.items[0] && sameItem(one.outline.items[0], one.outline, other.outline) && sameTaken(what, one, other);
}

function scheduledIn(document: LangiumDocument<Agenda>, what: OutlineItem | Taken, meeting: number): Scheduling | Refusal {
    const reading = readingOf(document.parseResult.value);
    return scheduling(reading, document.textDocument.getText(), what, slotsIn(reading)[meeting]!);
}

function proposalIn(document: LangiumDocument<Agenda>): Proposal | Refusal {
    return proposalOf(readingOf(document.parseResult.value), document.textDocument.getText());
}
