/**
 * Words of languages outside `locales/`. A literal of the program may be a text for users, which is English; a name, such as the kind of a node; a word of the
 * agenda's own language, such as `item`; or signs. It is never a word that is looked for in a document or printed into one.
 *
 * No program can tell a name from a word by its letters. So the rules are strict, and what they refuse although it is right stands in `exceptions.ts`:
 *
 * 1. No letter beyond ASCII, neither in a text nor in an expression nor as a code `0x…`. Signs and digits of any script are free.
 * 2. An expression holds no word but those of the agenda's own language.
 * 3. A text is English: each of its words is in a list of English words. This finds languages that have no locale.
 * 4. No word of the other locales, unless English has it too.
 * 5. In the rooms that read (`semantics/`, `syntax/` …) no word of the English locale either, and no sentence: those are for users.
 */
import { readdirSync, readFileSync } from 'node:fs';
import wordListPath from 'word-list';
import { mastheadKeys } from '../../../language/semantics/masthead.js';
import { abbreviations, codes, expressionWords, type Letters, letters, names, properNames, sentences } from './exceptions.js';
import { type Literal, literalsOf } from './literals.js';

export const home = 'language/locales';
/** Rooms whose texts are names only. */
const reading = /^language\/(?:text|kept|syntax|semantics|registers|references|versions|document)\//u;
/** The most words of a name: `row mark`. What has more is a sentence. */
const longestName = 2;
/** It lengthens Arabic letters, and is a letter for Unicode only. */
const stroke = '\u0640';

/** Every exception that was needed, to find those that are left over. */
export const needed = new Set<string | Letters>();

/** The sources of the program below a folder, with their paths from the project. Generated files repeat the grammar. */
export function sourcesBelow(folder: string): readonly string[] {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && !file.includes('/generated/'))
        .sort();
}

/** The words of an exception's groups. */
export function listed(groups: Readonly<Record<string, string>>): readonly string[] {
    return Object.values(groups).flatMap((words) => words.split(/\s+/u));
}

/** The agenda's own language: the keywords, and all names of the grammars. */
function grammarWords(): { readonly keywords: ReadonlySet<string>; readonly names: ReadonlySet<string> } {
    const texts = readdirSync('language/grammar')
        .filter((name) => name.endsWith('.langium'))
        .map((name) => readFileSync(`language/grammar/${name}`, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/gu, ''));
    const wordsIn = (pattern: RegExp): Set<string> => new Set(texts.flatMap((text) => text.match(pattern) ?? []).map(lower));
    return { keywords: new Set([...wordsIn(/(?<=')[a-z]+(?=')/gu), ...mastheadKeys]), names: wordsIn(/[A-Za-z]+/gu) };
}

function lower(word: string): string {
    return word.toLowerCase();
}

/** The words of the locales: those of English and of what all share, and those that only others have. */
function localeWords(): { readonly english: ReadonlySet<string>; readonly others: ReadonlySet<string> } {
    const wordsOf = (file: string): readonly string[] => literalsOf(readFileSync(file, 'utf8')).flatMap(({ words }) => words.map(lower));
    const files = sourcesBelow(home);
    const isOther = (file: string): boolean => /\/(?!en\.)[a-z]{2}\.ts$/u.test(file);
    const english = new Set(files.filter((file) => !isOther(file)).flatMap(wordsOf));
    return { english, others: new Set(files.filter(isOther).flatMap(wordsOf)) };
}

const dictionary = new Set(readFileSync(wordListPath, 'utf8').split('\n'));
const grammar = grammarWords();
const locales = localeWords();

/** Whether a list of exceptions has a word, or a part of a path. */
function isExcused(groups: Readonly<Record<string, string>>, accepts: (exception: string) => boolean): boolean {
    const found = listed(groups).find(accepts);
    if (found !== undefined) {
        needed.add(found);
    }
    return found !== undefined;
}

/** What is wrong with the literals of a source, one line each. `file` is its path from the project. */
export function faultsIn(file: string, source: string): readonly string[] {
    return literalsOf(source).flatMap((literal) =>
        [...new Set(problemsOf(file, literal))].map((problem) => `${file}: ${literal.written.trim().slice(0, 80)}: ${problem}`),
    );
}

function* problemsOf(file: string, literal: Literal): Iterable<string> {
    yield* foreignLetters(file, literal);
    for (const word of literal.words.filter((one) => /^[A-Za-z]+$/u.test(one))) {
        if (literal.kind === 'expression') {
            if (!grammar.keywords.has(lower(word)) && !isExcused(expressionWords, (one) => one === word)) {
                yield `the word ${word} in an expression`;
            }
        } else {
            yield* strangeWord(word);
            yield* localeWord(file, word);
        }
    }
    const isSentence = / /u.test(literal.written) && literal.words.filter((word) => !grammar.names.has(lower(word))).length > longestName;
    if (literal.kind === 'text' && reading.test(file) && isSentence && !isExcused(sentences, (one) => one === file)) {
        yield 'a sentence';
    }
}

function* foreignLetters(file: string, { kind, characters }: Literal): Iterable<string> {
    const exception = letters.find((one) => one.file === file);
    const foreign = [...characters].filter((character) => character > '\x7f' && /\p{L}/u.test(character) && character !== stroke);
    if (foreign.length === 0 || (kind === 'number' && isExcused(codes, (one) => file.startsWith(one)))) {
        return;
    }
    if (exception && foreign.some((character) => exception.letters.includes(character))) {
        needed.add(exception);
    }
    const found = foreign.filter((character) => !exception?.letters.includes(character));
    if (found.length > 0) {
        yield `the letters ${found.join('')}`;
    }
}

/** What is neither in the list of English words nor among our exceptions. The parts of `lowerHeads` are words of their own. */
function* strangeWord(word: string): Iterable<string> {
    const parts = word.split(/(?<=[a-z])(?=[A-Z])/u).filter((part) => part.length > 1 && !dictionary.has(lower(part)));
    const isKnown = (part: string): boolean =>
        isExcused(abbreviations, (one) => one === part) || isExcused(properNames, (one) => one === part);
    const strange = isKnown(word) ? [] : parts.filter((part) => !isKnown(part));
    if (parts.length > 0 && strange.length > 0) {
        yield `${strange.join(', ')} is not English`;
    }
}

function* localeWord(file: string, word: string): Iterable<string> {
    const plain = lower(word);
    const isOfLocale = locales.english.has(plain) ? reading.test(file) : locales.others.has(plain);
    const isOwn = grammar.keywords.has(plain) || grammar.names.has(plain);
    if (isOfLocale && !isOwn && !isExcused(names, (one) => one === word) && !isExcused(sentences, (one) => one === file)) {
        yield `${word} is a word of the locales`;
    }
}
