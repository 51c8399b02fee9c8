/** The file that is run: it lets Node keep the compiled code of the program, and calls it. */
import { keepCompiledCode } from './cli/compiled-code.js';

keepCompiledCode();
void import('./cli/main.js');
