/** What can be mended by copying from the other version, without translating. */
import type { Disagreement } from '../semantics/consensus.js';
import type { Fix, RuleContext } from './rule.js';

export function translationFixes(_disagreement: Disagreement, _context: RuleContext): readonly Fix[] {
    return [];
}
