/** Pages that are typed, in six languages: ordinary sentences, with the words of the language for day, item, list, note, annex and resolution at line ends. */
import type { Language } from '../../language/locales/index.js';

/** A page that is typed as it stands, and the list in it: typed once more without the markers after the first one, which come by themselves. */
export interface TypedPage {
    readonly text: string;
    readonly list: readonly (readonly [marker: string, text: string])[];
}

function page(prose: string, list: TypedPage['list'], end: string): TypedPage {
    return { text: `${prose}\n\n${list.map(([marker, entry]) => marker + entry).join('\n')}\n\n${end}\n`, list };
}

export const pages: Readonly<Record<Language, TypedPage>> = {
    en: page(
        'The Working Group will take up this item on its first day\nand turn to the next item\nin the annex. It has before it a list\nof speakers, a note\nby the Secretariat, a resolution\nand a decision\nof the Conference. In its resolution 3/2, entitled “Preventive measures”, the Conference documentation\nwas settled (see document\nCAC/COSP/WG.4/2024/3 and {item 1}).[^1] The schedule\nis in the annex\nand in the agenda; the meeting\nof that day',
        [
            ['(a) ', 'To gather good practices;'],
            ['(b) ', 'To adopt a resolution;'],
            ['(c) ', 'To close the list.'],
        ],
        '[^1]: See the note\nby the Chair.',
    ),
    fr: page(
        'Le Groupe de travail examinera ce point\nle premier jour, puis la liste\ndes orateurs, la note\ndu Secrétariat, la résolution\net la décision\nde la Conférence. Dans sa résolution 3/2, l’annexe\net l’ordre du jour, « le programme »\nsont joints (voir document\nCAC/COSP/WG.4/2024/3 et {item 1}).[^1] La séance\nde ce jour',
        [
            ['a) ', 'Recueillir les pratiques ;'],
            ['b) ', 'Adopter une résolution ;'],
            ['c) ', 'Clore la liste.'],
        ],
        '[^1]: Voir la note\ndu Président.',
    ),
    es: page(
        'El Grupo de Trabajo examinará este tema\nel primer día y la lista\nde oradores, la nota\nde la Secretaría, la resolución\ny la decisión\nde la Conferencia. En su resolución 3/2, el anexo\ny el programa, “la nota”\nse adjuntan (véase documento\nCAC/COSP/WG.4/2024/3 y {item 1}).[^1] La sesión\nde ese día',
        [
            ['a) ', 'Reunir buenas prácticas;'],
            ['b) ', 'Aprobar una resolución;'],
            ['c) ', 'Cerrar la lista.'],
        ],
        '[^1]: Véase la nota\nde la Presidencia.',
    ),
    ru: page(
        'Рабочая группа рассмотрит этот пункт\nв первый день, затем список\nораторов, записку\nСекретариата, резолюцию\nи решение\nКонференции. В своей резолюции 3/2 приложение\nи повестка дня, «программа»\nприлагаются (см. документ\nCAC/COSP/WG.4/2024/3 и {item 1}).[^1] Заседание\nэтого дня',
        [
            ['а) ', 'собрать примеры;'],
            ['б) ', 'принять резолюцию;'],
            ['в) ', 'закрыть список.'],
        ],
        '[^1]: См. записку\nПредседателя.',
    ),
    ar: page(
        'سينظر الفريق العامل في هذا البند\nفي اليوم الأول ثم في القائمة\nوفي مذكرة\nالأمانة وفي القرار\nوالمقرر\nالصادر عن المؤتمر. وفي قراره 3/2 المرفق\nوجدول الأعمال والبرنامج\nمرفقان (انظر الوثيقة\nCAC/COSP/WG.4/2024/3 و{item 1}).[^1] وجلسة\nهذا اليوم',
        [
            ['(أ) ', 'جمع الممارسات؛'],
            ['(ب) ', 'اعتماد قرار؛'],
            ['(ج) ', 'إقفال القائمة.'],
        ],
        '[^1]: انظر مذكرة\nالرئيس.',
    ),
    zh: page(
        '工作组将在第一天审议本项目\n和发言者名单\n以及秘书处的说明\n和缔约国会议的决议\n与决定。会议在第 3/2 号决议\n中通过附件\n和“工作安排”（见文件\nCAC/COSP/WG.4/2024/3 和 {item 1}）。[^1] 当天的会议\n和日程',
        [
            ['（一）', '收集做法；'],
            ['（二）', '通过决议；'],
            ['（三）', '结束名单。'],
        ],
        '[^1]: 见主席的说明\n和名单。',
    ),
};

/** Words after which a number may be offered, with what is typed of it, and the openings of mentions and marks: where a list of suggestions may be open. It closes a moment after the bracket. */
export const mayOpen =
    /(?:resolution|decision|résolution|décision|resolución|decisión|резолюци\p{L}*|решени\p{L}*|قرار\p{L}*|المقرر|第)[ \u00a0]?[\d/]{0,4}$|\{[^}]{0,10}$|\[\^[^\]]{0,3}(?:\]:?)?$/u;
