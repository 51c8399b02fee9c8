/** Texts as they stand on pages, without empty lines between paragraphs: where a line tells that its paragraph ends. */
import { deepEqual } from 'node:assert/strict';
import { importText } from '../../language/importing/importing.js';

const masthead = [
    'TD/B/71/1',
    'Trade and Development Board',
    'Seventy-first session',
    'Geneva, 17–18 June 2024',
    '',
    'Provisional agenda',
    '',
    '1. Opening.',
    '2. Debate.',
    '',
    'Annotations',
    '',
    'Item 1. Opening',
    '',
];
/** A paragraph of several lines, as letters of different widths fill a column. */
const filling = [
    'The officers of the Board met in the last week of March with the secretariat in order to',
    'prepare the meeting. They agreed with most of what members had proposed in the course of',
    'the winter, and UNCTAD BRIEFED MEMBERS ON ITS PLANS AND WORKS FOR COMMODITY',
    'markets, transport and logistics, which will be before the meeting in the usual form, and',
    'in all six languages of the Organization. Members that wish to add matters of their own are',
    'invited to do so in the course of the month that follows the publication of the agenda and',
    'NOT LATER THAN THE MORNING OF THE FIRST MEETING OF THE BOARD, WHICH WILL',
    'begin at ten. After that hour nothing can be added but what two thirds of those present are',
    'ready to take up without a paper, as was the case when the Board met in the autumn of that',
    'year in which it had been convened twice.',
    '',
];

/** The paragraphs of the last item that begin with the words. */
function check(title: string, lines: readonly string[], expected: readonly string[]): void {
    it(title, () => {
        const { source } = importText([...masthead, ...filling, 'Item 2. Debate', '', ...lines].join('\n'), { name: 'a.txt' });
        const own = source.slice(source.indexOf('item 2')).split(/\n\n+/u).slice(1);
        deepEqual(
            own.map((paragraph) => paragraph.trim().slice(0, 24)),
            expected.map((paragraph) => paragraph.slice(0, 24)),
        );
    });
}

describe('the end of a paragraph in a text of pages', () => {
    check(
        'is where the next word would have had place in print, though the line has as many letters as others',
        [
            'Members will consider how far the goals of the programme have been reached in the years',
            'since it was adopted, in the light of what the MIDTERM REVIEW of the GOALS has shown to',
            'the members. UNCTAD, WTO, ITC AND WHO WILL MAKE THEIR COMMENTS TO IT.',
            'It is illustrated in a little list of titles that will still fit into this little hall, with',
            'all that belongs to it.',
        ],
        ['Members will consider how', 'It is illustrated in a li'],
    );
    check(
        'is not where the next word had no place',
        [
            'Members will consider how far the goals of the programme have been reached in the years',
            'since it was adopted, in the light of the results of the midterm review of the programme.',
            'Representatives of the organizations that take part will make known what they think of it,',
            'and will answer questions. They are asked to speak for five minutes. They may be followed by',
            'others. They may not. The Chair will sum up. She will then close the meeting.',
        ],
        ['Members will consider how'],
    );
    check(
        'is before a word that begins paragraphs elsewhere in the text, and no sentence within one',
        [
            'Delegations will be invited to take the floor in the order in which they have asked for it,',
            'at the end of the meeting. Nobody speaks twice before others.',
            'Delegations will hear the Chair, the members of the panel and all those who came with them.',
            'They may put questions. The Chair groups them.',
            'Delegations are seated in the order of the alphabet.',
            'Delegations that wish to speak are asked to say so to the secretariat by the end of the year.',
            'The list is closed then. The Chair opens it anew where the time allows it. That was done at',
            'the last session. The members thanked her for it. They did so at the end of the last meeting.',
            'Delegations may also send in what they wish to say in writing, in one of the six languages.',
        ],
        [
            'Delegations will be invi',
            'Delegations will hear th',
            'Delegations are seated in',
            'Delegations that wish to',
            'Delegations may also send',
        ],
    );
    check(
        'is where a line is not stretched to the margin, in a text whose lines are',
        [
            'The    standards     that     follow    will    be   before    the    Board,    with    the   addresses',
            'where they are found on the network, and members have two days for what they would say:',
            'Library of Core Components (Versions D.20A and D.20B)',
            '(https://www.example.org/components/index-of-all-versions.html)',
            'Library    of    Schemas    (Versions   of   the    last    spring   and    of    the    autumn)',
            '(https://www.example.org/schemas/index-of-all-versions.html)',
        ],
        ['The standards that follow', 'Library of Core Components', '(https://www.example.org/', 'Library of Schemas (Versi'],
    );
});
