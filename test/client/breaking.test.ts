/** Where the page view breaks a document into leaves. Parts are written as their heights; leaves are compared by the parts that they begin and end with. */
import assert from 'node:assert/strict';
import { type Part, type Room, leavesOf } from '../../client/preview/page/leaves/breaking.js';

interface Written {
    readonly height: number;
    readonly keeps?: boolean;
    readonly begins?: boolean;
    readonly turned?: boolean;
    readonly whole?: boolean;
    /** Notes that are marked in its lines, by the line. */
    readonly notes?: Readonly<Record<string, number>>;
    readonly head?: number;
}

const line = 10;

/** Parts below each other, five apart. Each has lines of ten. */
function partsOf(written: readonly Written[]): readonly Part[] {
    let top = 0;
    return written.map(({ height, keeps, begins, turned, whole, notes = {}, head = 0 }): Part => {
        const start = top;
        top += height + 5;
        return {
            top: start,
            bottom: start + height,
            keepsNext: keeps ?? false,
            beginsLeaf: begins ?? false,
            isTurned: turned ?? false,
            isWhole: whole ?? false,
            head,
            lines: () => Array.from({ length: height / line }, (_, at) => ({ top: start + at * line, bottom: start + (at + 1) * line })),
            notes: Object.entries(notes).map(([id, at]) => ({ id, at: start + at * line + 5 })),
        };
    });
}

const room: Room = { height: (isTurned) => (isTurned ? 60 : 100), noteHeight: () => 20, aboveNotes: 10 };

/** Each leaf as its stretch of the flow, and its notes. */
function check(written: readonly Written[], expected: readonly string[], unmarked: readonly string[] = []): void {
    const leaves = leavesOf(partsOf(written), room, unmarked);
    assert.deepEqual(
        leaves.map(({ top, bottom, notes, head }) => [`${top}-${bottom}`, ...notes, ...(head > 0 ? [`head ${head}`] : [])].join(' ')),
        expected,
    );
}

describe('The page view breaks a document into leaves', () => {
    it('fills a leaf and goes on on the next', () => check([{ height: 40 }, { height: 40 }, { height: 40 }], ['0-85', '90-130']));

    it('parts a paragraph between its lines', () => check([{ height: 50 }, { height: 60 }], ['0-95', '95-115']));

    it('leaves no line of a paragraph alone at the foot', () => check([{ height: 80 }, { height: 40 }], ['0-80', '85-125']));

    it('leaves no line of a paragraph alone at the head', () => check([{ height: 50 }, { height: 50 }], ['0-85', '85-105']));

    it('parts no entry of a list', () => check([{ height: 50 }, { height: 60, whole: true }], ['0-50', '55-115']));

    it('takes headings to the leaf of their text', () => {
        const headings = [
            { height: 10, keeps: true, whole: true },
            { height: 10, keeps: true, whole: true },
        ];
        check([{ height: 60 }, ...headings, { height: 30 }], ['0-60', '65-125']);
    });

    it('leaves headings where they are if nothing else is on the leaf', () =>
        check(
            [
                { height: 50, keeps: true, whole: true },
                { height: 70, whole: true },
            ],
            ['0-50', '55-125'],
        ));

    it('begins a leaf with an annex', () =>
        check([{ height: 30 }, { height: 10, begins: true, keeps: true }, { height: 20 }], ['0-30', '35-70']));

    it('has less room on a leaf on its side', () =>
        check([{ height: 20 }, { height: 40, begins: true, turned: true }, { height: 40, turned: true }], ['0-20', '25-65', '70-110']));

    it('lets a leaf grow for what cannot be parted', () => {
        const tall = partsOf([{ height: 150, whole: true }]).map((part) => ({ ...part, lines: () => [] }));
        assert.deepEqual(
            leavesOf(tall, room).map(({ top, bottom }) => [top, bottom]),
            [[0, 150]],
        );
    });

    it('parts what is longer than a leaf', () => check([{ height: 230, whole: true }], ['0-100', '100-200', '200-230']));

    it('keeps room for notes at the foot of the leaf with their mark', () =>
        check([{ height: 40, notes: { one: 0 } }, { height: 50 }], ['0-65 one', '65-95']));

    it('takes a note to the leaf of the line that marks it', () =>
        check([{ height: 60 }, { height: 60, notes: { one: 5 } }], ['0-95', '95-125 one']));

    it('prints a note once, where it is marked first', () =>
        check([{ height: 20, notes: { one: 0 } }, { height: 50 }, { height: 40, notes: { one: 0 } }], ['0-55 one', '55-120']));

    it('puts notes without a mark on the last leaf before the annexes', () =>
        check([{ height: 20 }, { height: 20, begins: true }], ['0-20 lost', '25-45'], ['lost']));

    it('repeats the head of a table', () => {
        const rows = [0, 1, 2].map(() => ({ height: 40, whole: true, head: 15 }));
        check([{ height: 15, keeps: true, whole: true }, ...rows], ['0-60', '65-150 head 15']);
    });

    it('has no leaf for a document without parts', () => check([], []));

    it('shows every stretch once, whatever the heights', () => {
        for (let seed = 1; seed < 200; seed++) {
            let state = seed;
            const next = (below: number): number => {
                state = (state * 48271) % 2147483647;
                return state % below;
            };
            const written = Array.from({ length: 12 }, () => ({
                height: line * (1 + next(14)),
                keeps: next(4) === 0,
                begins: next(9) === 0,
                whole: next(2) === 0,
                notes: next(3) === 0 ? { [`n${next(5)}`]: 0 } : {},
            }));
            const parts = partsOf(written);
            const leaves = leavesOf(parts, room);
            assert.equal(leaves[0]!.top, 0);
            assert.equal(leaves.at(-1)!.bottom, parts.at(-1)!.bottom);
            leaves.forEach(({ top, bottom }, index) => {
                assert.ok(bottom > top, `seed ${seed}: leaf ${index} is empty`);
                const following = leaves[index + 1];
                assert.ok(!following || (following.top >= bottom && following.top - bottom <= 5), `seed ${seed}: leaf ${index} loses text`);
            });
            const notes = leaves.flatMap((leaf) => leaf.notes);
            assert.equal(new Set(notes).size, notes.length, `seed ${seed}: a note twice`);
            assert.equal(notes.length, new Set(written.flatMap((one) => Object.keys(one.notes))).size, `seed ${seed}: a note is lost`);
        }
    });
});
