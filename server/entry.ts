/** The file that is run: it loads the language server and saves its compiled code for the next start. */
import { join } from 'node:path';
import { load } from '../disk/kept-code.js';
import { privateFile } from '../disk/kept-folder.js';

const { keep } = load({ folder: join(__dirname, 'chunks'), main: 'server.js', require, keptIn: privateFile('server') });
process.on('exit', keep);
