/** The state of language versions in words: for the status bar, its tooltip and screen readers, and for lists to pick from. */
import type { LanguageVersion } from '../../protocol/protocol.js';

/** "Français · 4/6, 1 differs": the document's language, how many of the six exist, and how many of these differ from the others. */
export function statusText(versions: readonly LanguageVersion[]): string {
    const own = versions.find((version) => version.own);
    const differing = existing(versions).filter(({ disagreements }) => disagreements > 0).length;
    const differ = differing === 0 ? '' : `, ${differing} ${differing === 1 ? 'differs' : 'differ'}`;
    return `${isolated(own?.name ?? '')} · ${existing(versions).length}/${versions.length}${differ}`;
}

/** The existing versions, including the document's own. */
function existing(versions: readonly LanguageVersion[]): readonly LanguageVersion[] {
    return versions.filter(({ uri }) => uri !== undefined);
}

/** Isolates a name in its own script: an Arabic one must not reverse the words and figures beside it. */
function isolated(name: string): string {
    return `\u2068${name}\u2069`;
}

/** The same for screen readers: "Language: Français. 4 of 6 language versions exist, 1 differs from the others." */
export function spokenText(versions: readonly LanguageVersion[]): string {
    const own = versions.find((version) => version.own);
    const count = existing(versions).length;
    const differing = existing(versions).filter(({ disagreements }) => disagreements > 0).length;
    const agree =
        count === 1
            ? ''
            : differing === 0
              ? ', and they agree'
              : `, ${differing} ${differing === 1 ? 'differs' : 'differ'} from the others`;
    return `Language: ${own?.name ?? ''}. ${count} of ${versions.length} language versions ${count === 1 ? 'exists' : 'exist'}${agree}.`;
}

/** "original, differs in 2 facts", "agrees", "no version yet". */
export function stateOf({ uri, own, original, disagreements }: LanguageVersion, alone: boolean): string {
    const parts = [
        own ? 'this document' : '',
        original ? 'original' : '',
        uri === undefined
            ? 'no version yet'
            : disagreements > 0
              ? `differs in ${disagreements} ${disagreements === 1 ? 'fact' : 'facts'}`
              : alone
                ? ''
                : 'agrees',
    ];
    return parts.filter((part) => part !== '').join(', ');
}

/** A Markdown table with one line for each of the six languages. */
export function tooltip(versions: readonly LanguageVersion[]): string {
    const alone = existing(versions).length < 2;
    const rows = versions.map((version) => {
        const sign = version.uri === undefined ? '$(circle-outline)' : version.disagreements > 0 ? '$(warning)' : '$(check)';
        return `| ${sign} | ${version.own ? `**${version.name}**` : version.name} | ${stateOf(version, alone)} |`;
    });
    return ['| | Language | Version |', '|:-:|:--|:--|', ...rows].join('\n');
}
