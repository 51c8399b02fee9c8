/** Citations as another language words them, so that they are still of the same body. */
import type { CitedTitle, Inline } from '../grammar/generated/ast.js';
import type { Attribution } from '../references/attribution.js';
import type { Body } from '../references/registers.js';
import { joinRun } from '../semantics/joining.js';
import { phraseEnd } from '../syntax/citations-around.js';
import { citingWordsOf } from '../syntax/citing-words.js';
import type { ReadCitation } from '../semantics/citations.js';
import { type Citation, isCitation, textOf } from '../syntax/nodes.js';
import type { Target } from './target.js';

/** How much of the original stands with a citation whose body no register knows. */
const words = 8;
const signs = 16;

/** A citation in the words of the target language, and the title that went into it. */
export interface Cited {
    readonly text: string;
    readonly title: CitedTitle | undefined;
}

/** Words the citations of one passage. */
export function citationsIn(parts: readonly Inline[], target: Target): ReadonlyMap<Citation, Cited> {
    const { reading, scopes } = target;
    const own = scopes.ownBodyOf(reading.agenda);
    const here = new Set<unknown>(parts);
    const cited = reading.citations
        .filter(({ node }) => here.has(node))
        .map((citation) => ({ citation, attribution: scopes.attributionOf(citation.node) }));
    // A citation without a body beside it would be taken for one of the body named before it.
    let before = cited.some(({ attribution }) => attribution.body !== own) ? undefined : own;
    const out = new Map<Citation, Cited>();
    for (const { citation, attribution } of cited) {
        out.set(citation.node, word(citation, attribution, attribution.body !== before, parts, target));
        before = attribution.body;
    }
    return out;
}

/** @param named whether the body's name goes with it */
function word(citation: ReadCitation, attribution: Attribution, named: boolean, parts: readonly Inline[], target: Target): Cited {
    const { to, registers } = target;
    const { kind, number, title, node } = citation;
    if (attribution.named && attribution.body === undefined) {
        return { text: asWritten(node, parts, target), title: undefined };
    }
    const body = registers.bodies.get(attribution.body ?? '');
    const registered = title && body?.entries.get(`${kind} ${number}`)?.titles[to.language];
    const text = to.printCitation(kind, number, registered);
    const name = named && body ? nameOf(body, target) : undefined;
    return { text: name ? `${name} … ${text}` : text, title: registered ? title?.node : undefined };
}

/** The body's full name in the target language, else in that of the original, else in any. */
function nameOf({ names }: Body, { from, to }: Target): string | undefined {
    const full = names.filter(({ short }) => !short);
    return (full.find(({ language }) => language === to.language) ?? full.find(({ language }) => language === from.language) ?? full[0])
        ?.name;
}

/**
 * A citation of a body that no register knows, with the words of the original around it: they tell that it is not the document's own.
 * The numbers of a list stand each with the words before the first of them.
 */
function asWritten(node: Citation, parts: readonly Inline[], { from }: Target): string {
    const at = parts.indexOf(node);
    const first = parts.slice(0, at).findLastIndex((part, index) => !isCitation(part) && !(isCitation(parts[index - 1]) && isJoint(part)));
    const ahead = joinRun(
        parts
            .slice(0, first + 1)
            .map(textOf)
            .join(''),
    ).trimEnd();
    const before = /\s/u.test(ahead.slice(-signs)) ? ahead.split(/\s+/u).slice(-words).join(' ') : ahead.slice(-signs);
    const following = textOf(parts[at + 1]);
    const behind = following.slice(0, phraseEnd(citingWordsOf(from.citations), following, 0));
    const blank = from.citations.order === 'before' ? ' ' : '';
    return `${before}${blank}${textOf(node)}${behind}`;
}

/** Whether a piece of text only joins two numbers of a list. */
function isJoint(part: Inline): boolean {
    return /^[^.。;；]{1,12}$/u.test(textOf(part));
}
