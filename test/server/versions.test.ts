/** Language versions in the server: the facts of one version are checked in the others, and nothing else is. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DocumentState, EmptyFileSystem, type LangiumDocument, URI } from 'langium';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { loadLibrary } from '../../language/registers/load-library.js';
import { createAgendaServer } from '../../server/services.js';
import type { AgendaServer } from '../../server/service-types.js';
import { six } from '../rules/six-versions.js';
import { Client } from './stdio.js';

function parityIn(diagnostics: readonly Diagnostic[] | undefined): readonly string[] {
    return (diagnostics ?? [])
        .map(({ code }) => String(code))
        .filter((code) => code.startsWith('translation/') && code !== 'translation/missing');
}

/** An editor with some files open, in the same process. */
class VersionDesk {
    readonly #server: AgendaServer;
    readonly #open = new Map<string, TextDocument>();
    readonly checked: string[] = [];
    readonly parsed: string[] = [];

    static async create(): Promise<VersionDesk> {
        const server = createAgendaServer(EmptyFileSystem);
        await server.shared.workspace.DocumentBuilder.build(loadLibrary(server.shared));
        return new VersionDesk(server);
    }

    private constructor(server: AgendaServer) {
        this.#server = server;
        const { TextDocuments, DocumentBuilder } = server.shared.workspace;
        TextDocuments.get = (uri) => this.#open.get(uri.toString());
        TextDocuments.keys = () => [...this.#open.keys()];
        DocumentBuilder.onDocumentPhase(DocumentState.Validated, ({ uri }) => void this.checked.push(nameOf(uri)));
        DocumentBuilder.onDocumentPhase(DocumentState.Linked, ({ uri }) => void this.parsed.push(nameOf(uri)));
    }

    /** Adds a file that is read but not open. */
    async file(name: string, text: string): Promise<void> {
        const { LangiumDocumentFactory, LangiumDocuments, DocumentBuilder } = this.#server.shared.workspace;
        const document = LangiumDocumentFactory.fromString(text, uriOf(name));
        LangiumDocuments.addDocument(document);
        await DocumentBuilder.update([], []);
    }

    /** Opens a file or changes its text in the editor. */
    async edit(name: string, text: string): Promise<void> {
        const uri = uriOf(name);
        const version = (this.#open.get(uri.toString())?.version ?? 0) + 1;
        this.#open.set(uri.toString(), TextDocument.create(uri.toString(), 'agenda', version, text));
        this.forget();
        await this.#server.shared.workspace.DocumentBuilder.update([uri], []);
    }

    async remove(name: string): Promise<void> {
        this.#open.delete(uriOf(name).toString());
        this.forget();
        await this.#server.shared.workspace.DocumentBuilder.update([], [uriOf(name)]);
    }

    forget(): void {
        this.checked.length = 0;
        this.parsed.length = 0;
    }

    findings(name: string): readonly string[] {
        return parityIn(this.#document(name)?.diagnostics);
    }

    missing(name: string): string | undefined {
        return this.#document(name)?.diagnostics?.find(({ code }) => code === 'translation/missing')?.message as string | undefined;
    }

    #document(name: string): LangiumDocument | undefined {
        return this.#server.shared.workspace.LangiumDocuments.getDocument(uriOf(name));
    }
}

function uriOf(name: string): URI {
    return URI.parse(`file:///desk/${name}.agenda`);
}

function nameOf(uri: URI): string {
    return /([^/]*)\.agenda$/u.exec(uri.path)?.[1] ?? '';
}

const moved = six.fr.replace('15:00-18:00\n2\n', '15:30-18:00\n2\n');

describe('language versions in the server', () => {
    let desk: VersionDesk;

    beforeEach(async () => {
        desk = await VersionDesk.create();
        await desk.file('es', six.es);
        await desk.file('ru', six.ru);
        await desk.edit('en', six.en);
        await desk.edit('fr', six.fr);
        await desk.edit('other', six.zh.replace('2025/1\n', '2026/1\n'));
    });

    it('are checked in what is open only, files on disk being read', async () => {
        assert.deepEqual(desk.findings('fr'), []);
        await desk.edit('fr', moved);
        assert.deepEqual(desk.findings('fr'), ['translation/schedule']);
        assert.deepEqual(desk.findings('en'), []);
        assert.ok(!desk.checked.includes('es') && !desk.checked.includes('other'), desk.checked.join());
    });

    it('are checked again where the facts of another change, without being read or linked again', async () => {
        await desk.edit('fr', moved);
        assert.deepEqual(desk.checked, ['fr', 'en']);
        assert.deepEqual(desk.parsed, ['fr']);
        await desk.edit('fr', six.fr);
        assert.deepEqual(desk.checked, ['fr', 'en']);
        assert.deepEqual(desk.findings('fr'), []);
    });

    it('are left alone where only words change', async () => {
        await desk.edit('fr', six.fr.replace('Ouverture', 'L’ouverture'));
        assert.deepEqual(desk.checked, ['fr']);
    });

    it('follow a version that is opened with other facts than its file has', async () => {
        await desk.edit('es', six.es.replace('session: 16', 'session: 17'));
        assert.deepEqual(desk.findings('es'), ['translation/masthead']);
        assert.deepEqual(desk.checked, ['es', 'en', 'fr']);
    });

    it('are checked again where a version comes', async () => {
        assert.match(desk.missing('en') ?? '', /Arabic or Chinese/u);
        await desk.edit('ar', six.ar);
        assert.match(desk.missing('en') ?? '', /in Chinese yet/u);
        assert.deepEqual(desk.findings('ar'), []);
    });

    it('are checked again where a version goes', async () => {
        await desk.remove('ru');
        assert.deepEqual(desk.checked.toSorted(), ['en', 'fr']);
        assert.match(desk.missing('en') ?? '', /Russian/u);
    });

    it('are checked again where a version changes its language', async () => {
        await desk.edit('es', six.es.replace('language: es', 'language: ar'));
        assert.match(desk.missing('en') ?? '', /Spanish/u);
        assert.ok(desk.checked.includes('en'));
    });

    it('are checked again where a version changes its symbol, and where it comes back', async () => {
        await desk.edit('fr', six.fr.replace('2025/1\n', '2027/1\n'));
        assert.match(desk.missing('en') ?? '', /French/u);
        assert.equal(desk.missing('fr'), undefined);
        await desk.edit('fr', six.fr);
        assert.doesNotMatch(desk.missing('en') ?? '', /French/u);
    });

    it('agree again when the mistake is mended in the other', async () => {
        await desk.edit('fr', moved);
        for (const name of ['es', 'ru', 'en'] as const) {
            await desk.edit(name, six[name].replace('15:00-18:00\n2\n', '15:30-18:00\n2\n'));
        }
        assert.deepEqual(desk.findings('fr'), []);
        assert.deepEqual(desk.findings('en'), []);
    });
});

describe('language versions over standard input and output', function () {
    this.timeout(30_000);
    let folder: string;
    let client: Client;
    const uri = (language: string): string => pathToFileURL(join(folder, `meeting.${language}.agenda`)).toString();
    const write = (language: string, text: string): void => writeFileSync(join(folder, `meeting.${language}.agenda`), text);
    const parityFindings = (language: string): readonly string[] =>
        parityIn(client.published.findLast((one) => one.uri === uri(language))?.diagnostics);

    beforeEach(async () => {
        folder = mkdtempSync(join(tmpdir(), 'agenda-'));
        Object.entries(six).forEach(([language, text]) => write(language, text));
        client = new Client();
        await client.start(pathToFileURL(folder).toString());
    });
    afterEach(() => {
        client.kill();
        rmSync(folder, { recursive: true });
    });

    it('publish findings where the versions disagree, for what is open, and tell the preview', async () => {
        await client.open(uri('en'), six.en);
        await client.open(uri('fr'), six.fr);
        await client.findings(uri('en'), 1);
        await client.findings(uri('fr'), 1);
        const version = await client.change(uri('fr'), 'session: 16', 'session: 17');
        const [finding] = (await client.findings(uri('fr'), version)).filter(({ code }) => code === 'translation/masthead');
        assert.equal(finding?.relatedInformation?.[0]?.location.uri, uri('en'));
        await client.until(() => client.refreshed.find((refreshed) => refreshed === uri('en')));
        assert.deepEqual(parityFindings('en'), []);
        assert.deepEqual([...new Set(client.published.map((one) => one.uri))].sort(), [uri('en'), uri('fr')]);
    });

    it('follow files that change and vanish', async () => {
        await client.open(uri('en'), six.en);
        await client.findings(uri('en'), 1);
        for (const language of ['fr', 'es', 'ru', 'ar', 'zh'] as const) {
            write(language, six[language].replace('session: 16', 'session: 17'));
        }
        await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
            changes: ['fr', 'es', 'ru', 'ar', 'zh'].map((language) => ({ uri: uri(language), type: 2 })),
        });
        await client.until(() => (parityFindings('en').includes('translation/masthead') ? true : undefined));
        await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
            changes: ['fr', 'es', 'ru', 'ar', 'zh'].map((language) => ({ uri: uri(language), type: 3 })),
        });
        await client.until(() => (parityFindings('en').length === 0 ? true : undefined));
    });
});
