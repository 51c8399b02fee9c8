// Writes docs/library.md: which titles the built-in library holds, by body, session and language. The build calls it; `npm run library` does it alone.
// The page is made from language/registers/ alone, and test/architecture/library-page.test.ts holds it against them.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = 'language/registers';
const languages = ['en', 'fr', 'es', 'ru', 'ar', 'zh'];

const head = `# What the built-in library holds

The library knows which resolutions and decisions exist, and what many of them are called. A title that is quoted beside a citation is checked
([resolution/title](rules.md#resolutiontitle)) only where the official title in the language of the document is known. Otherwise the hover of the citation says so: “The number is known, and a title beside it is not checked”.

Each table has the sessions, or years, of a body of which any title is known, and the number of resolutions and decisions with a title in each language: those that are checked and, behind a plus sign, those that are only shown, because they are
known from budgets and lists. An empty cell is none. To have more titles checked, add a [register](language.md#registers) of your own: it is read together with the library.

This page is made from the data by a script, \`npm run library\`, which every build runs.
`;

/** The session or year that a number tells; the number itself where it tells none. */
function sessionOf(number) {
    const [, bracketed] = /\(([^)]+)\)$/u.exec(number) ?? [];
    const [, before, after] = /^([^/]+)\/(.+)$/u.exec(number) ?? [];
    return bracketed ?? (before === undefined ? number.replace(/[.]R?\d+$/u, '') : /^[A-Z]+\.\d+$/u.test(after) ? after : before);
}

/** The entries of a register: their numbers, and their titles by language. */
function entriesIn(text) {
    const entries = new Map();
    let entry;
    for (const line of text.split('\n')) {
        const [, name] = /^((?:resolution|decision) \S.*)$/u.exec(line) ?? [];
        const [, language] = /^(\w\w): \S/u.exec(line) ?? [];
        if (name) {
            entry = entries.get(name) ?? new Map();
            entries.set(name, entry);
        } else if (entry && language) {
            entry.set(language, 'checked');
        }
    }
    return entries;
}

/** Adds the titles of a table. A title of the register itself comes first, and one official title is enough. */
function addTable(entries, language, text) {
    for (const line of text.split('\n')) {
        const [number, title] = line.split('\t');
        if (title) {
            const name = /^(?:resolution|decision) /u.test(number) ? number : `resolution ${number}`;
            const entry = entries.get(name) ?? new Map();
            entries.set(name, entry);
            if (entry.get(language) !== 'checked') {
                entry.set(language, title.startsWith('~') ? 'shown' : 'checked');
            }
        }
    }
}

function tableOf(entries) {
    const sessions = new Map();
    for (const [name, titles] of entries) {
        const session = sessionOf(name.replace(/^\w+ /u, ''));
        for (const [language, kind] of titles) {
            const counts = sessions.get(session) ?? new Map();
            sessions.set(session, counts);
            const count = counts.get(language) ?? { checked: 0, shown: 0 };
            counts.set(language, count);
            count[kind]++;
        }
    }
    const cell = ({ checked, shown } = { checked: 0, shown: 0 }) =>
        [checked > 0 ? `${checked}` : '', shown > 0 ? `+${shown}` : ''].filter((one) => one !== '').join(' ');
    return [...sessions]
        .sort(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }))
        .map(([session, counts]) => `| ${session} | ${languages.map((language) => cell(counts.get(language))).join(' | ')} |`);
}

/** The whole page, from the data in the working folder. */
export function libraryPage() {
    const parts = [];
    const bare = [];
    for (const file of readdirSync(join(folder, 'library')).sort()) {
        const text = readFileSync(join(folder, 'library', file), 'utf8');
        const [, symbol] = /^register (\S+)/u.exec(text) ?? [];
        const [, name] = /^en: ([^|\n]+)/mu.exec(text) ?? [];
        const entries = entriesIn(text);
        for (const language of languages) {
            const table = join(folder, 'titles', file.replace('.register', `.${language}.tsv`));
            if (existsSync(table)) {
                addTable(entries, language, readFileSync(table, 'utf8'));
            }
        }
        const rows = tableOf(entries);
        const title = `${(name ?? '').trim()} (${symbol})`;
        const hasNumbers = entries.size > 0 || /^(?:resolutions|decisions) /mu.test(text);
        if (rows.length > 0) {
            parts.push(`## ${title}\n\n| session | ${languages.join(' | ')} |\n|---|---|---|---|---|---|---|\n${rows.join('\n')}\n`);
        } else {
            bare.push(`- ${title}: ${hasNumbers ? 'numbers' : 'names only'}`);
        }
    }
    const others = `## Bodies without titles\n\nOf these bodies the library knows numbers, which are checked, or names, so that their resolutions are told from those of others.\n\n${bare.join('\n')}\n`;
    return [head, ...parts, others].join('\n');
}

/** Writes the page where it says something else. The build calls it, so that the page is never behind the data. */
export function writeLibraryPage() {
    const page = libraryPage();
    if (!existsSync('docs/library.md') || readFileSync('docs/library.md', 'utf8') !== page) {
        writeFileSync('docs/library.md', page);
    }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
    writeLibraryPage();
}
