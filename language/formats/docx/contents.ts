/** All running text of a block. */
import type { Block, Content } from '../../document/blocks.js';

/** Every content that a block prints, in its order. */
export function contentsOf(block: Block): readonly Content[] {
    switch (block.kind) {
        case 'masthead':
            return [block.symbol, block.organization];
        case 'annex-day':
            return block.rows.map(({ content }) => content);
        case 'annex-item':
            return [block.content, ...block.documents];
        default:
            return [block.content];
    }
}
