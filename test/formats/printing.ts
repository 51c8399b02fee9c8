/** The formats that print text, for suites that hold for each of them. Formats of bytes have suites of their own. */
import assert from 'node:assert/strict';
import type { FormattedDocument } from '../../language/document/blocks.js';
import { formatOf } from '../../language/formats/catalogue.js';
import { formats, isRendered } from '../../protocol/formats.js';
import type { FormatFacts } from '../../protocol/formats.js';

interface PrintingFormat extends FormatFacts {
    readonly print: (document: FormattedDocument) => string;
}

const facts: readonly ((typeof formats)[number] & FormatFacts)[] = formats;

export const textFormats: readonly PrintingFormat[] = facts
    .filter(({ content }) => content === 'text')
    .map((format) => ({
        ...format,
        print: (document) => {
            assert.ok(isRendered(format.name));
            const printed = formatOf(format.name).render(document);
            assert.ok(typeof printed === 'string', `${format.name} does not print at once: test it in a suite of its own`);
            return printed;
        },
    }));

/** Those that print all of a document. */
export const wholeTextFormats: readonly PrintingFormat[] = textFormats.filter(({ isPart }) => !isPart);
