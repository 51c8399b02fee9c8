import type { FormBlock } from '../../form.js';
import type { PdfPage } from './file.js';
import type { Hyphenation } from './pieces.js';
export function layoutBlocks(pages: readonly PdfPage[], hyphenation: Hyphenation): { readonly blocks: readonly FormBlock[]; readonly margins: readonly string[] } { return { blocks: [], margins: [] }; }
