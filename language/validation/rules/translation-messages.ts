/** The messages about disagreements between language versions. */
import { locales } from '../../locales/index.js';
import type { Disagreement, Version } from '../../versions/comparison/version.js';
import type { Fact } from '../../versions/facts/fact.js';
import { spellLabel } from '../../semantics/labels.js';
import type { Topic } from '../../versions/comparison/difference.js';
import { spelledPath } from '../../versions/comparison/spelling.js';
import type { Reading } from '../../semantics/reading.js';
import { type Item, isAnnex, isFootnote, isIntroduction, isItem, isSchedule, isTextSection } from '../../grammar/generated/ast.js';
import { runOf } from '../../syntax/tree/nodes.js';
import { shorten } from '../edits.js';
import type { Finding } from '../rule.js';

/** One sentence in an editor's words. */
export function messageOf(disagreement: Disagreement, reading: Reading): string {
    return sentences[disagreement.topic]({
        ...disagreement,
        mine: disagreement.here?.value,
        theirs: disagreement.there?.value,
        version: versionName(disagreement.from),
        section: sectionOf(disagreement),
        meeting: meetingInWords(disagreement.of),
        spell: (path) => spelledPath(reading, path),
    });
}

/** "the English version". */
export function versionName({ language }: Version): string {
    return `the ${locales[language].englishName} version`;
}

/** The place in the other version, as related information. */
export function relatedOf({ there, beside, from, topic }: Disagreement): Finding['related'] {
    const name = locales[from.language].englishName;
    // Where they have nothing, the link leads to where ours would belong in their document, or to the document itself.
    return [
        {
            at: there?.spot ?? beside ?? from.facts.spot,
            uri: from.uri,
            message: there ? relatedMessage(name, there, topic) : `The ${name} version`,
        },
    ];
}

function relatedMessage(name: string, { value }: Fact, topic: Topic): string {
    return ['masthead', 'citation', 'listed', 'cited', 'day', 'time', 'slot', 'moment', 'told'].includes(topic)
        ? `${name} version: ${value}`
        : `The ${name} version`;
}

interface DisagreementInWords extends Disagreement {
    readonly mine: string | undefined;
    readonly theirs: string | undefined;
    readonly version: string;
    readonly section: string;
    readonly meeting: string;
    readonly spell: (path: string) => string;
}

const mastheadFacts: Readonly<Record<string, string>> = {
    session: 'The number of the session is',
    meeting: 'The number of the meeting is',
    dates: 'The dates of the session are',
    distribution: 'The distribution is',
    issued: 'The date of the document is',
    original: 'The original language is',
    place: 'The place of the session is',
    venue: 'The number in the venue is',
    timezone: 'The time zone is',
    kind: 'This is',
    languages: 'The languages of the document are',
    item: 'The item of the document is',
};

const sentences: Readonly<Record<Topic, (facts: DisagreementInWords) => string>> = {
    masthead: ({ of, mine, theirs, version }) =>
        `${mastheadFacts[of]} ${valueInWords(of, mine)} here, but ${valueInWords(of, theirs)} in ${version}.`,
    item: ({ mine, theirs, there, version, spell }) =>
        mine === undefined
            ? `Item ${spell(theirs ?? '')}${titleInWords(there)} is missing here: ${version} has it.`
            : `Item ${spellLabel(mine)} is not in ${version}.`,
    label: ({ theirs, version }) => `This item has the label ${spellLabel(theirs ?? '')} in ${version}.`,
    heading: ({ mine, there, version }) =>
        mine === undefined
            ? `${isAnnex(there?.spot.node) ? 'An annex' : 'A heading'}${titleInWords(there)} is missing here: ${version} has it.`
            : `This heading is not in ${version}.`,
    blocks: ({ section, mine, theirs, version }) =>
        `${capital(section)} has ${countsInWords(mine, theirs)} here, but ${countsInWords(theirs, mine)} in ${version}.`,
    joined: ({ section, mine, theirs, version }) =>
        `The text of ${section} is divided into ${countsInWords(mine, theirs)} here, but into ${countsInWords(theirs, mine)} in ${version}.`,
    citation: ({ section, mine, theirs, version }) =>
        mine === undefined
            ? `${capital(theirs ?? '')} is not cited in ${section} here: ${version} cites it.`
            : theirs === undefined
              ? `${capital(version)} does not cite ${mine} in ${section}.`
              : `${capital(mine)} is cited here, but ${theirs} in ${version}.`,
    listed: (facts) => paper(facts, 'list', 'listed'),
    cited: (facts) => paper(facts, 'cite', 'cited'),
    mark: ({ section, mine, theirs, version }) =>
        `${capital(section)} has ${notesInWords(mine)} here, but ${notesInWords(theirs)} in ${version}.`,
    text: ({ theirs, version }) => `This note has no text here: note ${theirs} of ${version} has one.`,
    schedule: ({ mine, version }) =>
        mine === undefined ? `The schedule is missing here: ${version} has one.` : `${capital(version)} has no schedule.`,
    day: ({ mine, theirs, version }) =>
        mine === undefined
            ? `The day ${theirs} is missing here: ${version} has it.`
            : theirs === undefined
              ? `The day ${mine} is not in ${version}.`
              : `This day is ${theirs} in ${version}.`,
    slot: ({ mine, theirs, of, version }) =>
        mine === undefined
            ? `The meeting ${theirs} is missing from ${of}: ${version} has it.`
            : theirs === undefined
              ? `${capital(version)} has no meeting ${mine} on ${of}.`
              : `The meeting ${mine} is not in ${version}, which has one at ${theirs}.`,
    time: ({ theirs, version }) => `This meeting is ${theirs} in ${version}.`,
    track: ({ mine, theirs, version }) =>
        theirs === ''
            ? `This meeting has no track in ${version}.`
            : mine === ''
              ? `This meeting is on the track ${theirs} in ${version}.`
              : `This meeting is on another track in ${version}: ${theirs}.`,
    row: ({ mine, theirs, there, version, meeting, spell }) =>
        mine === undefined
            ? `Item ${spell(theirs ?? '')} is missing from ${meeting}: ${version} takes it up there.`
            : theirs === undefined
              ? `${capital(version)} does not take up item ${spell(mine)} at this meeting.`
              : mine === theirs
                ? `Item ${spell(mine)} is taken up at another meeting in ${version}${there ? '' : ' too'}.`
                : `Item ${spell(mine)} is taken up here, but item ${spell(theirs)} in ${version}.`,
    'free row': ({ mine, theirs, meeting, version }) => `${capital(meeting)} has ${rows(mine)} here, but ${rows(theirs)} in ${version}.`,
    order: ({ theirs, version, spell }) =>
        `The items of this meeting are in another order in ${version}: ${(theirs ?? '').split(', ').map(spell).join(', ')}.`,
    moment: ({ section, mine, theirs, version }) =>
        mine === undefined
            ? `${theirs} is missing from ${section} here: ${version} has it.`
            : theirs === undefined
              ? `${capital(version)} does not have ${mine} in ${section}.`
              : `This is ${theirs} in ${version}.`,
    told: ({ mine, theirs, version }) => `${capital(mine ?? '')} is named here, but ${theirs} in ${version}.`,
    place: ({ kind, mine, here, there, version }) =>
        kind === 'note'
            ? `The mark of this note is in another paragraph or entry in ${version}.`
            : `${capital(mine ?? '')} is in another ${isFootnote(here?.spot.node.$container) && isFootnote(there?.spot.node.$container) ? 'note' : 'entry'} in ${version}.`,
    'row mark': ({ mine, theirs, version }) => `This row has ${notesInWords(mine)} here, but ${notesInWords(theirs)} in ${version}.`,
};

function paper({ section, mine, theirs, version }: DisagreementInWords, verb: string, participle: string): string {
    return mine === undefined
        ? `${theirs} is not ${participle} in ${section} here: ${version} ${verb}s it.`
        : theirs === undefined
          ? `${capital(version)} does not ${verb} ${mine} in ${section}.`
          : `${mine} is ${participle} here, but ${theirs} in ${version}.`;
}

function valueInWords(key: string, value = ''): string {
    if (key === 'place') {
        // The key of a city is its English name.
        return value.replace(/[A-Z]/gu, ' $&').replace(/^[a-z]/u, (letter) => letter.toUpperCase());
    }
    return key === 'original' ? (Object.values(locales).find(({ language }) => language === value)?.englishName ?? value) : value;
}

/** The item, heading, annex or masthead that contains the finding. */
function sectionOf({ of, at }: Disagreement): string {
    if (of !== '' && /^\d/u.test(of)) {
        return `item ${spellLabel(of)}`;
    }
    for (let node: typeof at.node | undefined = at.node; node; node = node.$container) {
        if (isItem(node) && node.name) {
            return `item ${spellLabel(node.name)}`;
        }
        if (isIntroduction(node)) {
            return 'the introduction';
        }
        if (isTextSection(node)) {
            return `the text under “${shorten(node.title ? runOf(node.title) : '')}”`;
        }
        if (isSchedule(node)) {
            return 'the annex';
        }
        if (isAnnex(node)) {
            return node.title ? `the annex “${shorten(runOf(node.title))}”` : 'the annex';
        }
    }
    return 'the masthead';
}

/** `2024-09-03 10:00-13:00` as "the meeting 10:00-13:00 on 2024-09-03". */
function meetingInWords(of: string): string {
    const [day = '', time = ''] = of.split(' ');
    return `the meeting${time ? ` ${time}` : ''} on ${day}`;
}

/** The title of an item or heading in the other version, as `, “Title”,`. Empty without a title. */
function titleInWords(there: Fact | undefined): string {
    const node = there?.spot.node;
    const title = isTextSection(node) || isAnnex(node) ? node.title : (node as Item['title'] | undefined);
    const text = title && 'parts' in title ? shorten(runOf(title), 60) : '';
    return text === '' ? '' : `, “${text}”,`;
}

const words = [
    ['paragraph', 'paragraphs'],
    ['list entry', 'list entries'],
    ['paper without a symbol', 'papers without a symbol'],
    ['row of a table', 'rows of a table'],
] as const;

/** `2/1/0/0` in words, limited to the counts that differ on the other side. */
function countsInWords(counts = '', others = ''): string {
    const there = others.split('/');
    const phrases = counts
        .split('/')
        .map((count, index) => ({ count: Number(count), index, isSame: count === there[index] }))
        .filter(({ isSame }) => !isSame)
        .map(({ count, index }) => `${count === 0 ? 'no' : count} ${words[index]?.[count === 1 ? 0 : 1]}`);
    return phrases.join(' and ');
}

function notesInWords(count = '0'): string {
    return `${count === '0' ? 'no' : count} ${count === '1' ? 'note' : 'notes'}`;
}

function rows(count = '0'): string {
    return `${count === '0' ? 'no' : count} ${count === '1' ? 'row of free text' : 'rows of free text'}`;
}

function capital(text: string): string {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
