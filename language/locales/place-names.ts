/** Cities in which organs meet, and when they have their weekend (CLDR 48). What they are called stands with each language. */

/** ISO numbers of the days of the weekend, 1 Monday … 7 Sunday. */
export type Weekend = readonly number[];

export const usualWeekend: Weekend = [6, 7];
const fridayAndSaturday: Weekend = [5, 6];
const sunday: Weekend = [7];
const friday: Weekend = [5];
const thursdayAndFriday: Weekend = [4, 5];

/** The cities by their keys, with their weekends. */
export const placeWeekends = {
    abuDhabi: usualWeekend,
    abuja: usualWeekend,
    accra: usualWeekend,
    addisAbaba: usualWeekend,
    algiers: fridayAndSaturday,
    almaty: usualWeekend,
    amman: fridayAndSaturday,
    ankara: usualWeekend,
    antalya: usualWeekend,
    astana: usualWeekend,
    athens: usualWeekend,
    atlanta: usualWeekend,
    baghdad: fridayAndSaturday,
    baku: usualWeekend,
    bangkok: usualWeekend,
    basel: usualWeekend,
    beijing: usualWeekend,
    beirut: usualWeekend,
    belgrade: usualWeekend,
    berlin: usualWeekend,
    bern: usualWeekend,
    bogota: usualWeekend,
    bonn: usualWeekend,
    brasilia: usualWeekend,
    brussels: usualWeekend,
    bucharest: usualWeekend,
    budapest: usualWeekend,
    buenosAires: usualWeekend,
    cairo: fridayAndSaturday,
    cancun: usualWeekend,
    capeTown: usualWeekend,
    copenhagen: usualWeekend,
    dakar: usualWeekend,
    damascus: fridayAndSaturday,
    doha: fridayAndSaturday,
    dubai: usualWeekend,
    geneva: usualWeekend,
    hague: usualWeekend,
    hamburg: usualWeekend,
    hanoi: usualWeekend,
    helsinki: usualWeekend,
    istanbul: usualWeekend,
    jakarta: usualWeekend,
    jeddah: fridayAndSaturday,
    jerusalem: fridayAndSaturday,
    johannesburg: usualWeekend,
    kabul: thursdayAndFriday,
    kampala: sunday,
    khartoum: fridayAndSaturday,
    kigali: usualWeekend,
    kuwait: fridayAndSaturday,
    kyoto: usualWeekend,
    lima: usualWeekend,
    lisbon: usualWeekend,
    london: usualWeekend,
    luxembourg: usualWeekend,
    madrid: usualWeekend,
    manama: fridayAndSaturday,
    manila: usualWeekend,
    marrakech: usualWeekend,
    mexicoCity: usualWeekend,
    minsk: usualWeekend,
    montreal: usualWeekend,
    moscow: usualWeekend,
    muscat: fridayAndSaturday,
    nairobi: usualWeekend,
    newDelhi: sunday,
    newYork: usualWeekend,
    oslo: usualWeekend,
    panama: usualWeekend,
    paris: usualWeekend,
    prague: usualWeekend,
    quito: usualWeekend,
    rabat: usualWeekend,
    rioDeJaneiro: usualWeekend,
    riyadh: fridayAndSaturday,
    rome: usualWeekend,
    saintPetersburg: usualWeekend,
    sanaa: fridayAndSaturday,
    santiago: usualWeekend,
    seoul: usualWeekend,
    shanghai: usualWeekend,
    sharmElSheikh: fridayAndSaturday,
    singapore: usualWeekend,
    stockholm: usualWeekend,
    strasbourg: usualWeekend,
    tashkent: usualWeekend,
    tbilisi: usualWeekend,
    tehran: friday,
    tokyo: usualWeekend,
    tripoli: fridayAndSaturday,
    tunis: usualWeekend,
    vienna: usualWeekend,
    warsaw: usualWeekend,
    washington: usualWeekend,
    yerevan: usualWeekend,
} as const satisfies Readonly<Record<string, Weekend>>;

export type PlaceName = keyof typeof placeWeekends;

/** The names of all cities in one language, in the order of their keys; `/` stands between names of one city. */
export function placesNamed(names: readonly string[]): readonly (readonly [name: string, place: PlaceName])[] {
    const keys = Object.keys(placeWeekends) as readonly PlaceName[];
    return keys.flatMap((key, index) => (names[index] ?? '').split('/').flatMap((name) => (name === '' ? [] : [[name, key] as const])));
}

/** The zones of countries whose weekend is no Saturday and Sunday. */
const zoneWeekends: Readonly<Record<string, Weekend>> = {
    'Africa/Algiers': fridayAndSaturday,
    'Africa/Cairo': fridayAndSaturday,
    'Africa/Kampala': sunday,
    'Africa/Khartoum': fridayAndSaturday,
    'Africa/Tripoli': fridayAndSaturday,
    'Asia/Aden': fridayAndSaturday,
    'Asia/Amman': fridayAndSaturday,
    'Asia/Baghdad': fridayAndSaturday,
    'Asia/Bahrain': fridayAndSaturday,
    'Asia/Calcutta': sunday,
    'Asia/Damascus': fridayAndSaturday,
    'Asia/Jerusalem': fridayAndSaturday,
    'Asia/Kabul': thursdayAndFriday,
    'Asia/Kolkata': sunday,
    'Asia/Kuwait': fridayAndSaturday,
    'Asia/Muscat': fridayAndSaturday,
    'Asia/Qatar': fridayAndSaturday,
    'Asia/Riyadh': fridayAndSaturday,
    'Asia/Tehran': friday,
    'Asia/Tel_Aviv': fridayAndSaturday,
};

/** The weekend where a time zone is in use; undefined where the zone does not say anything unusual. */
export function weekendOfZone(zone: string): Weekend | undefined {
    return zoneWeekends[zone];
}
