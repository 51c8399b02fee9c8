/** What the index keeps of an agenda's links: those into registers. Links to items and notes are found in the document itself. */
import { Cancellation, DefaultReferenceDescriptionProvider, interruptAndCheck, type LangiumDocument, type ReferenceDescription } from 'langium';
import { isCitation } from '../syntax/nodes.js';
import { walkOf } from '../syntax/walk.js';

export class RegisterLinks extends DefaultReferenceDescriptionProvider {
    override async createDescriptions(document: LangiumDocument, cancelToken = Cancellation.CancellationToken.None): Promise<ReferenceDescription[]> {
        await interruptAndCheck(cancelToken);
        return walkOf(document.parseResult.value).references.filter(({ container }) => isCitation(container)).flatMap(link => this.createInfoDescriptions(link));
    }
}
