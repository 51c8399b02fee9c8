/** This project's server, started as the client starts it. */
import { serverArguments } from '../protocol/server-arguments.js';
import type { ServerProgram } from './server-program.js';

export const ourServer: ServerProgram = { script: 'dist/server.js', nodeArguments: serverArguments };
