import { complete } from './fragments.js';
import { findings, fixes, lines } from './table.js';

describe('syntax', () => {
    findings({
        'a comment above the first line': `// Kept from last year.\n${complete('item 1  Opening')}`,
        'a first line without a symbol': complete('item 1  Opening').replace('agenda CAC/COSP/WG.4/2024/1', '<|agenda|>syntax'),
        'more after the symbol': complete('item 1  Opening').replace('2024/1\n', '2024/1 <|and more|>syntax\n'),
        'a first line of the masthead that is none': complete('item 1  Opening').replace(
            'agenda CAC/COSP/WG.4/2024/1',
            'agenda CAC/COSP/WG.4/2024/1\n<|agendaA/79/1|>syntax',
        ),
        'symbols of other systems': complete('item 1  Opening').replace('CAC/COSP/WG.4/2024/1', 'EB136/42'),
        'a line of the masthead that is none': complete('item 1  Opening').replace(
            'place: Vienna\n',
            'place: Vienna\n<|Vienna International Centre|>syntax\n',
        ),
        'an item without a label': 'item <|Opening of the session|>syntax',
        'an item without anything': '<|item|>syntax',
        'an item without a title': 'item <|1|>syntax',
        'a heading without text': '<|heading|>syntax',
        'a mention that names no label': 'See {item <|the first|>syntax}.',
        'a pasted paragraph': lines(
            'The Committee, at its 3rd meeting, took up',
            'heading matters that',
            'schedule changes and',
            'documentation',
            'item 4 of the agenda',
            'heading for Vienna.',
        ),
        'words of the language in prose': 'Item 4 was taken up.\n\nSchedule: see the annex.\n\nThe day 2024-09-03 was free.',
        'comments everywhere': lines(
            '// One',
            'The session',
            '// Two',
            'will be opened.',
            '// Three',
            '',
            '// Four',
            'item 2  Closing',
            '// Five',
            '',
            'schedule',
            '// Six',
            'day 2024-09-03',
            '// Seven',
            '10:00-13:00',
            '// Eight',
            '1, 2',
        ),
        'indented lines': lines(
            'item 1  One',
            '',
            '    The session.',
            '',
            '  item 2  Two',
            '',
            '\tschedule',
            '',
            '  day 2024-09-03',
            '    10:00-13:00',
            '      1',
            '      2',
        ),
    });

    /** A document whose first line is written in another way. */
    const begun = (first: string): string => complete('item 1  Opening').replace('agenda CAC/COSP/WG.4/2024/1', first);
    fixes({
        'the first line gets its blank': [begun('<|agendaA/AC.105/1|>syntax'), 'agenda A/AC.105/1\nlanguage: en\n'],
        'the first line gets its blank, with the mark of a note': [
            begun('<|agendaA/AC.105/1 [^*]|>syntax').replace('\n\n', '\n[^*]: Reissued.\n\n'),
            'agenda A/AC.105/1 [^*]\n',
        ],
        'the first line loses its colon': [begun('<|agenda: A/AC.105/1|>syntax'), 'agenda A/AC.105/1\nlanguage: en\n'],
        'the first line begins in small letters': [begun('<|Agenda A/AC.105/1|>syntax'), 'agenda A/AC.105/1\nlanguage: en\n'],
        'what stands after the symbol is removed': [
            complete('item 1  Opening').replace('2024/1\n', '2024/1 <|and more|>syntax\n'),
            'agenda CAC/COSP/WG.4/2024/1 \nlanguage',
        ],
    });
});

describe('syntax/blank-line', () => {
    findings({
        'an item right under a sentence': 'The Chair will speak.\n<|item 2  General debate|>syntax/blank-line',
        'an item under a line without a stop': 'The Chair will speak\n<|item 2  General debate|>syntax/blank-line',
        'a sub-item': 'The Chair will speak\n<|item 1 (a)  Opening|>syntax/blank-line',
        'an item with a single blank': 'The Chair will speak.\n<|item 2 General debate|>syntax/blank-line',
        'under an entry of a list': 'The tasks:\n\n(a) One;\n\n(b) Two.\n<|item 2  Closing|>syntax/blank-line',
        'under a footnote': 'A note.[^1]\n\n[^1]: Its text.\n<|item 2  Closing|>syntax/blank-line',
        documentation: 'The Chair will speak.\n<|documentation|>syntax/blank-line\nNote by the Secretariat (CAC/COSP/WG.4/2024/2)',
        'a heading': 'The Chair will speak.\n<|heading Closing of the session|>syntax/blank-line',
        'the schedule': 'The Chair will speak.\n<|schedule Organization of work|>syntax/blank-line',
        'the schedule without a title': 'The Chair will speak.\n<|schedule|>syntax/blank-line\n\nThe days follow.',
        'an annex without a title': 'The Chair will speak:\n<|annex|>syntax/blank-line',
        'the last word of a sentence is none': 'The Chair will present the\nschedule\nof all meetings.',
        'a day without a schedule':
            'The Chair will speak.\n\n<|day 2024-09-03|>syntax/keyword\n10:00-13:00  1\n\nday 2024-09-04\n10:00-13:00  1',
        'a sentence with such a day is none': 'The Chair will speak.\n\nday 2024-09-03 was free.\n\nday 2024-09',
        'in Chinese': 'language: zh\n\n主席将致辞。\n<|item 2  一般性辩论|>syntax/blank-line',
        'wrapped prose is none':
            'The matter was discussed together with\nitem 4 of the agenda of the Commission.\nItem 5 was deferred, and\nitem 6, on finance, too. See\nitem 7.',
        'wrapped prose after a stop is none': 'The Committee concluded its work (see A/78/1).\nitem 4 of the agenda was deferred.',
        'wrapped Chinese prose is none': 'language: zh\n\n工作组将一并审议\nitem 4 的事项和其他事项。',
        'nothing above it': 'The Chair will speak.\n\nitem 2  General debate',
        'a wrapped line of documents is none':
            'documentation\nNote by the Secretariat on\nitem 4 of the agenda (CAC/COSP/WG.4/2024/2)\nProposed\nschedule of meetings (CAC/COSP/WG.4/2024/3)',
        'under documents': 'documentation\nNote by the Secretariat (CAC/COSP/WG.4/2024/2)\nitem 2  General debate',
    });
    fixes({
        'the schedule is put above a day': [
            'The Chair will speak.\n\n<|day 2024-09-03|>syntax/keyword\n10:00-13:00  1\n',
            'speak.\n\nschedule\n\nday 2024-09-03\n10:00',
        ],
        'the blank line is put there': ['The Chair will speak.\n<|item 2  General debate|>syntax/blank-line', 'speak.\n\nitem 2  General'],
        'with the line ends of the document': [
            complete('The Chair will speak.\n<|item 2  General debate|>syntax/blank-line').replaceAll('\n', '\r\n'),
            'speak.\r\n\r\nitem 2  General',
        ],
    });
});
