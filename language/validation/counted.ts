/** Numbers of things in the titles of fixes. */

/** "1 item", "3 items". The plural has an s. */
export function counted(count: number, noun: string): string {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** What a fix renumbers, by the names that the things have now: "item 3", "4 items, from 3 to 6". */
export function renumbered(noun: string, names: readonly string[], plural = `${noun}s`): string {
    return names.length === 1 ? `${noun} ${names[0]}` : `${names.length} ${plural}, from ${names[0]} to ${names.at(-1)}`;
}
