// npm run bench: builds what is packaged, and measures it. The words behind `--` are explained in bench/main.ts.
import { build, prepare, root, run } from './prepare.mjs';

prepare();
process.chdir(root);
build('--production');
process.exitCode = run(process.execPath, ['out/bench/main.js', ...process.argv.slice(2)]);
