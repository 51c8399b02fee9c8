/** Rules on registers. */
import { type AstNode, AstUtils } from 'langium';
import { isRegisterEntry, isUnreadable, isUnreadableLine, isWording } from '../../grammar/generated/ast.js';
import { languages } from '../../locales/locale.js';
import { spotInside } from '../../syntax/tree/spots.js';
import { shorten } from '../edits.js';
import type { RegisterRuleContext, Rule } from '../rule.js';

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
                if (isUnreadable(node) || isUnreadableLine(node)) {
                    yield {
                        at: { node },
                        message: isUnreadableLine(node)
                            ? `“${shorten(node.text)}” cannot be read in a register: write “resolution” or “decision” and a number, or a language and a text.`
                            : `“${shorten(node.text)}” cannot be read here: write a number such as 10/3.`,
                    };
                } else if (isRegisterEntry(node) && !node.name && !node.unreadable) {
                    yield { at: { node, property: 'kind' }, message: `“${node.kind}” has no number: write one such as 10/3.` };
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
            for (const entry of document.parseResult.value.entries) {
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
