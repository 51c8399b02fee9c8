/** Capitals of Russian titles: the list has those of sub-items in lower case, where they do not begin with a name. */

/** Places and organs without their endings, which are names wherever they stand. */
const names = [
    ...['Австрали', 'Австри', 'Ази', 'Америк', 'Антарктик', 'Антарктид', 'Аргентин', 'Арктик', 'Армени', 'Афганистан', 'Африк', 'Бангкок'],
    ...[
        'Беларус',
        'Бельги',
        'Болгари',
        'Боливи',
        'Бонн',
        'Бразили',
        'Великобритани',
        'Вен',
        'Венгри',
        'Гаити',
        'Герман',
        'Германи',
        'Грузи',
    ],
    ...['Европ', 'Египет', 'Египт', 'Женев', 'Инди', 'Индонези', 'Ирак', 'Иран', 'Испани', 'Итали', 'Йемен', 'Казахстан', 'Каир', 'Канад'],
    ...[
        'Кени',
        'Китай',
        'Кита',
        'Колумби',
        'Куб',
        'Ливан',
        'Ливи',
        'Лондон',
        'Мали',
        'Мексик',
        'Монреал',
        'Москв',
        'Мьянм',
        'Найроби',
        'Нигери',
    ],
    ...['Океани', 'Палестин', 'Париж', 'Пекин', 'Польш', 'Росси', 'Рим', 'Секретариат', 'Сири', 'Сомали', 'Судан', 'Таджикистан', 'Турци'],
    ...['Узбекистан', 'Украин', 'Франци', 'Чад', 'Чили', 'Швейцари', 'Эфиопи', 'Япони'],
];
const nameForms = new Set(
    names.flatMap((name) => ['', 'а', 'ы', 'е', 'у', 'ой', 'и', 'я', 'ю', 'ь', 'ей', 'ом', 'ем'].map((ending) => name + ending)),
);
/** Adjectives of places. They begin the name of a body or an instrument, and ordinary words too: the noun behind them decides. */
const ofPlaces = [
    ...['Аддис-Абебск', 'Азиатск', 'Американск', 'Арабск', 'Африканск', 'Базельск', 'Балийск', 'Бангкокск', 'Брюссельск', 'Бухарестск'],
    ...['Варшавск', 'Венск', 'Всемирн', 'Гаагск', 'Дохинск', 'Дурбанск', 'Европейск', 'Евразийск', 'Женевск', 'Исламск', 'Каирск'],
    ...[
        'Картахенск',
        'Киотск',
        'Копенгагенск',
        'Куньминск',
        'Лондонск',
        'Марракешск',
        'Межамериканск',
        'Минаматск',
        'Монреальск',
        'Найробийск',
    ],
    ...[
        'Нагойск',
        'Орхусск',
        'Парижск',
        'Пекинск',
        'Рамсарск',
        'Римск',
        'Роттердамск',
        'Российск',
        'Сендайск',
        'Стамбульск',
        'Стокгольмск',
    ],
    ...['Тихоокеанск', 'Хартумск', 'Шанхайск', 'Международн'],
];
/** What such an adjective begins a name with. */
const named =
    /^(?:ассамбле|банк|валютн|год[а-я]{0,2}$|глобальн|групп|декад|декларац|день|десятилети|инициатив|институт|кодекс|комисси|комитет|конвенци|конференци|кооперац|лиг|метеорологич|морск|обсерватор|организаци|парти|план|пленум|процесс|протокол|программ|рамочн|союз|соглашени|стату|суд|торгов|трибунал|туристск|уголовн|университет|устав|федераци|фонд|форум|харти|экономическ|энергетическ|ядерн|агентств|продовольственн|почтов)/u;
/** Nouns that begin the name of a body or an instrument in the singular. */
const organs = new Set([
    'Ассамблея',
    'Комиссия',
    'Комитет',
    'Конвенция',
    'Конференция',
    'Подкомитет',
    'Подкомиссия',
    'Совет',
    'Устав',
    'Экономический',
]);
/** Nouns that begin a name before the name of the organization that they are of. */
const ofOrganization = new Set([
    'Декларация',
    'Десятилетие',
    'Институт',
    'Информационный',
    'Организация',
    'Программа',
    'Университет',
    'Фонд',
    'Повестка',
    'Цели',
]);
const behindNoun = /^(?:Объединенных|Организации|дня на период|дня в области|в области устойчивого)/u;

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

/** The title of a sub-item in the list: in lower case, unless it begins with a name, an abbreviation, an initial or a quotation. */
export function inRussianList(title: string): string {
    const [first = '', second = '', third = ''] = title.trimStart().split(/[\s\u00a0]+/u, 3);
    const isName = !/^[А-ЯЁ][а-яё]*[,:;]?$/u.test(first) || beginsName(title.trimStart(), first, second, third);
    return isName || hasNameStem(first.replace(/[,:;]$/u, '').toLowerCase(), title.trimStart().toLowerCase())
        ? title
        : title.charAt(0).toLowerCase() + title.slice(1);
}

/** @param word the first one of the title. Both are in small letters */
function hasNameStem(word: string, title: string): boolean {
    const ofPlace = /ск(?:ий|ая|ое|ие|ого|ой|ому|им|ом|ую|их|ими)$/u.test(word) && !/ческ\p{L}{1,3}$/u.test(word);
    return nameStems.some((stem) => title.startsWith(stem)) || (ofPlace && !plainStems.some((stem) => word.startsWith(stem)));
}

function beginsName(title: string, first: string, second: string, third: string): boolean {
    // “Назначение” and “Развитие” are nouns.
    const isAdjective = /(?:ая|ое|ий|ый|ой|[гкхжчшщ]ие|ые)$/u.test(first);
    if (
        nameForms.has(first.replace(/[,:;]$/u, '')) ||
        organs.has(first) ||
        (ofOrganization.has(first) && behindNoun.test(title.slice(first.length).trimStart()))
    ) {
        return true;
    }
    if (!isAdjective) {
        return false;
    }
    // “Генеральная Ассамблея”, “Экономический и Социальный Совет”: a name goes on with a capital.
    return (
        /^[А-ЯЁ][а-яё]/u.test(second) ||
        (second === 'и' && /^[А-ЯЁ]/u.test(third)) ||
        (!/[ыи]е$/u.test(first) && ofPlaces.some((place) => first.startsWith(place)) && named.test(second))
    );
}

/** The title as a heading has it, however it is typed. Words with capitals inside stay: “мРНК”. */
export function atRussianHead(title: string): string {
    return /^\s*[а-яё]+(?:[^\p{L}\p{N}]|$)/u.test(title) ? capitalFirst(title) : title;
}

function capitalFirst(title: string): string {
    const at = title.search(/\S/u);
    return title.slice(0, at) + title.charAt(at).toUpperCase() + title.slice(at + 1);
}
