/** Words for an item that houses print at the head of its title alone: "Cuestión 3: …", "First item on the agenda". In running text they mean other things. */
import type { Language } from './locale.js';

export interface HeadingWords {
    /** Words before a label, besides those for items in running text. */
    readonly words: readonly string[];
    /** Words for an item behind or before an ordinal. */
    readonly counted: readonly string[];
    /** Where the ordinal stands, and what is put around it: the sign before a Chinese numeral. */
    readonly ordinals: 'before' | 'after';
    /** What makes the item one of an agenda; it must follow. Empty where the word says it already. */
    readonly ofAgenda: readonly string[];
}

export const headingWords: Readonly<Record<Language, HeadingWords>> = {
    en: {
        words: [],
        counted: ['item'],
        ordinals: 'before',
        ofAgenda: ['on the agenda', 'of the agenda', 'on the provisional agenda', 'of the provisional agenda'],
    },
    fr: {
        words: ['question', 'sujet'],
        counted: ['question', 'point'],
        ordinals: 'before',
        ofAgenda: ['à l’ordre du jour', 'de l’ordre du jour', 'inscrite à l’ordre du jour', 'de l’ordre du jour provisoire'],
    },
    es: {
        words: ['cuestión', 'asunto', 'punto'],
        counted: ['punto', 'tema', 'asunto', 'cuestión'],
        ordinals: 'before',
        ofAgenda: ['del orden del día', 'del programa', 'del temario', 'de la agenda', 'del orden del día provisional'],
    },
    ru: {
        words: ['вопрос', 'тема'],
        counted: ['пункт', 'вопрос'],
        ordinals: 'before',
        ofAgenda: ['повестки дня', 'предварительной повестки дня'],
    },
    ar: {
        words: [],
        counted: ['البند', 'المسألة'],
        ordinals: 'after',
        ofAgenda: ['من جدول الأعمال', 'في جدول الأعمال', 'من جدول الأعمال المؤقت', 'على جدول الأعمال', 'المدرجة في جدول الأعمال'],
    },
    zh: {
        words: ['议题', '議題'],
        counted: ['项议程', '項議程', '项议题', '議程項目', '项议程项目'],
        ordinals: 'before',
        ofAgenda: [''],
    },
};

/** What stands before a Chinese numeral that counts. */
export const chineseOrdinal = '第';
