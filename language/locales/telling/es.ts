/** The Spanish words that tell of sessions. */
import { placesNamed } from '../place-names.js';
import type { TellingWords } from '../tellings.js';
import { latinWords } from '../word-habits.js';

/** The cities of `place-names.ts`, in its order. */
const cities = (
    'Abu Dhabi|Abuja|Accra|Addis Abeba|Argel|Almaty|Ammán|Ankara|Antalya|Astaná|Atenas|Atlanta|Bagdad|Bakú|Bangkok|Basilea|' +
    'Beijing/Pekín|Beirut|Belgrado|Berlín|Berna|Bogotá|Bonn|Brasilia|Bruselas|Bucarest|Budapest|Buenos Aires|El Cairo|Cancún|' +
    'Ciudad del Cabo|Copenhague|Dakar|Damasco|Doha|Dubái|Ginebra|La Haya|Hamburgo|Hanói|Helsinki|Estambul|Yakarta|Yeda|' +
    'Jerusalén|Johannesburgo|Kabul|Kampala|Jartum|Kigali|Kuwait|Kyoto|Lima|Lisboa|Londres|Luxemburgo|Madrid|Manama|Manila|' +
    'Marrakech|Ciudad de México|Minsk|Montreal|Moscú|Mascate|Nairobi|Nueva Delhi|Nueva York|Oslo|Ciudad de Panamá/Panamá|' +
    'París|Praga|Quito|Rabat|Río de Janeiro|Riad|Roma|San Petersburgo|Saná|Santiago|Seúl|Shanghái|Sharm el-Sheij|Singapur|' +
    'Estocolmo|Estrasburgo|Taskent|Tiflis|Teherán|Tokio|Trípoli|Túnez|Viena|Varsovia|Washington|Ereván'
).split('|');

export const spanishTellings: Omit<TellingWords, 'ordinalWords'> = {
    abbreviations:
        'Sra Sres Sras Excmo Excma Ilmo Ilma Lic Ing Dra núm núms Núm Núms párr párrs pág págs secc caps Avda Ud Uds ene feb abr jun jul ago dic mié miérc jue vie sáb hr hrs'.split(
            ' ',
        ),
    habits: latinWords,
    sessions: ['período de sesiones', 'periodo de sesiones'],
    meetings: ['reunión'],
    beginnings: [
        ...['primera', '1ª'].flatMap((word) => [`${word} sesión`, `${word} sesión plenaria`]),
        ...['sesión de apertura', 'sesión inaugural', 'apertura del período de sesiones', 'apertura del periodo de sesiones'],
        ...['apertura de la reunión', 'inauguración del período de sesiones', 'inauguración de la reunión'],
    ],
    ofSession: ['período de sesiones', 'periodo de sesiones', 'reunión'],
    opens: [
        ...['apertura', 'abrirá', 'abre', 'inauguración', 'inaugurará', 'inaugurado', 'inaugurada', 'inaugura', 'comenzará', 'comienza'],
        ...['comenzar', 'empezará', 'empieza', 'iniciará', 'inicia', 'dará comienzo', 'dará inicio', 'convocará', 'declarará abierto'],
        ...['declarará abierta', 'comience'],
    ],
    opensNotBefore: ['a la firma'],
    closes: [
        ...[
            'concluirá',
            'concluye',
            'concluyó',
            'concluir',
            'terminará',
            'termina',
            'terminó',
            'terminar',
            'finalizará',
            'finaliza',
            'finalizó',
        ],
        ...['clausurará', 'clausura', 'será clausurado', 'se cerrará', 'llegará a su fin', 'tocará a su fin'],
    ],
    closesNotBefore: [
        'el debate',
        'el examen',
        'el tema',
        'la lista',
        'los debates',
        'las',
        'un',
        'una',
        'sus',
        'su',
        'con la',
        'con el',
        'de',
    ],
    held: ['celebrará', 'celebra', 'celebrarse', 'celebrado', 'celebrada', 'reunirá', 'reúne', 'tendrá lugar', 'desarrollará', 'durará'],
    between: ['presente', 'ordinario', 'anual', 'actual'],
    determiners: ['el', 'la', 'este', 'esta'],
    its: ['su'],
    after: ['que', 'y', 'horas', 'cuando', 'decidió'],
    of: ['de la', 'de los', 'de las', 'del', 'de'],
    ordinals: 'before',
    ordinalEndings: ['º', '°', '.º', '.°', 'ª', 'er', 'o'],
    afterComma: ['y', 'mientras', 'pero', 'que', 'seguido', 'seguida', 'después', 'antes', 'donde', 'precedido'],
    breaks: ['mientras que', 'seguido de', 'seguida de', 'tras lo cual'],
    small: ['la', 'el', 'los', 'las', 'de', 'del', 'sobre', 'para', 'y', 'a', 'en', 'su', 'e', 'al'],
    links: ['sobre', 'de', 'del', 'para'],
    places: placesNamed(cities),
    inPlace: ['en', 'en la'],
};
