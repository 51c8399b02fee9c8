/** How the cost of a key grows with the document: the services of the server in one process, without a connection. */
import { EmptyFileSystem, URI } from 'langium';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { loadLibrary } from '../server/library.js';
import { createAgendaServer } from '../server/services.js';
import { round, timed, type Times, timesOf } from './figures.js';
import { budgetSize, largeAgenda } from './large.js';

/** The sizes that are compared, as shares of the large document. */
const shares = [0.16, 1, 5];

export interface GrowthFigures {
    readonly megabytes: number;
    /** From the change of the text to its findings. */
    readonly key: Times;
    /** Time over size, against the smallest document: 1 where a key costs the same in every document, the ratio of the sizes where it costs the whole text. */
    readonly growth: number;
}

export async function measureGrowth(keys: number): Promise<readonly GrowthFigures[]> {
    const figures: { megabytes: number; key: Times }[] = [];
    for (const share of shares) {
        const { topItems, subItems, passages } = budgetSize;
        const text = largeAgenda({ topItems: Math.round(topItems * share), subItems, passages: Math.round(passages * share) });
        figures.push({ megabytes: round(Buffer.byteLength(text) / 1e5) / 10, key: await measureKeys(text, keys) });
    }
    return figures.map((figure) => ({ ...figure, growth: round(figure.key.median / (figures[0]?.key.median ?? 1)) }));
}

async function measureKeys(text: string, keys: number): Promise<Times> {
    const { shared } = createAgendaServer(EmptyFileSystem);
    const { DocumentBuilder: builder, TextDocuments: open } = shared.workspace;
    await builder.build(loadLibrary(shared));
    const uri = URI.parse('file:///growth.agenda');
    let document = TextDocument.create(uri.toString(), 'agenda', 0, text);
    const show = async (): Promise<void> => {
        open.set(document);
        await builder.update([uri], []);
    };
    await show();
    const samples: number[] = [];
    for (let index = 1; index <= keys; index++) {
        const at = text.indexOf(' the ', Math.floor((text.length * ((index * 7) % 10)) / 10)) + 1;
        const position = document.positionAt(at);
        samples.push(
            await timed(async () => {
                document = TextDocument.update(document, [{ range: { start: position, end: position }, text: 'x' }], index);
                await show();
            }),
        );
    }
    return timesOf(samples.slice(keys >> 2));
}
