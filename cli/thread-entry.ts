/** The file that another thread of a check runs. */
import { join } from 'node:path';
import { load, privateFile } from './kept-code.js';

const { keep } = load({ folder: join(__dirname, 'cli'), main: 'thread.js', require, keptIn: privateFile('thread') });
process.on('exit', keep);
