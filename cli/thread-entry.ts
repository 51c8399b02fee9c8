/** The file that the other threads of a check run. */
import { join } from 'node:path';
import { load } from './kept-code.js';
import { privateFile } from './kept-folder.js';

const { keep } = load({ folder: join(__dirname, 'cli'), main: 'thread.js', require, keptIn: privateFile('thread') });
process.on('exit', keep);
