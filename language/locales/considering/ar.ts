/** The Arabic words by which an annotation says when its item is taken up. */
import type { ConsideringWords } from '../considering-words.js';

export const arabicConsidering: ConsideringWords = {
    thisItem: ['هذا البند', 'هذا البند من جدول الأعمال'],
    verbs: [
        'تنظر',
        'ستنظر',
        'ينظر',
        'سينظر',
        'يُنظر',
        'سيُنظر',
        'النظر',
        'تناقش',
        'ستناقش',
        'يناقش',
        'سيناقش',
        'تبحث',
        'ستبحث',
        'يبحث',
        'سيبحث',
        'تتناول',
        'ستتناول',
        'يتناول',
        'سيتناول',
    ],
    under: ['في إطار', 'إطار', 'بشأن', 'تحت', 'بعد', 'المتعلق ب'],
    otherDays: ['بعد', 'قبل', 'المؤرخ', 'تقرير', 'لن ', 'لا ', 'إذا', 'المعقود', 'قدم'],
};
