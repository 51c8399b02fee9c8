/** The language server, made to hang on purpose: see `hanging.ts`. A program that suites start in place of `dist/server.js`. */
import { makeHang } from './hanging.js';

makeHang();
void import('../../server/main.js');
