/** The file that the other threads of a check run. */
import { join } from 'node:path';
import { load } from '../disk/kept-code.js';
import { privateFile } from '../disk/kept-folder.js';

const { keep } = load({ folder: join(__dirname, 'chunks'), main: 'thread.js', require, keptIn: privateFile('thread') });
process.on('exit', keep);
