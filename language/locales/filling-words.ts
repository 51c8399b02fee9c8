/** The words that an author leaves where something is still to be filled in: "[symbol to be added]", "(to be confirmed)", "TBC". */

export interface FillingWords {
    /** What says so wherever it stands in square brackets: "[symbol to be added]", "[insert date]". In small letters. */
    readonly toDo: readonly string[];
    /** What says so if nothing else stands in the brackets, in the value or behind the colon: "(to be confirmed)", "place: TBC". In small letters. */
    readonly alone: readonly string[];
    /** What is to be filled in, alone in square brackets: "[date]". In small letters. */
    readonly nouns: readonly string[];
    /** What stands behind a number that is counted, where the sign 第 stands before it: 第XX届. */
    readonly counted?: string;
}

/** What any place to be filled in has. Most texts have none of it. */
export const mayBeToFill = /[xXхХ×]{2}|[…_[【(（:：]|\.{3}/u;

/** Signs that stand in place of figures, Cyrillic look-alikes too: XX, ××, ___, …, […], [●]. */
export const signsToFill = /[xXхХ]{2,}|×{2,}|_{3,}|\[(?:…|\.{3}|_+|●|•|\?)\]|…/gu;

/** Abbreviations that agendas of every language use. */
const abbreviations = ['tbc', 't.b.c.', 'tbd', 't.b.d.', 'tbc.', 'tbd.'];

export const englishFilling: FillingWords = {
    toDo: [
        ...[
            'added',
            'inserted',
            'confirmed',
            'completed',
            'updated',
            'determined',
            'decided',
            'filled in',
            'supplied',
            'provided',
            'announced',
        ].map((done) => `to be ${done}`),
        ...['to come', 'to follow', 'to insert', 'to confirm', 'insert ', 'to add', 'add title', 'add date', 'add symbol', 'not yet known'],
    ],
    alone: [
        ...abbreviations,
        'to be confirmed',
        'to be determined',
        'to be completed',
        'to be added',
        'to be inserted',
        'to be decided',
        'to confirm',
    ],
    nouns: [
        'date',
        'dates',
        'time',
        'place',
        'venue',
        'symbol',
        'title',
        'number',
        'name',
        'session number',
        'document symbol',
        'day',
        'room',
    ],
};

export const frenchFilling: FillingWords = {
    toDo: [
        ...['ajouter', 'compléter', 'confirmer', 'déterminer', 'insérer', 'préciser', 'fixer', 'venir', 'définir', 'indiquer'].map(
            (done) => `à ${done}`,
        ),
        ...['insérer ', 'sera précisé', 'sera confirmé', 'sera communiqué', 'seront précisé'],
    ],
    alone: [...abbreviations, 'à confirmer', 'à déterminer', 'à compléter', 'à préciser', 'à définir', 'à ajouter', 'à insérer', 'à fixer'],
    nouns: ['date', 'dates', 'heure', 'lieu', 'cote', 'titre', 'numéro', 'nom', 'jour', 'salle', 'cote du document'],
};

export const spanishFilling: FillingWords = {
    toDo: [
        ...['añadir', 'completar', 'confirmar', 'determinar', 'insertar', 'precisar', 'definir', 'fijar', 'indicar', 'agregar'].flatMap(
            (done) => [`por ${done}`, `a ${done}`, `se ha de ${done}`],
        ),
        ...['insértese', 'insertar ', 'añádase', 'se confirmará', 'se indicará', 'se añadirá'],
    ],
    alone: [
        ...abbreviations,
        'por confirmar',
        'a confirmar',
        'por determinar',
        'a determinar',
        'por completar',
        'por definir',
        'pendiente de confirmación',
    ],
    nouns: ['fecha', 'fechas', 'hora', 'lugar', 'signatura', 'título', 'número', 'nombre', 'día', 'sala'],
};

export const russianFilling: FillingWords = {
    toDo: [
        ...['добавлен', 'уточнен', 'подтвержден', 'указан', 'определен', 'вставлен', 'дополнен', 'сообщен'].flatMap((done) =>
            ['', 'о', 'а', 'ы'].map((ending) => `будет ${done}${ending}`),
        ),
        ...['подлежит уточнению', 'подлежит подтверждению', 'уточняется', 'уточняются', 'вставить', 'добавить', 'указать', 'дополнить'],
    ],
    alone: [
        ...abbreviations,
        ...[
            'подлежит уточнению',
            'подлежит подтверждению',
            'уточняется',
            'будет уточнено',
            'будет подтверждено',
            'будет определено',
            'уточнить',
        ],
    ],
    nouns: ['дата', 'даты', 'время', 'место', 'условное обозначение', 'название', 'номер', 'имя', 'день', 'зал'],
};

export const arabicFilling: FillingWords = {
    toDo: [
        ...['تضاف', 'يضاف', 'تُضاف', 'يُضاف', 'تحدد', 'يحدد', 'تُحدَّد', 'يُحدَّد', 'تؤكد', 'يؤكد', 'تُستكمل', 'يستكمل'].map(
            (done) => `${done} لاحقا`,
        ),
        ...['سيحدد لاحقا', 'ستحدد لاحقا', 'سيؤكد لاحقا', 'يُدرج', 'يدرج ', 'قيد التأكيد', 'للتأكيد', 'سيضاف', 'ستضاف'],
    ],
    alone: [...abbreviations, 'يحدد لاحقا', 'يُحدد لاحقا', 'تحدد لاحقا', 'يؤكد لاحقا', 'تؤكد لاحقا', 'قيد التأكيد', 'للتأكيد'],
    nouns: ['التاريخ', 'تاريخ', 'الوقت', 'المكان', 'الرمز', 'العنوان', 'الرقم', 'الاسم', 'اليوم', 'القاعة'],
};

export const chineseFilling: FillingWords = {
    toDo: ['待定', '待补', '待确认', '待添加', '待插入', '待填', '待加', '待通知', '请填', '请插入', '插入'],
    alone: [...abbreviations, '待定', '待补', '待补充', '待确认', '待填', '尚待确认', '有待确认'],
    nouns: ['日期', '时间', '地点', '文号', '标题', '编号', '姓名', '会议室'],
    counted: '届次号项段条',
};
