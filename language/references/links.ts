/** The links in a piece of an agenda, gathered once for as long as its text does not change. */
import type { AstNode, Reference, ReferenceDescription, ReferenceInfo, URI } from 'langium';
import { isCitation } from '../syntax/tree/nodes.js';
import { remembered } from '../kept/remembered.js';
import { walkOf } from '../syntax/tree/walk.js';

/** By what citations were linked: the state of the registers, and the document's own body. */
export interface LinkedBy {
    readonly version: number;
    readonly own: string | undefined;
    /** How the index describes the links that were made so. */
    described?: { readonly uri: URI; readonly as: readonly ReferenceDescription[] };
}

export interface Links {
    readonly citations: readonly ReferenceInfo[];
    readonly references: readonly Reference[];
    /** Set by the linker, anew whenever it links the citations. */
    linkedBy?: LinkedBy;
}

export const linksIn = remembered((piece: AstNode): Links => {
    const { references } = walkOf(piece);
    return {
        citations: references.filter(({ container }) => isCitation(container)),
        references: references.map(({ reference }) => reference as Reference),
    };
});
