/** Runs the rules over texts. The only file in the tests of rules that knows the services. */
import assert from 'node:assert/strict';
import { AstUtils, type LangiumDocument, URI } from 'langium';
import { isInline, isListEntry, isText } from '../../language/grammar/generated/ast.js';
import { createAgendaLanguages } from '../../language/module.js';
import type { AgendaLanguages } from '../../language/services.js';
import { library, libraryUri } from '../../language/registers/library.js';
import type { Fix, Severity } from '../../language/validation/rule.js';
import { type RuleSettings, RuleValidator } from '../../language/validation/validator.js';
import { complete } from './fragments.js';

export interface FoundFinding {
    readonly code: string;
    readonly severity: Severity;
    /** The text at the finding's range, and its start and end (UTF-16 offsets, the end exclusive). */
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly message: string;
    readonly fixes: readonly Fix[];
}

export interface Options {
    /** Registers of the workspace, besides the built-in library. Without any, it is one that holds all sessions of the Conference. */
    readonly registers?: readonly string[];
    /** The setting `agenda.rules`. */
    readonly rules?: RuleSettings;
    readonly language?: 'agenda' | 'register';
    /** Other language versions in the same folder. */
    readonly versions?: readonly string[];
}

/** Makes the library's register of the Conference one that accuses: what it does not list does not exist. */
export const allOfTheConference = 'register CAC/COSP\ncomplete: 1-11\n';

let usualLanguages: Promise<AgendaLanguages> | undefined;
let textCounter = 0;

/** The findings of a whole document, in text order. */
export async function findingsIn(text: string, options: Options = {}): Promise<readonly FoundFinding[]> {
    usualLanguages ??= start([allOfTheConference]);
    const languages = options.registers ? await start(options.registers) : await usualLanguages;
    const language = options.language ?? 'agenda';
    const { LangiumDocumentFactory: factory, LangiumDocuments: documents } = languages.shared.workspace;
    const uri = URI.parse(`file:///rules/${textCounter++}.${language}`);
    const document = factory.fromString(text, uri);
    const versions = (options.versions ?? []).map((version) =>
        factory.fromString(version, URI.parse(`file:///rules/${textCounter++}.agenda`)),
    );
    versions.forEach((version) => documents.addDocument(version));
    await languages.shared.workspace.DocumentBuilder.build(versions, { validation: false });
    const validator = languages[language].validation.DocumentValidator;
    assert.ok(validator instanceof RuleValidator);
    validator.settings = options.rules ?? {};
    await languages.shared.workspace.DocumentBuilder.build([document], { validation: true });
    validator.settings = {};
    await languages.shared.workspace.DocumentBuilder.update(
        [],
        versions.map((version) => version.uri),
    );
    // A register under test must not count as part of the workspace in later tests.
    languages.shared.workspace.IndexManager.remove(uri);
    assert.deepEqual(
        document.parseResult.parserErrors.map((error) => error.message),
        [],
        'the parser accepts every text',
    );
    assert.equal(document.diagnostics?.length, validator.findingsOf(document).length);
    for (const { code, certain, finding } of validator.findingsOf(document)) {
        assert.ok(certain || !finding.fixes.some(({ sure }) => sure), `${code} has a fix that is sure and must say that it may`);
    }
    return validator.findingsOf(document).map(({ code, severity, finding }) => ({
        code,
        severity,
        text: document.textDocument.getText(finding.range),
        start: document.textDocument.offsetAt(finding.range.start),
        end: document.textDocument.offsetAt(finding.range.end),
        message: finding.message,
        fixes: finding.fixes,
    }));
}

async function start(registers: readonly string[]): Promise<AgendaLanguages> {
    const languages = createAgendaLanguages();
    const { LangiumDocumentFactory: factory, LangiumDocuments: documents, DocumentBuilder: builder } = languages.shared.workspace;
    const texts: readonly (readonly [uri: string, text: string])[] = [
        ...Object.entries(library).map(([name, text]) => [libraryUri(name), text] as const),
        ...registers.map((text, index) => [`file:///rules/registers/${index}.register`, text] as const),
    ];
    const loaded: LangiumDocument[] = texts.map(([uri, text]) => factory.fromString(text, URI.parse(uri)));
    loaded.forEach((document) => documents.addDocument(document));
    await builder.build(loaded);
    languages.shared.agenda.Registers.forget();
    return languages;
}

/** Everything recognised in the running text of a document: the kinds of its elements with their text, without blanks and line ends. */
export async function recognisedIn(text: string): Promise<readonly string[]> {
    usualLanguages ??= start([allOfTheConference]);
    const document = (await usualLanguages).shared.workspace.LangiumDocumentFactory.fromString(
        text,
        URI.parse(`file:///rules/${textCounter++}.agenda`),
    );
    return AstUtils.streamAst(document.parseResult.value)
        .filter((node) => isListEntry(node) || (isInline(node) && !isText(node)))
        .map((node) => `${node.$type}: ${(isListEntry(node) ? node.marker : (node.$cstNode?.text ?? '')).replace(/\s+/gu, '')}`)
        .toArray();
}

/** Above hint: shown without being asked for. */
export function isTold(found: FoundFinding): boolean {
    return found.severity !== 'hint';
}

/**
 * Checks the findings of a text against the marks in it: `<|3 (b)|>numbering/gap` marks the exact range of a finding, `+` joins several
 * codes at one range. All findings above hint must be marked, and so must hints with a marked code.
 * @param marked a document or a fragment, see {@link complete}
 */
export async function check(marked: string, options: Options = {}): Promise<readonly FoundFinding[]> {
    const { text, marks } = readMarks(options.language === 'register' ? marked : complete(marked));
    const found = await findingsIn(text, options);
    const wanted = marks.map(({ code, start, end }) => `${code} at ${start}: ${text.slice(start, end)}`);
    const codes = new Set(marks.map((mark) => mark.code));
    const given = found.filter((one) => isTold(one) || codes.has(one.code)).map((one) => `${one.code} at ${one.start}: ${one.text}`);
    assert.deepEqual([...given].sort(), [...wanted].sort(), found.map((one) => `${one.code}: ${one.message}`).join('\n'));
    return found.filter((one) => codes.has(one.code));
}

interface MarkedRange {
    readonly code: string;
    readonly start: number;
    readonly end: number;
}

/** Removes the marks from a text. They do not nest. */
export function readMarks(marked: string): { readonly text: string; readonly marks: readonly MarkedRange[] } {
    const marks: MarkedRange[] = [];
    let text = '';
    let at = 0;
    for (const match of marked.matchAll(/<\|([\s\S]*?)\|>([a-z]+(?:\/[a-z]+(?:-[a-z]+)*)?(?:\+[a-z]+(?:\/[a-z]+(?:-[a-z]+)*)?)*)/gu)) {
        text += marked.slice(at, match.index);
        const start = text.length;
        text += match[1] ?? '';
        marks.push(...(match[2] ?? '').split('+').map((code) => ({ code, start, end: text.length })));
        at = match.index + match[0].length;
    }
    return { text: text + marked.slice(at), marks };
}

/** The text after applying a fix. */
export function applied(text: string, fix: Fix | undefined): string {
    assert.ok(fix, 'there is a fix');
    const changes = [...fix.changes].sort((one, other) => other.start - one.start);
    changes.forEach((change, index) => assert.ok(index === 0 || change.end <= (changes[index - 1]?.start ?? 0), 'changes do not overlap'));
    return changes.reduce((result, { start, end, text: replacement }) => result.slice(0, start) + replacement + result.slice(end), text);
}

/**
 * Checks that the first fix of the only marked finding gives the expected text, and that the finding is gone there.
 * @param marked with one marked range
 * @param expected texts that the fixed document must contain; a whole document must be equal
 */
export async function checkFix(marked: string, expected: string | readonly string[], options: Options = {}): Promise<void> {
    const { text, marks } = readMarks(options.language === 'register' ? marked : complete(marked));
    const [first] = await check(marked, options);
    assert.ok(first, 'something is marked');
    const mended = applied(text, first.fixes[0]);
    for (const piece of typeof expected === 'string' ? [expected] : expected) {
        assert.ok(mended.includes(piece), `${JSON.stringify(piece)} is expected in:\n${mended}`);
    }
    const left = (await findingsIn(mended, options)).filter((one) => one.code === marks[0]?.code);
    assert.deepEqual(
        left.map((one) => `${one.code}: ${one.text}`),
        [],
    );
}
