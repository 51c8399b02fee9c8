/** The fourth part of the cases. */
import { runCases } from './run-cases.js';

runCases(3);
