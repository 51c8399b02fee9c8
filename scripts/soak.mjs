// Soaks the built server: random documents, edits, questions, cancels and files over standard input and output, compared with a fresh server.
//
//   npm run soak                                an hour
//   npm run soak -- --minutes 5 [--seed 123]
//   npm run soak -- --seed 123 --rounds 1       one round again, as a failure has printed it
//   npm run soak -- --replay out/soak/seed-123.jsonl     the very messages of a round again
//
// Tells every answer above two seconds (of the server's own time), error, unanswered question, difference, exit, word on the standard error, and whether
// memory is flat. The messages of a round in which something went wrong lie in out/soak/. The exit code is 1 where anything did.
import { build, prepare, root, run } from './prepare.mjs';

prepare();
process.chdir(root);
for (const [index, option] of process.argv.entries()) {
    if (['--minutes', '--rounds', '--seed'].includes(option) && !(Number(process.argv[index + 1]) >= 0)) {
        console.error(`${option} ${process.argv[index + 1] ?? ''} is no number.`);
        process.exit(2);
    }
}
build('--tests');
process.exitCode = run(process.execPath, ['out/soak.mjs', ...process.argv.slice(2)]);
