/** The six scripts: a word in each, and the written forms of what the language recognises. */
export interface SoakScript {
    readonly language: string;
    readonly word: string;
    readonly articles: string;
    /** The joining word with the characters around it. */
    readonly and: string;
    readonly citation: string;
    readonly date: string;
    readonly body: string;
}

export const scripts: readonly SoakScript[] = [
    {
        language: 'en',
        word: 'agenda',
        articles: 'See articles',
        and: ' and ',
        citation: 'resolution 10/3',
        date: 'Tuesday, 3 September 2024',
        body: 'the Conference of the States Parties to the United Nations Convention against Corruption',
    },
    {
        language: 'fr',
        word: 'séance',
        articles: 'Voir les articles',
        and: ' et ',
        citation: 'la résolution 10/3',
        date: 'mardi 3 septembre 2024',
        body: 'l’Assemblée générale',
    },
    {
        language: 'es',
        word: 'sesión',
        articles: 'Véanse los artículos',
        and: ' y ',
        citation: 'la resolución 10/3',
        date: 'martes 3 de septiembre de 2024',
        body: 'la Asamblea General',
    },
    {
        language: 'ru',
        word: 'сессия',
        articles: 'См. статьи',
        and: ' и ',
        citation: 'резолюция 58/4',
        date: 'вторник, 3 сентября 2024 года',
        body: 'Генеральной Ассамблеи',
    },
    {
        language: 'ar',
        word: 'الدورة',
        articles: 'انظر المواد',
        and: ' و',
        citation: 'القرار 58/4',
        date: 'الثلاثاء 3 أيلول/سبتمبر 2024',
        body: 'الجمعية العامة',
    },
    {
        language: 'zh',
        word: '议程',
        articles: '见第',
        and: '和',
        citation: '第10/3号决议',
        date: '2024年9月3日星期二',
        body: '缔约国会议',
    },
];
