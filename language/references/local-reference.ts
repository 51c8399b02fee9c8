/** References to the items and notes of a document: they lead to what has the name now, so that an edit of one section leaves those of all others alone. */
import type { AstNode, AstNodeDescription, CstNode, LinkingError, Reference } from 'langium';

/** What a reference asks of the one who links it. */
export interface LocalNames {
    readonly targetOf: (reference: LocalReference) => AstNode | undefined;
    readonly describe: (node: AstNode, name: string) => AstNodeDescription;
}

export class LocalReference implements Reference {
    constructor(
        private readonly names: LocalNames,
        /** The node that holds it, and as what. */
        readonly container: AstNode,
        readonly property: string,
        readonly $refNode: CstNode | undefined,
        readonly $refText: string,
    ) {}

    get ref(): AstNode | undefined {
        return this.names.targetOf(this);
    }

    get $nodeDescription(): AstNodeDescription | undefined {
        const target = this.ref;
        return target && this.names.describe(target, this.$refText);
    }

    get error(): LinkingError | undefined {
        const { container, property, $refText: name } = this;
        return this.ref ? undefined : { info: { container, property, reference: this }, message: `There is no ${property} ${name}.` };
    }
}
