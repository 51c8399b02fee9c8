/** Rules on document symbols. */
import type { AstNode } from 'langium';
import { type Agenda, isOpening, type SymbolText } from '../../grammar/generated/ast.js';
import { symbolOf } from '../../semantics/masthead.js';
import {
    papersOfSession,
    papersOfYear,
    symbolAt,
    symbolsIn,
    twiceDescribed,
    type UnlistedPaper,
    unlistedPapers,
} from '../../semantics/papers.js';
import { rememberedWith } from '../../kept/remembered.js';
import { piecesOf } from '../../kept/pieces.js';
import { runOf, spanOf } from '../../syntax/tree/nodes.js';
import { hasLookAlikes, seriesOf, slipOfSeries, symbolDefect } from '../../syntax/words/symbol-defects.js';
import { latinised } from '../../locales/look-alikes.js';
import { type SymbolSlip, symbolSlipsIn } from '../../syntax/words/symbol-slips.js';
import type { Days } from '../../semantics/written-times.js';
import { plainPapersIn, unlistedPlainPapers } from '../../semantics/plain-papers.js';
import { foundIn } from '../../semantics/passages.js';
import { onceForPassageWith } from '../../syntax/tree/passage-text.js';
import { spotInside } from '../../syntax/tree/spots.js';
import { replace, shorten } from '../edits.js';
import type { Finding, Fix, Rule } from '../rule.js';
import { listedIn } from './listing-fixes.js';

const defects = {
    dot: 'lacks a full stop before a number',
    segment: 'lacks one of its segments',
    blank: 'has a space in it',
    fullwidth: 'has a full-width slash in it',
} as const;

/** The unlisted papers that belong to the document's session. */
const ofSession = rememberedWith(
    (papers: readonly UnlistedPaper[], agenda: Agenda, session: number | undefined, year: number | undefined) => {
        const isOfSession = papersOfSession(agenda, session);
        const isOfYear = papersOfYear(agenda, year);
        return papers.filter(({ symbol, isAfterListed }) => isOfSession(symbol) || (isAfterListed && isOfYear(symbol)));
    },
    (_, agenda, session, year) => [symbolOf(agenda), session, year],
);

/** The year of a session that begins and ends in the same one. */
function onlyYear(dates: Days | undefined): number | undefined {
    return dates?.from.year === dates?.to.year ? dates?.from.year : undefined;
}

/** The symbols written in a piece, its own in the first line included. */
function writtenIn(piece: AstNode): readonly SymbolText[] {
    const own = isOpening(piece) && piece.symbol ? [piece.symbol] : [];
    return [...own, ...symbolsIn(piece).map((cited) => cited.node)];
}

/** The fix that writes another symbol. */
function changed(node: SymbolText, symbol: string, sure: boolean): readonly Fix[] {
    return [{ title: `Change to ${symbol}`, changes: [{ ...spanOf(node), text: symbol }], ...(sure ? { sure } : {}) }];
}

const slipsInText = onceForPassageWith((typed, series: readonly string[]): readonly SymbolSlip[] | undefined => {
    const found = symbolSlipsIn(typed, series);
    return found.length > 0 ? found : undefined;
});

/** Symbols of the document's own series with a sign that is off. Some of them are read as no symbol at all. */
function* slipsIn(piece: AstNode, series: readonly string[]): Generator<Finding> {
    for (const { first, found } of foundIn(piece, (text) => slipsInText(text, series))) {
        for (const { start, end, written, meant } of found) {
            yield {
                at: spotInside(first, start, end),
                message: `The symbol ${written} is not written like the series of this document, ${series.join('/')}: it should be ${meant}.`,
                fixes: () => {
                    const from = spanOf(first).start;
                    return [{ title: `Change to ${meant}`, changes: [replace(from + start, from + end, meant)] }];
                },
            };
        }
    }
}

/** Papers of this session in the series of bodies that number without a head of their own. */
function* unlistedPlain(agenda: Agenda, session: number | undefined): Generator<Finding> {
    const { series, papers } = unlistedPlainPapers(agenda);
    const number = /\d{1,4}$/u.exec(series)?.[0] ?? '';
    if (Number(number) !== session && !/^(?:19|20)\d\d$/u.test(number)) {
        return;
    }
    for (const { piece, nth } of papers) {
        const section = piecesOf(agenda)[piece];
        const paper = section && plainPapersIn(section)[nth];
        const first = paper?.passage.node.parts[0];
        if (paper && first) {
            const { symbol, start, end } = paper;
            yield {
                at: spotInside(first, start, end),
                message: `${symbol} is a paper of this session, but no documentation lists it.`,
                fixes: (context) => listedIn(section, symbol, context),
            };
        }
    }
}

export const symbolRules: readonly Rule[] = [
    {
        code: 'symbol/malformed',
        severity: 'error',
        certain: true,
        finds: 'a document symbol with a mistake in its form, or with a letter or a sign wrong in the series of the document',
        needs: ({ reading: { masthead } }) => [masthead.symbol],
        *checkIn(piece, { reading: { masthead } }) {
            const series = seriesOf(masthead.symbol);
            for (const node of writtenIn(piece)) {
                const defect = symbolDefect(node.symbol);
                if (defect && defect.kind !== 'form') {
                    const { corrected } = defect;
                    yield {
                        at: { node },
                        message: `The symbol ${node.symbol} ${defects[defect.kind]}${corrected ? `: write ${corrected}` : ''}.`,
                        fixes: () => (corrected ? changed(node, corrected, true) : []),
                    };
                    continue;
                }
                const meant = slipOfSeries(node.symbol, series);
                if (meant) {
                    yield {
                        at: { node },
                        message: `The symbol ${node.symbol} differs by one letter from the series of this document, ${series.join('/')}: it should be ${meant}.`,
                        fixes: () => changed(node, meant, false),
                    };
                }
            }
            yield* slipsIn(piece, series);
        },
    },
    {
        code: 'symbol/look-alike',
        severity: 'warning',
        certain: true,
        finds: 'a document symbol with Cyrillic letters in place of Latin ones',
        *checkIn(piece) {
            for (const node of writtenIn(piece)) {
                const defect = symbolDefect(node.symbol);
                if (hasLookAlikes(node.symbol) && (!defect || defect.kind === 'form')) {
                    const latin = latinised(node.symbol);
                    yield {
                        at: { node },
                        message: `The symbol ${node.symbol} has Cyrillic letters that look like Latin ones, and leads to no document: write ${latin} in Latin letters.`,
                        fixes: () => changed(node, latin, true),
                    };
                }
            }
        },
    },
    {
        code: 'symbol/unlisted',
        severity: 'information',
        finds: 'a paper of this session that is cited but not listed in any documentation',
        *check({ reading: { agenda, masthead } }) {
            for (const { symbol, at } of ofSession(unlistedPapers(agenda), agenda, masthead.session, onlyYear(masthead.dates))) {
                const node = symbolAt(agenda, at)?.node;
                if (node && !symbolDefect(node.symbol)) {
                    yield {
                        at: { node },
                        message: `${symbol} is a paper of this session, but no documentation lists it.`,
                        fixes: (context) => listedIn(piecesOf(agenda)[at.piece], symbol, context),
                    };
                }
            }
            yield* unlistedPlain(agenda, masthead.session);
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
