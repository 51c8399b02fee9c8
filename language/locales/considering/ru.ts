/** The Russian words by which an annotation says when its item is taken up. */
import type { ConsideringWords } from '../considering-words.js';

export const russianConsidering: ConsideringWords = {
    thisItem: ['этот пункт', 'данный пункт', 'настоящий пункт', 'этот пункт повестки дня', 'данный пункт повестки дня'],
    verbs: [
        'рассмотрит',
        'рассмотреть',
        'рассмотрен',
        'рассматривать',
        'рассматриваться',
        'обсудит',
        'обсудить',
        'обсужден',
        'обсуждаться',
        'изучит',
    ],
    under: ['по', 'в рамках', 'для', 'о', 'к', 'после'],
    otherDays: ['после', 'до ', 'перед', 'датирован', 'доклад', 'представлен', 'не ', 'если', 'состоявш', 'принят', 'опубликов', 'может'],
};
