/** A large agenda, generated for each run: the size of the General Assembly's annotated preliminary list. It has no findings at any size. */

/** Its size. The document with budgets has 60 items with two sub-items each, 180 in all, and 10,000 passages. */
export interface LargeSize {
    readonly topItems: number;
    readonly subItems: number;
    /** Paragraphs, list entries and lines of documentation together. */
    readonly passages: number;
}

export const budgetSize: LargeSize = { topItems: 60, subItems: 2, passages: 10_000 };

/** The large document with its number of items multiplied by `share`. Each item is as long as before: the size of a section stays the same. */
export function scaledAgenda(share: number): string {
    const { topItems, subItems, passages } = budgetSize;
    return largeAgenda({ topItems: Math.round(topItems * share), subItems, passages: Math.round(passages * share) });
}

const subjects = [
    'public procurement',
    'asset recovery',
    'the sixth committee',
    'electoral assistance',
    'water resources',
    'youth policy',
    'science and technology',
    'peaceful settlement of disputes',
];
/** The symbols of the document and of its papers begin with this. */
const series = 'CAC/COSP/2025';
const resolutions = ['3/1', '3/2', '6/1', '6/5', '7/5', '7/6', '9/1', '9/6', '10/1', '10/3', '10/4', '10/9', '10/10'];
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** The source of the document, about 0.65 MB at the size with budgets. Deterministic. */
export function largeAgenda(size: LargeSize = budgetSize): string {
    const labels = Array.from({ length: size.topItems }, (_, top) => [
        `${top + 1}`,
        ...Array.from({ length: size.subItems }, (_, sub) => `${top + 1} (${String.fromCharCode(97 + sub)})`),
    ]).flat();
    const days = scheduleOf(labels.filter((label) => size.subItems === 0 || label.includes('(')));
    const lines = [
        `agenda ${series}/1`,
        'language: en',
        'body: Conference of the States Parties to the United Nations Convention against Corruption',
        'session: 11',
        `dates: ${days[0]?.date} to ${days.at(-1)?.date}`,
        'place: Vienna',
        'timezone: Europe/Vienna',
        'distribution: General',
        'issued: 2025-06-15',
        'original: en',
        '',
    ];
    const each = Math.floor(size.passages / labels.length);
    let number = 0;
    labels.forEach((label, index) => {
        const count = index === labels.length - 1 ? size.passages - each * index : each;
        lines.push(`item ${label}  Report on ${subject(index)}, part ${index + 1}`, '');
        for (let passage = 0; passage < count; passage++) {
            lines.push(...passageAt(number++, passage, index, count, size.topItems));
        }
        lines.push(`[^${index + 1}]: See resolution ${resolution(index)} and CAC/COSP/2023/${index + 1}.`, '');
    });
    return [...lines, 'schedule Proposed organization of work', '', ...days.flatMap((day) => day.lines), ''].join('\n');
}

/** Running text of every kind. The lines of documentation of an item come last, followed only by its note. */
function passageAt(number: number, passage: number, item: number, count: number, topItems: number): string[] {
    const day = (number % 28) + 1;
    const month = months[number % 12] ?? '';
    if (passage === 0) {
        return [`The item was placed on the agenda by resolution ${resolution(item)}.[^${item + 1}]`, ''];
    }
    if (passage === count - 2) {
        return ['documentation', `Report of the Secretariat on ${subject(number)} (${series}/${2 * item + 2})`];
    }
    if (passage === count - 1) {
        return [`Note by the secretariat on the same matter, part ${item + 1} (${series}/${2 * item + 3})`, ''];
    }
    switch (passage % 10) {
        case 1:
            return [`The Conference took note of it in its resolution ${resolution(number)}.`, ''];
        case 2:
            return [`It met on ${day} ${month} 2024 to consider the report.`, ''];
        case 3:
            return [`Document CAC/COSP/2023/${(number % 400) + 1} was before the meeting, with its annexes.`, ''];
        case 4:
            return ['At its previous session the Conference decided the following:'];
        case 5:
            return [`(a) To take up ${subject(number)} again, and to hear the States concerned;`];
        case 6:
            return [`(b) To ask for ${number % 7} reports.`, ''];
        case 7:
            return [
                `See {item ${(number % topItems) + 1}} and resolutions ${resolution(number)} and ${resolution(number + 1)} on ${subject(number)}.`,
                '',
            ];
        default:
            return [`Members of the bureau heard statements on ${subject(number)}.`, ''];
    }
}

/** The number of a resolution in the built-in register, so that every citation is linked. */
function resolution(index: number): string {
    return resolutions[index % resolutions.length] ?? '';
}

function subject(index: number): string {
    return subjects[index % subjects.length] ?? '';
}

interface ScheduleDay {
    /** Such as 2025-09-09. */
    readonly date: string;
    readonly lines: readonly string[];
}

/** Consecutive weekdays, two meetings each, two items per meeting. */
function scheduleOf(labels: readonly string[]): readonly ScheduleDay[] {
    const days: ScheduleDay[] = [];
    const day = new Date(Date.UTC(2025, 8, 9));
    for (let at = 0; at < labels.length; at += 4) {
        while (day.getUTCDay() === 0 || day.getUTCDay() === 6) {
            day.setUTCDate(day.getUTCDate() + 1);
        }
        const date = day.toISOString().slice(0, 10);
        const meetings = ['10:00-13:00', ...labels.slice(at, at + 2), '15:00-18:00', ...labels.slice(at + 2, at + 4), '- Other business'];
        days.push({ date, lines: [`day ${date}`, ...meetings, ''] });
        day.setUTCDate(day.getUTCDate() + 1);
    }
    return days;
}
