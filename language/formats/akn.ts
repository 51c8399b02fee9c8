/** Akoma Ntoso 3.0, as the United Nations use it for an annotated agenda: a debate report of the class `agendaAnnotated`, with its annexes as attachments. */
import type { Block, FormattedDocument } from '../document/blocks.js';
import { areasOf } from './areas.js';
import { mainBody } from './akn/body.js';
import { Identifiers } from './akn/identifiers.js';
import { annexMeta, meta, type Names, namesOf } from './akn/meta.js';
import { NoteWriter } from './akn/notes.js';
import { annexPreface, isOfAnnexPreface, isOfPreface, preface } from './akn/preface.js';
import { element, xmlFile } from './docx/xml.js';
import type { TextFormat } from './format.js';

const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

export const akn: TextFormat = {
    render: (document) => `${xmlFile(element('akomaNtoso', { xmlns: namespace }, debateReport(document)))}\n`,
};

function debateReport(document: FormattedDocument): string {
    const names = namesOf(document);
    const identifiers = new Identifiers(document.blocks);
    const [body = [], ...annexes] = areasOf(document.blocks);
    const notes = NoteWriter.of(body, identifiers);
    // In the order of the page: the first mark of a note brings it.
    const front = preface(body.filter(isOfPreface), document, notes);
    const parts = body.filter((block) => !isOfPreface(block));
    const main = mainBody(parts, document.language, notes, identifiers);
    const attached = annexes.map((blocks, index) => attachment(blocks, names, index + 1, identifiers, notes.below(blocks)));
    return element(
        'debateReport',
        { name: 'agendaAnnotated' },
        meta(names),
        front,
        main,
        attached.length > 0 ? element('attachments', {}, ...attached) : '',
    );
}

/** An annex is a document of its own inside of its attachment. */
function attachment(blocks: readonly Block[], names: Names, number: number, identifiers: Identifiers, notes: NoteWriter): string {
    const front = annexPreface(blocks.filter(isOfAnnexPreface), notes);
    const parts = blocks.filter((block) => !isOfAnnexPreface(block));
    return element(
        'attachment',
        { eId: `att_${number}` },
        element('doc', { name: 'annex' }, annexMeta(names, number), front, mainBody(parts, names.language, notes, identifiers)),
    );
}
