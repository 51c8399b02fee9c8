/** The rule on names of bodies that are one sign away from a registered name. */
import type { AstNode } from 'langium';
import { nearNames } from '../../registers/near-names.js';
import { passagesIn } from '../../semantics/passages.js';
import { joinLines } from '../../syntax/words/joined.js';
import { runOf, spanOf } from '../../syntax/tree/nodes.js';
import { spotInside } from '../../syntax/tree/spots.js';
import { shorten } from '../edits.js';
import type { Rule, RuleContext } from '../rule.js';

/** The names of the document's own body in its language. */
function ownNames({ reading: { agenda, locale }, registers: { bodies }, scopes }: RuleContext): readonly string[] {
    const own = scopes.ownBodyOf(agenda);
    const body = own === undefined ? undefined : bodies.get(own);
    return (body?.names ?? []).filter(({ language }) => language === locale.language).map(({ name }) => name);
}

function* checkPiece(piece: AstNode, context: RuleContext): ReturnType<NonNullable<Rule['checkIn']>> {
    const names = ownNames(context);
    for (const { node } of names.length > 0 ? passagesIn(piece) : []) {
        const [first] = node.parts;
        const { text, startOf, endOf } = joinLines(runOf(node));
        for (const { start, end, registered } of first ? nearNames(text, names) : []) {
            const [from, to] = [startOf(start), endOf(end)];
            yield {
                at: spotInside(first!, from, to),
                message: `“${shorten(text.slice(start, end), 60)}” is almost the registered name of the body, “${shorten(registered, 60)}”.`,
                fixes: () => {
                    const base = spanOf(first).start;
                    return [
                        {
                            title: `Write “${shorten(registered, 60)}”`,
                            changes: [{ start: base + from, end: base + to, text: registered }],
                        },
                    ];
                },
            };
        }
    }
}

export const nearBodyRules: readonly Rule[] = [
    {
        code: 'resolution/body',
        severity: 'information',
        finds: 'a name that is one sign away from a registered name of the document’s body',
        needs: ({ reading, registers, scopes }) => [registers.version, scopes.ownBodyOf(reading.agenda), reading.locale],
        checkIn: checkPiece,
    },
];
