/** Completion in the masthead: missing keys, and values of keys. */
import { itemWordAt, joinedLabels, joinEnd } from '../../../language/syntax/words/mentions.js';
import { skipGaps } from '../../../language/text/characters.js';
import { CompletionItemKind } from 'vscode-languageserver-protocol';
import { hasLine, type MastheadKey, mastheadKeys, mayRepeat, neededKeys } from '../../../language/semantics/masthead.js';
import { spellLabel } from '../../../language/semantics/labels.js';
import type { Reading } from '../../../language/semantics/reading.js';
import { runOf } from '../../../language/syntax/tree/nodes.js';
import type { Styles } from '../../../language/styles/styles.js';
import { zoneOfPlace } from '../place-zone.js';
import { keyMeanings } from '../shared/keys.js';
import { type Caret, lengthOf, type Suggestions } from './caret.js';
import { mastheadLead } from '../../../language/drafting/writer.js';

export function inMasthead(caret: Caret, styles: Styles): Suggestions | undefined {
    return mastheadValues(caret, styles) ?? (/^[\s\ufeff]*\p{L}*$/u.test(caret.before) ? keys(caret) : undefined);
}

/** After a key: its values. An example is no value, so it comes only when it is asked for. */
export function mastheadValues(caret: Caret, styles: Styles): Suggestions | undefined {
    const field = /^\s*([\p{L}]+)\s*[:：][ \t]*/u.exec(caret.before);
    return field ? values(caret, field[1] ?? '', caret.before.slice(field[0].length), styles) : undefined;
}

function keys({ before, after, reading }: Caret): Suggestions {
    const typed = before.trimStart().length;
    const own = `${before}${/^\p{L}*/u.exec(after)?.[0] ?? ''}`.trim().toLowerCase();
    const hasValue = /^\p{L}*\s*[:：]/u.test(after);
    const missing = mastheadKeys.filter((key) => key === own || mayRepeat(key) || !hasLine(reading.masthead, key));
    const isNeeded = (key: MastheadKey): boolean => neededKeys.includes(key) && !hasLine(reading.masthead, key);
    const ordered = [...missing.filter(isNeeded), ...missing.filter((key) => !isNeeded(key))];
    return {
        typed,
        rest: lengthOf(/^\p{L}*(?:\s*[:：][ \t]?)?/u, after),
        items: ordered.map((key) => ({
            label: key,
            kind: CompletionItemKind.Property,
            insert: mastheadLead(key),
            detail: isNeeded(key) ? 'needed' : '',
            documentation: keyMeanings[key].meaning,
            again: !hasValue && (keyMeanings[key].values !== undefined || keyMeanings[key].example !== undefined),
        })),
    };
}

function values({ after, reading, isAuto }: Caret, name: string, typed: string, styles: Styles): Suggestions | undefined {
    const key = mastheadKeys.find((known) => known === name.toLowerCase());
    if (!key) {
        return undefined;
    }
    const { values: own = [], example } = keyMeanings[key];
    const detailOf = (style: string): string => (own.some(({ value }) => value === style) ? '' : 'a style of this workspace');
    const values = key === 'style' ? styles.names().map((value) => ({ value, detail: detailOf(value) })) : own;
    const { blanks, phrases } = reading.locale;
    const usual =
        key === 'title'
            ? [{ value: phrases.title, detail: 'the usual title' }]
            : key === 'author'
              ? [{ value: blanks.paper, detail: '' }]
              : key === 'item'
                ? itemsIn(reading)
                : key === 'timezone'
                  ? zonesOf(reading)
                  : [];
    return {
        typed: typed.length - (key === 'item' ? lastItemStart(typed) : 0),
        rest: after.trimEnd().length,
        closes: 'complete',
        items: [
            ...[...usual, ...values].map(({ value, detail }) => ({
                label: value,
                kind: CompletionItemKind.Value,
                insert: value,
                detail,
            })),
            ...(example && typed === '' && !isAuto
                ? [
                      {
                          label: example,
                          kind: CompletionItemKind.Value,
                          insert: example,
                          detail: 'an example',
                      },
                  ]
                : []),
        ],
    };
}

/** The time zone of the place. */
function zonesOf(reading: Reading): readonly { readonly value: string; readonly detail: string }[] {
    const zone = zoneOfPlace(reading);
    return zone === undefined ? [] : [{ value: zone, detail: 'the time zone of the place' }];
}

/** Where the label begins that is typed last: other items may stand before it, as in `2 and 3`. */
function lastItemStart(typed: string): number {
    const word = itemWordAt(typed, 0)?.end ?? 0;
    const last = joinedLabels(typed, skipGaps(typed, word)).at(-1);
    const next = last ? joinEnd(typed, last.end, (_, at) => at) : -1;
    return Math.max(next, last?.start ?? 0);
}

/** The items of the agenda by their labels, the one under which it is adopted first. */
function itemsIn({ outline, locale }: Reading): readonly { readonly value: string; readonly detail: string }[] {
    const titled = [...outline.byLabel.values()].map(({ item, label }) => {
        const title = item.title ? runOf(item.title).trim() : '';
        return { value: spellLabel(label), detail: title, isFirst: locale.agendaTitles.adoptAgenda(title) };
    });
    return [...titled.filter(({ isFirst }) => isFirst), ...titled.filter(({ isFirst }) => !isFirst)];
}
