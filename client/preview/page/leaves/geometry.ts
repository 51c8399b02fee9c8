/** The sizes of leaves, in CSS pixels. They are those of `@page` in language/formats/print.css. */

const perMillimetre = 96 / 25.4;

export function millimetres(count: number): number {
    return count * perMillimetre;
}

export const leafWidth = millimetres(210);
export const leafHeight = millimetres(297);
/** The margins at the head and foot of a leaf, and at its sides. */
export const marginBlock = millimetres(26);
export const marginInline = millimetres(20);
/** How much further the text of a leaf on its side goes, on each side. */
export const turnedReach = (leafHeight - leafWidth) / 2;
/** What is between two leaves. */
export const between = millimetres(7);
/** What is between the text and its notes. */
export const aboveNotes = millimetres(5);

/** The height between the margins. */
export function textHeight(isTurned: boolean): number {
    return (isTurned ? leafWidth : leafHeight) - 2 * marginBlock;
}
