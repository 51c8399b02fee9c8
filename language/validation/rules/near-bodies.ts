/** The rule on names of bodies that are one sign away from a registered name. */
import type { AstNode } from 'langium';
import { rememberedBy } from '../../kept/remembered.js';
import type { Language } from '../../locales/locale.js';
import type { Body } from '../../registers/registers.js';
import { type NearName, nearNames } from '../../registers/near-names.js';
import { fitsForm } from '../../registers/series.js';
import { foundIn, type PlacedPassage } from '../../semantics/passages.js';
import { readableLines } from '../../syntax/words/joined.js';
import { isCitation, offsetOf, spanOf } from '../../syntax/tree/nodes.js';
import { onceForPassageWith } from '../../syntax/tree/passage-text.js';
import { spotInside } from '../../syntax/tree/spots.js';
import { lastWhere } from '../../text/searching.js';
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

/** UTF-16 units between a name and the number of its resolution: 第. */
const farthestNumber = 4;

/** Whether a number that is none of the body's, 1/CP.16, stands right behind a name: it is the name of another body. */
function isBesideOther({ node: { parts } }: PlacedPassage, end: number, body: Body): boolean {
    const base = offsetOf(parts[0]);
    const at = lastWhere(parts.length, (index) => offsetOf(parts[index]) - base < end) + 1;
    const next = parts[at];
    return isCitation(next) && offsetOf(next) - base - end <= farthestNumber && !fitsForm(next.entry.$refText, body);
}

function* checkPiece(piece: AstNode, context: RuleContext): ReturnType<NonNullable<Rule['checkIn']>> {
    const { reading, registers, scopes } = context;
    const own = scopes.ownBodyOf(reading.agenda);
    const body = own === undefined ? undefined : registers.bodies.get(own);
    if (!body) {
        return;
    }
    const names = namesOf(body, reading.locale.language);
    for (const { passage, text, first, found } of names.length > 0 ? foundIn(piece, (passage) => nearIn(passage, names)) : []) {
        for (const { start, end, registered } of found) {
            if (isBesideOther(passage, end, body)) {
                continue;
            }
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
