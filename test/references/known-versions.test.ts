/** The language versions of a document among all agendas with its symbol. */
import assert from 'node:assert/strict';
import { type LangiumDocument, URI } from 'langium';
import type { Agenda } from '../../language/grammar/generated/ast.js';
import { createAgendaLanguages } from '../../language/module.js';

/** Builds an agenda in each of the languages; the last one is read first. @returns the versions of each by file name, and how often a document was looked up */
async function versionsAmong(languages: readonly string[]): Promise<{ readonly found: readonly string[]; readonly lookUps: number }> {
    const { shared } = createAgendaLanguages();
    const { LangiumDocuments, LangiumDocumentFactory, DocumentBuilder } = shared.workspace;
    const documents = languages
        .map((language, index) =>
            LangiumDocumentFactory.fromString<Agenda>(
                `agenda X/1\n${language === '' ? '' : `language: ${language}\n`}\nitem 1  A\n`,
                URI.parse(`file:///versions/${String(index).padStart(5, '0')}.agenda`),
            ),
        )
        .reverse();
    documents.forEach((document) => LangiumDocuments.addDocument(document));
    await DocumentBuilder.build(documents, { validation: false });
    let lookUps = 0;
    const getDocument = LangiumDocuments.getDocument.bind(LangiumDocuments);
    LangiumDocuments.getDocument = (uri): LangiumDocument | undefined => {
        lookUps++;
        return getDocument(uri);
    };
    const found = documents.reverse().map((document) => {
        const { own, others } = shared.agenda.Versions.of(document);
        return `${own?.language ?? '-'}: ${others.map(({ uri, language }) => `${language} ${Number(/\d+/u.exec(uri)?.[0])}`).join(', ')}`;
    });
    return { found, lookUps };
}

describe('The language versions of a document', () => {
    it('are one for each other language, of two files in one language the first by address', async () => {
        assert.deepEqual((await versionsAmong(['fr', 'en', 'fr', 'en', '', 'ru'])).found, [
            'fr: en 1, ru 5',
            'en: fr 0, ru 5',
            'fr: en 1, ru 5',
            'en: fr 0, ru 5',
            '-: ',
            'ru: fr 0, en 1',
        ]);
    });

    it('are none if all are in one language', async () => {
        assert.deepEqual((await versionsAmong(['en', 'en'])).found, ['-: ', '-: ']);
    });

    for (const [name, languages] of Object.entries({ 'one language': ['en'], 'six languages': ['ar', 'en', 'es', 'fr', 'ru', 'zh'] })) {
        it(`are found among twice as many copies in ${name} with twice the look-ups`, async () => {
            const lookUpsAmong = async (copies: number): Promise<number> =>
                (await versionsAmong(Array.from({ length: copies }, (_, index) => languages[index % languages.length]!))).lookUps;
            assert.ok((await lookUpsAmong(240)) <= 2 * (await lookUpsAmong(120)));
        });
    }
});
