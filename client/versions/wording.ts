/** The state of language versions in words: for the status bar, its tooltip and screen readers, for lists to pick from, and after a move. */
import type { ItemMove, LanguageVersion, NamedVersion, VersionEdit } from '../../protocol/protocol.js';
import { isolated } from '../../protocol/wording.js';

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

/** The same for screen readers: "Language: Français. 4 of 6 language versions exist, 1 differs from the others." */
export function spokenText(versions: readonly LanguageVersion[]): string {
    const own = versions.find((version) => version.own);
    const count = existing(versions).length;
    const differing = existing(versions).filter(({ disagreements }) => disagreements > 0).length;
    const exist = `${count} of ${versions.length} language versions ${count === 1 ? 'exists' : 'exist'}`;
    return `Language: ${own?.name ?? ''}. ${exist}${agreement(count, differing)}.`;
}

/** How the existing versions agree, as the end of a sentence. */
function agreement(count: number, differing: number): string {
    if (count === 1) {
        return '';
    }
    return differing === 0 ? ', and they agree' : `, ${differing} ${differing === 1 ? 'differs' : 'differ'} from the others`;
}

/** What a move has not done: "The item was not moved in Français and Русский: the items are not the same there." Empty if all is done. */
export function unmovedText({ caught, ...edit }: Pick<ItemMove, 'differing' | 'unopened' | 'caught'>): string {
    const sentences = [
        unchangedText(edit, 'The item was not moved', 'the items are not the same there'),
        caught.length > 0 ? `The agenda named ${joined(caught)} before there was such an item: check these places.` : '',
    ];
    return sentences.filter((sentence) => sentence !== '').join(' ');
}

/**
 * In which versions an edit was not made, and why. Empty if it was made in all.
 * @param what the beginning of the sentence: "The item was not moved"
 * @param reason why it could not be made in versions that differ
 */
export function unchangedText({ differing, unopened }: Pick<VersionEdit, 'differing' | 'unopened'>, what: string, reason: string): string {
    const sentences = [
        differing.length > 0 ? `${what} in ${namesOf(differing)}: ${reason}.` : '',
        unopened.length > 0 ? `${what} in ${namesOf(unopened)}: the file could not be opened.` : '',
    ];
    return sentences.filter((sentence) => sentence !== '').join(' ');
}

function namesOf(versions: readonly NamedVersion[]): string {
    return joined(versions.map(({ name }) => isolated(name)));
}

function joined(words: readonly string[]): string {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/**
 * "original, 2 differences", "agrees", "no version yet".
 * @param isAlone whether there is no other version to agree with
 */
export function stateOf(version: LanguageVersion, isAlone: boolean): string {
    const states = [version.own ? 'this document' : '', version.original ? 'original' : '', agreementOf(version, isAlone)];
    return states.filter((state) => state !== '').join(', ');
}

function agreementOf({ uri, disagreements }: LanguageVersion, isAlone: boolean): string {
    if (uri === undefined) {
        return 'no version yet';
    }
    if (disagreements > 0) {
        return `${disagreements} ${disagreements === 1 ? 'difference' : 'differences'}`;
    }
    return isAlone ? '' : 'agrees';
}

/** A Markdown table with one line for each of the six languages. */
export function tooltip(versions: readonly LanguageVersion[]): string {
    const isAlone = existing(versions).length < 2;
    const rows = versions.map((version) => {
        const name = version.own ? `**${version.name}**` : version.name;
        return `| ${iconOf(version)} | ${name} | ${stateOf(version, isAlone)} |`;
    });
    return ['| | Language | Version |', '|:-:|:--|:--|', ...rows].join('\n');
}

function iconOf({ uri, disagreements }: LanguageVersion): string {
    if (uri === undefined) {
        return '$(circle-outline)';
    }
    return disagreements > 0 ? '$(warning)' : '$(check)';
}

/** How many passages are left to translate: for the status bar, and as a sentence for its tooltip and screen readers. */
export function untranslatedText(count: number): { readonly text: string; readonly spoken: string } {
    return {
        text: `${count} to translate`,
        spoken: count === 1 ? '1 passage is still to be translated.' : `${count} passages are still to be translated.`,
    };
}
