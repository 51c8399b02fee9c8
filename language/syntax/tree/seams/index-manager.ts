/** The protected maps of Langium's index: it fills them only while it builds a document, and we list an agenda only when a caller asks. */
import { type AstNodeDescription, DefaultIndexManager, type ReferenceDescription } from 'langium';

export class FillableIndex extends DefaultIndexManager {
    /** Sets what a document exports, as Langium does when it indexes the document. */
    protected setContent(uri: string, exported: AstNodeDescription[]): void {
        this.symbolIndex.set(uri, exported);
        this.symbolByTypeIndex.clear(uri);
    }

    /** Sets what a document refers to, as Langium does when it indexes the references of the document. */
    protected setReferences(uri: string, references: ReferenceDescription[]): void {
        this.referenceIndex.set(uri, references);
    }
}
