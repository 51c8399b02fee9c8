/** The text of a small agenda, for tests. */
import type { Language } from '../../language/locales/locale.js';

/** A small agenda in a language, with the given lines after its masthead. */
export function agendaIn(language: Language, ...lines: readonly string[]): string {
    return [
        'agenda CAC/COSP/WG.4/2024/1',
        `language: ${language}`,
        'body: Working Group',
        'session: 15',
        'dates: 2024-09-03 to 2024-09-06',
        '',
        ...lines,
        '',
    ].join('\n');
}
