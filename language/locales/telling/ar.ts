/** The Arabic words that tell of sessions. The verb comes first, and the number of a session behind it. */
import { placesNamed } from '../place-names.js';
import type { NamedPlace, TellingWords } from '../tellings.js';
import { arabicWords } from '../word-habits.js';

/** Conjunction, preposition and article are written together with the noun or verb. */
function attached(words: readonly string[]): readonly string[] {
    return ['', 'و'].flatMap((and) =>
        ['', 'ل', 'ب', 'لل'].flatMap((preposition) =>
            ['', 'ال'].flatMap((article) => words.map((word) => and + preposition + article + word)),
        ),
    );
}

/** The cities of `place-names.ts`, in its order. */
const cities = (
    'أبو ظبي|أبوجا|أكرا|أديس أبابا|الجزائر|ألماتي|عمان|أنقرة|أنطاليا|أستانا|أثينا|أتلانتا|بغداد|باكو|بانكوك|بازل|بيجين/بكين|' +
    'بيروت|بلغراد|برلين|برن|بوغوتا|بون|برازيليا|بروكسل|بوخارست|بودابست|بوينس آيرس|القاهرة|كانكون|كيب تاون|كوبنهاغن|داكار|' +
    'دمشق|الدوحة|دبي|جنيف|لاهاي|هامبورغ|هانوي|هلسنكي|اسطنبول/إسطنبول|جاكرتا|جدة|القدس|جوهانسبرغ|كابل/كابول|كمبالا|الخرطوم|' +
    'كيغالي|الكويت|كيوتو|ليما|لشبونة|لندن|لكسمبرغ|مدريد|المنامة|مانيلا|مراكش|مكسيكو|مينسك|مونتريال|موسكو|مسقط|نيروبي|نيودلهي|' +
    'نيويورك|أوسلو|بنما|باريس|براغ|كيتو|الرباط|ريو دي جانيرو|الرياض|روما|سانت بطرسبرغ|صنعاء|سانتياغو|سول|شنغهاي|شرم الشيخ|' +
    'سنغافورة|ستوكهولم|ستراسبورغ|طشقند|تبليسي|طهران|طوكيو|طرابلس|تونس|فيينا|وارسو|واشنطن|يريفان'
).split('|');

export const arabicTellings: Omit<TellingWords, 'ordinalWords'> = {
    abbreviations: [],
    habits: arabicWords,
    sessions: ['الدورة', 'دورته', 'دورتها'],
    meetings: ['الاجتماع', 'اجتماعه', 'اجتماعها'],
    beginnings: ['الجلسة الأولى', 'الجلسة الافتتاحية', 'افتتاح الدورة', 'افتتاح الاجتماع', 'أعمال الدورة', 'أعمال الاجتماع'],
    ofSession: ['للدورة', 'من الدورة', 'للاجتماع', 'من الاجتماع', 'من هذه الدورة', 'من هذا الاجتماع'],
    opens: attached([
        ...['افتتاح', 'افتتاحه', 'افتتاحها', 'يفتتح', 'تفتتح', 'سيفتتح', 'ستفتتح', 'افتتح', 'افتتحت'],
        ...['يبدأ', 'تبدأ', 'سيبدأ', 'ستبدأ', 'تستهل', 'ستستهل', 'يستهل', 'سيستهل', 'بدء', 'تبتدئ', 'تنطلق', 'ستنطلق'],
    ]),
    opensNotBefore: [],
    closes: attached([
        ...['تختتم', 'ستختتم', 'يختتم', 'سيختتم', 'تنتهي', 'ستنتهي', 'ينتهي', 'سينتهي', 'اختتمت', 'اختتم', 'انتهت', 'اختتام', 'انتهاء'],
        ...['تنهي', 'ستنهي', 'ينهي', 'سينهي'],
    ]),
    closesNotBefore: ['من', 'إلى'],
    held: attached(['تعقد', 'ستعقد', 'يعقد', 'سيعقد', 'عقد', 'عقدت', 'عقدها', 'تنعقد', 'ينعقد', 'ستنعقد', 'انعقاد', 'تستمر', 'تجري']),
    between: [],
    determiners: [],
    its: [],
    after: ['أن', 'بأن', 'هذه', 'هذا'],
    of: [],
    ofPrefix: 'ل',
    ordinals: 'after',
    ordinalEndings: [],
    afterComma: ['وس', 'بينما', 'في حين', 'التي', 'الذي', 'ثم', 'على أن', 'يليها', 'يليه'],
    breaks: ['بينما', 'في حين', 'على أن'],
    relatives: ['التي', 'الذي'],
    small: ['على', 'في', 'من', 'عن', 'ب'],
    links: [],
    // The first letter of a noun such as لجنة is lost behind "for the": it does not count anywhere.
    cut: ['وال', 'بال', 'لل', 'ال', 'ل'],
    places: placesNamed(cities).flatMap(([name, place]): readonly NamedPlace[] => [
        [name, place],
        [`ب${name}`, place, true],
    ]),
    inPlace: ['في', 'بمدينة', 'في مدينة'],
};
