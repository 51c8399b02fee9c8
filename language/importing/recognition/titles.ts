/** What the headings of an issued agenda say: which part begins there, which item it is, whether two titles are the same. */
import { locales } from '../../locales/index.js';
import type { Language, Phrases } from '../../locales/locale.js';
import { fromChinese } from '../../locales/numerals.js';
import { onceComputed } from '../../kept/once.js';
import { authorStandsLast, partTitles } from '../../locales/part-titles.js';
import { withoutStop } from '../../semantics/title-stops.js';
import { isDocumentationWord } from '../../syntax/scanner/papers.js';

/** The parts of an agenda that have a heading. */
export type PartName = 'list' | 'annotations' | 'annex' | 'schedule';

const marks = /\[\^[^\]\s]{1,20}\]/gu;
const emphasis = /\*\*|(?<![\p{L}\p{N}])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}])/gu;
/** UTF-16 units of the longest title that is compared. */
const longest = 1_000;
/** The most numbers of parts and annexes that are known. */
const mostParts = 20;

/** A title as it is compared: without marks, emphasis, final signs, capitals, and differences of blanks and quotation marks. */
export function comparableTitle(title: string): string {
    return withoutStop(plainTitle(title.slice(0, longest)))
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[’‘`´]/gu, "'")
        .replace(/[“”„«»]/gu, '"')
        .replace(/[‐-―−]/gu, '-')
        .replace(/[\s\u0640]/gu, '');
}

/** A title without marks of notes and emphasis, its blanks single. */
export function plainTitle(title: string): string {
    return title.replace(marks, '').replace(emphasis, '').replace(/\s+/gu, ' ').trim();
}

/** The marks of notes in a text, in order. */
export function marksIn(text: string): readonly string[] {
    return [...text.matchAll(marks)].map(([mark]) => mark.slice(2, -1));
}

/** How alike two comparable titles are: the share of pairs of letters that both have, 0 to 1. */
export function likeness(one: string, other: string): number {
    const pairs = (text: string): Set<string> =>
        new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
    const [first, second] = [pairs(one), pairs(other)];
    const shared = [...first].filter((pair) => second.has(pair)).length;
    const least = Math.min(first.size, second.size);
    return least === 0 ? Number(one === other) : shared / Math.max(least, Math.max(first.size, second.size) / 3);
}

/** The titles of each part in all languages, as they are compared. */
const partTables = onceComputed(
    (): Readonly<Record<PartName, ReadonlySet<string>>> => ({
        list: titlesOf('list', ({ list }) => [list]),
        annotations: titlesOf('annotations', ({ annotations, annotationsToAgenda }) => [annotations, annotationsToAgenda]),
        annex: titlesOf('annex', ({ annex }) => [annex]),
        schedule: titlesOf('schedule', ({ schedule }) => [schedule]),
    }),
);

function titlesOf(part: PartName, own: (phrases: Phrases) => readonly string[]): ReadonlySet<string> {
    return new Set(
        [
            ...Object.values(locales).flatMap(({ phrases }) => own(phrases)),
            ...Object.values(partTitles).flatMap((titles) => titles[part]),
        ].map(comparableTitle),
    );
}

/** The headings of annexes with numbers in all languages, as they are compared. */
const numberedAnnexes = onceComputed(
    (): ReadonlySet<string> =>
        new Set(
            Object.values(locales).flatMap((locale) =>
                Array.from({ length: mostParts }, (_, index) => comparableTitle(locale.printAnnex(index + 1))),
            ),
        ),
);

/** What annexes are called, as it is compared. */
const annexWords = onceComputed((): readonly string[] => [...partTables().annex]);

/** The heads of the columns of a timetable, as they are compared. */
const columnHeads = onceComputed(
    (): ReadonlySet<string> =>
        new Set(
            [
                ...Object.values(partTitles).flatMap(({ heads }) => heads),
                ...Object.values(locales).flatMap(({ phrases }) => [
                    ...[
                        phrases.date,
                        phrases.dateAndTime,
                        phrases.item,
                        phrases.titleOrDescription,
                        phrases.proposedDates,
                        phrases.documents,
                    ],
                    ...[phrases.morning, phrases.afternoon],
                ]),
            ].map(comparableTitle),
        ),
);

/** The number of a part as it is compared: without the signs of Arabic vowels, and the blank before its dash. */
function loosePart(text: string): string {
    const chinese = /^(\p{Script=Han}{1,3})[、.．]\s*/u.exec(text);
    if (chinese && fromChinese(chinese[1] ?? '') !== undefined) {
        return `${chinese[1]}. ${text.slice(chinese[0].length)}`;
    }
    return /^\p{Script=Arabic}/u.test(text)
        ? text.replace(/^([^\s-]{1,30})\s?-\s?/u, (_, word: string) => `${word.replace(vowels, '')} - `)
        : text;
}

const vowels = /[\u064b-\u0652]/gu;

/** What parts begin with in all languages, by its first letter; the highest numbers first, since `I` begins `II`. */
const partLeads = onceComputed((): ReadonlyMap<string, readonly { readonly lead: string; readonly number: number }[]> => {
    const leads = new Map<string, { lead: string; number: number }[]>();
    for (let number = mostParts; number > 0; number--) {
        for (const locale of Object.values(locales)) {
            const lead = loosePart(locale.printPart(number)).trimEnd();
            leads.set(lead.charAt(0), [...(leads.get(lead.charAt(0)) ?? []), { lead, number }]);
        }
    }
    return leads;
});

/** A heading without the number of its part: `I.`, `II.`, "III", 一、. */
export function withoutPartNumber(title: string): { readonly title: string; readonly number: number | undefined } {
    const own = title.trim();
    const leads = partLeads().get(own.charAt(0));
    const plain = leads ? loosePart(own) : own;
    for (const { lead, number } of leads ?? []) {
        if (plain.startsWith(lead) && plain.length > lead.length && (/^\s/u.test(plain.slice(lead.length)) || /[、.]$/u.test(lead))) {
            return { title: plain.slice(lead.length).trim(), number };
        }
    }
    return { title: own, number: undefined };
}

/** The part whose heading a line is, with the number that it has. An annex may have a title on the same line. */
export function partOf(line: string): { readonly part: PartName; readonly number: number | undefined } | undefined {
    if (line.length > 200) {
        return undefined;
    }
    const { title, number } = withoutPartNumber(plainTitle(line));
    const lettered = number === undefined ? /^([A-H])[.)](?=\s)/u.exec(title)?.[1] : undefined;
    const own = lettered === undefined ? undefined : partNamed(title.slice(lettered.length + 1));
    if (lettered !== undefined && own) {
        return { part: own, number: lettered.charCodeAt(0) - 64 };
    }
    const part = partNamed(title);
    if (part) {
        return { part, number };
    }
    return isAnnexHeading(line) ? { part: 'annex', number } : undefined;
}

function partNamed(title: string): PartName | undefined {
    const plain = comparableTitle(title);
    return (['annotations', 'list', 'schedule'] as const).find((one) => partTables()[one].has(plain));
}

/** Whether a line is the heading of an annex: "Annex", "Annex II", 附件一, المرفق الأول. */
export function isAnnexHeading(line: string): boolean {
    const plain = comparableTitle(line);
    return (
        partTables().annex.has(plain) ||
        numberedAnnexes().has(plain) ||
        annexWords().some((word) => plain.startsWith(word) && /^(?:no\.?)?(?:[ivx]{1,5}|[a-f]|\d{1,2})$/u.test(plain.slice(word.length)))
    );
}

/** Whether a line tells the author of the document: "Note by the Secretariat". */
export function isAuthor(line: string): boolean {
    const plain = plainTitle(line).toLowerCase();
    return (Object.keys(partTitles) as Language[]).some((language) =>
        partTitles[language].author.some((word) =>
            authorStandsLast(language) ? plain.endsWith(word) : plain.startsWith(word.toLowerCase()),
        ),
    );
}

/** Whether a text is the head of a column of a timetable. */
export function isColumnHead(cell: string): boolean {
    return columnHeads().has(comparableTitle(cell));
}

/** Whether a line is the word above the documents of an item. */
export function isDocumentsWord(line: string): boolean {
    return isDocumentationWord(plainTitle(line));
}

/** Whether a line names an agenda and is not the title of the item under which one is adopted. */
export function namesAgenda(line: string): boolean {
    const all = Object.values(locales);
    return all.some(({ agendaTitles }) => agendaTitles.nameAgenda(line)) && !all.some(({ agendaTitles }) => agendaTitles.adoptAgenda(line));
}
