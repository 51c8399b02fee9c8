/** Names of cities in which organizations meet, in the six languages. A city that is not here is not compared. */
import { onceComputed } from '../kept/once.js';

/** English, French, Spanish, Russian, Arabic, Chinese; several names of one language with a stroke between them. */
const rows: readonly string[] = [
    'Vienna, Vienne, Viena, Вена, فيينا, 维也纳',
    'Geneva, Genève, Ginebra, Женева, جنيف, 日内瓦',
    'New York, New York, Nueva York, Нью-Йорк, نيويورك, 纽约',
    'Nairobi, Nairobi, Nairobi, Найроби, نيروبي, 内罗毕',
    'Rome, Rome, Roma, Рим, روما, 罗马',
    'Paris, Paris, París, Париж, باريس, 巴黎',
    'Bonn, Bonn, Bonn, Бонн, بون, 波恩',
    'Montreal/Montréal, Montréal, Montreal, Монреаль, مونتريال, 蒙特利尔',
    'The Hague, La Haye, La Haya, Гаага, لاهاي, 海牙',
    'Bangkok, Bangkok, Bangkok, Бангкок, بانكوك, 曼谷',
    'Beirut, Beyrouth, Beirut, Бейрут, بيروت, 贝鲁特',
    'Santiago, Santiago, Santiago, Сантьяго, سانتياغو, 圣地亚哥',
    'Addis Ababa, Addis-Abeba, Addis Abeba, Аддис-Абеба, أديس أبابا, 亚的斯亚贝巴',
    'Doha, Doha, Doha, Доха, الدوحة, 多哈',
    'Abu Dhabi, Abou Dhabi, Abu Dabi, Абу-Даби, أبوظبي/أبو ظبي, 阿布扎比',
    'Dubai, Dubaï, Dubái, Дубай, دبي, 迪拜',
    'Cairo, Le Caire, El Cairo, Каир, القاهرة, 开罗',
    'Tunis, Tunis, Túnez, Тунис, تونس, 突尼斯',
    'Marrakesh/Marrakech, Marrakech, Marrakech, Марракеш, مراكش, 马拉喀什',
    'London, Londres, Londres, Лондон, لندن, 伦敦',
    'Brussels, Bruxelles, Bruselas, Брюссель, بروكسل, 布鲁塞尔',
    'Strasbourg, Strasbourg, Estrasburgo, Страсбург, ستراسبورغ, 斯特拉斯堡',
    'Madrid, Madrid, Madrid, Мадрид, مدريد, 马德里',
    'Berlin, Berlin, Berlín, Берлин, برلين, 柏林',
    'Tokyo, Tokyo, Tokio, Токио, طوكيو, 东京',
    'Kyoto, Kyoto, Kioto, Киото, كيوتو, 京都',
    'Beijing, Beijing/Pékin, Beijing, Пекин, بيجين/بكين, 北京',
    'Moscow, Moscou, Moscú, Москва, موسكو, 莫斯科',
    'Saint Petersburg/St. Petersburg, Saint-Pétersbourg, San Petersburgo, Санкт-Петербург, سانت بطرسبرغ, 圣彼得堡',
    'Mexico City, Mexico, Ciudad de México/México, Мехико, مكسيكو/مكسيكو سيتي, 墨西哥城',
    'Washington, Washington, Washington, Вашингтон, واشنطن, 华盛顿',
    'Rio de Janeiro, Rio de Janeiro, Río de Janeiro, Рио-де-Жанейро, ريو دي جانيرو, 里约热内卢',
    'Kingston, Kingston, Kingston, Кингстон, كينغستون, 金斯敦',
    'Hamburg, Hambourg, Hamburgo, Гамбург, هامبورغ, 汉堡',
    'Lisbon, Lisbonne, Lisboa, Лиссабон, لشبونة, 里斯本',
    'Istanbul, Istanbul, Estambul, Стамбул, إسطنبول, 伊斯坦布尔',
    'Glasgow, Glasgow, Glasgow, Глазго, غلاسكو, 格拉斯哥',
    'Baku, Bakou, Bakú, Баку, باكو, 巴库',
];

const english = onceComputed(
    () =>
        new Map(
            rows.flatMap((row) => {
                const names = row.split(', ');
                const own = names[0]?.split('/')[0] ?? '';
                return names.flatMap((name) => name.split('/').map((one) => [one.toLowerCase(), own] as const));
            }),
        ),
);

/** The English name of a city from its name in any of the six languages; undefined for one that is not known. */
export function cityOf(name: string): string | undefined {
    return english().get(name.normalize('NFC').trim().toLowerCase());
}
