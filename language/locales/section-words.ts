/** How people write the words that open a section: as the languages print them, with a capital, or in the plural. */
import { onceComputed } from '../kept/once.js';
import { WordTable } from '../text/word-table.js';
import { locales } from './index.js';

export const sectionKinds = ['introduction', 'group', 'heading', 'schedule', 'annex'] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** A word for a section, and whether the number of an annex is a part of it: 附件一. */
export interface SectionWord {
    readonly kind: SectionKind;
    readonly isNumbered: boolean;
}

const words: Readonly<Record<SectionKind, readonly string[]>> = {
    introduction: ['introduction', 'introducción', 'introduccion', 'введение', 'مقدمة', 'المقدمة', '导言', '引言', '導言'],
    group: ['group', 'groups'],
    heading: ['heading', 'headings', 'rubrique', 'encabezado', 'заголовок', '标题', '標題'],
    schedule: [
        ...['schedule', 'schedules', 'timetable', 'calendrier', 'emploi du temps', 'calendario', 'horario', 'расписание'],
        ...['الجدول الزمني', '时间表', '日程表', '日程安排', '時間表'],
    ],
    annex: ['annex', 'annexes', 'annexe', 'anexo', 'anexos', 'приложение', 'приложения', 'المرفق', 'مرفق', 'المرفقات', 'مرفقات', '附件'],
};
/** The number of the last annex that is known by its printed number. */
const mostAnnexes = 20;

const table = onceComputed(
    () =>
        new WordTable<SectionWord>(
            [
                ...sectionKinds.flatMap((kind) => words[kind].map((word) => [word, { kind, isNumbered: false }] as const)),
                ...Object.values(locales).flatMap(({ phrases, printAnnex }) => [
                    [phrases.schedule, { kind: 'schedule', isNumbered: false }] as const,
                    ...Array.from(
                        { length: mostAnnexes },
                        (_, index) => [printAnnex(index + 1), { kind: 'annex', isNumbered: true }] as const,
                    ),
                ]),
            ],
            { ignoreCase: true, skipDiacritics: true },
        ),
);

/** The word for a section at the head of a line, and the UTF-16 offset of its end. */
export function sectionWordAt(line: string): (SectionWord & { readonly end: number }) | undefined {
    const found = table().longestAt(line, 0);
    return found && { ...found.value, end: found.end };
}

/** Words, and letters before words, with which an Arabic sentence goes on behind “the annex”: “the annex of …”, “the annex to …”. */
const goesOn = /^(?:من|في|إلى|على|عن|الذي|التي|[بلو]\p{L})/u;

/** Whether a title may stand right behind a word for a section, with one blank between. In scripts with capitals it begins with one. */
export function mayBeTitle(text: string): boolean {
    return /^["“«„'‘(（《[]?[\p{Lu}\p{Lo}\p{Lt}\d]/u.test(text) && !goesOn.test(text);
}
