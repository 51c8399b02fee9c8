/** What a client says of itself in the initialization options. A client may send anything, so that each value is still to be looked at. */
import type { InitializeParams } from 'vscode-languageserver-protocol';
import type { ClientOptions } from '../protocol/client-options.js';

export function optionsIn({
    initializationOptions,
}: Pick<InitializeParams, 'initializationOptions'>): Readonly<Partial<Record<keyof ClientOptions, unknown>>> {
    return typeof initializationOptions === 'object' && initializationOptions !== null ? initializationOptions : {};
}
