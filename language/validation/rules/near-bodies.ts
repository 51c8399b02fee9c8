/** The rule on names of bodies that are one sign away from a registered name. */
import type { AstNode } from 'langium';
import { rememberedBy } from '../../kept/remembered.js';
import type { Language } from '../../locales/locale.js';
import type { Body } from '../../registers/registers.js';
import { type NearName, nearNames } from '../../registers/near-names.js';
import { passagesIn } from '../../semantics/passages.js';
import { readableLines } from '../../syntax/words/joined.js';
import { type Passage, runOf, spanOf } from '../../syntax/tree/nodes.js';
import { onceForPassage } from '../../syntax/tree/passage-text.js';
import { spotInside } from '../../syntax/tree/spots.js';
import { shorten } from '../edits.js';
import type { Rule, RuleContext } from '../rule.js';

/** Finds near names of a body in the words of one language. A key changes one passage of a section: the others are not searched again. */
const nearNamesOf = rememberedBy((body: Body, language: Language): ((passage: Passage) => readonly NearName[]) => {
    const names = body.names.filter((named) => named.language === language).map(({ name }) => name);
    return names.length === 0
        ? () => []
        : onceForPassage((typed) => {
              const { text, startOf, endOf } = readableLines(typed);
              return nearNames(text, names).map((near) => ({ ...near, start: startOf(near.start), end: endOf(near.end) }));
          });
});

function* checkPiece(piece: AstNode, context: RuleContext): ReturnType<NonNullable<Rule['checkIn']>> {
    const { reading, registers, scopes } = context;
    const own = scopes.ownBodyOf(reading.agenda);
    const body = own === undefined ? undefined : registers.bodies.get(own);
    if (!body) {
        return;
    }
    const nearIn = nearNamesOf(body, reading.locale.language);
    for (const { node } of passagesIn(piece)) {
        const [first] = node.parts;
        for (const { start, end, registered } of first ? nearIn(node) : []) {
            yield {
                at: spotInside(first!, start, end),
                message: `“${shorten(readableLines(runOf(node).slice(start, end)).text, 60)}” is almost the registered name of the body, “${shorten(registered, 60)}”.`,
                fixes: () => {
                    const base = spanOf(first).start;
                    return [
                        {
                            title: `Write “${shorten(registered, 60)}”`,
                            changes: [{ start: base + start, end: base + end, text: registered }],
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
