/** What the parser is built with and Node 20 does not have: `Object.groupBy`. */
export async function completePlatform(): Promise<void> {
    if (!('groupBy' in Object)) {
        await import('core-js/actual/object/group-by.js');
        await import('core-js/actual/map/group-by.js');
    }
}
