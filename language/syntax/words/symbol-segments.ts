/** What is known of the segments of document symbols: those that number with a dot, and the names that bodies have in their series. */

/** How symbols of the United Nations begin. Other organizations number as they please: a WG11 of ISO is right. */
const heads = new Set([
    'A',
    'E',
    'S',
    'T',
    'ST',
    'TD',
    'AC',
    'APLC',
    'BWC',
    'CAC',
    'CAT',
    'CBD',
    'CCPR',
    'CCW',
    'CD',
    'CED',
    'CEDAW',
    'CERD',
    'CLCS',
    'CMW',
    'COPUOS',
    'CRC',
    'CRPD',
    'CTOC',
    'DP',
    'ECA',
    'ECE',
    'ESCAP',
    'ESCWA',
    'FCCC',
    'HRI',
    'HSP',
    'ICCD',
    'ID',
    'IDB',
    'ISBA',
    'LC',
    'LOS',
    'NPT',
    'PBC',
    'SPLOS',
    'TRADE',
    'TRANS',
    'UNCTAD',
    'UNEP',
    'UNODC',
    'UNW',
]);

/** Segments that these number with a dot: `WG.4`, `CRP.1`. */
const dotted = ['CRP', 'L', 'INF', 'WP', 'CN', 'AC', 'WG', 'CONF', 'COP', 'EG', 'SR', 'PV', 'Add', 'Rev', 'Corr', 'Amend'];
const undotted = new RegExp(`^(?:${dotted.join('|')})\\d+$`, 'u');
const beforeNumber = new RegExp(`(?:^|\\P{L})(?:${[...dotted, 'Res', 'Dec', 'Doc'].join('|')})\\.$`, 'u');

/** Whether a text ends with a segment behind which a number stands: `CRP.`. */
export function endsBeforeNumber(text: string): boolean {
    return beforeNumber.test(text);
}

/** Segments whose number is that of a body, not of a session: `A/CN.9`, `A/AC.105/C.1`. */
const bodies = new RegExp(`^(?:${['AC', 'C', 'CN', 'CONF', 'SC', 'WG', 'WP'].join('|')})\\.`, 'u');
/** Committees: `A/C.3`, `E/C.12`. */
const committee = /^C\d+$/u;

/** Names in series that differ by a letter from each other and are all right. */
const names = new Set([
    'AG',
    'AGBM',
    'APA',
    'AWG',
    'BUR',
    'BS',
    'CCPCJ',
    'CEP',
    'CHW',
    'CMA',
    'CMP',
    'CN',
    'CONF',
    'COP',
    'COSP',
    'CP',
    'CRIC',
    'CRP',
    'CST',
    'DC',
    'EA',
    'EG',
    'EM',
    'EX',
    'GC',
    'GE',
    'HLPF',
    'HRC',
    'IG',
    'INF',
    'IRG',
    'KP',
    'LEGAL',
    'MC',
    'MEA',
    'MISC',
    'MOP',
    'MP',
    'MSP',
    'MX',
    'NGO',
    'NP',
    'OC',
    'OEWG',
    'OP',
    'PA',
    'PC',
    'POPRC',
    'POPS',
    'RC',
    'RES',
    'SB',
    'SBI',
    'SBSTA',
    'SBSTTA',
    'SC',
    'SP',
    'SR',
    'SS',
    'SUB',
    'TC',
    'WG',
    'WGI',
    'WP',
]);

/** Whether a symbol is one of the United Nations, by its first letters. */
export function isOfUnitedNations(symbol: string): boolean {
    return heads.has(/^[A-Z]+/u.exec(symbol)?.[0] ?? '');
}

/** Whether a segment is known to have a dot before its number, and lacks it. @param index its place in the symbol, 0 for the first */
export function lacksDot(segment: string, index: number): boolean {
    return index > 0 && (undotted.test(segment) || (index === 1 && committee.test(segment)));
}

/** Whether letters are the name of some body or kind of document in a series, so that they are no slip for another. */
export function isKnownName(letters: string): boolean {
    return heads.has(letters) || names.has(letters);
}

/** Whether the number of a segment is that of a body: `CN.9`. */
export function isNumberedBody(segment: string): boolean {
    return bodies.test(segment);
}
