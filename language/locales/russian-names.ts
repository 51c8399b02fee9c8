/** The first word of a Russian title inside a list: "a) открытие сессии;". Names and abbreviations keep their capital. */

/** Beginnings of first words of names, in lower case: of adjectives in every case. */
const nameStems = [
    ...['африк', 'азиатск', 'америк', 'антаркти', 'арктик', 'балкан', 'европ', 'карибск', 'кавказ', 'латинск', 'океани', 'палестин'],
    ...['генеральн', 'всемирн', 'ближн', 'содружеств', 'юнеско', 'юнисеф', 'интерпол', 'организация объедин', 'организации объедин'],
    ...['совет безопасности', 'совета безопасности', 'совет европы', 'республик', 'международный суд', 'международный пакт'],
    ...['международная организаци', 'международное агентств', 'международный валютн', 'международная морск', 'лига арабск'],
];

/** Adjectives in -ск- that are made of no place: "членские взносы", "морские вопросы". Those in -ческ- never are. */
const plainStems = [
    ...['авторск', 'беженск', 'братск', 'городск', 'гражданск', 'детск', 'директорск', 'женск', 'издательск', 'исследовательск'],
    ...['консульск', 'людск', 'материнск', 'морск', 'мужск', 'опекунск', 'партнерск', 'партнёрск', 'плановск', 'попечительск'],
    ...[
        'потребительск',
        'предпринимательск',
        'рыболовецк',
        'секретарск',
        'сельск',
        'сыск',
        'университетск',
        'учительск',
        'членск',
        'юношеск',
    ],
];

/** A title as it stands inside a list. A word of one letter is a preposition: "О ходе работы". */
export function titleInRussianList(title: string): string {
    const [word = ''] = /^\p{Lu}[\p{Ll}-]*(?![\p{L}\p{N}])/u.exec(title) ?? [];
    const small = title.toLowerCase();
    return word === '' || isName(word.toLowerCase(), small) ? title : small.charAt(0) + title.slice(1);
}

function isName(word: string, title: string): boolean {
    const ofPlace = /ск(?:ий|ая|ое|ие|ого|ой|ому|им|ом|ую|их|ими)$/u.test(word) && !/ческ\p{L}{1,3}$/u.test(word);
    return nameStems.some((stem) => title.startsWith(stem)) || (ofPlace && !plainStems.some((stem) => word.startsWith(stem)));
}
