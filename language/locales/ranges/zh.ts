/** The Chinese words around the two ends of a range. */
import type { RangeWords } from '../range-words.js';

export const chineseRanges: RangeWords = {
    from: ['从', '自', '由', '于'],
    through: ['至', '到'],
    between: ['介于'],
    and: ['和', '与'],
    suffixes: [],
    moved: ['改', '提前', '推迟', '延', '调整', '移', '更正', '缩短', '变更'],
    nextDay: ['次日', '第二天', '翌日', '每天', '每日', '隔天'],
    at: ['于', '在', '从', '自', '由', '日', '定于'],
};
