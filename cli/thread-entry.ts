/** The file that the other threads of a check run. */
import { join } from 'node:path';
import { load, privateFile } from './kept-code.js';

const { keep } = load({ folder: join(__dirname, 'cli'), main: 'thread.js', require, keptIn: privateFile('thread') });
process.on('exit', keep);
