/** The choices and sentences of the questions for a new agenda. */
import type { RolledVersion } from '../../protocol/next-session.js';
import type { AgendaLanguage, KnownBody, NewAgendaParams, NewAgendaValueParams } from '../../protocol/protocol.js';

/** A line of a list: what is shown, what is found besides, and what it means. */
export interface WordedChoice<Value> {
    readonly label: string;
    readonly description: string;
    readonly value: Value;
    /** Whether it is shown whatever the user types. */
    readonly alwaysShow?: boolean;
}

/** The languages by their own names, found by their English names too. */
export function languageChoices(languages: readonly AgendaLanguage[]): readonly WordedChoice<AgendaLanguage>[] {
    return languages.map((value) => ({
        label: value.name,
        description: value.englishName === value.name ? '' : value.englishName,
        value,
    }));
}

/** The bodies by their names, found by their symbols too. */
export function bodyChoices(bodies: readonly KnownBody[]): readonly WordedChoice<NewAgendaParams['body']>[] {
    return bodies.map(({ symbol, name, isNamed }) => ({
        label: name,
        description: isNamed ? symbol : `${symbol} · no name is known in this language`,
        value: { symbol },
    }));
}

/** The choice for the name of a body that the user types. */
export function ownBody(name: string): WordedChoice<NewAgendaParams['body']> | undefined {
    return name === '' ? undefined : { label: name, description: 'as you write it', value: { name }, alwaysShow: true };
}

/** Why a value is not accepted. */
export function refusal(key: NewAgendaValueParams['key']): string {
    return key === 'session'
        ? 'Write the number of the session, such as 17, or of the meeting, such as 6th meeting.'
        : 'Write one or two days with the year, such as 1-4 September 2026 or 2026-09-01 to 2026-09-04.';
}

/** Whether all language versions roll forward, or the open one alone. */
export function togetherChoices(versions: number): readonly WordedChoice<boolean>[] {
    return [
        { label: `All ${versions} language versions`, description: 'each in a new file beside its own', value: true },
        { label: 'This version only', description: '', value: false },
    ];
}

/** What was done when an agenda was rolled forward. */
export function toldOfRolled(rolled: readonly RolledVersion[]): string {
    const [first] = rolled;
    const { told = [], reviews = 0 } = first ?? {};
    const made =
        rolled.length === 1
            ? 'The agenda of the next session is ready.'
            : `The agendas of the next session are ready, ${rolled.length} language versions.`;
    const looks =
        reviews === 0 ? '' : `${reviews === 1 ? 'One line asks' : `${reviews} lines ask`} for a second look: Problems lists them.`;
    return [made, ...told, looks].filter((sentence) => sentence !== '').join(' ');
}
