/** What a passage says that another session may say otherwise: dates, sessions, symbols, resolutions and figures. */
import {
    type Inline,
    isDateText,
    isMalformedCitation,
    isMark,
    isMention,
    isParagraphMention,
    isSymbolText,
} from '../../grammar/generated/ast.js';
import type { Locale } from '../../locales/locale.js';
import { isCitation, textOf } from '../../syntax/tree/nodes.js';
import { addressesIn } from '../../syntax/words/addresses.js';
import { joinRun } from '../../syntax/words/joined.js';
import { withoutTail } from '../../text/ends.js';
import { withoutUnseen } from '../../text/see-through.js';

const kinds = ['dates', 'sessions', 'symbols', 'citations', 'figures'] as const;
type Kind = (typeof kinds)[number];

/** Signs at the end of a figure that belong to the sentence: those of ASCII, Arabic and Chinese. */
const finalStops = '.,:;!?\u060c\u061b\u061f\u3001\u3002\uff0c\uff1a\uff1b';

/** So many of a kind are named. */
const mostNamed = 4;

/** What a passage says of a session, in one line of plain text; undefined where it says nothing of the kind. */
export function toldIn(parts: readonly Inline[], locale: Locale): string | undefined {
    const found = new Map<Kind, Set<string>>();
    const add = (kind: Kind, text: string): void => {
        const known = found.get(kind) ?? new Set();
        known.add(plain(text));
        found.set(kind, known);
    };
    for (const part of parts) {
        if (isDateText(part)) {
            add('dates', part.text);
        } else if (isSymbolText(part)) {
            add('symbols', part.symbol);
        } else if (isCitation(part) || isMalformedCitation(part)) {
            add('citations', textOf(part));
        } else if (!isMark(part) && !isMention(part) && !isParagraphMention(part)) {
            inWords(textOf(part), locale, add);
        }
    }
    const told = kinds.flatMap((kind) => {
        const named = [...(found.get(kind) ?? [])];
        return named.length === 0
            ? []
            : [`${kind}: ${named.slice(0, mostNamed).join('; ')}${named.length > mostNamed ? `; ${named.length - mostNamed} more` : ''}`];
    });
    return told.length === 0 ? undefined : told.join(' \u2013 ');
}

/** What plain words say: numbers of sessions, and other figures. */
function inWords(written: string, locale: Locale, add: (kind: Kind, text: string) => void): void {
    const text = withoutAddresses(plain(written));
    let at = 0;
    const figures = (end: number): void => {
        for (const [word] of text.slice(at, end).matchAll(/[^\s()\u201c\u201d\u00ab\u00bb"[\]]+/gu)) {
            if (/\p{Nd}/u.test(word)) {
                add('figures', withoutTail(word, finalStops));
            }
        }
    };
    for (const { start, end } of locale.tellings.numbersIn(text)) {
        add('sessions', text.slice(start, end));
        figures(start);
        at = end;
    }
    figures(text.length);
}

/** The figures of an address say nothing of a session. */
function withoutAddresses(text: string): string {
    let [rest, at] = ['', 0];
    for (const { start, text: address } of addressesIn(text)) {
        rest += text.slice(at, start);
        at = start + address.length;
    }
    return rest + text.slice(at);
}

function plain(text: string): string {
    return joinRun(withoutUnseen(text)).replace(/\s+/gu, ' ').trim();
}
