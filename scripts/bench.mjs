// npm run bench: builds the packaged programs and measures them. bench/main.ts explains the words after `--`.
import { build, prepare, root, run } from './prepare.mjs';

prepare();
process.chdir(root);
build('--production');
process.exitCode = run(process.execPath, ['out/bench/main.js', ...process.argv.slice(2)]);
