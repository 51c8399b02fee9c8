/** The halves of a day on a clock of twelve hours, in each way of writing: "a.m.", "p. m.". English has them, and Spanish. */
export const halvesOfDay: readonly string[] = ['a', 'p'].flatMap((half) => [
    ...[`${half}m`, `${half}m.`, `${half}.m`, `${half}.m.`],
    ...[`${half} m`, `${half} m.`, `${half}. m`, `${half}. m.`],
]);
