/** Rules on document symbols. */
import { type Agenda, isOpening } from '../../grammar/generated/ast.js';
import { symbolOf } from '../../semantics/masthead.js';
import { papersOfSession, symbolAt, symbolsIn, twiceDescribed, type UnlistedPaper, unlistedPapers } from '../../semantics/papers.js';
import { rememberedWith } from '../../kept/remembered.js';
import { piecesOf } from '../../kept/pieces.js';
import { runOf, spanOf } from '../../syntax/tree/nodes.js';
import { symbolDefect } from '../../syntax/words/symbols.js';
import { shorten } from '../edits.js';
import type { Rule } from '../rule.js';
import { listedIn } from './listing-fixes.js';

const defects = {
    dot: 'lacks the dot before its last number',
    segment: 'lacks one of its segments',
    blank: 'has a space in it',
    fullwidth: 'has a full-width slash in it',
} as const;

/** The unlisted papers that belong to the document's session. */
const ofSession = rememberedWith(
    (papers: readonly UnlistedPaper[], agenda: Agenda) => {
        const isOfSession = papersOfSession(agenda);
        return papers.filter(({ symbol }) => isOfSession(symbol));
    },
    (_, agenda) => [symbolOf(agenda)],
);

export const symbolRules: readonly Rule[] = [
    {
        code: 'symbol/malformed',
        severity: 'error',
        certain: true,
        finds: 'a document symbol with a mistake in its form',
        *checkIn(piece) {
            const own = isOpening(piece) && piece.symbol ? [piece.symbol] : [];
            for (const node of [...own, ...symbolsIn(piece).map((cited) => cited.node)]) {
                const defect = symbolDefect(node.symbol);
                if (!defect || defect.kind === 'form') {
                    continue;
                }
                const { corrected } = defect;
                yield {
                    at: { node },
                    message: `The symbol ${node.symbol} ${defects[defect.kind]}${corrected ? `: write ${corrected}` : ''}.`,
                    fixes: () =>
                        corrected ? [{ title: `Change to ${corrected}`, changes: [{ ...spanOf(node), text: corrected }], sure: true }] : [],
                };
            }
        },
    },
    {
        code: 'symbol/unlisted',
        severity: 'information',
        finds: 'a paper of this session that is cited but not listed in any documentation',
        *check({ reading: { agenda } }) {
            for (const { symbol, at } of ofSession(unlistedPapers(agenda), agenda)) {
                const node = symbolAt(agenda, at)?.node;
                if (node && !symbolDefect(node.symbol)) {
                    yield {
                        at: { node },
                        message: `${symbol} is a paper of this session, but no documentation lists it.`,
                        fixes: (context) => listedIn(piecesOf(agenda)[at.piece], symbol, context),
                    };
                }
            }
        },
    },
    {
        code: 'symbol/description',
        severity: 'warning',
        finds: 'one symbol listed with two different descriptions',
        *check({ reading: { agenda } }) {
            for (const { at, first } of twiceDescribed(agenda)) {
                const cited = symbolAt(agenda, at);
                const before = symbolAt(agenda, first);
                if (!cited || !before) {
                    continue;
                }
                yield {
                    at: { node: cited.passage.node },
                    message: `${cited.symbol} is already listed with another description, “${shorten(before.description, 80)}”.`,
                    related: [{ at: { node: before.passage.node }, message: 'The first description' }],
                    fixes: () => {
                        const last = cited.passage.node.parts.at(-1);
                        return last
                            ? [
                                  {
                                      title: 'Use the first description',
                                      changes: [
                                          {
                                              start: spanOf(cited.passage.node.parts[0]).start,
                                              end: spanOf(last).end,
                                              text: runOf(before.passage.node),
                                          },
                                      ],
                                  },
                              ]
                            : [];
                    },
                };
            }
        },
    },
];
