/** Documents of several houses and languages as they are issued, shortened: what is recognised in them. */
import { deepEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formOfText, importForm, importText } from '../../language/importing/importing.js';
import { keptIn } from '../../language/importing/kept.js';
import { agendas, printed, printedLines } from './documents.js';

/** Each expected line stands in the source, in this order; nothing of the text is lost, but for what is printed otherwise. */
function check(
    title: string,
    text: readonly string[],
    expected: readonly string[],
    differences: readonly RegExp[] = [],
    otherwise: readonly string[] = [],
): void {
    it(title, async () => {
        const form = formOfText(text.join('\n'), 'a.txt');
        const made = importForm(form, { name: 'a.txt' });
        const lines = made.source.split('\n');
        let at = 0;
        for (const line of expected) {
            const found = lines.indexOf(line, at);
            ok(found >= 0, `${line}\n\nin\n\n${made.source}`);
            at = found;
        }
        for (const difference of differences) {
            ok(
                made.differences.some(({ message }) => difference.test(message)),
                `${difference} in ${made.differences.map(({ message }) => message).join('\n')}`,
            );
        }
        deepEqual(keptIn(form, String(await printed(made.source, 'text'))).missing, otherwise);
    });
}

describe('an issued document', () => {
    check(
        'of Vienna in English has list, headings, documents and notes',
        [
            'United Nations',
            'CTOC/COP/WG.9/2023/1*',
            'Conference of the Parties',
            'Distr.: General',
            '2 March 2023',
            'Original: English',
            '',
            'Working Group on Firearms',
            'Tenth meeting',
            'Vienna, 10 and 11 May 2023',
            '',
            'Annotated provisional agenda',
            '',
            'Provisional agenda',
            '',
            '1. Organizational matters:',
            '    (a) Opening of the meeting;',
            '    (b) Adoption of the agenda and organization of work.',
            '2. Tracing.¹',
            '3. Adoption of the report.',
            '',
            '* Reissued for technical reasons.',
            '',
            'Annotations',
            '',
            '1. Organizational matters',
            '',
            '(a) Opening of the meeting',
            '',
            'The tenth meeting will be opened on Wednesday, 10 May 2023, at 10 a.m.',
            '',
            '(b) Adoption of the agenda and organization of work',
            '',
            'In its resolution 10/2, the Conference asked for two meetings:',
            '',
            '(a) One on tracing;',
            '',
            '(b) One on markings.',
            '',
            '2. Tracing',
            '',
            'A panel will open the discussion.²',
            '',
            'Documentation',
            '',
            'Background paper on tracing (CTOC/COP/WG.9/2023/2)',
            'Note by the Secretariat (CTOC/COP/WG.9/2023/3)',
            '',
            '3. Adoption of the report',
            '',
            'The report will be adopted.',
            '',
            '¹ Taken up in joint meetings.',
            '² Its members are named later.',
        ],
        [
            'agenda CTOC/COP/WG.9/2023/1 [^*]',
            'conference: Conference of the Parties',
            'body: Working Group on Firearms',
            'meeting: 10',
            'dates: 2023-05-10 to 2023-05-11',
            '[^*]: Reissued for technical reasons.',
            'item 1  Organizational matters',
            'item 1 (a)  Opening of the meeting',
            '(a) One on tracing;',
            'item 2  Tracing[^1]',
            'documentation',
            'Note by the Secretariat (CTOC/COP/WG.9/2023/3)',
            '[^2]: Its members are named later.',
            'item 3  Adoption of the report',
        ],
        [],
        // Printed as 10–11 May 2023.
        ['Vienna, 10 and 11 May 2023'],
    );

    check(
        'of Geneva in Russian has items in words, numbered paragraphs and a timetable as its last part',
        [
            'ECE/TRANS/SC.1/2024/1',
            'Distr.: General',
            '15 January 2024',
            'Russian',
            'Original: English',
            '',
            'Европейская экономическая комиссия',
            'Комитет по внутреннему транспорту',
            'Рабочая группа по автомобильному транспорту',
            'Сто восемнадцатая сессия',
            'Женева, 3–4 июня 2024 года',
            'Пункт 1 предварительной повестки дня',
            'Утверждение повестки дня',
            '',
            'Аннотированная предварительная повестка дня',
            '',
            'I. Предварительная повестка дня',
            '',
            '1. Утверждение повестки дня.',
            '2. Прочие вопросы:',
            '    a) даты сессии;',
            '    b) место сессии.',
            '',
            'II. Аннотации',
            '',
            'Пункт 1. Утверждение повестки дня',
            '',
            '1. Рабочей группе предлагается утвердить повестку дня.',
            '',
            'Пункт 2. Прочие вопросы',
            '',
            'a) Даты сессии',
            '',
            '2. Рабочая группа обсудит даты своей следующей сессии.',
            '',
            'b) Место сессии',
            '',
            '3. Рабочая группа обсудит место своей следующей сессии.',
        ],
        [
            'agenda ECE/TRANS/SC.1/2024/1',
            'language: ru',
            'conference: Европейская экономическая комиссия',
            'body: Комитет по внутреннему транспорту',
            'body: Рабочая группа по автомобильному транспорту',
            'session: 118',
            'dates: 2024-06-03 to 2024-06-04',
            'item: 1',
            'paragraphs: numbered',
            'item 1  Утверждение повестки дня',
            'Рабочей группе предлагается утвердить повестку дня.',
            'item 2 a)  Даты сессии',
            'item 2 b)  Место сессии',
        ],
    );

    check(
        'in Arabic has a timetable by days with letters for its notes',
        [
            'CAC/COSP/IRG/2024/1',
            'Distr.: General',
            '',
            'فريق استعراض التنفيذ',
            'الدورة الخامسة عشرة',
            'فيينا، 27-31 أيار/مايو 2024',
            '',
            'جدول الأعمال المؤقت',
            '',
            '1 - المسائل التنظيمية:',
            '    (أ) افتتاح الدورة؛',
            '    (ب) إقرار جدول الأعمال.',
            '2 - مسائل أخرى.',
            '',
            'الشروح',
            '',
            '1 - المسائل التنظيمية',
            '',
            '(أ) افتتاح الدورة',
            '',
            'تُفتتح الدورة يوم الاثنين 27 أيار/مايو 2024.',
            '',
            '(ب) إقرار جدول الأعمال',
            '',
            'يُعرض جدول الأعمال لإقراره.',
            '',
            '2 - مسائل أخرى',
            '',
            'لا توجد وثائق.',
            '',
            'المرفق',
            '',
            'مشروع تنظيم الأعمال',
            '',
            'التاريخ والوقت\tالبند\tالعنوان أو الوصف',
            'الاثنين، 27 أيار/مايو 2024',
            'من الساعة 10:00 إلى الساعة 13:00\t1 (أ)\tافتتاح الدورة',
            '\t1 (ب)\tإقرار جدول الأعمال(أ)',
            'من الساعة 15:00 إلى الساعة 18:00\t2\tمسائل أخرى',
            '',
            '(أ) يتواصل النظر في اليوم التالي.',
        ],
        [
            'language: ar',
            'session: 15',
            'item 1 (أ)  افتتاح الدورة',
            'schedule',
            'day 2024-05-27',
            '10:00-13:00',
            '1 (أ)',
            '1 (ب) [^أ]',
            '15:00-18:00',
            '2',
            '[^أ]: يتواصل النظر في اليوم التالي.',
        ],
    );

    check(
        'whose heading has another title keeps that of the list and tells of it',
        [
            'Provisional agenda',
            '',
            '1. Opening of the session.',
            '2. Review of the programme.',
            '',
            'Annotations',
            '',
            '1. Opening of the session',
            '',
            'The Chair opens it.',
            '',
            'Item 2. Review of the programme of work',
            '',
            'It is reviewed.',
        ],
        ['item 2  Review of the programme', 'It is reviewed.'],
        [/Item 2 is called “Review of the programme” in the list and “Review of the programme of work” in the annotations/u],
        ['Review of the programme of work'],
    );
});

describe('what is imported', () => {
    for (const [name, source] of agendas()) {
        it(`keeps every sentence: ${name}`, async () => {
            const form = formOfText(String(await printed(source, 'text')), 'a.txt');
            const made = importForm(form);
            deepEqual(keptIn(form, String(await printed(made.source, 'text'))).missing, []);
            deepEqual(made.left, []);
        });
    }

    const corpus = process.env.AGENDA_CORPUS;
    const issued = corpus === undefined ? [] : readdirSync(corpus).filter((name) => name.endsWith('.issued.md'));
    for (const name of issued) {
        it(`has what the agenda that was made by hand has: ${name}`, async () => {
            const made = importText(readFileSync(join(corpus ?? '', name), 'utf8'), { name }).source;
            const byHand = readFileSync(join(corpus ?? '', name.replace('.issued.md', '.agenda')), 'utf8');
            const lines = async (source: string): Promise<readonly string[]> =>
                (await printedLines(source)).map((line) => line.replace(/\s/gu, ''));
            const [own, other] = [await lines(made), await lines(byHand)];
            deepEqual(
                own.filter((line) => !other.includes(line)),
                [],
            );
        });
    }
});
