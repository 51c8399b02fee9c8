/** Citations in the wording of another language that still belong to the same body. */
import type { CitedTitle, Inline } from '../../grammar/generated/ast.js';
import type { Attribution } from '../../registers/attribution.js';
import type { Body } from '../../registers/registers.js';
import { joinRun } from '../../syntax/words/joined.js';
import { phraseEnd } from '../../syntax/words/citations-around.js';
import { citingWordsOf } from '../../syntax/words/citing-words.js';
import type { ReadCitation } from '../../semantics/citations.js';
import type { Reading } from '../../semantics/reading.js';
import { remembered } from '../../kept/remembered.js';
import { type Citation, isCitation, textOf } from '../../syntax/tree/nodes.js';
import type { Target } from './target.js';

/** How many words of the original go with a citation whose body no register knows. Without blanks, how many characters (`signs`). */
const mostWords = 8;
const mostSigns = 16;
/** UTF-16 units that are enough for so many words. */
const longestBefore = 400;

const citationsByNode = remembered(({ citations }: Reading) => new Map(citations.map((citation) => [citation.node, citation])));

/** A citation worded in the target language, and the title that it includes. */
export interface Cited {
    readonly text: string;
    readonly title: CitedTitle | undefined;
}

/** Words the citations of one passage in the target language. */
export function translatedCitations(parts: readonly Inline[], target: Target): ReadonlyMap<Citation, Cited> {
    const { reading, scopes } = target;
    const own = scopes.ownBodyOf(reading.agenda);
    const read = citationsByNode(reading);
    const cited = parts
        .filter(isCitation)
        .flatMap((node) => read.get(node) ?? [])
        .map((citation) => ({ citation, attribution: scopes.attributionOf(citation.node) }));
    const neighbours = new NeighbouringText(parts);
    // A citation without a body beside it would read as one of the body named before it.
    let before = cited.some(({ attribution }) => attribution.body !== own) ? undefined : own;
    const out = new Map<Citation, Cited>();
    for (const { citation, attribution } of cited) {
        out.set(citation.node, translated(citation, attribution, attribution.body !== before, neighbours, target));
        before = attribution.body;
    }
    return out;
}

/** @param named whether the body's name goes with it */
function translated(citation: ReadCitation, attribution: Attribution, named: boolean, neighbours: NeighbouringText, target: Target): Cited {
    const { to, registers } = target;
    const { kind, number, title, node } = citation;
    if (attribution.named && attribution.body === undefined) {
        return { text: asWritten(node, neighbours, target), title: undefined };
    }
    const body = registers.bodies.get(attribution.body ?? '');
    const registered = title && body?.find(kind, number)?.titles[to.language];
    const text = to.printCitation(kind, number, registered);
    const name = named && body ? bodyName(body, target) : undefined;
    return { text: name ? `${name} … ${text}` : text, title: registered ? title?.node : undefined };
}

/** The body's full name in the target language, else in the original language, else in any. */
function bodyName({ names }: Body, { from, to }: Target): string | undefined {
    const full = names.filter(({ short }) => !short);
    return (full.find(({ language }) => language === to.language) ?? full.find(({ language }) => language === from.language) ?? full[0])
        ?.name;
}

/**
 * A citation of a body that no register knows, with the words of the original around it: they show that it is not the document's own.
 * Each number of a list gets the words before the first number.
 */
function asWritten(node: Citation, neighbours: NeighbouringText, { from }: Target): string {
    const preceding = joinRun(neighbours.before(node)).trimEnd();
    const before = /\s/u.test(preceding.slice(-mostSigns))
        ? preceding.split(/\s+/u).slice(-mostWords).join(' ')
        : preceding.slice(-mostSigns);
    const following = neighbours.after(node);
    const after = following.slice(0, phraseEnd(citingWordsOf(from.citations), following, 0));
    const blank = from.citations.order === 'before' ? ' ' : '';
    return `${before}${blank}${textOf(node)}${after}`;
}

/** The text beside the citations of a passage. A passage may have thousands. */
class NeighbouringText {
    #places: ReadonlyMap<Inline, number> | undefined;
    #heads: readonly number[] | undefined;

    constructor(private readonly parts: readonly Inline[]) {}

    /** The end of the text before the list of numbers that a citation belongs to: enough for the words that `asWritten` needs. */
    before(node: Citation): string {
        this.#heads ??= headsIn(this.parts);
        let text = '';
        for (let index = this.#heads[this.#placeOf(node) - 1] ?? -1; index >= 0 && text.length < longestBefore; index--) {
            text = textOf(this.parts[index]) + text;
        }
        return text;
    }

    /** The text of the inline node after a citation. */
    after(node: Citation): string {
        return textOf(this.parts[this.#placeOf(node) + 1]);
    }

    #placeOf(node: Citation): number {
        this.#places ??= new Map(this.parts.map((part, index) => [part, index]));
        return this.#places.get(node) ?? -1;
    }
}

/** For each inline node, the last one up to it that is neither a citation nor a joint between two. */
function headsIn(parts: readonly Inline[]): readonly number[] {
    let head = -1;
    return parts.map((part, index) => {
        head = isCitation(part) || (isCitation(parts[index - 1]) && isJoint(part)) ? head : index;
        return head;
    });
}

/** Whether an inline node only joins two numbers of a list. */
function isJoint(part: Inline): boolean {
    return /^[^.。;；]{1,12}$/u.test(textOf(part));
}
