/** All measurements with one document: stages, a keystroke stage by stage, typing, whole programs; this project and stock Langium. */
import type { BenchDocument } from './documents.js';
import { measureKeyStages } from './key-stages.js';
import { measurePrograms } from './programs.js';
import { renumberingOf } from './renumbering.js';
import type { DocumentResults } from './report-documents.js';
import { measureStages } from './stages.js';
import { type Effort, type FigureName, measureTyping, type TypingFigures } from './typing.js';
import type { ServerProgram } from './server-program.js';

/** Numbers of repetitions. Stock Langium takes a second for a keystroke in the large document. */
const efforts: Readonly<Record<BenchDocument['name'], Readonly<Record<'ours' | 'stock', Effort & { readonly stages: number }>>>> = {
    usual: {
        ours: { stages: 60, opens: 10, warmUp: 60, keys: 60, renumberings: 40, bursts: 5 },
        stock: { stages: 60, opens: 10, warmUp: 30, keys: 60, renumberings: 40, bursts: 3 },
    },
    large: {
        ours: { stages: 12, opens: 5, warmUp: 60, keys: 60, renumberings: 40, bursts: 5 },
        stock: { stages: 12, opens: 5, warmUp: 5, keys: 10, renumberings: 4, bursts: 3 },
    },
};

/**
 * Only some figures, as seen by an editor with this project's server, or another build of it.
 * @param maker the program whose fix renumbers all items: another build may name its fixes differently
 */
export async function measureSome(
    program: ServerProgram | string,
    document: BenchDocument,
    wants: (figure: FigureName) => boolean,
    maker = program,
): Promise<TypingFigures> {
    return measureTyping(program, document, efforts[document.name].ours, await renumberingOf(maker, document.text), true, wants);
}

/** @param say called with a description of each measurement */
export async function measureDocument(
    program: ServerProgram | string,
    document: BenchDocument,
    quick: boolean,
    say: (what: string) => void,
): Promise<DocumentResults> {
    const { ours, stock } = efforts[document.name];
    const some = (effort: Effort & { readonly stages: number }): Effort & { readonly stages: number } => {
        const repetitions = (count: number): number => (quick ? Math.max(2, Math.ceil(count / 5)) : count);
        const { stages, opens, warmUp, keys, renumberings, bursts } = effort;
        return {
            stages: repetitions(stages),
            opens: repetitions(opens),
            warmUp: repetitions(warmUp),
            keys: repetitions(keys),
            renumberings: repetitions(renumberings),
            bursts: quick ? 1 : bursts,
        };
    };
    const [mine, theirs] = [some(ours), some(stock)];
    say(`the stages, ${document.name} document`);
    const stages = {
        ours: await measureStages(document, mine.stages, 'ours'),
        stock: await measureStages(document, theirs.stages, 'stock'),
    };
    say(`a key stage by stage, ${document.name} document`);
    const keyStages = {
        ours: await measureKeyStages(document, mine.keys, 'ours'),
        stock: await measureKeyStages(document, theirs.keys, 'stock'),
    };
    say(`typing, ${document.name} document`);
    const renumbering = await renumberingOf(program, document.text);
    const typed = await measureTyping(program, document, mine, renumbering, true);
    say(`typing in stock Langium, ${document.name} document`);
    const typedInStock = await measureTyping('out/bench/stock-server.js', document, theirs, renumbering, false);
    say(`the command line, ${document.name} document`);
    const programs = await measurePrograms(document, quick ? 2 : 5);
    return { about: document.about, stages, keyStages, typing: { ours: typed, stock: typedInStock }, programs };
}
