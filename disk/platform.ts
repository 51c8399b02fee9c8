/** Adds what the parser library needs and Node 20 lacks: `Object.groupBy`. */
export async function completePlatform(): Promise<void> {
    if (!('groupBy' in Object)) {
        await import('core-js/actual/object/group-by.js');
        await import('core-js/actual/map/group-by.js');
    }
}
