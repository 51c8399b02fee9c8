/** Where the time goes, in one process and without a connection: stage by stage, one keystroke at a time. */
import { type AstNode, EmptyFileSystem, type LangiumDocument, URI } from 'langium';
import type { LangiumCoreServices, LangiumSharedCoreServices } from 'langium';
import { documentOf } from '../language/document/document.js';
import { renderHtml } from '../language/formats/html.js';
import type { Agenda } from '../language/grammar/generated/ast.js';
import { createAgendaLanguages } from '../language/module.js';
import { readingOf } from '../language/semantics/reading.js';
import { loadLibrary } from '../language/registers/load-library.js';
import type { BenchDocument } from './documents.js';
import { type MeasuredTimes, timed, timesOf } from './figures.js';
import { createStock } from './stock.js';

const stages = ['scan', 'parse', 'link', 'validate', 'blocks', 'html'] as const;
export type Stage = (typeof stages)[number];

/** The first round is the newly opened document; the others follow a keystroke in its middle. Parsing includes scanning. */
export interface StageFigures {
    readonly first: Readonly<Partial<Record<Stage, number>>>;
    readonly later: Readonly<Partial<Record<Stage, MeasuredTimes>>>;
}

interface Services {
    readonly shared: LangiumSharedCoreServices;
    readonly agenda: LangiumCoreServices;
}

export async function measureStages(document: BenchDocument, rounds: number, which: 'ours' | 'stock'): Promise<StageFigures> {
    const services: Services = which === 'ours' ? createAgendaLanguages() : createStock(EmptyFileSystem);
    const { shared } = services;
    await shared.workspace.DocumentBuilder.build(loadLibrary(shared), { validation: false });
    const samples = new Map<Stage, number[]>();
    const at = document.text.indexOf('\n\n', document.text.length >> 1);
    for (let index = 0; index < rounds; index++) {
        const text = document.text.slice(0, at) + 'x'.repeat(index) + document.text.slice(at);
        for (const [stage, sample] of await oneRound(services, text, which === 'ours')) {
            samples.set(stage, [...(samples.get(stage) ?? []), sample]);
        }
    }
    return {
        first: Object.fromEntries([...samples].map(([stage, [first]]) => [stage, timesOf([first ?? 0]).median])),
        later: Object.fromEntries([...samples].map(([stage, [, ...later]]) => [stage, timesOf(later)])),
    };
}

async function oneRound({ shared, agenda }: Services, text: string, prints: boolean): Promise<(readonly [Stage, number])[]> {
    const { LangiumDocumentFactory, LangiumDocuments, DocumentBuilder } = shared.workspace;
    const uri = URI.parse('memory:/bench.agenda');
    const out: (readonly [Stage, number])[] = [];
    const stage = async (name: Stage, run: () => unknown): Promise<void> => {
        out.push([name, await timed(run)]);
    };
    let document: LangiumDocument<AstNode> | undefined;
    await stage('scan', () => agenda.parser.Lexer.tokenize(text));
    await stage('parse', () => {
        document = LangiumDocumentFactory.fromString(text, uri);
    });
    if (!document) {
        return out;
    }
    const parsed = document;
    LangiumDocuments.addDocument(parsed);
    await stage('link', () => DocumentBuilder.build([parsed], { validation: false }));
    await stage('validate', () => agenda.validation.DocumentValidator.validateDocument(parsed));
    if (prints) {
        const reading = readingOf(parsed.parseResult.value as Agenda);
        await stage('blocks', () => documentOf(reading));
        await stage('html', () => renderHtml(documentOf(reading)));
    }
    LangiumDocuments.deleteDocument(uri);
    return out;
}

export { stages };
