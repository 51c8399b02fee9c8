/** Whether the parameters of a request have what every request of its kind needs. A client may send anything. */
import { numberings } from '../protocol/formats.js';
import { compareRequest, comparisonFiles } from '../protocol/compare-request.js';
import { rollForwardRequest } from '../protocol/next-session.js';
import { overviewRequest } from '../protocol/overview.js';
import {
    counterpartRequest,
    entryLevelRequest,
    lateMarkerRequest,
    exportRequest,
    moveItemRequest,
    newAgendaRequest,
    newAgendaValueRequest,
    newRegisterRequest,
    newVersionRequest,
    previewRequest,
    sourceRequest,
    versionsRequest,
    wordCountRequest,
} from '../protocol/protocol.js';
import { pasteRequest } from '../protocol/pasting.js';
import { proposeScheduleRequest, scheduleItemRequest } from '../protocol/scheduling.js';

type Params = Readonly<Record<string, unknown>>;

/** Something that the parameters need: as it is named to the client, and whether they have it. */
type Need = readonly [what: string, isThere: (params: Params) => boolean];

const document: readonly Need[] = [['a document', ({ textDocument }) => isText(fieldOf(textDocument, 'uri'))]];
const place: readonly Need[] = [...document, ['a position', ({ position }) => isPosition(position)]];
const stretch: readonly Need[] = [
    ...document,
    ['a range', ({ range }) => isPosition(fieldOf(range, 'start')) && isPosition(fieldOf(range, 'end'))],
];
const options: Need = ['an object of options', ({ options: given }) => isObject(given)];

const address: Need = ['an address', ({ uri }) => isText(uri)];
/** A version of a text. */
const text: readonly Need[] = [address, ['a version', ({ version }) => typeof version === 'number']];
const line: Need = ['a line', ({ line: given }) => isCount(given)];
const language: Need = ['a language', ({ language: given }) => isText(given)];

/** What requests need, by the method of the connection that sets their handler, or by their own name. */
const needs: Readonly<Record<string, readonly Need[]>> = {
    onHover: place,
    onCompletion: place,
    onDefinition: place,
    onReferences: [...place, ['a context', ({ context }) => isObject(context)]],
    onDocumentHighlight: place,
    onPrepareRename: place,
    onRenameRequest: [...place, ['a new name', ({ newName }) => isText(newName)]],
    onLinkedEditingRange: place,
    onDocumentSymbol: document,
    onFoldingRanges: document,
    onDocumentLinks: document,
    onCodeLens: document,
    onCodeAction: [...stretch, ['a context', ({ context }) => Array.isArray(fieldOf(context, 'diagnostics'))]],
    onSelectionRanges: [...document, ['a list of positions', ({ positions }) => isListOf(positions, isPosition)]],
    onCodeActionResolve: [['a title', ({ title }) => isText(title)]],
    onDocumentFormatting: [...document, options],
    onDocumentRangeFormatting: [...stretch, options],
    onDocumentOnTypeFormatting: [...place, options, ['a character', ({ ch }) => isText(ch)]],
    onWorkspaceSymbol: [['a query', ({ query }) => isText(query)]],
    'inlayHint.on': stretch,
    'semanticTokens.on': document,
    'semanticTokens.onDelta': document,
    'semanticTokens.onRange': stretch,
    'textDocumentContent.on': [address],
    'textDocument/diagnostic': document,
    'workspace/diagnostic': [
        [
            'a list of earlier results',
            ({ previousResultIds }) =>
                isListOf(previousResultIds, (result) => isText(fieldOf(result, 'uri')) && isText(fieldOf(result, 'value'))),
        ],
    ],
    [previewRequest]: text,
    [sourceRequest]: [...text, ['a block with the offsets of words', ({ words }) => areShownWords(words)]],
    [exportRequest]: [
        address,
        ['a template with its name', ({ template }) => template === undefined || isTemplate(template)],
        ['a known kind of numbers', ({ numbering }) => numbering === undefined || numberings.some((one) => one === numbering)],
        ['whether it is for printing', ({ isForPrinting }) => isForPrinting === undefined || typeof isForPrinting === 'boolean'],
    ],
    [versionsRequest]: text,
    [counterpartRequest]: [...text, line, language],
    [newVersionRequest]: [...text, language],
    [newRegisterRequest]: [...text, line, ['a character that is a number', ({ character }) => isCount(character)]],
    [wordCountRequest]: text,
    [overviewRequest]: text,
    [moveItemRequest]: [...text, line, ['a direction or a place', ({ to }) => isDirection(to) || isItemPlace(to)]],
    [entryLevelRequest]: [...text, line, ['a change of the level', ({ change }) => change === 'deeper' || change === 'higher']],
    [lateMarkerRequest]: [...text, line],
    [pasteRequest]: [
        ...text,
        line,
        ['the end of what is replaced', ({ character, endLine, endCharacter }) => [character, endLine, endCharacter].every(isCount)],
        ['a text', ({ text: given }) => isText(given)],
        ['HTML that is a text', ({ html }) => html === undefined || isText(html)],
    ],
    [scheduleItemRequest]: [
        ...text,
        line,
        ['a character that is a number', ({ character }) => character === undefined || isCount(character)],
        ['a line of a meeting', ({ meeting }) => isCount(meeting)],
    ],
    [proposeScheduleRequest]: text,
    [compareRequest]: [
        ...text,
        ['another agenda with its text', ({ before }) => isText(fieldOf(before, 'uri')) && isText(fieldOf(before, 'text'))],
        ['a known kind of file', ({ to }) => to === undefined || comparisonFiles.some((file) => file === to)],
    ],
    [rollForwardRequest]: [
        ...text,
        ['the facts of a session', ({ next }) => next === undefined || areFacts(next)],
        [
            'a fact with its text',
            ({ typed }) => typed === undefined || (facts.has(fieldOf(typed, 'key')) && isText(fieldOf(typed, 'text'))),
        ],
    ],
    [newAgendaRequest]: [
        language,
        ['a body', ({ body }) => isText(fieldOf(body, 'symbol')) || isText(fieldOf(body, 'name'))],
        ['a session', ({ session }) => isText(session)],
        ['a text with the dates', ({ dates }) => isText(dates)],
    ],
    [newAgendaValueRequest]: [
        language,
        ['a key', ({ key }) => key === 'session' || key === 'dates'],
        ['a text', ({ text: given }) => isText(given)],
    ],
};

const facts: ReadonlySet<unknown> = new Set(['symbol', 'session', 'dates']);

function areFacts(next: unknown): boolean {
    return [...facts].every((key) => isText(fieldOf(next, String(key)))) && typeof fieldOf(next, 'together') === 'boolean';
}

function isTemplate(template: unknown): boolean {
    return isText(fieldOf(template, 'name')) && isText(fieldOf(template, 'base64'));
}

/**
 * Says in a sentence what the parameters of a request lack; undefined if they lack nothing.
 * @param method of the connection, with the name of the group that it belongs to; or the name of the request
 */
export function lackIn(method: string, params: unknown): string | undefined {
    const known = isObject(params) ? params : {};
    const lack = needs[method]?.find(([, isThere]) => !isThere(known));
    return lack && `The parameters of the request lack ${lack[0]}.`;
}

function isObject(value: unknown): value is Params {
    return typeof value === 'object' && value !== null;
}

function fieldOf(value: unknown, name: string): unknown {
    return isObject(value) ? value[name] : undefined;
}

function isText(value: unknown): value is string {
    return typeof value === 'string';
}

/** Whether a value is a line, a character, or an offset: they count from zero. */
function isCount(value: unknown): boolean {
    return Number.isInteger(value) && (value as number) >= 0;
}

function isListOf(value: unknown, isOne: (element: unknown) => boolean): boolean {
    return Array.isArray(value) && value.every(isOne);
}

function isPosition(value: unknown): boolean {
    return typeof fieldOf(value, 'line') === 'number' && typeof fieldOf(value, 'character') === 'number';
}

function areShownWords(value: unknown): boolean {
    return isText(fieldOf(value, 'block')) && isCount(fieldOf(value, 'start')) && isCount(fieldOf(value, 'end'));
}

function isDirection(value: unknown): boolean {
    return value === 'up' || value === 'down' || value === 'promote' || value === 'demote';
}

function isItemPlace(value: unknown): boolean {
    const beside = fieldOf(value, 'place');
    return (beside === 'before' || beside === 'after' || beside === 'under') && isCount(fieldOf(value, 'line'));
}
