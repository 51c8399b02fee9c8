/** Titles of sub-items in Russian: in the list, and at the head of an annotation. */
import assert from 'node:assert/strict';
import { atRussianHead, inRussianList } from '../../language/locales/russian-capitals.js';

function check(title: string, inList: string, atHead: string): void {
    it(`${title} is ${inList} in the list, and ${atHead} at the head`, () => {
        assert.equal(inRussianList(title), inList);
        assert.equal(atRussianHead(title), atHead);
    });
}

function stays(title: string): void {
    check(title, title, title);
}

describe('Titles of sub-items in Russian', () => {
    check('Открытие сессии', 'открытие сессии', 'Открытие сессии');
    check('открытие сессии', 'открытие сессии', 'Открытие сессии');
    check('Доклад Генерального секретаря', 'доклад Генерального секретаря', 'Доклад Генерального секретаря');
    check('О ходе работы', 'о ходе работы', 'О ходе работы');
    check('Международное сотрудничество', 'международное сотрудничество', 'Международное сотрудничество');
    check('Международные организации', 'международные организации', 'Международные организации');
    check('Организация работы', 'организация работы', 'Организация работы');
    check('Выборы, включая бюро', 'выборы, включая бюро', 'Выборы, включая бюро');
    stays('ЮНКТАД и другие организации');
    stays('Африка');
    stays('Африканский союз');
    stays('Генеральная Ассамблея');
    stays('Экономический и Социальный Совет');
    stays('Организация Объединенных Наций по промышленному развитию');
    stays('Венская конвенция');
    stays('Парижское соглашение');
    stays('Комитет против пыток');
    stays('Повестка дня на период до 2030 года');
    stays('«Умные города»');
    stays('COVID-19 и перевозки');
    stays('Нью-Йорк');
    stays('А. Иванов, Председатель');
    stays('');
});
