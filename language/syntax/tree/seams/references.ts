/** What Langium's linker keeps in references, and in a document about them. */
import type { DefaultReference, LangiumDocument, Reference } from 'langium';

/** Forgets where a reference leads. Langium's linker forgets only all references of a document at once. */
export function forgetLink(reference: Reference): void {
    const forgetful = reference as DefaultReference;
    forgetful._ref = undefined;
    delete forgetful._nodeDescription;
}

/** Swallows the references that Langium adds to a document while it links them. The document lists them itself. */
export const referenceSink = {
    references: {
        push: () => 0,
    },
} as unknown as LangiumDocument;

/** Gives a document its references on request: there are thousands, and no keystroke needs them. */
export function listReferences(document: LangiumDocument, list: () => Reference[]): void {
    let references: Reference[] | undefined;
    Object.defineProperty(document, 'references', {
        get: () => {
            references ??= list();
            return references;
        },
        set: (others: Reference[]) => {
            references = others;
        },
        configurable: true,
        enumerable: true,
    });
}
