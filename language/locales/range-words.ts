/** The words around two days or two times that make a range of them, and those that show that they are none. */
import type { Language } from './locale.js';

export interface RangeWords {
    /** Before the first end: "from 6 to 3 September". */
    readonly from: readonly string[];
    /** Between the ends. A dash does the same in every language. */
    readonly through: readonly string[];
    /** The words before and between the ends of "between 6 and 3 September". */
    readonly between: readonly string[];
    readonly and: readonly string[];
    /** What may be written right behind the number of a day. */
    readonly suffixes: readonly string[];
    /** Beginnings of words by which two days or times are no range: something is moved from one to the other. */
    readonly moved: readonly string[];
    /** Words behind a time by which it is one of the day after. */
    readonly nextDay: readonly string[];
    /** Words before a time that a duration or a share never has: "at 25:00". */
    readonly at: readonly string[];
}

export const rangeWords: Readonly<Record<Language, RangeWords>> = {
    en: {
        from: ['from', 'From', 'from the', 'From the'],
        through: ['to', 'until', 'till', 'through', 'to the', 'until the', 'up to'],
        between: ['between', 'Between'],
        and: ['and'],
        suffixes: ['st', 'nd', 'rd', 'th'],
        moved: [
            ...[
                'mov',
                'brought',
                'bring',
                'chang',
                'advanc',
                'resched',
                'shift',
                'postpon',
                'defer',
                'transfer',
                'correct',
                'amend',
                'revis',
            ],
            ...['extend', 'exten', 'reduc', 'cut', 'shorten', 'alter', 'push', 'put back', 'put forward', 'replac', 'adjust', 'decreas'],
        ],
        nextDay: [
            'next',
            'the next',
            'the following',
            'following',
            'on the following',
            'on the next',
            'the day after',
            'overnight',
            'daily',
            'every',
            'each',
        ],
        at: ['at', 'from', 'until', 'by'],
    },
    fr: {
        from: ['du', 'de', 'à partir du'],
        through: ['au', 'à', 'jusqu’au', 'jusqu’à'],
        between: ['entre le', 'entre'],
        and: ['et le', 'et'],
        suffixes: ['er', 'ᵉʳ'],
        moved: [
            ...[
                'avanc',
                'report',
                'déplac',
                'modif',
                'décal',
                'remplac',
                'prolong',
                'passer',
                'passe ',
                'passé',
                'reculé',
                'ramen',
                'rédui',
            ],
            ...['prorog', 'corrig', 'ajust', 'raccourc', 'différ'],
        ],
        nextDay: ['le lendemain', 'du lendemain', 'lendemain', 'le jour suivant', 'du jour suivant', 'chaque', 'tous les jours'],
        at: ['à'],
    },
    es: {
        from: ['del', 'de', 'desde el', 'del día'],
        through: ['al', 'a', 'hasta el', 'hasta', 'hasta las', 'a las', 'a la', 'al día'],
        between: ['entre el', 'entre'],
        and: ['y el', 'y'],
        suffixes: ['º', '°', '.º'],
        moved: [
            ...[
                'adelant',
                'aplaz',
                'traslad',
                'modific',
                'cambi',
                'pospon',
                'pospu',
                'posterg',
                'corrig',
                'sustitu',
                'prorrog',
                'ampli',
                'pas',
            ],
            ...['reduc', 'reduj', 'difer', 'mov', 'muev', 'ajust', 'acort', 'reprogram'],
        ],
        nextDay: [
            'del día siguiente',
            'del siguiente',
            'del día después',
            'todos los días',
            'cada',
            'diariamente',
            'de la mañana siguiente',
        ],
        at: ['a'],
    },
    ru: {
        from: ['с', 'со'],
        through: ['по', 'до'],
        between: ['между'],
        and: ['и'],
        suffixes: ['-го', 'го', '-е', 'е'],
        moved: [
            'перенес',
            'перенос',
            'измен',
            'сдвин',
            'отлож',
            'смещ',
            'сокращ',
            'сократ',
            'продл',
            'исправ',
            'замен',
            'отсроч',
            'передви',
        ],
        nextDay: ['следующего дня', 'следующий день', 'на следующий', 'следующего', 'ежедневно', 'каждый'],
        at: ['в', 'до', 'с'],
    },
    ar: {
        from: ['من', 'من يوم', 'الفترة من'],
        through: ['إلى', 'حتى', 'لغاية', 'ولغاية', 'إلى يوم', 'حتى يوم', 'وحتى', 'إلى الساعة', 'حتى الساعة', 'إلى غاية'],
        between: ['بين', 'ما بين'],
        and: ['و'],
        suffixes: [],
        moved: [
            'تقديم',
            'قُد',
            'قدم',
            'نقل',
            'نُقل',
            'تغيير',
            'غُي',
            'تعديل',
            'عُد',
            'تأجيل',
            'أُج',
            'أجل',
            'تمديد',
            'مُد',
            'إرجاء',
            'تقليص',
            'تصويب',
            'تحويل',
        ],
        nextDay: ['من اليوم التالي', 'في اليوم التالي', 'اليوم التالي', 'صباح اليوم التالي', 'من صباح اليوم', 'يوميا', 'كل يوم'],
        at: [],
    },
    zh: {
        from: ['从', '自', '由', '于'],
        through: ['至', '到'],
        between: ['介于'],
        and: ['和', '与'],
        suffixes: [],
        moved: ['改', '提前', '推迟', '延', '调整', '移', '更正', '缩短', '变更'],
        nextDay: ['次日', '第二天', '翌日', '每天', '每日', '隔天'],
        at: ['于', '在', '从', '自', '由', '日', '定于'],
    },
};
