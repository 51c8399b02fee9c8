/** Marks of notes in the texts of a form. */

const neighbours = /(\[\^[^\]\s]{1,20}\])[,،、]\s?(?=\[\^)/gu;

/** A text without what a house prints between the marks of two notes: `[^1], [^2]` is `[^1][^2]`. */
export function withJoinedMarks(text: string): string {
    return text.includes('[^') ? text.replace(neighbours, '$1') : text;
}

/** Signs that nobody sees and that do nothing in an agenda: soft hyphens, marks of width zero and of direction. */
const unseen = /[\u00ad\u200b\u2060\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A text without signs that nobody sees. */
export function withoutSigns(text: string): string {
    return text.replace(unseen, '');
}
