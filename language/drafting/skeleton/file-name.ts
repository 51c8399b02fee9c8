/** File names of language versions. */
import type { Language } from '../../locales/locale.js';

/**
 * The file name of a language version beside another: `prevention-2024.en.agenda` gives `prevention-2024.fr.agenda`. Where the name does not
 * end in the language's code after a point, hyphen or underscore, the new code comes before the extension: `board.agenda` gives `board.fr.agenda`.
 * @param own the language of the document with that name
 */
export function versionFileName(name: string, own: Language | undefined, language: Language): string {
    const [, stem = name, extension = '.agenda'] = /^(.*?)(\.[^.]*)?$/su.exec(name) ?? [];
    const code = own && new RegExp(`(^|[._\\- ])(${own})$`, 'iu').exec(stem);
    if (!code) {
        return `${stem}.${language}${extension}`;
    }
    const written = code[2] === code[2]?.toUpperCase() ? language.toUpperCase() : language;
    return `${stem.slice(0, code.index)}${code[1] ?? ''}${written}${extension}`;
}
