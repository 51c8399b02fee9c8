/** A large agenda, made anew for each run: the size of the General Assembly's annotated preliminary list. */

/** How large it becomes. The document of the budgets has 60 items with two sub-items each, 180 in all, and 10,000 passages. */
export interface LargeSize {
    readonly topItems: number;
    readonly subItems: number;
    /** Paragraphs, list entries and lines of documentation together. */
    readonly passages: number;
}

export const budgetSize: LargeSize = { topItems: 60, subItems: 2, passages: 10_000 };

const subjects = ['public procurement', 'asset recovery', 'the sixth committee', 'electoral assistance', 'water resources', 'youth policy', 'science and technology', 'peaceful settlement of disputes'];
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** The source of the document, about 0.65 MB at the size of the budgets. Equal for equal sizes. */
export function largeAgenda(size: LargeSize = budgetSize): string {
    const labels = Array.from({ length: size.topItems }, (_, top) => [
        `${top + 1}`,
        ...Array.from({ length: size.subItems }, (_, sub) => `${top + 1} (${String.fromCharCode(97 + sub)})`),
    ]).flat();
    const lines = [
        'agenda A/80/100', 'language: en', 'conference: General Assembly', 'body: General Assembly', 'session: 80', 'dates: 2025-09-09 to 2025-12-23',
        'place: New York', 'timezone: America/New_York', 'distribution: General', 'issued: 2025-06-15', 'original: en', 'title: Annotated preliminary list of items', '',
    ];
    const each = Math.floor(size.passages / labels.length);
    let number = 0;
    labels.forEach((label, index) => {
        const count = index === labels.length - 1 ? size.passages - each * index : each;
        lines.push(`item ${label}  Report on ${subject(index)}, part ${index + 1}`, '');
        for (let passage = 0; passage < count; passage++) {
            lines.push(...passageAt(number++, passage, index, count));
        }
        lines.push('');
    });
    labels.forEach((_, index) => {
        lines.push(`[^${index + 1}]: See resolution ${70 + (index % 9)}/${index + 1} and A/79/${index + 1}.`, '');
    });
    return [...lines, ...schedule(labels.filter((label) => size.subItems === 0 || label.includes('('))), ''].join('\n');
}

/** Running text of every kind. The lines of documentation of an item come last, so that nothing stands behind them. */
function passageAt(number: number, passage: number, item: number, count: number): string[] {
    const day = (number % 28) + 1;
    const month = months[number % 12] ?? '';
    if (passage === 0) {
        return [`The item was placed on the agenda by resolution ${60 + (item % 20)}/${item + 1}.[^${item + 1}]`, ''];
    }
    if (passage === count - 2) {
        return ['documentation', `Report of the Secretary-General on ${subject(number)} (A/80/${item + 1})`];
    }
    if (passage === count - 1) {
        return [`Note by the secretariat on the same matter, part ${item + 1} (A/80/${item + 301})`, ''];
    }
    switch (passage % 10) {
        case 1:
            return [`The Assembly took note of it in its resolution ${60 + (number % 20)}/${(number % 300) + 1}.`, ''];
        case 2:
            return [`It met on ${day} ${month} 2024 to consider the report, with ${number % 90} speakers.`, ''];
        case 3:
            return [`Document A/79/${(number % 400) + 1} was before the Committee, with its annexes.`, ''];
        case 4:
            return ['At its previous session the Assembly decided the following:'];
        case 5:
            return [`(a) To take up ${subject(number)} again, and to hear the States concerned;`];
        case 6:
            return [`(b) To ask for ${number % 7} reports.`, ''];
        case 7:
            return [`See {item ${(number % 60) + 1}} and decisions 7${number % 10}/40${number % 10} and 79/411 on ${subject(number)}.`, ''];
        default:
            return [`Members of the Committee heard statements on ${subject(number)} and on what follows from it.`, ''];
    }
}

function subject(index: number): string {
    return subjects[index % subjects.length] ?? '';
}

/** A week day after another, two meetings each, two items in each of them. */
function schedule(labels: readonly string[]): string[] {
    const lines = ['schedule Proposed organization of work', ''];
    const day = new Date(Date.UTC(2025, 8, 9));
    for (let at = 0; at < labels.length; at += 4) {
        while (day.getUTCDay() === 0 || day.getUTCDay() === 6) {
            day.setUTCDate(day.getUTCDate() + 1);
        }
        lines.push(`day ${day.toISOString().slice(0, 10)}`, '10:00-13:00', ...labels.slice(at, at + 2), '15:00-18:00', ...labels.slice(at + 2, at + 4), '- Other business', '');
        day.setUTCDate(day.getUTCDate() + 1);
    }
    return lines;
}
