/** The Chinese words by which an annotation says when its item is taken up. */
import type { ConsideringWords } from '../considering-words.js';

export const chineseConsidering: ConsideringWords = {
    thisItem: ['本项目', '本议程项目', '这一项目', '该项目', '本项议程', '这一议程项目'],
    verbs: ['审议', '讨论', '处理', '审查'],
    under: ['在', '根据', '关于', '就', '按照', '对于'],
    otherDays: ['之后', '以后', '之前', '以前', '报告', '提交', '不', '如果', '若', '可能', '通过', '印发'],
};
