/** The rule on names of bodies that are one sign away from a registered name. */
import type { AstNode } from 'langium';
import { rememberedBy } from '../../kept/remembered.js';
import type { Language } from '../../locales/locale.js';
import type { Body } from '../../registers/registers.js';
import { type NearName, nearNames } from '../../registers/near-names.js';
import { foundIn } from '../../semantics/passages.js';
import { readableLines } from '../../syntax/words/joined.js';
import { spanOf } from '../../syntax/tree/nodes.js';
import { onceForPassageWith } from '../../syntax/tree/passage-text.js';
import { spotInside } from '../../syntax/tree/spots.js';
import { shorten } from '../edits.js';
import type { Rule, RuleContext } from '../rule.js';

/** The names of a body in one language. */
const namesOf = rememberedBy((body: Body, language: Language): readonly string[] =>
    body.names.filter((named) => named.language === language).map(({ name }) => name),
);

/** A key changes one passage of a section: the others are not searched again. */
const nearIn = onceForPassageWith((typed, names: readonly string[]): readonly NearName[] | undefined => {
    const { text, startOf, endOf } = readableLines(typed);
    const found = nearNames(text, names).map((near) => ({ ...near, start: startOf(near.start), end: endOf(near.end) }));
    return found.length > 0 ? found : undefined;
});

function* checkPiece(piece: AstNode, context: RuleContext): ReturnType<NonNullable<Rule['checkIn']>> {
    const { reading, registers, scopes } = context;
    const own = scopes.ownBodyOf(reading.agenda);
    const body = own === undefined ? undefined : registers.bodies.get(own);
    if (!body) {
        return;
    }
    const names = namesOf(body, reading.locale.language);
    for (const { text, first, found } of names.length > 0 ? foundIn(piece, (passage) => nearIn(passage, names)) : []) {
        for (const { start, end, registered } of found) {
            yield {
                at: spotInside(first, start, end),
                message: `“${shorten(readableLines(text.slice(start, end)).text, 60)}” is almost the registered name of the body, “${shorten(registered, 60)}”.`,
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
