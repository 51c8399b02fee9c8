/** Rules on citations of resolutions and decisions. */
import type { AstNode } from 'langium';
import { isMalformedCitation, RegisterEntry } from '../../grammar/generated/ast.js';
import type { EntryDescription, EntryKind } from '../../registers/descriptions.js';
import { type Body, isBuiltIn, isHeldCompletely, type Registers } from '../../registers/registers.js';
import type { Attribution } from '../../registers/attribution.js';
import type { AgendaScopes } from '../../references/scopes.js';
import { citedIn, type ReadCitation } from '../../semantics/citations.js';
import { numbersBetween } from '../../semantics/cited-ranges.js';
import { differs, sameTitle } from './titles.js';
import { rememberedWith } from '../../kept/remembered.js';
import { inlinesIn } from '../../semantics/passages.js';
import { isTitleAfter, isTitleBefore } from '../../registers/cited-title.js';
import { fullNamesFor, nounAlone } from '../../registers/full-names.js';
import { finderOf } from '../../registers/name-finder.js';
import { joinRun } from '../../syntax/words/joined.js';
import { runOf, spanOf } from '../../syntax/tree/nodes.js';
import { missingRegister } from '../../drafting/new-register.js';
import { nearest } from '../nearest.js';
import { shorten } from '../edits.js';
import type { Finding, Fix, Rule, RuleContext } from '../rule.js';
import { otherKindFix } from './kinds.js';

/** A citation with its register. */
class Judged implements ReadCitation {
    readonly node: ReadCitation['node'];
    readonly kind: EntryKind;
    readonly number: string;
    readonly passage: ReadCitation['passage'];
    readonly title: ReadCitation['title'];
    readonly entry: EntryDescription | undefined;

    constructor(
        { node, kind, number, passage, title }: ReadCitation,
        readonly attribution: Attribution,
        readonly body: Body | undefined,
    ) {
        this.node = node;
        this.kind = kind;
        this.number = number;
        this.passage = passage;
        this.title = title;
        this.entry = this.#find(kind);
    }

    /** The entry with the same number in the other series; asked for where there is no entry. */
    get other(): EntryDescription | undefined {
        return this.#find(this.kind === 'resolution' ? 'decision' : 'resolution');
    }

    #find(kind: EntryKind): EntryDescription | undefined {
        return this.body?.find(kind, this.number) ?? this.body?.find(kind, withoutLetters(this.number));
    }
}

/** The citations of a piece with their registers. Judged once for all rules of the family, and again when the registers or the document's own body change. */
const judgedIn = rememberedWith(
    (piece: AstNode, { registers, scopes }: RuleContext): readonly Judged[] =>
        citedIn(piece).map((citation) => judge(citation, registers, scopes)),
    (_, { reading: { agenda }, registers, scopes }) => [registers.version, scopes.ownBodyOf(agenda)],
);

/** The inputs of a judgement besides the text of the piece. */
function needs({ reading, registers, scopes }: RuleContext): readonly unknown[] {
    return [registers.version, scopes.ownBodyOf(reading.agenda), reading.locale];
}

/** `53/208` for `53/208 A to E`. */
function withoutLetters(number: string): string {
    const at = number.search(/ [A-Z]/u);
    return at < 0 ? number : number.slice(0, at);
}

/** Looks up a citation. A register that lists nothing counts as no register: the body is known by name only. */
function judge(citation: ReadCitation, registers: Registers, scopes: AgendaScopes): Judged {
    const attribution = scopes.attributionOf(citation.node);
    const known = attribution.body === undefined ? undefined : registers.bodies.get(attribution.body);
    return new Judged(citation, attribution, known?.hasEntries ? known : undefined);
}

export const resolutionRules: readonly Rule[] = [
    {
        code: 'resolution/unknown',
        severity: 'error',
        finds: 'a citation that the register of its body, complete for that session, does not have',
        needs,
        *checkIn(piece, context) {
            const judged = judgedIn(piece, context);
            let before: Judged | undefined;
            for (const to of judged) {
                // Most passages cite one number.
                if (before?.passage === to.passage) {
                    yield* missingBetween(before, to);
                }
                before = to;
            }
            for (const citation of judged) {
                const { node, kind, number, title, body, entry } = citation;
                // Another kind in a range is no proof that it was meant.
                if (!body || entry || citation.other?.type === RegisterEntry.$type || !isHeldCompletely(body, kind, number)) {
                    continue;
                }
                if (context.scopes.isDoubtful(node)) {
                    continue;
                }
                const { language } = context.reading.locale;
                yield {
                    at: { node },
                    message: `The register of ${bodyNameOf(body)} has no ${kind} ${number}.`,
                    fixes: () =>
                        nearestEntries(body, kind, number, title?.text, language).map((known) => ({
                            title: `Change to ${known.name}${known.titles[language] ? `, ${shorten(known.titles[language] ?? '', 60)}` : ''}`,
                            changes: [{ ...spanOf(node), text: known.name }],
                        })),
                };
            }
        },
    },
    {
        code: 'resolution/kind',
        severity: 'error',
        finds: 'a resolution cited as a decision, or the reverse',
        needs,
        *checkIn(piece, context) {
            const { scopes } = context;
            for (const citation of judgedIn(piece, context)) {
                const { node, kind, number, entry, body } = citation;
                const other = entry ? undefined : citation.other;
                if (!other || !body || other.type !== RegisterEntry.$type) {
                    continue;
                }
                const isCertain = isHeldCompletely(body, kind, number) && !scopes.isDoubtful(node);
                // A register of the user's own that lists the other one gives a hint at least; the library, which is not complete, says nothing.
                if (isCertain || !isBuiltIn(other.documentUri)) {
                    yield {
                        at: { node },
                        ...(isCertain ? {} : { severity: 'information' }),
                        message: isCertain
                            ? `${bodyNameOf(body)} has a ${other.kind} ${number}, but no ${kind} ${number}.`
                            : `The register of ${bodyNameOf(body)} has ${number} as a ${other.kind} only, not as a ${kind}.`,
                        fixes: ({ reading }): readonly Fix[] => otherKindFix(citation, reading.locale),
                    };
                }
            }
        },
    },
    {
        code: 'resolution/title',
        severity: 'warning',
        finds: 'a quoted title that differs from the registered one',
        needs,
        *checkIn(piece, context) {
            const { language } = context.reading.locale;
            for (const citation of judgedIn(piece, context)) {
                const { number, kind, title, entry } = citation;
                const registered = title && entry && unlike(title.text, officialTitles(entry, language));
                if (!title || !registered || !isOwnTitle(citation, context) || isTitleOfAnother(citation, context)) {
                    continue;
                }
                const { here, there } = differs(title.text, registered);
                yield {
                    at: { node: title.node },
                    message:
                        here === title.text
                            ? `The registered title of ${kind} ${number} is “${registered}”.`
                            : here === ''
                              ? `“${there}” is missing from the title of ${kind} ${number}.`
                              : there === ''
                                ? `“${here}” is not in the registered title of ${kind} ${number}.`
                                : `The registered title of ${kind} ${number} has “${there}”, not “${here}”.`,
                    fixes: () => [
                        {
                            title: `Use the registered title, “${shorten(registered, 60)}”`,
                            changes: [{ ...spanOf(title.node), text: registered }],
                        },
                    ],
                };
            }
        },
    },
    {
        code: 'resolution/malformed',
        severity: 'error',
        certain: true,
        finds: 'a resolution number in a form that no body uses',
        *checkIn(piece) {
            for (const { node } of inlinesIn(piece, isMalformedCitation)) {
                const mended = node.number
                    .normalize('NFKC')
                    .replace(/\s+/gu, '')
                    .replace(/[/\\]+/gu, '/');
                const isSure = /^(?:[A-Z]+-)?[1-9]\d*\/[1-9]\d*$/u.test(mended) && mended !== node.number;
                yield {
                    at: { node },
                    message: `No body numbers its resolutions or decisions like “${node.number}”${isSure ? `: write ${mended}` : ''}.`,
                    fixes: () =>
                        isSure ? [{ title: `Change to ${mended}`, changes: [{ ...spanOf(node), text: mended }], sure: true }] : [],
                };
            }
        },
    },
    {
        code: 'resolution/no-register',
        severity: 'hint',
        finds: 'a citation of a body that has no register here (once per document)',
        once: true,
        needs: (context) => [...needs(context), ...ownNames(context)],
        *checkIn(piece, context) {
            const unknown = judgedIn(piece, context).find(({ body }) => !body);
            if (unknown) {
                const missing = missingRegister(unknown.node, context);
                const meant = shortName(unknown, context);
                if (meant && missing?.symbol === '') {
                    yield { at: { node: unknown.node }, message: meant };
                    return;
                }
                const advice =
                    missing &&
                    `: write a register, a file that lists them and ${missing.symbol === '' ? 'ends in .register' : `begins with “register ${missing.symbol}”`}`;
                yield {
                    at: { node: unknown.node },
                    message: `${unknownBody(unknown, context.registers, ownBodyMeant(unknown, context.reading) ?? missing?.name)}, so citations such as ${unknown.number} are not checked${advice ?? ''}.`,
                };
            }
        },
    },
];

/** The most missing numbers that a message names. */
const mostNamed = 3;

/** What is missing between the ends of a cited range. */
function* missingBetween(from: Judged, to: Judged): Iterable<Finding> {
    const { body, kind } = to;
    if (!body || from.body !== body) {
        return;
    }
    const missing = numbersBetween(from, to).filter(
        (number) => isHeldCompletely(body, kind, number) && !body.find('resolution', number) && !body.find('decision', number),
    );
    if (missing.length > 0) {
        const named = `${missing.slice(0, mostNamed).join(', ')}${missing.length > mostNamed ? ' …' : ''}`;
        yield {
            at: { node: from.node, upTo: to.node },
            message: `The register of ${bodyNameOf(body)} has no ${kind} ${named}: not all numbers between ${from.number} and ${to.number} exist.`,
        };
    }
}

/** The titles in a language that a quotation may have. They may have to be read first, so no more are asked for than needed. */
function officialTitles({ titles, official }: EntryDescription, language: string): Iterable<string> {
    const title = official ? undefined : titles[language];
    return official?.(language) ?? (title ? [title] : []);
}

/** The first title, if a quotation is like none of them. */
function unlike(quoted: string, titles: Iterable<string>): string | undefined {
    let first: string | undefined;
    for (const title of titles) {
        if (sameTitle(quoted, title)) {
            return undefined;
        }
        first ??= title;
    }
    return first;
}

/** Whether nothing stands between a citation and its title but dates and bodies that the registers know. */
function isOwnTitle({ node, title, passage }: Judged, { reading: { agenda }, registers: { bodies }, scopes }: RuleContext): boolean {
    if (!title) {
        return false;
    }
    const base = spanOf(passage.node.parts[0] ?? node).start;
    const [number, quoted] = [spanOf(node), spanOf(title.node)];
    const finder = finderOf(bodies, scopes.ownBodyOf(agenda));
    const between = (from: number, to: number): string => joinRun(runOf(passage.node).slice(from - base, to - base));
    return quoted.start > number.end
        ? isTitleAfter(between(number.end, quoted.start), finder)
        : isTitleBefore(between(quoted.end, number.start), finder);
}

/** Whether another body has a resolution with this number and the quoted title, where nothing right beside the number says whose it is. */
function isTitleOfAnother({ kind, number, title, body, attribution }: Judged, { registers, reading }: RuleContext): boolean {
    return (
        !attribution.firm &&
        [...registers.bodies.values()].some((other) => {
            const entry = other === body || !other.hasEntries ? undefined : other.find(kind, number);
            return (
                entry !== undefined && [...officialTitles(entry, reading.locale.language)].some((one) => sameTitle(one, title?.text ?? ''))
            );
        })
    );
}

/** What the document is called by and whose it is: the inputs of a register that is not written yet. */
function ownNames({ reading: { masthead } }: RuleContext): readonly unknown[] {
    return [masthead.symbol, masthead.values.get('conference')?.text, ...masthead.bodies.map(({ text }) => text)];
}

/** Says that a body has no register. It uses the name in a register of names, else the name in the text or in the masthead. */
function unknownBody({ attribution, kind }: Judged, { bodies }: Registers, called: string | undefined): string {
    const { body, unknown } = attribution;
    const named = called ?? unknown;
    const known = body === undefined ? undefined : bodies.get(body);
    const name = known ? bodyNameOf(known) : (body ?? (named && `“${shorten(named, 40)}”`));
    return name ? `There is no register of ${name}` : `It is not clear which body adopted this ${kind}`;
}

/** What to write for a short name, where no full name before it says what it stands for. */
function shortName({ attribution, number }: Judged, { registers, reading }: RuleContext): string | undefined {
    const noun = attribution.unknown === undefined ? undefined : nounAlone(attribution.unknown);
    const isOwn = ownBodyMeant({ attribution }, reading) !== undefined;
    const names = noun === undefined || isOwn ? [] : fullNamesFor(noun, reading.locale.language, registers.bodies);
    return names.length === 0
        ? undefined
        : `It is not clear which body “${noun}” is, so citations such as ${number} are not checked: write its full name before it, such as ${names.map((name) => `“${name}”`).join(' or ')}.`;
}

/** The name of a body in messages: its symbol, or its name where the symbol says nothing ("the General Assembly" for A). */
function bodyNameOf(body: Body): string {
    const name = body.symbol.includes('/') ? undefined : body.names.find((known) => known.language === 'en' && !known.short)?.name;
    return name ? `the ${name.replace(/^the /iu, '')}` : body.symbol;
}

/** The entries with the quoted title first, then those with the nearest numbers; at most three. */
function nearestEntries(
    body: Body,
    kind: string,
    number: string,
    title: string | undefined,
    language: string,
): readonly EntryDescription[] {
    const same = [...body.entries.values()].filter((entry) => entry.kind === kind);
    const titled =
        title === undefined
            ? []
            : same.filter((entry) => entry.titles[language] !== undefined && sameTitle(entry.titles[language] ?? '', title));
    const near = nearest(
        number,
        same.map((entry) => entry.name),
    ).flatMap((name) => same.filter((entry) => entry.name === name));
    return [...new Set([...titled, ...near])].slice(0, 3);
}

/** The body of the document that has the noun of a short name in its own: “the Board” in a document of the Executive Board. */
function ownBodyMeant({ attribution }: Pick<Judged, 'attribution'>, { masthead }: RuleContext['reading']): string | undefined {
    const noun = attribution.unknown === undefined ? undefined : nounAlone(attribution.unknown);
    return noun === undefined
        ? undefined
        : masthead.bodies.map(({ text }) => text).find((text) => text.toLowerCase().includes(noun.toLowerCase()));
}
