/** The blocks as JSON, for programs. */
import { withoutControls } from '../text/controls.js';
import type { TextFormat } from './format.js';

/** Increases when a property disappears or changes its meaning. */
export const schemaVersion = 1;

export const json: TextFormat = {
    render: (document) => `${JSON.stringify({ schema: schemaVersion, ...document }, printed, 2)}\n`,
};

function printed(_: string, value: unknown): unknown {
    return typeof value === 'string' ? withoutControls(value) : value;
}
