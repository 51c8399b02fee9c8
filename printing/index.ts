/** What other rooms use of printing. */
export { PrintError } from './choice.js';
export { printed, type Printing } from './print.js';
export { wordFileOf } from './word.js';
