/** The file that is run: it loads the command line and saves its compiled code for the next call. */
import { join } from 'node:path';
import { load } from '../disk/kept-code.js';
import { privateFile } from '../disk/kept-folder.js';

const [, , command = ''] = process.argv;
const use = (['check', 'render', 'format'] as const).find((known) => known === command) ?? 'help';
const { keep } = load({ folder: join(__dirname, 'chunks'), main: 'main.js', require, keptIn: privateFile(use) });
process.on('exit', keep);
