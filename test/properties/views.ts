/** Everything that can be known of a document, as views of plain data. Two servers know the same if all views of a document are equal. */
import assert from 'node:assert/strict';
import { type AstNode, AstUtils, GrammarUtils, isReference, type LangiumDocument, type Reference } from 'langium';
import type { Position } from 'vscode-languageserver-protocol';
import { documentOf } from '../../language/document/document.js';
import { isAgenda } from '../../language/grammar/generated/ast.js';
import { AgendaScopes } from '../../language/references/scopes.js';
import { readingOf } from '../../language/semantics/reading.js';
import { RuleValidator } from '../../language/validation/validator.js';
import type { Desk } from './desk.js';
import { requests } from './requests.js';
import { treeOf } from './trees.js';

/** A document on a desk, and the places to ask about. Both desks get the same question, one after the other. */
export interface DeskQuestion {
    readonly desk: Desk;
    readonly name: string;
    readonly document: LangiumDocument<AstNode>;
    /** The positions of requests. */
    readonly positions: readonly Position[];
    /** Paths of everything ever cited in the session. Entries no longer cited must be gone from the index. */
    readonly cited: Set<string>;
}

export type View = (question: DeskQuestion) => unknown;

/** The place of a node, in any document. */
function placeOf(desk: Desk, node: AstNode | undefined): unknown {
    return node && { uri: AstUtils.getDocument(node).uri.toString(), path: pathOf(desk, node), range: node.$cstNode?.range };
}

function pathOf(desk: Desk, node: AstNode): string {
    return desk.server.agenda.workspace.AstNodeLocator.getAstNodePath(node);
}

/** Every reference of the tree, found by walking it. */
function referencesIn(root: AstNode): readonly Reference[] {
    return AstUtils.streamAst(root)
        .flatMap((node) => AstUtils.streamReferences(node))
        .map(({ reference }) => reference)
        .filter(isReference)
        .toArray();
}

export const views: Readonly<Record<string, View>> = {
    text: ({ document, positions }) => ({
        text: document.textDocument.getText(),
        read: document.parseResult.value.$cstNode?.root.fullText,
        lines: document.textDocument.lineCount,
        offsets: positions.map((position) => document.textDocument.offsetAt(position)),
        places: positions.map((position) => document.textDocument.positionAt(document.textDocument.offsetAt(position) + 1)),
    }),

    tree: ({ document }) => treeOf(document.parseResult.value),

    links: ({ desk, document, cited }) =>
        referencesIn(document.parseResult.value).map((reference) => {
            const target = reference.ref;
            if (target && AstUtils.getDocument(target) !== document) {
                cited.add(`${AstUtils.getDocument(target).uri.toString()}#${pathOf(desk, target)}`);
            }
            return {
                text: reference.$refText,
                at: reference.$refNode?.range,
                to: placeOf(desk, target),
                name: reference.$nodeDescription?.name,
                error: reference.error?.message,
            };
        }),

    /** In any order, with duplicates: how often the document lists each link. */
    references: ({ document }) => document.references.map(({ $refText, $refNode }) => `${$refNode?.offset} ${$refText}`).sort(),

    names: ({ desk, document }) =>
        desk.server.shared.workspace.IndexManager.allElements(undefined, new Set([document.uri.toString()]))
            .map(({ type, name, path, nameSegment, selectionSegment, node }) => ({
                type,
                name,
                path,
                nameSegment,
                selectionSegment,
                named: node && GrammarUtils.findNodeForProperty(node.$cstNode, 'name')?.text,
            }))
            .toArray(),

    citations: ({ desk, document, cited }) => {
        const { IndexManager, LangiumDocuments } = desk.server.shared.workspace;
        return [...cited].sort().map((key) => {
            const hash = key.lastIndexOf('#');
            const [uri, path] = [key.slice(0, Math.max(0, hash)), key.slice(hash + 1)];
            const target = LangiumDocuments.all.find((other) => other.uri.toString() === uri)?.parseResult.value;
            return {
                key,
                places: target
                    ? IndexManager.findAllReferences(target, path)
                          .filter(({ sourceUri }) => sourceUri.toString() === document.uri.toString())
                          .map(({ sourcePath, segment, local }) => ({ sourcePath, segment, local }))
                          .toArray()
                    : [],
            };
        });
    },

    findings: ({ desk, name, document }) => {
        const validator = desk.services(name).validation.DocumentValidator;
        return validator instanceof RuleValidator
            ? validator.findingsOf(document).map(({ code, severity, finding }) => {
                  const { range, message, related, unnecessary, fixes } = finding;
                  return { code, severity, range, message, related, unnecessary, fixes };
              })
            : [];
    },

    diagnostics: ({ document }) => document.diagnostics,

    /** With values, among them the bodies of citations, which depend on registers. */
    blocks: ({ desk, document: { parseResult } }) => {
        const { ScopeProvider: scopes } = desk.server.agenda.references;
        assert.ok(scopes instanceof AgendaScopes);
        return isAgenda(parseResult.value) ? documentOf(readingOf(parseResult.value), {}, scopes.knownBodyOf) : undefined;
    },

    ...requests,
};
