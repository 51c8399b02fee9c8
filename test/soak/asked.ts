/** Whether the soak asks everything: all that a server announces, and all our own requests. */
import { globSync, readFileSync } from 'node:fs';
import type { ServerCapabilities } from 'vscode-languageserver-protocol';
import { heartbeatRequest } from '../../protocol/protocol.js';
import type { Draw } from './draw.js';
import { allQuestions, announced } from './questions.js';

/** Announced, but no request: how texts and files are told of, and what answers look like. */
const unasked: readonly (string | RegExp)[] = [
    /^textDocumentSync/u,
    'positionEncoding',
    'workspace',
    /^workspace\.(?:workspaceFolders|fileOperations)/u,
    'semanticTokensProvider.legend',
    'diagnosticProvider.interFileDependencies',
];

/** The paths of all that is announced: of what is true, and of what has options. */
function announcedIn(options: object, path = ''): readonly string[] {
    return Object.entries(options).flatMap(([name, value]: [string, unknown]) => {
        if (value === true) {
            return [`${path}${name}`];
        }
        const hasOptions = typeof value === 'object' && value !== null && !Array.isArray(value);
        return hasOptions ? [`${path}${name}`, ...announcedIn(value, `${path}${name}.`)] : [];
    });
}

/** Announced capabilities that the soak would not use. */
export function unknownCapabilities(capabilities: ServerCapabilities): readonly string[] {
    const known = [...unasked, ...announced];
    return announcedIn(capabilities).filter((path) => !known.some((one) => (typeof one === 'string' ? one === path : one.test(path))));
}

/** The project's own requests that the soak would not use. */
export function unknownRequests(own: readonly string[], draw: Draw): readonly string[] {
    const asked = allQuestions({ uri: 'file:///a.agenda', version: 1, text: 'item 1  A' }, draw).map(({ method }) => method);
    // A heartbeat is about no document, and no text.
    return own.filter((method) => !asked.includes(method) && method !== heartbeatRequest);
}

/** The project's own requests, as the sources of the protocol name them. */
export function ownRequests(): readonly string[] {
    const sources = globSync('protocol/*.ts').map((file) => readFileSync(file, 'utf8'));
    return sources.flatMap((source) => [...source.matchAll(/^export const \w+Request = '([^']+)'/gmu)].map(([, method = '']) => method));
}
