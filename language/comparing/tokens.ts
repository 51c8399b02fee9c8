/** Running text as words that are compared. */
import type { Content, InlineRun } from '../document/blocks.js';
import { hasUnspaced } from './shared-words.js';
import type { Token } from './words.js';

/** What a mention or a mark means beyond its printed number; undefined where that is not known. */
export interface Meaning {
    item(label: string): string | undefined;
    note(name: string): string | undefined;
}

/** The words of a content. */
export function tokensOf(content: Content, meaning: Meaning, language: string): readonly Token[] {
    return content.flatMap((run) => tokensOfRun(run, meaning, language));
}

function tokensOfRun(run: InlineRun, meaning: Meaning, language: string): readonly Token[] {
    switch (run.kind) {
        case 'text':
            return splitWords(run.text, language).map((text) => ({ text, key: blankKey(text) }));
        case 'mark':
            return [{ text: `[${run.shown ?? run.text}]`, key: `mark ${meaning.note(run.text) ?? run.text}` }];
        case 'mention': {
            const labels = run.value ? [run.value.label, ...(run.value.others ?? [])] : [];
            const named = labels.map((label) => meaning.item(label));
            return [
                { text: run.text, key: labels.length === 0 || named.includes(undefined) ? spaced(run.text) : `mention ${named.join()}` },
            ];
        }
        default:
            return [{ text: run.text, key: spaced(run.text) }];
    }
}

function spaced(text: string): string {
    return text.replace(/\s+/gu, ' ');
}

function blankKey(text: string): string {
    return /^\s/u.test(text) ? ' ' : text;
}

/** Words, blanks, and signs one by one. Every pattern takes what the one before has left, so each sign is read once. */
const plainWords = /[\p{L}\p{M}\p{N}_]+(?:['’.,/-][\p{L}\p{M}\p{N}]+)*|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

/** Text cut into words. Where a script has no blanks between words, the platform says where they end. */
export function splitWords(text: string, language: string): readonly string[] {
    if (!hasUnspaced(text)) {
        return text.match(plainWords) ?? [];
    }
    return Array.from(new Intl.Segmenter(language, { granularity: 'word' }).segment(text), ({ segment }) => segment);
}
