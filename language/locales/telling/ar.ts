/** The Arabic words that tell of sessions. The verb comes first, and the number of a session behind it. */
import type { TellingWords } from '../tellings.js';
import { arabicWords } from '../word-habits.js';

/** Conjunction, preposition and article are written together with the noun or verb. */
function attached(words: readonly string[]): readonly string[] {
    return ['', 'و'].flatMap((and) =>
        ['', 'ل', 'ب', 'لل'].flatMap((preposition) =>
            ['', 'ال'].flatMap((article) => words.map((word) => and + preposition + article + word)),
        ),
    );
}

export const arabicTellings: Omit<TellingWords, 'ordinalWords'> = {
    abbreviations: [],
    habits: arabicWords,
    sessions: ['الدورة', 'دورته', 'دورتها'],
    meetings: ['الاجتماع', 'اجتماعه', 'اجتماعها'],
    beginnings: ['الجلسة الأولى', 'الجلسة الافتتاحية', 'افتتاح الدورة', 'افتتاح الاجتماع', 'أعمال الدورة', 'أعمال الاجتماع'],
    ofSession: ['للدورة', 'من الدورة', 'للاجتماع', 'من الاجتماع', 'من هذه الدورة', 'من هذا الاجتماع'],
    opens: attached([
        ...['افتتاح', 'افتتاحه', 'افتتاحها', 'يفتتح', 'تفتتح', 'سيفتتح', 'ستفتتح', 'افتتح', 'افتتحت'],
        ...['يبدأ', 'تبدأ', 'سيبدأ', 'ستبدأ', 'تستهل', 'ستستهل', 'يستهل', 'سيستهل', 'بدء', 'تبتدئ', 'تنطلق', 'ستنطلق'],
    ]),
    opensNotBefore: [],
    held: attached(['تعقد', 'ستعقد', 'يعقد', 'سيعقد', 'عقد', 'عقدت', 'عقدها', 'تنعقد', 'ينعقد', 'ستنعقد', 'انعقاد', 'تستمر', 'تجري']),
    between: [],
    determiners: [],
    its: [],
    after: ['أن', 'بأن', 'هذه', 'هذا'],
    of: [],
    ofPrefix: 'ل',
    ordinals: 'after',
    ordinalEndings: [],
    afterComma: ['وس', 'بينما', 'في حين', 'التي', 'الذي', 'ثم', 'على أن', 'يليها', 'يليه'],
    breaks: ['بينما', 'في حين', 'على أن'],
    small: ['على', 'في', 'من', 'عن', 'ب'],
    links: [],
    cut: ['وال', 'بال', 'لل', 'ال'],
    inPlace: ['في', 'بمدينة', 'في مدينة'],
};
