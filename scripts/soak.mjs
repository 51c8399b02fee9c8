// Soaks the built server: random documents, edits, requests, cancellations and files over standard input and output, compared with a fresh server.
//
//   npm run soak                                an hour
//   npm run soak -- --minutes 5 [--seed 123]
//   npm run soak -- --seed 123 --rounds 1       repeats one round, with the values printed by the failure
//   npm run soak -- --replay out/soak/seed-123.jsonl     repeats the exact messages of a round
//
// Reports every answer slower than two seconds (of the server's own time), error, unanswered request, difference, exit and output on standard error, and
// whether memory is flat. The messages of a failed round are kept in out/soak/. The exit code is 1 if anything failed.
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
