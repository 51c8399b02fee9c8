/** The links in a piece of an agenda, collected once for as long as its text does not change. */
import type { AstNode, Reference, ReferenceDescription, ReferenceInfo, URI } from 'langium';
import { isCitation } from '../syntax/tree/nodes.js';
import { remembered } from '../kept/remembered.js';
import { walkOf } from '../syntax/tree/walk.js';

/** The basis on which citations were linked: the version of the registers, and the document's own body. */
export interface LinkedBy {
    readonly version: number;
    readonly own: string | undefined;
    /** The index's descriptions of these links. */
    described?: { readonly uri: URI; readonly as: readonly ReferenceDescription[] };
}

export interface Links {
    readonly citations: readonly ReferenceInfo[];
    readonly references: readonly Reference[];
    /** The linker sets it whenever it links the citations. */
    linkedBy?: LinkedBy;
}

export const linksIn = remembered((piece: AstNode): Links => {
    const { references } = walkOf(piece);
    return {
        citations: references.filter(({ container }) => isCitation(container)),
        references: references.map(({ reference }) => reference as Reference),
    };
});
