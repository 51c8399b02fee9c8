/**
 * What we rely on inside Langium and Chevrotain (language/syntax/tree/seams), tried on Langium's own classes. Each test fails if a new version does it otherwise.
 * The trees, and what is kept of them after edits, are compared in `test/properties`.
 */
import assert from 'node:assert/strict';
import type { BaseParser, IToken } from 'chevrotain';
import {
    CstUtils,
    type AstNode,
    AstUtils,
    type CompositeCstNode,
    createParser,
    CstNodeBuilder,
    type DefaultReference,
    EmptyFileSystem,
    GrammarUtils,
    LangiumParser,
    type LeafCstNodeImpl,
    type LangiumDocument,
    type Linker,
    type Reference,
    type ReferenceInfo,
    URI,
} from 'langium';
import { createStock } from '../../bench/stock.js';
import { type Agenda, isAgenda, isRegister, isRegisterEntry, RegisterEntry } from '../../language/grammar/generated/ast.js';
import { areSame } from '../../language/kept/remembered.js';
import { createAgendaLanguages } from '../../language/module.js';
import { LineLexer } from '../../language/syntax/scanner/lexer.js';
import { AgendaParser } from '../../language/syntax/tree/parser.js';
import { keywordIn, propertyIn } from '../../language/syntax/tree/properties.js';
import { AgendaLexer } from '../../language/syntax/tree/seams/agenda-lexer.js';
import { AgendaRoot, PlacedNodeBuilder } from '../../language/syntax/tree/seams/cst-nodes.js';
import { FillableIndex } from '../../language/syntax/tree/seams/index-manager.js';
import {
    buildNodesWith,
    finalizeBeside,
    forgetUnfinished,
    linkFaster,
    lookAtDefaultsAlone,
    nextTokenOf,
} from '../../language/syntax/tree/seams/langium-parser.js';
import { forgetLink, listReferences, referenceSink } from '../../language/syntax/tree/seams/references.js';
import { giveTree, hangOn, linkRoot, setIndexes, topNodesOf } from '../../language/syntax/tree/seams/upward.js';
import { sources } from '../properties/documents.js';
import { treeOf } from '../properties/trees.js';

const stock = createStock(EmptyFileSystem);
const ours = createAgendaLanguages();

const text = 'agenda X/Y/1\nlanguage: en\n\n// A comment.\nitem 1  First\n\nSee {item 2} and resolution 10/3.\n\nitem 2  Second\n\nText.\n';
const registerText = 'register CAC/COSP\nen: Conference\n\nresolution 10/3\nen: A title\n';

/** A parser of agendas as Langium makes it, with nothing of ours but the scanner. */
function stockParser(): LangiumParser {
    const parser = new LangiumParser(stock.agenda);
    createParser(stock.agenda.Grammar, parser, stock.agenda.parser.Lexer.definition);
    parser.finalize();
    return parser;
}

function wrapperOf(parser: LangiumParser): BaseParser {
    return Reflect.get(parser, 'wrapper') as BaseParser;
}

function agendaIn(parser: LangiumParser, source = text): Agenda {
    const { value } = parser.parse(source);
    assert.ok(isAgenda(value));
    return value;
}

/** Stops a parser at its third leaf, as a time limit does. */
function stopInTheMiddle(parser: LangiumParser): void {
    const own = Reflect.get(parser, 'nodeBuilder') as CstNodeBuilder;
    let leaves = 0;
    buildNodesWith(
        parser,
        new (class extends CstNodeBuilder {
            protected override createLeafNode(token: IToken, hidden: boolean): LeafCstNodeImpl {
                if (++leaves === 3) {
                    throw new Error('stopped');
                }
                return super.createLeafNode(token, hidden);
            }
        })(),
    );
    assert.throws(() => parser.parse(text), /stopped/u);
    buildNodesWith(parser, own);
}

describe('Inside Langium, the parser', () => {
    it('keeps a stack that nothing but us empties after it was stopped', () => {
        const parser = stockParser();
        const fresh = treeOf(parser.parse(text).value);
        const height = (): unknown => (Reflect.get(parser, 'stack') as readonly unknown[]).length;
        assert.equal(height(), 0);
        stopInTheMiddle(parser);
        assert.notEqual(height(), 0);
        assert.notDeepEqual(treeOf(parser.parse(text).value), fresh);
        stopInTheMiddle(parser);
        forgetUnfinished(parser);
        assert.deepEqual(treeOf(parser.parse(text).value), fresh);
    });
    it('builds its concrete nodes with the builder in its field', () => {
        const parser = stockParser();
        assert.ok(Reflect.get(parser, 'nodeBuilder') instanceof CstNodeBuilder);
        const builder = new PlacedNodeBuilder();
        builder.origin = { offset: 100, line: 10, text };
        buildNodesWith(parser, builder);
        const [item] = agendaIn(parser).sections;
        assert.equal(item?.$cstNode?.offset, 100 + text.indexOf('item 1'));
        assert.equal(item.$cstNode.range.start.line, 14);
    });
    it('records its rules beside itself, and parses as if it had recorded them in itself', () => {
        const parser = new LangiumParser(stock.agenda);
        createParser(stock.agenda.Grammar, parser, stock.agenda.parser.Lexer.definition);
        const wrapper = wrapperOf(parser);
        const own = Object.getPrototypeOf(Object.getPrototypeOf(wrapper)) as object;
        for (const method of ['enableRecording', 'disableRecording', 'performSelfAnalysis']) {
            assert.equal(typeof Reflect.get(own, method), 'function', method);
        }
        assert.equal(Reflect.get(wrapper, 'selfAnalysisDone'), false);
        const before = Object.getOwnPropertyNames(wrapper);
        finalizeBeside(parser);
        assert.ok(wrapperOf(parser) === wrapper);
        assert.equal(Reflect.get(wrapper, 'RECORDING_PHASE'), false);
        assert.equal(Reflect.get(wrapper, 'selfAnalysisDone'), true);
        assert.deepEqual(
            Object.getOwnPropertyNames(wrapper).filter((name) => !before.includes(name)),
            [],
        );
        assert.deepEqual(treeOf(parser.parse(text).value), treeOf(stockParser().parse(text).value));
    });
    it('links to its containers what `doParse` gives it, in the way that ours does it', () => {
        const containersOf = (root: AstNode): readonly unknown[] =>
            AstUtils.streamAst(root)
                .map((node) => [
                    node.$type,
                    node.$container?.$type,
                    node.$container?.$cstNode?.offset,
                    node.$containerProperty,
                    node.$containerIndex,
                ])
                .toArray();
        for (const source of [text, '', 'item 1  One\n\n| a | b [^1] |\n\nschedule\n\nday 2024-09-03\n10:00-13:00 1, 2 [^1]\n- Other\n']) {
            const parser = stockParser();
            const last = linkFaster(parser);
            assert.deepEqual(Object.keys(parser.parse(source).value), []);
            assert.deepEqual(containersOf(last()), containersOf(agendaIn(stockParser(), source)));
        }
    });
    it('gives each node the defaults that the reflection in its field has', () => {
        const parser = stockParser();
        assert.ok(Reflect.get(parser, 'astReflection') === stock.shared.AstReflection);
        lookAtDefaultsAlone(parser, stock.shared.AstReflection);
        const fresh = treeOf(stockParser().parse(text).value);
        assert.deepEqual(treeOf(parser.parse(text).value), fresh);
        Reflect.set(parser, 'astReflection', { getTypeMetaData: () => ({ properties: {} }) });
        assert.notDeepEqual(treeOf(parser.parse('item 1  One\n').value), treeOf(stockParser().parse('item 1  One\n').value));
    });
    it('looks at the next token by its number', () => {
        const wrapper = wrapperOf(stockParser());
        const { tokens } = stock.agenda.parser.Lexer.tokenize(text);
        Reflect.set(wrapper, 'input', tokens);
        assert.equal(nextTokenOf(wrapper), (tokens as IToken[])[0]?.tokenType.tokenTypeIdx);
    });
    it('asks for the tokens of a text once, with the same text, before it parses', () => {
        const parser = stockParser();
        const { Lexer } = stock.agenda.parser;
        const asked: string[] = [];
        const tokenize = Lexer.tokenize.bind(Lexer);
        Lexer.tokenize = (input, options) => {
            asked.push(input);
            return tokenize(input, options);
        };
        try {
            parser.parse(text);
        } finally {
            Lexer.tokenize = tokenize;
        }
        assert.deepEqual(asked, [text]);
    });
    it('takes the tokens of each part from the scanner, and never scans a part again', () => {
        const { Lexer, LangiumParser: parser } = ours.agenda.parser;
        assert.ok(Lexer instanceof AgendaLexer && parser instanceof AgendaParser);
        const whole = LineLexer.prototype.tokenize;
        const scanned: string[] = [];
        LineLexer.prototype.tokenize = function tokenize(input) {
            scanned.push(input);
            return whole.call(this, input);
        };
        try {
            parser.reparse(text.replace('First', 'Firsts'), agendaIn(parser));
        } finally {
            LineLexer.prototype.tokenize = whole;
        }
        assert.deepEqual(scanned, []);
    });
});

describe('Inside Langium, the tree', () => {
    for (const source of sources) {
        it(`of ${source.name} is the one that Langium builds of the whole text`, () => {
            const ownTree = ours.agenda.parser.LangiumParser.parse(source.text).value;
            assert.deepEqual(treeOf(ownTree), treeOf(stock.agenda.parser.LangiumParser.parse(source.text).value));
        });
    }
    it('makes a range of a leaf for each caller, who may move it', () => {
        const { $cstNode: node } = ours.agenda.parser.LangiumParser.parse<Agenda>('agenda A/1\n\nitem 1  One\n\nitem 2  Two\n').value
            .sections[1]!;
        const [leaf] = node ? CstUtils.flattenCst(node).toArray() : [];
        assert.equal(leaf?.range.start.line, 4);
        assert.equal(leaf?.range.start.line, 4);
    });
    it('remembers the range of a composite node, so that the node could not move', () => {
        const { $cstNode: node } = agendaIn(stockParser()).sections[0]!;
        const range = node?.range;
        assert.ok(node?.range === range);
    });
    it('has a builder with the stack of open nodes, the innermost last', () => {
        const builder = new CstNodeBuilder();
        const root = builder.buildRootNode('');
        const isStack = (...nodes: readonly unknown[]): boolean => areSame(Reflect.get(builder, 'nodeStack') as readonly unknown[], nodes);
        assert.ok(isStack(root));
        const node = builder.buildCompositeNode(stock.agenda.Grammar.rules[0] as never);
        assert.ok(isStack(root, node));
        assert.ok(builder.current === node);
    });
    it('is walked upwards through fields that it reads each time', () => {
        const first = agendaIn(stockParser());
        const second = agendaIn(stockParser());
        const [item] = first.sections;
        const above: { agenda: Agenda; root: CompositeCstNode } = { agenda: first, root: first.$cstNode as CompositeCstNode };
        hangOn(above, first.sections, topNodesOf(first));
        const inside = AstUtils.streamAllContents(item!).toArray().at(-1)!;
        assert.ok(AstUtils.findRootNode(inside) === first);
        assert.ok(inside.$cstNode?.root === first.$cstNode);
        Object.assign(above, { agenda: second, root: second.$cstNode });
        assert.ok(AstUtils.findRootNode(inside) === second);
        assert.ok(inside.$cstNode?.root === second.$cstNode);
    });
    it('names a node by the number in it', () => {
        const agenda = agendaIn(stockParser());
        const { AstNodeLocator: locator } = stock.agenda.workspace;
        assert.equal(locator.getAstNodePath(agenda.sections[1]!), '/sections@1');
        setIndexes(agenda.sections, 1, 2);
        assert.equal(locator.getAstNodePath(agenda.sections[1]!), '/sections@1');
        setIndexes([agenda.sections[0]!, agenda.sections[0]!, agenda.sections[1]!], 2, 3);
        assert.equal(locator.getAstNodePath(agenda.sections[1]!), '/sections@2');
    });
    it('leads from a root of ours to its agenda, its text and its nodes', () => {
        const agenda = agendaIn(stockParser());
        const nodes = topNodesOf(agenda);
        const root = new AgendaRoot([{ origin: { offset: 0, line: 0, text }, nodes }]);
        linkRoot(root, agenda);
        assert.ok(root.astNode === agenda);
        assert.equal(root.text, agenda.$cstNode?.text);
        assert.deepEqual(root.range, agenda.$cstNode?.range);
        assert.ok(areSame(root.content, nodes));
    });
    it('is found from a document and leads back to it', () => {
        const document = stock.shared.workspace.LangiumDocumentFactory.fromString(text, URI.file('/a.agenda'));
        giveTree(document, stock.agenda.parser.LangiumParser.parse(''));
        assert.deepEqual(document.parseResult.value.$cstNode?.text, '');
        assert.ok(AstUtils.getDocument(document.parseResult.value) === document);
    });
    it('is searched for properties and keywords as Langium searches it', () => {
        for (const node of AstUtils.streamAst(ours.agenda.parser.LangiumParser.parse(text).value)) {
            for (const property of Object.keys(node).filter((name) => !name.startsWith('$'))) {
                for (const index of [0, 1, 5]) {
                    assert.ok(
                        propertyIn(node.$cstNode, property, index) === GrammarUtils.findNodeForProperty(node.$cstNode, property, index),
                    );
                }
            }
            for (const keyword of ['item', 'agenda', ':']) {
                assert.ok(keywordIn(node.$cstNode, keyword) === GrammarUtils.findNodeForKeyword(node.$cstNode, keyword));
            }
        }
    });
});

/** A citation in a document, linked by Langium's own linker to whatever `candidate` says. */
function citation(): {
    readonly document: LangiumDocument;
    readonly info: ReferenceInfo;
    readonly linker: Linker;
    readonly asked: () => number;
} {
    const document = stock.shared.workspace.LangiumDocumentFactory.fromString(text, URI.file('/cited.agenda'));
    const target = stock.shared.workspace.LangiumDocumentFactory.fromString(registerText, URI.file('/cited.register')).parseResult.value;
    assert.ok(isRegister(target));
    const entry = AstUtils.streamAllContents(target).find(isRegisterEntry)!;
    const info = AstUtils.streamAllContents(document.parseResult.value)
        .flatMap((node) => AstUtils.streamReferences(node))
        .find(({ reference }) => reference.$refText === '10/3')!;
    const linker = stock.agenda.references.Linker;
    let count = 0;
    linker.getCandidate = () => {
        count++;
        return stock.agenda.workspace.AstNodeDescriptionProvider.createDescription(entry as AstNode, '10/3');
    };
    return { document, info, linker, asked: () => count };
}

describe('Inside Langium, references', () => {
    it('are linked once, until what they keep is forgotten', () => {
        const { info, asked } = citation();
        const reference = info.reference as DefaultReference;
        assert.ok('_ref' in reference && reference._ref === undefined);
        assert.ok(reference.ref && reference.ref);
        assert.equal(asked(), 1);
        assert.ok(reference._ref === reference.ref);
        assert.ok(reference._nodeDescription);
        forgetLink(reference);
        assert.ok(reference.ref);
        assert.equal(asked(), 2);
    });
    it('are added to nothing but the list of the document', () => {
        const { info, linker, document } = citation();
        const listed = document.references.length;
        (linker as unknown as { doLink(link: ReferenceInfo, document: LangiumDocument): void }).doLink(info, referenceSink);
        assert.ok((info.reference as Reference).ref);
        assert.equal(document.references.length, listed);
    });
    it('of a document are read from a field of it that may be replaced', () => {
        const { document, info, linker } = citation();
        const field = Object.getOwnPropertyDescriptor(document, 'references');
        assert.ok(field?.writable && field.configurable && Array.isArray(field.value));
        let times = 0;
        listReferences(document, () => {
            times++;
            return [info.reference as Reference];
        });
        assert.equal(times, 0);
        assert.ok((info.reference as Reference).ref);
        linker.unlink(document);
        assert.equal(times, 1);
        assert.ok((info.reference as DefaultReference)._ref === undefined);
        assert.deepEqual(document.references, []);
    });
});

class OpenIndex extends FillableIndex {
    exported = this.setContent.bind(this);
    referring = this.setReferences.bind(this);
}

describe('Inside Langium, the index', () => {
    it('answers from the maps that we fill, by type too', () => {
        const index = new OpenIndex(stock.shared);
        const document = stock.shared.workspace.LangiumDocumentFactory.fromString(registerText, URI.file('/index.register'));
        const node = AstUtils.streamAllContents(document.parseResult.value).find(isRegisterEntry)!;
        const uri = document.uri.toString();
        const describe = (name: string) =>
            stock.agenda.workspace.AstNodeDescriptionProvider.createDescription(node as AstNode, name, document);
        const namesOf = (type?: string) =>
            index
                .allElements(type)
                .map(({ name }) => name)
                .toArray();
        for (const names of [['10/3'], ['10/4', '10/5'], []]) {
            index.exported(uri, names.map(describe));
            assert.deepEqual(namesOf(), names);
            assert.deepEqual(namesOf(RegisterEntry.$type), names);
        }
        index.exported(uri, [describe('10/3')]);
        assert.deepEqual(namesOf(RegisterEntry.$type), ['10/3']);
        index.removeContent(document.uri);
        assert.deepEqual(namesOf(RegisterEntry.$type), []);
    });
    it('finds references in the map that we fill', () => {
        const index = new OpenIndex(stock.shared);
        const document = stock.shared.workspace.LangiumDocumentFactory.fromString(registerText, URI.file('/index.register'));
        const node = AstUtils.streamAllContents(document.parseResult.value).find(isRegisterEntry) as AstNode;
        const path = stock.agenda.workspace.AstNodeLocator.getAstNodePath(node);
        const source = URI.file('/citing.agenda');
        const segment = { offset: 0, length: 0, end: 0, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } };
        const found = () => index.findAllReferences(node, path).toArray();
        assert.deepEqual(found(), []);
        const reference = { sourceUri: source, sourcePath: '', targetUri: document.uri, targetPath: path, segment, local: false };
        index.referring(source.toString(), [reference]);
        assert.deepEqual(found(), [reference]);
        const citing = stock.shared.workspace.LangiumDocumentFactory.fromString('', source);
        assert.ok(index.isAffected(citing, new Set([document.uri.toString()])));
        index.removeReferences(source);
        assert.deepEqual(found(), []);
    });
});
