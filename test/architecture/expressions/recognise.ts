/** A program that recognises everything: runs each recogniser of each language once, and prints the expressions built for them to standard output. */
import { madeExpressions } from './watching.js';
import { globSync, readFileSync } from 'node:fs';
import { arabicStart } from '../../../client/arabic-lines.js';
import { languages } from '../../../language/locales/locale.js';
import { CancellationToken } from 'vscode-languageserver-protocol';
import { bodiesOf, mixedInputs } from '../../growth/inputs.js';
import { operations } from '../../growth/operations.js';
import { Desk, uriOf } from '../../properties/desk.js';

async function main(): Promise<void> {
    const desk = await Desk.create(true);
    const texts = [
        ...globSync('{examples,test/fixtures}/**/*.{agenda,register}').map((file) => ({
            extension: file.split('.').at(-1) ?? '',
            text: readFileSync(file, 'utf8'),
        })),
        ...mixedInputs(bodiesOf(desk)).map(({ extension, text }) => ({ extension, text: text(600) })),
    ];
    for (const [number, { extension, text }] of texts.entries()) {
        const opened = { desk, name: `${number}.${extension}`, text };
        for (const run of Object.values(operations)) {
            await run(opened);
        }
        arabicStart(text);
        if (extension === 'agenda') {
            for (const language of languages) {
                const params = { uri: uriOf(opened.name).toString(), version: desk.version(opened.name), language };
                await desk.server.shared.agenda.LanguageVersions.newVersion(params, CancellationToken.None);
            }
        }
        // The first documents stay open: they are language versions of each other.
        if (number > 40) {
            desk.close(opened.name);
            await desk.build();
        }
    }
    process.stdout.write(JSON.stringify(madeExpressions()));
}

main().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
});
