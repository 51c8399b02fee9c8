// Brings collected numbers and titles into the built-in library: node scripts/registers/collect.mjs FOLDER
//
// FOLDER holds tables (TSV, UTF-8, no quoting), one for each body, with the columns `kind number lang title source`, and `ranges.tsv` with `body kind session
// first last complete source note`. Below the names of each body, which are written by hand, this writes what is known of its numbers; the titles go to
// language/registers/titles/, from where the build packs them (pack-titles.mjs). language/registers/titles/README.md tells where the tables come from.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder = ''] = process.argv.slice(2);
const libraryFolder = 'language/registers/library';
const titleFolder = 'language/registers/titles';
const languages = ['en', 'fr', 'es', 'ru', 'ar', 'zh'];

/** Tables, the name of the body in ranges.tsv, and the file of the library. */
const bodies = [
    { table: 'ga', body: 'GA', file: 'general-assembly' },
    { table: 'ecosoc', body: 'ECOSOC', file: 'economic-and-social-council' },
    { body: 'SC', file: 'security-council' },
    { table: 'hrc', body: 'HRC', file: 'human-rights-council' },
    { table: 'cac-cosp', body: 'CAC/COSP', file: 'cac-cosp', isListed: true },
    { table: 'ctoc-cop', body: 'CTOC/COP', file: 'organized-crime-convention', isListed: true },
    { table: 'cnd', body: 'CND', file: 'narcotic-drugs' },
    { table: 'ccpcj', body: 'CCPCJ', file: 'crime-prevention' },
    { table: 'cpd', body: 'CPD', file: 'population-and-development' },
    { table: 'unea', body: 'UNEA', file: 'environment-assembly' },
    { table: 'unep-gc', body: 'UNEP GC', file: 'environment-governing-council' },
    { table: 'un-habitat-assembly', body: 'UN-Habitat Assembly', file: 'habitat-assembly' },
    { body: 'UNFCCC COP', file: 'climate-change-convention' },
    { table: 'eca', body: 'ECA', file: 'economic-commission-for-africa' },
    { table: 'eclac', body: 'ECLAC', file: 'economic-commission-for-latin-america' },
    { table: 'escap', body: 'ESCAP', file: 'economic-commission-for-asia' },
    { table: 'escwa', body: 'ESCWA', file: 'economic-commission-for-western-asia' },
];

const rowsOf = (name, count) =>
    readFileSync(join(folder, `${name}.tsv`), 'utf8')
        .split('\n')
        .slice(1)
        .filter((line) => line !== '')
        .map((line) => line.split('\t').concat(Array(count).fill('')).slice(0, count));

const allRanges = rowsOf('ranges', 8).map(([body, kind, session, first, last, complete, source, note]) => ({
    body,
    kind,
    session,
    first,
    last,
    complete,
    source,
    note,
}));

/** Numbers as bodies write them. Symbols of reports, parts of sections and pairs of parts are left out. */
const numberForms = /^(?:(?:[A-Z]{1,4}-)?\d+\/\d+(?: [A-Z])?|\d+(?: [A-Z])? \((?:E?S-)?[IVXLC]+\)|SS\.[IVXL]+\/\d+)$/;

function normal(number) {
    const plain = number
        .trim()
        .replace(/^(\d+)\(/, '$1 (')
        .replace(/^(\d+\/\d+)([A-Z])$/, '$1 $2');
    return numberForms.test(plain) ? plain : undefined;
}

function cleanTitle(title, number) {
    const inBrackets = /^[^[\]]+\[([^[\]]+)\]$/.exec(title)?.[1];
    const plain = (inBrackets ?? title)
        // Quotation marks of UTF-8 that a source has read in a code page.
        .replace(/\u00e2\u20ac\u2122/g, '\u2019')
        .replace(/\u00e2\u20ac\u0153/g, '\u201c')
        .replace(/\u00e2\u20ac\u009d?/g, '\u201d')
        .replace(/\s+/g, ' ')
        .replace(/\*+ ?/g, '')
        .replace(/^[-–] /, '')
        .trim();
    return plain === number || plain.includes(' | ') || /\[|\.\.\.|…$/.test(plain) ? '' : plain;
}

/** Whether a title is taken from the resolution itself, not from a budget, a list or a citation. */
const isOfficial = (source) => source.includes('UNxml') && !source.includes('as cited');
/** Whether the source is a report of the body or a page of its secretariat. */
const isReported = (source) => !/as cited|cut off|\(PPB|memory|inferred|count/.test(source);
/** A number that somebody remembers, or infers from a higher one, is not proved. */
const isProved = (source) => !/^(?:memory|inferred)/.test(source);

/**
 * Whether a session is held completely. A count by others (“six resolutions”) does not prove it, nor does a draft: only a list of contents, or a list of the
 * body without gaps.
 */
function isHeld({ body, complete, source }) {
    const isCount = /\((?:count|\d+|[a-z]+) ?(?:resolutions|decisions)|\((?:declaration|six|eight|four|fifteen)/.test(source);
    return complete === 'yes' && !isCount && !source.includes('draft') && !/^(?:UNFCCC|UNEA)/.test(body) && source !== 'same';
}

/** The two ends of a row of ranges.tsv in the form of their body; undefined where an end is not known, or where the numbers are not of that series. */
function endsOf({ body, session, first, last, source, note }) {
    if (
        first === '' ||
        last === '' ||
        source === 'memory' ||
        note.startsWith('number from memory') ||
        /memory/.test(source.split('+')[0]) ||
        body.includes('CMP')
    ) {
        return undefined;
    }
    if (body === 'SC') {
        return [`${first} (${session})`, `${last} (${session})`];
    }
    // Years were not in the numbers of the Council before 1978: such rows come from citations in another form.
    if (body === 'ECOSOC' && /^\d{4}$/.test(session) && Number(session) < 1978) {
        return undefined;
    }
    return body === 'ECOSOC' && session === '1974-1977' ? undefined : [first, lastKnown(last, note)];
}

/** Where the last number is remembered only, the one before it is taken. */
function lastKnown(last, note) {
    const remembered = /(\d+)\/(\d+)[^;]*memory/.exec(note);
    return remembered && `${remembered[1]}/${remembered[2]}` === last ? `${remembered[1]}/${Number(remembered[2]) - 1}` : last;
}

const parts = (number) => /^(.*?)(\d+)$/.exec(number);

/** Consecutive numbers as ranges. */
function joined(numbers) {
    const spans = [];
    for (const number of [...new Set(numbers)].sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))) {
        const [, head, value] = parts(number) ?? [];
        const last = spans.at(-1);
        const before = last && parts(last[1]);
        if (head && before?.[1] === head && Number(before[2]) + 1 === Number(value)) {
            last[1] = number;
        } else {
            spans.push([number, number]);
        }
    }
    return spans;
}

function wrapped(word, spans) {
    const lines = [];
    for (const [first, last] of spans) {
        const text = first === last ? first : `${first}-${last}`;
        const line = lines.at(-1);
        if (line && line.length + text.length < 100) {
            lines[lines.length - 1] = `${line}, ${text}`;
        } else {
            lines.push(`${word} ${text}`);
        }
    }
    return lines;
}

/** `1-3, 7` for 1, 2, 3, 7. */
function sessionsText(sessions) {
    const out = [];
    for (const [first, last] of sessions.sort((one, other) => one[0] - other[0])) {
        if (out.length > 0 && out.at(-1)[1] + 1 === first) {
            out.at(-1)[1] = last;
        } else {
            out.push([first, last]);
        }
    }
    return out.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(', ');
}

function sessionOfRow({ body, session }) {
    const [first, last = first] = session.split('-');
    // The Council counted its sessions in Roman figures until the sixty-third.
    return body === 'ECOSOC' && session === '1946-1977' ? [1, 63] : [Number(first), Number(last)];
}

const isInside = (number, [first, last]) => {
    const [one, from, to] = [number, first, last].map((text) => /^(.*?)(\d+)$/.exec(text));
    if (one && from && to) {
        return one[1] === from[1] && Number(one[2]) >= Number(from[2]) && Number(one[2]) <= Number(to[2]);
    }
    const [counted, start, end] = [number, first, last].map((text) => /^(\d+)(?: [A-Z])? \(/.exec(text));
    return counted && start && end && Number(counted[1]) >= Number(start[1]) && Number(counted[1]) <= Number(end[1]);
};

for (const { table, body, file, isListed } of bodies) {
    const path = join(libraryFolder, `${file}.register`);
    const old = readFileSync(path, 'utf8').split('\n');
    const firstEntry = old.findIndex((line) => /^(?:resolutions?|decisions?)\b/.test(line));
    const head = (firstEntry < 0 ? old : old.slice(0, firstEntry)).filter(
        (line) => line !== '' && !line.startsWith('complete') && !line.startsWith('//'),
    );
    const kept = isListed && firstEntry >= 0 ? entriesOf(old.slice(firstEntry)) : new Map();

    const rows = (table ? rowsOf(table, 5) : []).flatMap(([kind, written, language, title, source]) => {
        const number = normal(written);
        return number && (kind === 'resolution' || kind === 'decision') && languages.includes(language)
            ? [{ kind, number, language, title: cleanTitle(title, number), source }]
            : [];
    });
    const ranges = allRanges.filter((row) => row.body === body);
    const lines = [];
    const held = (kind) => ranges.filter((row) => row.kind === kind && isHeld(row)).map(sessionOfRow);
    const [resolutions, decisions] = [held('resolution'), held('decision')].map((sessions) =>
        sessions.map(([first, last]) => `${first}-${last}`),
    );
    const both = resolutions.filter((one) => decisions.includes(one));
    for (const [word, sessions] of [
        ['complete', both],
        ['complete resolutions', resolutions.filter((one) => !both.includes(one))],
        ['complete decisions', decisions.filter((one) => !both.includes(one))],
    ]) {
        const text = sessionsText(sessions.map((one) => one.split('-').map(Number)));
        if (text !== '') {
            lines.push(`${word}: ${text}`);
        }
    }

    const books = new Map(languages.map((language) => [language, new Map()]));
    const listed = new Map(kept);
    for (const row of rows) {
        const key = `${row.kind} ${row.number}`;
        if (
            isListed &&
            isProved(row.source) &&
            row.title !== '' &&
            (isReported(row.source) || (row.language === 'en' && !/as cited|cut off/.test(row.source)))
        ) {
            const titles = listed.get(key) ?? {};
            titles[row.language] ??= row.title;
            listed.set(key, titles);
        } else if (row.title !== '') {
            const book = books.get(row.language);
            const name = row.kind === 'decision' ? key : row.number;
            book.set(name, [...(book.get(name) ?? []), { title: row.title, official: isOfficial(row.source) }]);
        }
    }
    const numbersOf = (kind) =>
        rows.filter((row) => row.kind === kind && isProved(row.source)).map(({ number }) => number.replace(/ [A-Z](?=$| \()/, ''));
    for (const kind of ['resolution', 'decision']) {
        const spans = ranges.filter((row) => row.kind === kind).flatMap((row) => [endsOf(row)].filter((ends) => ends));
        const single = numbersOf(kind).filter(
            (number) => !spans.some((span) => isInside(number, span)) && !listed.has(`${kind} ${number}`),
        );
        const all = [...spans, ...joined(single)].sort(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }));
        const wanted = isListed ? all.filter(([first, last]) => !isAllListed(kind, first, last, listed)) : all;
        const text = wrapped(`${kind}s`, wanted);
        if (text.length > 0) {
            lines.push('', ...text);
        }
    }
    const order = [...listed].sort(([one], [other]) =>
        one.replace(/^\w+ /, '').localeCompare(other.replace(/^\w+ /, ''), 'en', { numeric: true }),
    );
    for (const [key, titles] of order) {
        lines.push('', key, ...languages.flatMap((language) => (titles[language] ? [`${language}: ${titles[language]}`] : [])));
    }
    const note = isListed
        ? '// What its reports, the programme budgets and lists of its secretariat tell: see ../titles/README.md. Written by scripts/registers/collect.mjs, but for the names.'
        : '// Numbers as lists, citations and programme budgets prove them: see ../titles/README.md. Written by scripts/registers/collect.mjs, but for the names.';
    writeFileSync(path, `${[head[0], note, ...head.slice(1), ...lines].join('\n')}\n`);

    for (const [language, book] of books) {
        const text = [...book]
            .sort(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }))
            .flatMap(([name, titles]) => chosen(titles).map(({ title, official }) => `${name}\t${official ? '' : '~'}${title}\n`))
            .join('');
        if (text !== '') {
            writeFileSync(join(titleFolder, `${file}.${language}.tsv`), text);
        }
    }
}

/** Official titles in all their variants, else one title of another source. */
function chosen(titles) {
    const official = titles.filter(({ official }) => official);
    const all = official.length > 0 ? official : titles.slice(0, 1);
    return all.filter(({ title }, index) => all.findIndex((one) => one.title.toLowerCase() === title.toLowerCase()) === index);
}

function isAllListed(kind, first, last, listed) {
    const [from, to] = [parts(first), parts(last)];
    if (!from || !to) {
        return false;
    }
    for (let value = Number(from[2]); value <= Number(to[2]); value++) {
        if (!listed.has(`${kind} ${from[1]}${value}`)) {
            return false;
        }
    }
    return true;
}

/** The entries that the file has already, with their titles. */
function entriesOf(lines) {
    const entries = new Map();
    let titles = {};
    for (const line of lines) {
        const entry = /^(?:resolution|decision) \S.*$/.exec(line)?.[0];
        const wording = /^([a-z]{2}): (.*)$/.exec(line);
        if (entry) {
            titles = {};
            entries.set(entry, titles);
        } else if (wording) {
            titles[wording[1]] = wording[2];
        }
    }
    return entries;
}
