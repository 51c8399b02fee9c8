/** Sentences of each language for random agendas: what no printer of a locale writes. */
import type { Language } from '../../../language/locales/locale.js';

/** What a language says of sessions, items and days. `{0}` is a day, an item, a number or whatever the sentence is about. */
export interface Sentences {
    /** The session opens on a day. */
    readonly opens: string;
    /** It ends on a day. */
    readonly closes: string;
    /** It has a number, `{1}`, and is held on days. */
    readonly held: string;
    /** This item is taken up on a day. */
    readonly takenUp: string;
    /** Something is said at a time of day, or at hours. */
    readonly meets: string;
    /** Something that takes days. */
    readonly lasts: string;
    /** A resolution is cited by its body, in the short form of its name. */
    readonly cites: string;
    /** The name of a body that is one sign away from a known one. */
    readonly nearBody: string;
    /** An item in plain words. */
    readonly plainItem: string;
    /** The end of a line that is to be filled in. */
    readonly unfilled: string;
    /** What is to be filled in, in brackets. */
    readonly toAdd: string;
    /** A title of an item, an annex, a group. */
    readonly title: string;
}

export const sentences: Readonly<Record<Language, Sentences>> = {
    ar: {
        opens: 'ستُفتتح الدورة يوم {0}.',
        closes: 'تنتهي الدورة يوم {0}.',
        held: 'ستُعقد {1} في فيينا في الفترة {0}.',
        takenUp: 'سينظر الفريق العامل في هذا البند يوم {0}.',
        meets: 'ستُعقد الجلسة {0}.',
        lasts: 'تجرى المشاورات {0}.',
        cites: 'إن الجمعية، في {0}، طلبت ذلك.',
        nearBody: 'قرر مؤتمر الدول الأطراف في اتفاقية الأمم المتحدة لمكافجة الفساد ذلك',
        plainItem: 'انظر البند {0} من جدول الأعمال.',
        unfilled: 'سيُنظر في …',
        toAdd: '[الرمز يُضاف لاحقا]',
        title: 'المسائل التنظيمية',
    },
    en: {
        opens: 'The session will be opened on {0}.',
        closes: 'The session will close on {0}.',
        held: 'The {1} of the Working Group will be held in Vienna from {0}.',
        takenUp: 'The Working Group will consider this item on {0}.',
        meets: 'The meeting will be held {0}.',
        lasts: 'Consultations will take place {0}.',
        cites: 'The Assembly, in its {0}, asked for it.',
        nearBody: 'The Conference of the States Porties to the United Nations Convention against Corruption decided so',
        plainItem: 'See agenda item {0}.',
        unfilled: 'Under this item, participants will consider …',
        toAdd: '[symbol to be added]',
        title: 'Organizational matters',
    },
    es: {
        opens: 'El período de sesiones se inaugurará el {0}.',
        closes: 'El período de sesiones concluirá el {0}.',
        held: 'La {1} se celebrará en Viena {0}.',
        takenUp: 'El Grupo de Trabajo examinará este tema el {0}.',
        meets: 'La reunión tendrá lugar {0}.',
        lasts: 'Las consultas tendrán lugar {0}.',
        cites: 'La Asamblea, en su {0}, lo pidió.',
        nearBody: 'Lo decidió la Conferencia de los Estados Partes en la Convención de las Naciones Unidas contra la Carrupción',
        plainItem: 'Véase el tema {0} del programa.',
        unfilled: 'En relación con este tema se examinará …',
        toAdd: '[por confirmar]',
        title: 'Cuestiones de organización',
    },
    fr: {
        opens: 'La session s’ouvrira le {0}.',
        closes: 'La session s’achèvera le {0}.',
        held: 'La {1} se tiendra à Vienne {0}.',
        takenUp: 'Le Groupe de travail examinera ce point le {0}.',
        meets: 'La séance se tiendra {0}.',
        lasts: 'Des consultations se tiendront {0}.',
        cites: 'L’Assemblée, dans sa {0}, l’a demandé.',
        nearBody: 'La Conférence des États porties à la Convention des Nations Unies contre la corruption l’a décidé',
        plainItem: 'Voir le point {0} de l’ordre du jour.',
        unfilled: 'Au titre de ce point, il sera question de …',
        toAdd: '(à confirmer)',
        title: 'Questions d’organisation',
    },
    ru: {
        opens: 'Сессия откроется {0}.',
        closes: 'Сессия завершится {0}.',
        held: '{1} состоится в Вене {0}.',
        takenUp: 'Рабочая группа рассмотрит этот пункт {0}.',
        meets: 'Заседание состоится {0}.',
        lasts: 'Консультации состоятся {0}.',
        cites: 'Ассамблея в своей {0} просила об этом.',
        nearBody: 'Конференция государств-учасников Конвенции Организации Объединенных Наций против коррупции решила это',
        plainItem: 'См. пункт {0} повестки дня.',
        unfilled: 'По этому пункту участники рассмотрят …',
        toAdd: '[будет уточнено]',
        title: 'Организационные вопросы',
    },
    zh: {
        opens: '本届会议将于{0}开幕。',
        closes: '本届会议将于{0}闭幕。',
        held: '{1}将于{0}在维也纳举行。',
        takenUp: '工作组将于{0}审议本项目。',
        meets: '会议将于{0}举行。',
        lasts: '磋商将于{0}举行。',
        cites: '大会在其{0}中提出了要求。',
        nearBody: '缔约方会议各附属机构将提交报告',
        plainItem: '见议程项目{0}。',
        unfilled: '将审议……',
        toAdd: '[文号待补]',
        title: '组织事项',
    },
};

/** A sentence with what it is about. */
export function say(sentence: string, ...about: readonly string[]): string {
    return sentence.replace(/\{(\d)\}/gu, (_, place: string) => about[Number(place)] ?? '');
}
