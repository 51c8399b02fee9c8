/** Rules on registers. */
import { type AstNode, AstUtils } from 'langium';
import {
    type Completeness,
    isCompleteness,
    isRegisterEntry,
    isRegisterRange,
    isUnreadable,
    isUnreadableLine,
    isWording,
    type Register,
    type RegisterRange,
    type Unreadable,
    type UnreadableLine,
} from '../../grammar/generated/ast.js';
import { languages } from '../../locales/locale.js';
import { rangesIn } from '../../registers/descriptions.js';
import { numberRange, type SessionRange, seriesNumber, sessionRange } from '../../semantics/series-numbers.js';
import { normaliseNumber } from '../../syntax/words/normal-number.js';
import { numberSpans, sessionSpans, type Span } from '../../syntax/words/number-spans.js';
import { spotInside } from '../../syntax/tree/spots.js';
import { shorten } from '../edits.js';
import type { Finding, RegisterRuleContext, Rule } from '../rule.js';

const languagesKnown: ReadonlySet<string> = new Set(languages);

export const registerRuleList: readonly Rule<RegisterRuleContext>[] = [
    {
        code: 'syntax',
        severity: 'error',
        finds: 'a line that cannot be read',
        *check({ document }) {
            const register = document.parseResult.value;
            if (!register.symbol) {
                const text = document.textDocument.getText();
                yield {
                    at: spotInside(register, 0, /^[^\r\n]*/u.exec(text)?.[0].length ?? 0),
                    message: 'The first line must be “register” and the symbol of the body, such as “register CAC/COSP”.',
                };
            }
            for (const node of AstUtils.streamAst(register)) {
                const message = isUnreadable(node) || isUnreadableLine(node) ? unreadable(node) : undefined;
                if (message) {
                    yield { at: { node }, message };
                } else if (isRegisterEntry(node) && !node.name && !node.unreadable) {
                    yield { at: { node, property: 'kind' }, message: `“${node.kind}” has no number: write one such as 10/3.` };
                } else if (isRegisterRange(node)) {
                    yield* rangeFindings(node);
                } else if (isCompleteness(node)) {
                    yield* completenessFindings(node);
                } else if (isWording(node) && !languagesKnown.has(node.language.toLowerCase())) {
                    yield {
                        at: { node, property: 'language' },
                        message: `“${node.language}” is not one of the languages ${[...languagesKnown].join(', ')}.`,
                    };
                }
            }
        },
    },
    {
        code: 'register/duplicate',
        severity: 'error',
        finds: 'an entry that appears twice in a register',
        *check({ document }) {
            const first = new Map<string, AstNode>();
            for (const entry of document.parseResult.value.entries.filter(isRegisterEntry)) {
                const key = `${entry.kind} ${entry.name}`;
                const before = first.get(key);
                if (entry.name && before) {
                    yield {
                        at: { node: entry, property: 'name' },
                        message: `There is already a ${entry.kind} ${entry.name} in this register.`,
                        related: [{ at: { node: before, property: 'name' }, message: `The first ${entry.kind} ${entry.name}` }],
                    };
                } else {
                    first.set(key, entry);
                }
            }
        },
    },
    {
        code: 'register/complete',
        severity: 'hint',
        finds: 'a session that a register says it holds completely, and of which it lists nothing',
        *check({ document }) {
            const register = document.parseResult.value;
            const listed = listedSessions(register);
            for (const node of listed.length === 0 ? [] : register.head.filter(isCompleteness)) {
                const spans = sessionSpans(node.sessions ?? '').spans;
                const held = spans.flatMap((span) => sessionRange(span) ?? []);
                // Beside sessions that are listed there may be some that adopted nothing.
                if (held.length > 0 && !held.some((one) => listed.some((other) => overlap(one, other)))) {
                    const sessions = spans.map(spanText).join(', ');
                    yield {
                        at: { node, property: 'sessions' },
                        message: `This register lists nothing of session ${sessions}: write sessions as its numbers have them.`,
                    };
                }
            }
        },
    },
    {
        code: 'register/empty',
        severity: 'warning',
        finds: 'a register without entries',
        *check({ document }) {
            const register = document.parseResult.value;
            if (register.symbol && register.entries.length === 0) {
                yield {
                    at: { node: register, property: 'symbol' },
                    message: `The register of ${register.symbol} has no entries, so citations of its resolutions are not checked.`,
                };
            }
        },
    },
];

function overlap(one: SessionRange, other: SessionRange): boolean {
    return one.letters === other.letters && one.first <= other.last && one.last >= other.first;
}

/** The sessions of which a register lists anything. */
function listedSessions({ entries }: Register): readonly SessionRange[] {
    const between = (first: string | undefined, last: string | undefined): readonly SessionRange[] => {
        const range = first === undefined || last === undefined ? undefined : sessionRange({ first, last });
        return range ? [range] : [];
    };
    return entries.flatMap((entry) => {
        if (isRegisterEntry(entry)) {
            const session = seriesNumber(normaliseNumber(entry.name ?? ''))?.session;
            return between(session, session);
        }
        return rangesIn(isRegisterRange(entry) ? (entry.spans ?? '') : '').flatMap(({ first, last }) =>
            between(first.session, last.session),
        );
    });
}

/** What is wrong with words that a register cannot hold. */
function unreadable(node: Unreadable | UnreadableLine): string {
    const text = shorten(node.text);
    const { $container: container } = node;
    if (isCompleteness(container)) {
        return `“${text}” is no session: write sessions such as 1-10, or years such as 2021-2024.`;
    }
    if (!isUnreadableLine(node)) {
        return isRegisterRange(container)
            ? `“${text}” cannot be read here: write a range of numbers such as 78/1-78/328.`
            : `“${text}” cannot be read here: write a number such as 10/3.`;
    }
    if (isRegisterRange(container) && /^[a-z]{2}\s*:/iu.test(node.text)) {
        return `A range has no titles: write “${container.kind === 'resolutions' ? 'resolution' : 'decision'}” and one number above “${text}”.`;
    }
    return /^complete\b/u.test(node.text)
        ? `“${text}” stands below the first entry: write it above, where the names of the body are.`
        : `“${text}” cannot be read in a register: write “resolution” or “decision” and a number, or a language and a text.`;
}

function* rangeFindings(node: RegisterRange): Generator<Finding<RegisterRuleContext>> {
    if (!node.spans && !node.unreadable) {
        yield { at: { node, property: 'kind' }, message: `“${node.kind}” has no numbers: write a range such as 78/1-78/328.` };
    }
    for (const span of numberSpans(node.spans ?? '').spans.filter((one) => !numberRange(one))) {
        yield {
            at: { node, property: 'spans' },
            message: `${spanText(span)} is no range: both ends must be numbers of one session, the lower one first.`,
        };
    }
}

function* completenessFindings(node: Completeness): Generator<Finding<RegisterRuleContext>> {
    if (!node.sessions && !node.unreadable) {
        yield { at: { node }, message: '“complete” has no sessions: write ones such as 1-10.' };
    }
    for (const span of sessionSpans(node.sessions ?? '').spans.filter((one) => !sessionRange(one))) {
        yield {
            at: { node, property: 'sessions' },
            message: `${spanText(span)} is no range of sessions: the earlier one stands first.`,
        };
    }
}

function spanText({ first, last }: Span): string {
    return first === last ? first : `${first}-${last}`;
}
