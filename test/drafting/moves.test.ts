/** Moving an item in the text: what goes with it, what stays, and which labels change. */
import assert from 'node:assert/strict';
import type { MoveDirection } from '../../protocol/protocol.js';
import { moveOf } from '../../language/drafting/moves/move.js';
import { isRefusal, type ItemSpot } from '../../language/drafting/moves/plan.js';
import type { Language } from '../../language/locales/index.js';
import { readingOf } from '../../language/semantics/reading.js';
import { changed } from '../../language/text/change.js';
import { built } from './agendas.js';
import { agendaIn } from './small-agenda.js';

type Wanted = MoveDirection | ItemSpot['place'];

/** The text, or the sentence that says why it stays as it is. `$0` is before the line of the item, `$1` before that of the item beside or under which it goes. */
async function movedText(text: string, wanted: Wanted): Promise<string> {
    const source = text.replace(/\$[01]/gu, '');
    const reading = readingOf((await built(source)).document.parseResult.value);
    const entryAt = (sign: string, other: string) => {
        const at = text.replace(other, '').indexOf(sign);
        return reading.outline.items.find(({ item }) => item.$cstNode?.offset === at);
    };
    const entry = entryAt('$0', '$1');
    const of = entryAt('$1', '$0');
    assert.ok(entry, 'the caret is before an item');
    const to = wanted === 'before' || wanted === 'after' || wanted === 'under' ? of && { place: wanted, of } : wanted;
    assert.ok(to, 'there is a place');
    const move = moveOf(reading, source, entry, to);
    return isRefusal(move) ? move.refusal : changed(source, move.changes);
}

/** Lines are those below the masthead. */
function check(rule: string, direction: Wanted, lines: readonly string[], expected: readonly string[], language: Language = 'en'): void {
    it(rule, async () => assert.equal(await movedText(agendaIn(language, ...lines), direction), agendaIn(language, ...expected)));
}

function refuses(rule: string, direction: Wanted, lines: readonly string[], sentence: string): void {
    it(rule, async () => assert.equal(await movedText(agendaIn('en', ...lines), direction), sentence));
}

describe('an item that is moved', () => {
    check(
        'changes places with its neighbour, and the labels stay where they are',
        'down',
        ['item 1  One', '', '$0item 2  Two', '', 'Text.', '', 'item 3  Three', '', 'item 4  Four'],
        ['item 1  One', '', 'item 2  Three', '', 'item 3  Two', '', 'Text.', '', 'item 4  Four'],
    );
    check(
        'counts on in the Cyrillic letters of its new neighbours',
        'demote',
        ['item 1  Один', '', 'item 1 а)  Первый', '', 'item 1 б)  Второй', '', '$0item 2  Два'],
        ['item 1  Один', '', 'item 1 а)  Первый', '', 'item 1 б)  Второй', '', 'item 1 в)  Два'],
        'ru',
    );
    check(
        'counts on in Cyrillic letters, those too that look like Latin ones',
        'demote',
        [
            'item 1  Один',
            ...[...'абвгд'].flatMap((letter) => ['', `item 1 ${letter})  Подпункт`]),
            '',
            '$0item 2  Два',
            '',
            'См. {item 2}.',
        ],
        [
            'item 1  Один',
            ...[...'абвгд'].flatMap((letter) => ['', `item 1 ${letter})  Подпункт`]),
            '',
            'item 1 е)  Два',
            '',
            'См. {item 1 е)}.',
        ],
        'ru',
    );
    check(
        'counts in Cyrillic letters where no others stand beside it, as the document does',
        'demote',
        [
            'item 1  Один',
            '',
            'item 1 а)  Первый',
            '',
            'item 1 б)  Второй',
            '',
            'item 2  Два',
            '',
            '$0item 3  Три',
            '',
            'item 3 а)  Его',
            '',
            'item 3 б)  И его',
        ],
        [
            'item 1  Один',
            '',
            'item 1 а)  Первый',
            '',
            'item 1 б)  Второй',
            '',
            'item 2  Два',
            '',
            'item 2 а)  Три',
            '',
            'item 2 а) i)  Его',
            '',
            'item 2 а) ii)  И его',
        ],
        'ru',
    );
    check(
        'counts in Latin letters where Cyrillic ones are typed for them',
        'demote',
        ['item 1  Один', '', 'item 1 а)  Первый', '', 'item 1 b)  Второй', '', 'item 1 с)  Третий', '', '$0item 2  Два'],
        ['item 1  Один', '', 'item 1 а)  Первый', '', 'item 1 b)  Второй', '', 'item 1 с)  Третий', '', 'item 1 d)  Два'],
        'ru',
    );
    check(
        'counts on in Arabic-Indic digits',
        'promote',
        ['item ١  X', '', '$0item ١ (أ)  A', '', 'item ١ (ب)  B', '', 'item ٢  Y'],
        ['item ١  X', '', 'item ١ (أ)  B', '', 'item ٢  A', '', 'item ٣  Y'],
        'ar',
    );
    check(
        'counts on in Chinese numerals and full-width signs',
        'demote',
        ['item 1  X', '', 'item 1（ａ）  A', '', 'item 1（ａ）（一）  I', '', '$0item 1（ｂ）  B', '', 'item 2  Y'],
        ['item 1  X', '', 'item 1（ａ）  A', '', 'item 1（ａ）（一）  I', '', 'item 1（ａ）（二）  B', '', 'item 2  Y'],
        'zh',
    );
    check(
        'takes along its sub-items, documentation, notes, and the comments right above it',
        'up',
        [
            'item 1  One',
            '',
            '// agenda-ignore item/unannotated',
            '$0item 2  Two',
            '',
            'item 2 (a)  Below[^1]',
            '',
            'documentation',
            'Note by the Secretariat (CAC/COSP/WG.4/2024/2)',
            '',
            '[^1]: A note.',
            '',
            '// A remark at the end.',
            '',
            'item 3  Three',
        ],
        [
            '// agenda-ignore item/unannotated',
            'item 1  Two',
            '',
            'item 1 (a)  Below[^1]',
            '',
            'documentation',
            'Note by the Secretariat (CAC/COSP/WG.4/2024/2)',
            '',
            '[^1]: A note.',
            '',
            '// A remark at the end.',
            '',
            'item 2  One',
            '',
            'item 3  Three',
        ],
    );
    check(
        'is named by its new label in mentions and in the schedule, each typed as it was',
        'down',
        [
            '$0item 1  One',
            '',
            'See {item 2(a)}.',
            '',
            'item 2  Two',
            '',
            'item 2 (a)  A',
            '',
            'item 2 (b)  B',
            '',
            'schedule',
            '',
            'day 2024-09-03',
            '10:00-13:00  1, 2  (a) (continued)',
            '2(b)',
        ],
        [
            'item 1  Two',
            '',
            'item 1 (a)  A',
            '',
            'item 1 (b)  B',
            '',
            'item 2  One',
            '',
            'See {item 1(a)}.',
            '',
            'schedule',
            '',
            'day 2024-09-03',
            '10:00-13:00  2, 1  (a) (continued)',
            '1(b)',
        ],
    );
    check(
        'takes along references to sub-items that are not written yet',
        'up',
        ['item 1  One', '', '$0item 2  Two', '', 'schedule', '', 'day 2024-09-03', '10:00-13:00', '2 (c)'],
        ['item 1  Two', '', 'item 2  One', '', 'schedule', '', 'day 2024-09-03', '10:00-13:00', '1 (c)'],
    );
    check(
        'leaves headings where they are',
        'up',
        ['item 1  One', '', 'heading Between', '', 'Words.', '', '$0item 2  Two'],
        ['item 1  Two', '', 'heading Between', '', 'Words.', '', 'item 2  One'],
    );
    check(
        'leaves the notes of the whole document at the end, and numbers them in the order of their marks',
        'up',
        [
            'item 1  One[^1]',
            '',
            '$0item 2  Two[^2]',
            '',
            '[^1]: First, see {item 2}.',
            '',
            '[^2]: Second, the longer one of the two.',
            '',
            'schedule',
        ],
        [
            'item 1  Two[^1]',
            '',
            'item 2  One[^2]',
            '',
            '[^1]: Second, the longer one of the two.',
            '',
            '[^2]: First, see {item 1}.',
            '',
            'schedule',
        ],
    );
    check(
        'takes its notes along with new numbers, and a note that is marked twice is numbered where it is marked first',
        'down',
        [
            '$0item 1  One[^1]',
            '',
            '[^1]: First.',
            '',
            'item 2  Two[^2]',
            '',
            'And[^1] again.',
            '',
            '[^2]: Second.',
            '',
            'item 3  Three[^3]',
            '',
            '[^3]: Third.',
        ],
        [
            'item 1  Two[^1]',
            '',
            'And[^2] again.',
            '',
            '[^1]: Second.',
            '',
            'item 2  One[^2]',
            '',
            '[^2]: First.',
            '',
            'item 3  Three[^3]',
            '',
            '[^3]: Third.',
        ],
    );
    check(
        'has letters and asterisks in order afterwards, each kind by itself',
        'down',
        [
            '$0item 1  One[^a][^*]',
            '',
            'item 2  Two[^1][^b][^**]',
            '',
            '[^*]: I.',
            '',
            '[^a]: A.',
            '',
            '[^**]: II.',
            '',
            '[^b]: B.',
            '',
            '[^1]: First.',
        ],
        [
            'item 1  Two[^1][^a][^*]',
            '',
            'item 2  One[^b][^**]',
            '',
            '[^*]: II.',
            '',
            '[^a]: B.',
            '',
            '[^**]: I.',
            '',
            '[^b]: A.',
            '',
            '[^1]: First.',
        ],
    );
    check(
        'leaves notes that were out of order before',
        'down',
        ['$0item 1  One[^2]', '', '[^2]: Second.', '', 'item 2  Two[^1]', '', '[^1]: First.', '', 'item 3  Three'],
        ['item 1  Two[^1]', '', '[^1]: First.', '', 'item 2  One[^2]', '', '[^2]: Second.', '', 'item 3  Three'],
    );
    check(
        'leaves a note without a mark where it is, and its name',
        'down',
        ['$0item 1  One[^1]', '', 'item 2  Two[^3]', '', '[^1]: First.', '', '[^2]: Of nothing.', '', '[^3]: Third.'],
        ['item 1  Two[^1]', '', 'item 2  One[^3]', '', '[^1]: Third.', '', '[^2]: Of nothing.', '', '[^3]: First.'],
    );
    check(
        'numbers the notes that are marked in notes too',
        'down',
        [
            '$0item 1  One[^1]',
            '',
            'item 2  Two[^2]',
            '',
            '[^1]: First.[^3]',
            '',
            '[^2]: Second.[^4]',
            '',
            '[^3]: Third.',
            '',
            '[^4]: Fourth.',
        ],
        [
            'item 1  Two[^1]',
            '',
            'item 2  One[^2]',
            '',
            '[^1]: Second.[^3]',
            '',
            '[^2]: First.[^4]',
            '',
            '[^3]: Fourth.',
            '',
            '[^4]: Third.',
        ],
    );
    check(
        'keeps a gap at its place',
        'down',
        ['item 1  One', '', '$0item 4  Four', '', 'item 7  Seven'],
        ['item 1  One', '', 'item 4  Seven', '', 'item 7  Four'],
    );
    check(
        'never makes text of an item: a blank line goes along',
        'down',
        ['$0item 1  One', 'item 2  Two', '', 'Text.', '', 'item 3  Three'],
        ['item 1  Two', '', 'Text.', '', 'item 2  One', 'item 3  Three'],
    );
    it('never makes text of an item: a blank line is added where there is none at the end', async () =>
        assert.equal(
            await movedText('agenda A/1/1\n\n$0item 1  One\nitem 2  Two\n\nText.', 'down'),
            'agenda A/1/1\n\nitem 1  Two\n\nText.\n\nitem 2  One',
        ));
    it('keeps the line ends of the text', async () =>
        assert.equal(
            await movedText('agenda A/1/1\r\n\r\nitem 1  One\r\n\r\n$0item 2  Two\r\n\r\nText.', 'up'),
            'agenda A/1/1\r\n\r\nitem 1  Two\r\n\r\nText.\r\n\r\nitem 2  One',
        ));
    it('leaves a byte order mark at the beginning', async () =>
        assert.equal(await movedText('\ufeffitem 1  One\n\n$0item 2  Two\n', 'up'), '\ufeffitem 1  Two\n\nitem 2  One\n'));
});

describe('an item that is promoted', () => {
    check(
        'comes after the item it was under, and the others close up',
        'promote',
        [
            'item 1  One',
            '',
            '$0item 1 (a)  A',
            '',
            'item 1 (a) (i)  I',
            '',
            'item 1 (b)  B',
            '',
            'item 1 (c)  C',
            '',
            'item 2  Two',
            '',
            '{item 1 (c)} {item 2} {item 1 (a)(i)} {item 1(a)}',
        ],
        [
            'item 1  One',
            '',
            'item 1 (a)  B',
            '',
            'item 1 (b)  C',
            '',
            'item 2  A',
            '',
            'item 2 (a)  I',
            '',
            'item 3  Two',
            '',
            '{item 1 (b)} {item 3} {item 2 (a)} {item 2}',
        ],
    );
    check(
        'stays where it is if it was the last one',
        'promote',
        ['item 1  One', '', 'item 1 (a)  A', '', '$0item 1 (b)  B', '', 'item 2  Two'],
        ['item 1  One', '', 'item 1 (a)  A', '', 'item 2  B', '', 'item 3  Two'],
    );
    check(
        'fills a gap',
        'promote',
        ['item 1  One', '', 'item 1 (a)  A', '', '$0item 1 (b)  B', '', 'item 3  Three'],
        ['item 1  One', '', 'item 1 (a)  A', '', 'item 2  B', '', 'item 3  Three'],
    );
    refuses('not from the first level', 'promote', ['$0item 1  One'], 'Item 1 cannot be promoted: it is at the first level.');
});

describe('an item that is demoted', () => {
    check(
        'becomes the last one under the item before it',
        'demote',
        ['item 1  One', '', 'item 1 (a)  A', '', '$0item 2  Two', '', 'item 2 (a)  Below', '', 'item 3  Three'],
        ['item 1  One', '', 'item 1 (a)  A', '', 'item 1 (b)  Two', '', 'item 1 (b) (i)  Below', '', 'item 2  Three'],
    );
    check('has the marker of its language: French', 'demote', ['item 1  A', '', '$0item 2  B'], ['item 1  A', '', 'item 1 a)  B'], 'fr');
    check('has the marker of its language: Arabic', 'demote', ['item 1  A', '', '$0item 2  B'], ['item 1  A', '', 'item 1 (أ)  B'], 'ar');
    check(
        'has the marker of its language: Chinese, on the third level',
        'demote',
        ['item 1  A', '', 'item 1 (a)  B', '', '$0item 1 (b)  C'],
        ['item 1  A', '', 'item 1 (a)  B', '', 'item 1 (a) (一)  C'],
        'zh',
    );
    check(
        'has the marker that the document uses',
        'demote',
        ['item 1  A', '', 'item 1a)  B', '', 'item 2  C', '', '$0item 3  D'],
        ['item 1  A', '', 'item 1a)  B', '', 'item 2  C', '', 'item 2a)  D'],
    );
    refuses(
        'not where none is before it',
        'demote',
        ['item 1  A', '', '$0item 1 (a)  B'],
        'Item 1 (a) cannot be demoted: there is no item before it that it could stand under.',
    );
    refuses(
        'not below the fourth level',
        'demote',
        ['item 1  A', '', '$0item 2  B', '', 'item 2 (a)  C', '', 'item 2 (a) (i)  D', '', 'item 2 (a) (i) a.  E'],
        'Item 2 cannot be demoted: an agenda has at most four levels.',
    );
    refuses(
        'not where its title would be read as part of the label',
        'demote',
        ['item 1  A', '', '$0item 2 (1) More'],
        'Item 2 cannot be moved, because the text after the new label 1 (a) would be read as a part of it.',
    );
});

describe('an item that cannot be moved', () => {
    refuses('the first one, up', 'up', ['$0item 1  One', '', 'item 2  Two'], 'Item 1 is the first one.');
    refuses(
        'the last one, down',
        'down',
        ['item 1  One', '', 'item 1 (a)  A', '', '$0item 1 (b)  B', '', 'item 2  Two'],
        'Item 1 (b) is the last one under item 1.',
    );
    refuses('without a label', 'down', ['$0item', '', 'item 2  Two'], 'The item has no label: write one such as 2 or 2 (a).');
    refuses(
        'where a label is there twice',
        'down',
        ['$0item 1  One', '', 'item 2  Two', '', 'item 2  Again'],
        'Item 1 cannot be moved, because labels near it are not in order: renumber the items first.',
    );
    refuses(
        'where a sub-item stands elsewhere',
        'down',
        ['$0item 1  One', '', 'item 2  Two', '', 'item 1 (a)  Stray', '', 'item 3  Three'],
        'Item 1 cannot be moved, because labels near it are not in order: renumber the items first.',
    );
});

describe('an item that is put beside or under another one', () => {
    check(
        'passes all items in between, and the labels stay at their places',
        'before',
        ['item 1  One', '', '$1item 2  Two', '', 'item 5  Five {item 9}', '', '$0item 9  Nine', '', 'Text.', '', 'item 10  Ten'],
        ['item 1  One', '', 'item 2  Nine', '', 'Text.', '', 'item 5  Two', '', 'item 9  Five {item 2}', '', 'item 10  Ten'],
    );
    check(
        'comes under one that gets another number because it left',
        'under',
        [
            '$0item 1  One',
            '',
            'item 1 (a)  A',
            '',
            'item 1 (b)  B',
            '',
            '$1item 2  Two',
            '',
            'item 2 (a)  C',
            '',
            'schedule',
            '',
            'day 2024-09-03',
            '10:00-13:00  1 (a), 2 (a)',
        ],
        [
            'item 1  Two',
            '',
            'item 1 (a)  C',
            '',
            'item 1 (b)  One',
            '',
            'item 1 (b) (i)  A',
            '',
            'item 1 (b) (ii)  B',
            '',
            'schedule',
            '',
            'day 2024-09-03',
            '10:00-13:00  1 (b) (i), 1 (a)',
        ],
    );
    check(
        'leaves its sub-item list for the place before the item it was under',
        'before',
        [
            'item 1  One',
            '',
            '$1item 2  Two',
            '',
            'item 2 (a)  A',
            '',
            '$0item 2 (b)  B',
            '',
            'item 2 (c)  C',
            '',
            'item 3  Three {item 2 (c)}',
        ],
        ['item 1  One', '', 'item 2  B', '', 'item 3  Two', '', 'item 3 (a)  A', '', 'item 3 (b)  C', '', 'item 4  Three {item 3 (b)}'],
    );
    check(
        'goes to another item among its sub-items',
        'after',
        ['item 1  One', '', '$1item 1 (a)  A', '', 'item 1 (b)  B', '', 'item 2  Two', '', '$0item 2 (a)  C', '', 'item 2 (b)  D'],
        ['item 1  One', '', 'item 1 (a)  A', '', 'item 1 (b)  C', '', 'item 1 (c)  B', '', 'item 2  Two', '', 'item 2 (a)  D'],
    );
    check(
        'has the markers of its language: French, where there were no sub-items',
        'under',
        ['$1item 1  A', '', 'item 2  B', '', '$0item 3  C'],
        ['item 1  A', '', 'item 1 a)  C', '', 'item 2  B'],
        'fr',
    );
    refuses(
        'not inside itself',
        'under',
        ['$0item 1  One', '', '$1item 1 (a)  A', '', 'item 1 (b)  B'],
        'Item 1 cannot be moved to a place inside itself.',
    );
    refuses('not where it is', 'after', ['$1item 1  One', '', '$0item 2  Two'], 'Item 2 is there already.');
    refuses(
        'not below the fourth level',
        'under',
        ['item 1  A', '', 'item 1 (a)  B', '', '$1item 1 (a) (i)  C', '', '$0item 2  D', '', 'item 2 (a)  E'],
        'Item 2 cannot be moved there: an agenda has at most four levels.',
    );
    refuses(
        'not over a schedule',
        'before',
        ['$1item 1  One', '', 'schedule', '', 'day 2024-09-03', '10:00-13:00  1', '', '$0item 2  Two'],
        'Item 2 cannot be moved, because labels near it are not in order: renumber the items first.',
    );
});
