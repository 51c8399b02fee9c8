/** The blocks as JSON, for programs. */
import type { Format } from './format.js';

/** Grows when something that was there is no longer there, or means something else. */
export const schemaVersion = 1;

export const json: Format = {
    name: 'json',
    extension: 'json',
    render: (document) => `${JSON.stringify({ schema: schemaVersion, ...document }, null, 2)}\n`,
};
