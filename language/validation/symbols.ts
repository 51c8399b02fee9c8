/** Rules on document symbols. */
import { isListEntry, type SymbolText } from '../grammar/generated/ast.js';
import { type CitedSymbol, papersOfSession } from '../semantics/documents.js';
import { rangeOf, runOf, spanOf } from '../syntax/nodes.js';
import { remembered } from '../syntax/remembered.js';
import { symbolDefect } from '../syntax/symbols.js';
import { shorten } from './places.js';
import type { Rule } from './rule.js';

const defects = {
    dot: 'the dot before its last number is missing',
    segment: 'one of its segments is missing',
    blank: 'a blank stands in it',
    fullwidth: 'a full-width slash stands in it',
} as const;

const defectOf = remembered((node: SymbolText) => symbolDefect(node.symbol));

export const symbolRules: readonly Rule[] = [
    {
        code: 'symbol/malformed',
        severity: 'error',
        finds: 'a document symbol with a mistake in its form',
        *check({ reading }) {
            const own = reading.agenda.opening?.symbol;
            const nodes: readonly SymbolText[] = [...(own ? [own] : []), ...reading.symbols.map(({ node }) => node)];
            for (const node of nodes) {
                const defect = defectOf(node);
                if (!defect || defect.kind === 'form') {
                    continue;
                }
                const { corrected } = defect;
                yield {
                    range: rangeOf(node),
                    message: `The symbol ${node.symbol} is not well formed: ${defects[defect.kind]}.`,
                    fixes: () =>
                        corrected ? [{ title: `Change to ${corrected}`, changes: [{ ...spanOf(node), text: corrected }], sure: true }] : [],
                };
            }
        },
    },
    {
        code: 'symbol/unlisted',
        severity: 'information',
        finds: 'a paper of this session that is cited and listed under no documentation',
        *check({ reading }) {
            const listed = new Set(reading.symbols.filter((cited) => cited.listed).map((cited) => cited.symbol));
            // Papers after dashes in an annotation are a list of documents too, as it is pasted.
            const enumerated = new Set(
                reading.symbols
                    .filter(({ passage }) => isListEntry(passage.node) && /^[-–—•]/u.test(passage.node.marker))
                    .map((cited) => cited.symbol),
            );
            const isOfSession = papersOfSession(reading.agenda);
            const told = new Set<string>();
            for (const { symbol, node, passage } of reading.symbols) {
                const inText = passage.kind === 'paragraph' || passage.kind === 'entry';
                if (
                    listed.size > 0 &&
                    inText &&
                    !listed.has(symbol) &&
                    !enumerated.has(symbol) &&
                    !told.has(symbol) &&
                    isOfSession(symbol) &&
                    !defectOf(node)
                ) {
                    told.add(symbol);
                    yield { range: rangeOf(node), message: `${symbol} is a paper of this session, and no documentation lists it.` };
                }
            }
        },
    },
    {
        code: 'symbol/description',
        severity: 'warning',
        finds: 'one symbol listed under two different descriptions',
        *check({ reading }) {
            const first = new Map<string, CitedSymbol>();
            for (const cited of reading.symbols.filter((one) => one.listed && one.description)) {
                const before = first.get(cited.symbol);
                if (!before) {
                    first.set(cited.symbol, cited);
                } else if (plain(before.description) !== plain(cited.description) && before.passage.node !== cited.passage.node) {
                    const last = cited.passage.node.parts.at(-1);
                    yield {
                        range: rangeOf(cited.passage.node),
                        message: `${cited.symbol} is listed above as “${shorten(before.description, 80)}”.`,
                        related: [{ range: rangeOf(before.passage.node), message: 'The first description' }],
                        fixes: () =>
                            last
                                ? [
                                      {
                                          title: 'Take the first description',
                                          changes: [
                                              {
                                                  start: spanOf(cited.passage.node.parts[0]).start,
                                                  end: spanOf(last).end,
                                                  text: runOf(before.passage.node),
                                              },
                                          ],
                                      },
                                  ]
                                : [],
                    };
                }
            }
        },
    },
];

function plain(description: string): string {
    return description
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '');
}
