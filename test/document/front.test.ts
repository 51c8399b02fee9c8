import assert from 'node:assert/strict';
import { formatted, lines, shown } from './documents.js';

const kinds = ['masthead', 'body-line', 'session', 'place-dates', 'item-line', 'item-title', 'document-title', 'author'] as const;

function check(title: string, source: string, ...expected: readonly string[]): void {
    it(title, () =>
        assert.deepEqual(
            shown(formatted(source), ...kinds).map((line) => line.replace(/\u00a0/gu, '~')),
            expected,
        ),
    );
}

describe('the first page', () => {
    check(
        'prints masthead, body, session, place and dates, and title',
        lines(
            'agenda A/AC.1/2024/1',
            'language: en',
            'conference: Conference',
            'body: Working Group',
            'session: 15',
            'dates: 2024-09-03 to 2024-09-06',
            'place: Vienna',
            'distribution: General',
            'issued: 2024-06-13',
            'original: en',
            'title: Agenda of the meeting',
        ),
        'masthead | Conference | A/AC.1/2024/1 | Distr.: General | 13 June 2024 | Original: English',
        'body-line | Working Group',
        'session | Fifteenth session',
        'place-dates | Vienna, 3–6~September 2024',
        'document-title | Agenda of the meeting',
    );
    check(
        'prints the masthead of a translation as its language has it',
        lines(
            'agenda A/AC.1/2024/1',
            'language: fr',
            'body: Groupe de travail',
            'dates: 2024-09-03 to 2024-09-06',
            'place: Vienne',
            'distribution: Limited',
            'original: en',
        ),
        'masthead | Groupe de travail | A/AC.1/2024/1 | Distr. limitée |  | Français | Original~: anglais',
        'place-dates | Vienne, 3-6~septembre 2024',
        'document-title | Ordre du jour provisoire annoté',
    );
    check(
        'calls the session a meeting where the masthead does, whatever the annotations say',
        lines('agenda A/AC.1/2024/1', 'language: ru', 'meeting: 15', 'item 1  Открытие', '', 'Открытие пятнадцатой сессии.'),
        'masthead |  | A/AC.1/2024/1 |  | ',
        'session | Пятнадцатое совещание',
        'document-title | Аннотированная предварительная повестка дня',
    );
    check(
        'prints a session that is no number as it is written, with the mark of its note',
        lines('agenda A/AC.1/2024/1', 'language: en', 'session: Annual session 2024 [^*]'),
        'masthead |  | A/AC.1/2024/1 |  | ',
        'session | Annual session 2024[^*]',
        'document-title | Annotated provisional agenda',
    );
    check(
        'prints the item and its title, and the author under the title of the document',
        lines(
            'agenda A/AC.1/2024/1',
            'language: fr',
            'item: 1 b) [^*]',
            'author: Note du Secrétariat',
            '',
            'item 1  Organisation',
            '',
            'item 1 b)  Adoption de l’ordre du jour',
        ),
        'masthead |  | A/AC.1/2024/1 |  | ',
        'item-line | Point 1 b) de l’ordre du jour provisoire[^*]',
        'item-title | Adoption de l’ordre du jour',
        'document-title | Ordre du jour provisoire annoté',
        'author | Note du Secrétariat',
    );
    check(
        'puts the dates before the place in Chinese',
        lines('agenda A/AC.1/2024/1', 'language: zh', 'dates: 2024-09-03 to 2024-09-06', 'place: 维也纳'),
        'masthead |  | A/AC.1/2024/1 |  | ',
        'place-dates | 2024年9月3日至6日，维也纳',
        'document-title | 临时议程说明',
    );
    check(
        'keeps the marks of notes',
        lines('agenda A/AC.1/2024/1 [^*]', 'body: Committee [^**]', 'conference: Conference'),
        'masthead | Conference | A/AC.1/2024/1[^*] |  | ',
        'body-line | Committee[^**]',
        'document-title | Annotated provisional agenda',
    );
    check(
        'prints a line for each body, from the highest one down, with the marks of their notes',
        lines('agenda ECE/AC.1/2024/1', 'conference: Council', 'body: Commission [^*]', 'body: Committee', 'body: Working Party'),
        'masthead | Council | ECE/AC.1/2024/1 |  | ',
        'body-line | Commission[^*]',
        'body-line | Committee',
        'body-line | Working Party',
        'document-title | Annotated provisional agenda',
    );
    check(
        'names the highest body as the organization, where no conference is named',
        lines('agenda A/AC.1/2024/1', 'language: zh', 'body: 委员会', 'body: 工作组'),
        'masthead | 委员会 | A/AC.1/2024/1 |  | ',
        'body-line | 工作组',
        'document-title | 临时议程说明',
    );
    check(
        'prints two symbols with a comma and a blank, or with a dash and none',
        lines('agenda A/79/100 – E/2024/50 [^*]', 'body: Council'),
        'masthead | Council | A/79/100–E/2024/50[^*] |  | ',
        'document-title | Annotated provisional agenda',
    );
    check(
        'prints two symbols with a comma as they are',
        lines('agenda C 2025/1,CL 175/1', 'body: Council'),
        'masthead | Council | C 2025/1, CL 175/1 |  | ',
        'document-title | Annotated provisional agenda',
    );
    check('prints a title even of an empty file', '', 'masthead |  |  |  | ', 'document-title | Annotated provisional agenda');
    check(
        'prints dates that cannot be read as they stand',
        lines('agenda A/AC.1/2024/1', 'dates: soon'),
        'masthead |  | A/AC.1/2024/1 |  | ',
        'place-dates | soon',
        'document-title | Annotated provisional agenda',
    );

    it('adds language and bar code to the job number', () => {
        const [masthead] = formatted(lines('agenda A/AC.1/2024/1', 'language: zh', 'job: V.24-11111')).blocks;
        assert.ok(masthead?.kind === 'masthead');
        assert.deepEqual(masthead.job, { number: 'V.24-11111 (C)', barCode: '*2411111*' });
    });
    it('prints the notes of the masthead under the list', () => {
        const blocks = shown(formatted(lines('agenda A/AC.1/2024/1 [^*]', '[^*]: Reissued for technical reasons.', '', 'item 1  Opening')));
        assert.deepEqual(blocks.slice(3, 6), [
            'list-row 1 | 1. | Opening.',
            'footnote | * | Reissued for technical reasons.',
            'section-title | Annotations',
        ]);
    });
});
