/** The files that can be imported, by the endings of their names. */

/** Files that the editor itself cannot show. */
export const unshownEndings = ['docx', 'pdf', 'doc', 'odt', 'rtf'] as const;

/** All of them, as the dialog names them. */
export const importedEndings = [...unshownEndings, 'html', 'md', 'txt'] as const;

/** Whether an address or a name ends as one of the files that the editor cannot show. */
export function isUnshown(address: string): boolean {
    const name = address.trim().toLowerCase();
    return unshownEndings.some((ending) => name.endsWith(`.${ending}`));
}
