/** The runs of a paragraph as words that are compared and written as kept, removed or added. */
import { splitWords } from '../tokens.js';
import { attributeOf, childOf, type Element, elementsIn, isElement, textIn, withAttribute, xmlOf } from './elements.js';

/** A word, a blank, a sign, a tab or a reference to a note, in its letters. */
export interface RunToken {
    /** Equal for the same word in the same letters. */
    readonly key: string;
    readonly text: string;
    /** The properties of its run, as they are written. */
    readonly look: string;
    readonly content: string;
    /** The same where it is removed. */
    readonly removed: string;
    /** The tag of the link that it stands in. */
    readonly link?: string;
    /** What stands before it and is no word: where a bookmark begins or ends. */
    readonly before?: string;
    /** What Word computes, the number of a page: it can be neither removed nor added. */
    readonly isField?: boolean;
}

/** The id, in the file that is written, of the note to which a reference leads: one id for a note that both files have. */
export type NoteOf = (id: string) => string;

/** The words of a paragraph, and what stands behind the last one. */
export function tokensIn(
    paragraph: Element,
    noteOf: NoteOf,
    language: string,
): { readonly tokens: readonly RunToken[]; readonly rest: string } {
    const tokens: RunToken[] = [];
    let before = '';
    const add = (token: RunToken): void => {
        tokens.push(before === '' ? token : { ...token, before });
        before = '';
    };
    const walk = (elements: readonly Element[], link: string | undefined): void => {
        for (const element of elements) {
            if (element.name === 'w:hyperlink') {
                walk(elementsIn(element), element.open);
            } else if (element.name === 'w:r') {
                tokensOfRun(element, link, noteOf, language).forEach(add);
            } else if (element.name === 'w:fldSimple') {
                const xml = xmlOf(element);
                add({ key: xml, text: textIn(element), look: '', content: xml, removed: '', isField: true });
            } else if (element.name !== 'w:pPr') {
                before += xmlOf(element);
            }
        }
    };
    walk(elementsIn(paragraph), undefined);
    return { tokens, rest: before };
}

function tokensOfRun(run: Element, link: string | undefined, noteOf: NoteOf, language: string): readonly RunToken[] {
    const look = xmlOf(childOf(run, 'w:rPr'));
    const beside = link === undefined ? {} : { link };
    const children = elementsIn(run).filter(({ name }) => name !== 'w:rPr');
    const reference = children.find(({ name }) => name === 'w:footnoteReference');
    if (reference) {
        const id = noteOf(attributeOf(reference, 'w:id') ?? '');
        const content = children.map((child) => xmlOf(child === reference ? withAttribute(child, 'w:id', id) : child)).join('');
        return [{ key: `note ${id}`, text: '', look, content, removed: asRemoved(content), ...beside }];
    }
    return children.flatMap((child): readonly RunToken[] => {
        const text = child.children.find((one) => !isElement(one));
        if (child.name !== 'w:t' || typeof text !== 'string') {
            const xml = xmlOf(child);
            return [{ key: `${look} ${xml}`, text: textIn(child) || ' ', look, content: xml, removed: xml, ...beside }];
        }
        return splitWords(text, language).map((word): RunToken => {
            const content = `<w:t xml:space="preserve">${word}</w:t>`;
            return { key: `${look} ${word}`, text: word, look, content, removed: asRemoved(content), ...beside };
        });
    });
}

function asRemoved(content: string): string {
    return content.replaceAll('<w:t>', '<w:delText>').replaceAll('<w:t xml', '<w:delText xml').replaceAll('</w:t>', '</w:delText>');
}

/** Neighbours with the same letters as one run each. */
export function runsOf(tokens: readonly RunToken[], isRemoved = false): string {
    let out = '';
    for (let at = 0; at < tokens.length; ) {
        const { look, isField } = tokens[at]!;
        let content = '';
        let end = at;
        do {
            content += isRemoved ? tokens[end]!.removed : tokens[end]!.content;
            end++;
        } while (
            end < tokens.length &&
            !isField &&
            !tokens[end]!.isField &&
            tokens[end]!.look === look &&
            tokens[end]!.before === undefined
        );
        const joined = content
            .replaceAll('</w:t><w:t xml:space="preserve">', '')
            .replaceAll('</w:delText><w:delText xml:space="preserve">', '');
        out += (isRemoved ? '' : (tokens[at]!.before ?? '')) + (isField ? (isRemoved ? '' : joined) : `<w:r>${look}${joined}</w:r>`);
        at = end;
    }
    return out;
}
