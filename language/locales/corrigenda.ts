/** The words of a corrigendum: what stands in place of what. Both texts come with their quotation marks. */
import type { Language } from './locale.js';

export interface CorrigendumWords {
    readonly title: string;
    /** "For … read …". */
    readonly replace: (before: string, after: string) => string;
    readonly remove: (text: string) => string;
    readonly insert: (text: string) => string;
    /** What a place is named by, where it is no item and no paragraph. */
    readonly note: string;
    readonly entry: string;
    readonly document: string;
    readonly row: string;
}

export const corrigendumWords: Readonly<Record<Language, CorrigendumWords>> = {
    en: {
        title: 'Corrigendum',
        replace: (before, after) => `For ${before} read ${after}`,
        remove: (text) => `Delete ${text}`,
        insert: (text) => `Insert ${text}`,
        note: 'Footnote',
        entry: 'subparagraph',
        document: 'document',
        row: 'row',
    },
    fr: {
        title: 'Rectificatif',
        replace: (before, after) => `Au lieu de ${before}, lire ${after}`,
        remove: (text) => `Supprimer ${text}`,
        insert: (text) => `Insérer ${text}`,
        note: 'Note de bas de page',
        entry: 'alinéa',
        document: 'document',
        row: 'ligne',
    },
    es: {
        title: 'Corrección',
        replace: (before, after) => `Donde dice ${before}, debe decir ${after}`,
        remove: (text) => `Suprímase ${text}`,
        insert: (text) => `Insértese ${text}`,
        note: 'Nota',
        entry: 'apartado',
        document: 'documento',
        row: 'fila',
    },
    ru: {
        title: 'Исправление',
        replace: (before, after) => `Вместо ${before} следует читать ${after}`,
        remove: (text) => `Исключить ${text}`,
        insert: (text) => `Включить ${text}`,
        note: 'Сноска',
        entry: 'подпункт',
        document: 'документ',
        row: 'строка',
    },
    ar: {
        title: 'تصويب',
        replace: (before, after) => `يُستعاض عن ${before} بما يلي: ${after}`,
        remove: (text) => `يُحذف ${text}`,
        insert: (text) => `يُدرج ${text}`,
        note: 'الحاشية',
        entry: 'الفقرة الفرعية',
        document: 'الوثيقة',
        row: 'السطر',
    },
    zh: {
        title: '更正',
        replace: (before, after) => `${before}改为${after}`,
        remove: (text) => `删除${text}`,
        insert: (text) => `增加${text}`,
        note: '脚注',
        entry: '分段',
        document: '文件',
        row: '行',
    },
};
