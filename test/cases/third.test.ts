/** The third part of the cases. */
import { runCases } from './run-cases.js';

runCases(2);
