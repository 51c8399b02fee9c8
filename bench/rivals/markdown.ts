/**
 * The language server of VS Code's Markdown, with all its checks on. It leaves parsing to its editor: for every text version it requests the tokens,
 * which markdown-it produces there. The bench does the same, and reports that time separately.
 */
import { pathToFileURL } from 'node:url';
import type { BenchServer } from '../server.js';
import { installedModule, installedVersion } from './installed.js';
import type { Rival } from './rival.js';
import { markdownOf } from './texts.js';

const packageName = 'vscode-markdown-languageserver';

/** The part of markdown-it that the bench uses. */
interface Parser {
    parse(text: string, environment: object): readonly unknown[];
}

const settings = {
    suggest: { paths: { enabled: true } },
    occurrencesHighlight: { enabled: true },
    validate: {
        enabled: true,
        referenceLinks: { enabled: 'warning' },
        fragmentLinks: { enabled: 'warning' },
        fileLinks: { enabled: 'warning', markdownFragmentLinks: 'inherit' },
        ignoredLinks: [],
        unusedLinkDefinitions: { enabled: 'hint' },
        duplicateLinkDefinitions: { enabled: 'warning' },
    },
};

export function markdownRivals(): readonly Rival[] {
    const script = installedModule(packageName);
    const parser = installedModule('markdown-it');
    if (!script || !parser) {
        return [];
    }
    let parsing = 0;
    return [
        {
            name: `${packageName} ${installedVersion(packageName)}`,
            checks: 'links, and definitions of links',
            program: {
                script,
                languageId: 'markdown',
                findings: 'asked',
                initializationOptions: { markdownFileExtensions: ['md'] },
                settings: (section) => (section === 'markdown' ? settings : null),
            },
            extension: '.md',
            textOf: markdownOf,
            fault: '[a link](#to-nowhere)',
            prepare: async (server) => {
                const loaded = (await import(pathToFileURL(parser).href)) as { default: new (options: object) => Parser };
                const engine = new loaded.default({ html: true });
                answerQuestions(server, (uri, text) => {
                    const begun = performance.now();
                    const tokens = engine.parse(text ?? server.text(uri), {});
                    parsing = performance.now() - begun;
                    return tokens;
                });
            },
            configure: (server) =>
                server.connection.sendNotification('workspace/didChangeConfiguration', { settings: { markdown: settings } }),
            apart: { what: 'markdown-it in the editor', last: () => parsing },
        },
    ];
}

/** Answers the server's requests to its editor. No files lie beside the text. */
function answerQuestions({ connection }: BenchServer, parse: (uri: string, text: string | undefined) => readonly unknown[]): void {
    connection.onRequest('markdown/parse', ({ uri, text }: { uri: string; text?: string }) => parse(uri, text));
    connection.onRequest('markdown/fs/readFile', () => []);
    connection.onRequest('markdown/fs/readDirectory', () => []);
    connection.onRequest('markdown/fs/stat', () => undefined);
    connection.onRequest('markdown/fs/watcher/create', () => null);
    connection.onRequest('markdown/fs/watcher/delete', () => null);
    connection.onRequest('markdown/findMarkdownFilesInWorkspace', () => []);
}
