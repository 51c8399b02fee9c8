/** References to the items and notes of a document. They resolve by name on each use, so an edit of one section leaves the references in all others alone. */
import type { AstNode, AstNodeDescription, CstNode, LinkingError, Reference } from 'langium';

/** The services of the linker that a reference uses. */
export interface LocalNames {
    readonly targetOf: (reference: LocalReference) => AstNode | undefined;
    readonly describe: (node: AstNode, name: string) => AstNodeDescription;
}

export class LocalReference implements Reference {
    constructor(
        private readonly names: LocalNames,
        /** The node that holds the reference; `property` is its property there. */
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
