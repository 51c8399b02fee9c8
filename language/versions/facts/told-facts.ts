/** What the running text of a section tells: mentions, addresses, months without a day, numbers of articles, ordinals of sessions. */
import type { AstNode } from 'langium';
import { isMention, isText, type Text } from '../../grammar/generated/ast.js';
import { rememberedBy } from '../../kept/remembered.js';
import { locales } from '../../locales/index.js';
import type { Language } from '../../locales/locale.js';
import { languageless, valuesIn } from '../../locales/alike.js';
import type { PlacedPassage } from '../../semantics/passages.js';
import { spellLabel } from '../../semantics/labels.js';
import { addressesIn } from '../../syntax/words/addresses.js';
import { labelParts } from '../../syntax/words/labels.js';
import { textOf } from '../../syntax/tree/nodes.js';
import type { Spot } from '../../syntax/tree/spots.js';

export type ToldKind = 'mention' | 'address' | 'month' | 'article' | 'session';

export interface ToldFact {
    readonly kind: ToldKind;
    /** For comparison; the same in all languages. */
    readonly value: string;
    /** As a message names it. */
    readonly words: string;
    readonly spot: Spot;
    readonly passage: AstNode;
}

/** Everything that some passages tell, in the order of the text for each kind. */
export function toldFacts(passages: readonly PlacedPassage[], language: Language): readonly ToldFact[] {
    return passages.flatMap(({ node }) => toldIn(node, language));
}

const toldIn = rememberedBy((node: PlacedPassage['node'], language: Language): readonly ToldFact[] =>
    node.parts.flatMap((part): readonly ToldFact[] => {
        if (isMention(part)) {
            const label = part.item?.$refText;
            return label
                ? [
                      {
                          kind: 'mention',
                          value: countedLabel(label, language),
                          words: `item ${spellLabel(label)}`,
                          spot: { node: part },
                          passage: node,
                      },
                  ]
                : [];
        }
        return isText(part) ? toldInText(part, node, language) : [];
    }),
);

function toldInText(part: Text, passage: AstNode, language: Language): readonly ToldFact[] {
    const text = textOf(part);
    const addresses = addressesIn(text).map(({ start, text: address }) => ({
        kind: 'address' as const,
        value: languageless(address),
        words: address,
        start,
        end: start + address.length,
    }));
    const told = locales[language]
        .placeTold(text)
        .filter(({ start }) => !addresses.some((one) => start >= one.start && start < one.end))
        .map((one) => ({ ...one, words: one.kind === 'month' ? one.value : `${one.kind} ${one.value}` }));
    return [...addresses, ...told].map(({ kind, value, words, start, end }) => ({
        kind,
        value,
        words,
        spot: { node: part, part: () => [start, end] },
        passage,
    }));
}

/** What a label counts at each level, in every way in which it may count: `2:2`, or `2:5/6` for a letter that Latin and Cyrillic lists count otherwise. */
function countedLabel(label: string, language: Language): string {
    return labelParts(label)
        .map((part) => {
            return [...new Set(valuesIn(part, language))].join('/') || part;
        })
        .join('.');
}

/** Whether two labels may count the same at every level. */
export function mayCountAlike(one: string, other: string): boolean {
    const [here, there] = [one.split('.'), other.split('.')];
    return (
        here.length === there.length &&
        here.every((part, index) => {
            const values = part.split('/');
            return (there[index] ?? '').split('/').some((value) => values.includes(value));
        })
    );
}
