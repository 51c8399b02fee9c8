/** Properties that hold for every text, however broken: the property tests check them. */
import assert from 'node:assert/strict';
import { type AstNode, CstUtils, type LangiumDocument } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import { documentOf } from '../../language/document/document.js';
import { renderBlock } from '../../language/formats/html.js';
import type { Agenda } from '../../language/grammar/generated/ast.js';
import { readingOf } from '../../language/semantics/reading.js';
import type { TextChange } from '../../language/validation/rule.js';
import { wholeTextFormats } from '../formats/printing.js';
import { type ReadDocument, read, services } from './documents.js';

/** Reads a text and checks everything below. The result can be examined further. */
export async function checkSound(text: string): Promise<ReadDocument> {
    const result = await read(text);
    checkTokens(result.document, text);
    checkTree(result.document, text);
    checkFindings(result, text);
    checkReading(result.document);
    checkPreview(result.document, text);
    return result;
}

/** The tokens are in order, inside the text, and at their stated positions; the parser consumes them all. */
function checkTokens({ parseResult, textDocument }: LangiumDocument, text: string): void {
    assert.deepEqual(
        parseResult.parserErrors.map(({ message }) => message),
        [],
        'the scanner emits only what the grammar accepts',
    );
    assert.deepEqual(parseResult.lexerErrors, []);
    const { tokens } = services.parser.Lexer.tokenize(text);
    let last = 0;
    for (const token of tokens) {
        const start = token.startOffset;
        const end = (token.endOffset ?? start - 1) + 1;
        assert.ok(start >= last && end >= start && end <= text.length, `${token.tokenType.name} at ${start} to ${end}, after ${last}`);
        assert.equal(token.image, text.slice(start, end));
        assert.deepEqual({ line: (token.startLine ?? 0) - 1, character: (token.startColumn ?? 0) - 1 }, textDocument.positionAt(start));
        assert.deepEqual({ line: (token.endLine ?? 0) - 1, character: token.endColumn }, textDocument.positionAt(end));
        last = end;
    }
}

/** Every leaf of the tree equals the text at its offsets and at its range; a node contains its children. */
function checkTree({ parseResult, textDocument }: LangiumDocument, text: string): void {
    const root = parseResult.value.$cstNode;
    assert.ok(root);
    // Comments belong to the document as a whole, also those before and after it.
    for (const leaf of CstUtils.flattenCst(root)) {
        assert.equal(leaf.text, text.slice(leaf.offset, leaf.end));
        assert.equal(textDocument.getText(leaf.range), leaf.text);
        assert.ok(leaf.hidden || holds(leaf.astNode, leaf.offset, leaf.end), `${leaf.astNode.$type} holds its leaves`);
    }
}

function holds(node: AstNode | undefined, start: number, end: number): boolean {
    return !node?.$cstNode || start === end || (node.$cstNode.offset <= start && end <= node.$cstNode.end);
}

/** Findings and fixes stay inside the text. */
function checkFindings({ document, findings }: ReadDocument, text: string): void {
    for (const finding of findings) {
        checkRange(finding.range, document, finding.code);
        assert.match(finding.message, /\S.*[.?]$/su, `${finding.code} is a sentence: ${finding.message}`);
        for (const related of finding.related ?? []) {
            assert.ok(related.uri !== undefined || isInside(related.range, document), finding.code);
        }
        for (const fix of finding.fixes()) {
            assert.ok(fix.title.trim() !== '', finding.code);
            checkChanges(fix.changes, text, `${finding.code}: ${fix.title}`);
        }
    }
    for (const { error } of document.references) {
        assert.doesNotMatch(error?.message ?? '', /^An error occurred/u);
    }
}

/** The changes lie in the text, none ends before its start, and none overlaps another. */
export function checkChanges(changes: readonly TextChange[], text: string, what: string): void {
    let last = 0;
    for (const { start, end } of [...changes].sort((one, other) => one.start - other.start || one.end - other.end)) {
        assert.ok(start >= last && end >= start && end <= text.length, `${what}: ${start} to ${end} after ${last} of ${text.length}`);
        last = end;
    }
}

function checkRange(range: Range, document: LangiumDocument, what: string): void {
    assert.ok(isInside(range, document), `${what} at ${JSON.stringify(range)}`);
}

/** Whether a range goes forward between positions that exist in the text. */
function isInside({ start, end }: Range, { textDocument }: LangiumDocument): boolean {
    const [from, to] = [textDocument.offsetAt(start), textDocument.offsetAt(end)];
    const same = (one: Range['start'], other: Range['start']): boolean => one.line === other.line && one.character === other.character;
    return from <= to && same(textDocument.positionAt(from), start) && same(textDocument.positionAt(to), end);
}

/** Every part of a reading can be read. */
function checkReading({ parseResult }: LangiumDocument<Agenda>): void {
    const { masthead, locale, outline, timetables, passages, citations, symbols, notes } = readingOf(parseResult.value);
    assert.ok(masthead.values && locale.language && notes.byName);
    assert.ok(outline.items.every((item) => item.level >= 0) && timetables.every(({ days }) => days.length >= 0));
    assert.ok(citations.length + symbols.length <= passages.reduce((sum, { node }) => sum + node.parts.length, 0));
}

/** The document is laid out and shown, block by block and in every format. */
function checkPreview({ parseResult, textDocument }: LangiumDocument<Agenda>, text: string): void {
    const formatted = documentOf(readingOf(parseResult.value));
    assert.ok(formatted.blocks.length > 0, 'the preview is never empty');
    assert.equal(new Set(formatted.blocks.map(({ id }) => id)).size, formatted.blocks.length, 'ids are unique');
    for (const block of formatted.blocks) {
        assert.ok(block.startLine <= block.endLine && block.endLine < textDocument.lineCount, block.id);
        assert.ok(block.startOffset <= block.endOffset && block.endOffset <= text.length, block.id);
        assert.match(renderBlock(block), /^<(\w+)[\s\S]+<\/\1>$/u);
    }
    for (const { name, print } of wholeTextFormats) {
        assert.ok(print(formatted).length > 0, name);
    }
}
