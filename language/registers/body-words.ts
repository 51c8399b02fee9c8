/** The words that say whose a resolution is, as tables. One table covers all languages of a script and is built when that script occurs. */
import { type CitationForms, locales } from '../locales/index.js';
import { withTraditional } from '../locales/traditional.js';
import { isHan, isLetter } from '../text/characters.js';
import { type WordHabits, WordTable } from '../text/word-table.js';

/** A table of words without values. */
export type BodyWordTable = WordTable<true>;

const scripts = ['Arabic', 'Cyrillic', 'Han', 'Latin'] as const;
export type Script = (typeof scripts)[number];
const letterOf: Readonly<Record<Script, RegExp>> = {
    Arabic: /\p{Script=Arabic}/u,
    Cyrillic: /\p{Script=Cyrillic}/u,
    Han: /\p{Script=Han}/u,
    Latin: /\p{Script=Latin}/u,
};

/** A text may omit an accent or type it as a separate character after the letter, and it may use a straight apostrophe. */
function standIns(character: string): readonly string[] {
    if (isHan(character.charCodeAt(0))) {
        return withTraditional(character);
    }
    const base = character.normalize('NFD').charAt(0);
    return character === '’' ? ['’', "'"] : base !== character && /\p{Script=Latin}/u.test(base) ? [character, base] : [character];
}

const asWritten: WordHabits = { edges: 'whole', standFor: standIns, skipDiacritics: true };
const inAnyCase: WordHabits = { ...asWritten, ignoreCase: true };

/** The tables of one script. Each is built on first use. */
export class BodyWords {
    readonly script: Script;
    /** The citation forms of the languages in this script. */
    readonly forms: readonly CitationForms[];
    readonly #tables = new Map<string, BodyWordTable>();

    constructor(script: Script, forms: readonly CitationForms[]) {
        this.script = script;
        this.forms = forms;
    }

    /** Nouns that head a body's name. */
    get heads(): BodyWordTable {
        return this.#table('heads', ({ bodyHeads }) => bodyHeads);
    }

    /** The same nouns after a capitalised word, where they may be in lower case. */
    get lowerHeads(): BodyWordTable {
        return this.#table('lowerHeads', ({ bodyHeads }) => bodyHeads.flatMap(inBothCases));
    }

    /** Nouns right after a number. */
    get headsAfter(): BodyWordTable {
        return this.#table('headsAfter', ({ headsAfter }) => headsAfter);
    }

    get lowerHeadsAfter(): BodyWordTable {
        return this.#table('lowerHeadsAfter', ({ headsAfter }) => headsAfter?.flatMap(inBothCases));
    }

    /** "of the". */
    get links(): BodyWordTable {
        return this.#table('links', ({ bodyLinks }) => bodyLinks);
    }

    /** "in its", "adopted". */
    get speaks(): BodyWordTable {
        return this.#table('speaks', ({ speaks }) => speaks);
    }

    /** The verb before the body that adopted something. */
    get adopted(): BodyWordTable {
        return this.#table('adopted', ({ adopted }) => adopted);
    }

    /** Whether any language of the script has such a verb. */
    get hasAdopted(): boolean {
        return this.forms.some(({ adopted }) => adopted !== undefined);
    }

    /** "its", with perhaps a word or two before the number. */
    get owned(): BodyWordTable {
        return this.#table('owned', ({ owned }) => (owned.leads ? owned.words : []), inAnyCase);
    }

    /** Words that may come before "its". */
    get leads(): BodyWordTable {
        return this.#table('leads', ({ owned }) => owned.leads?.filter(Boolean), inAnyCase);
    }

    /** "Its resolution" in one word, right before a number. */
    get ownedNouns(): BodyWordTable {
        return this.#table('ownedNouns', ({ owned }) => (owned.leads ? [] : owned.words));
    }

    /** Words before a capital that show that the name continues. */
    get continuationsBeforeCapital(): BodyWordTable {
        return this.#table('continuationsBeforeCapital', ({ nameContinues }) => nameContinues.beforeCapital);
    }

    get continuations(): BodyWordTable {
        return this.#table('continuations', ({ nameContinues }) => nameContinues.words);
    }

    /** Beginnings of words that show that the name continues. */
    get continuationBeginnings(): BodyWordTable {
        return this.#table('continuationBeginnings', ({ nameContinues }) => nameContinues.beginnings, { ...asWritten, edges: 'any' });
    }

    /** Words with such a beginning that nevertheless end the name. */
    get noContinuations(): BodyWordTable {
        return this.#table('noContinuations', ({ nameContinues }) => nameContinues.neverBefore);
    }

    /** "Resolution" after a body's name. */
    get nounsAfterName(): BodyWordTable {
        return this.#table('nounsAfterName', ({ named }) => named?.nouns);
    }

    /** Small words within a body's name. */
    get within(): BodyWordTable {
        return this.#table('within', ({ named }) => named?.within);
    }

    /** Words at the beginning of a sentence that are no part of a name. */
    get openers(): BodyWordTable {
        return this.#table('openers', ({ named }) => named?.openers, inAnyCase);
    }

    /** Endings of names before 第. */
    get endings(): BodyWordTable {
        return this.#table('endings', ({ namedAround }) => namedAround?.endings);
    }

    /** What stands before such an ending in names that many bodies have. */
    get beginnings(): BodyWordTable {
        return this.#table('beginnings', ({ namedAround }) => namedAround?.beginnings);
    }

    /** What follows the numeral of a session: 届会议. */
    get sessions(): BodyWordTable {
        return this.#table('sessions', ({ namedAround }) => namedAround?.sessions);
    }

    /** Words between a name and 第. */
    get endingLinks(): BodyWordTable {
        return this.#table('endingLinks', ({ namedAround }) => namedAround?.links);
    }

    /** Words that join the numbers of a list. */
    get joiners(): BodyWordTable {
        return this.#table('joiners', ({ joiners }) => joiners, { ...asWritten, edges: this.script === 'Arabic' ? 'any' : 'whole' });
    }

    /** 第 */
    get signs(): BodyWordTable {
        return this.#table('signs', ({ beforeNumber }) => (beforeNumber ? [beforeNumber] : []));
    }

    /** "The". */
    get articles(): BodyWordTable {
        return this.#table('articles', ({ articles }) => articles);
    }

    #table(name: string, wordsOf: (forms: CitationForms) => readonly string[] | undefined, habits = asWritten): BodyWordTable {
        let table = this.#tables.get(name);
        if (!table) {
            table = new WordTable(
                this.forms.flatMap((forms) => (wordsOf(forms) ?? []).map((word) => [word, true] as const)),
                habits,
            );
            this.#tables.set(name, table);
        }
        return table;
    }
}

/** A word with its capital, and without. */
function inBothCases(word: string): string[] {
    return [word, word.charAt(0).toLowerCase() + word.slice(1)];
}

const [han, latin] = [scripts.indexOf('Han'), scripts.indexOf('Latin')];
const allBodyWords = scripts.map(
    (script) =>
        new BodyWords(
            script,
            Object.values(locales)
                .map(({ citations }) => citations)
                .filter(({ bodyHeads }) => letterOf[script].test(bodyHeads[0] ?? '')),
        ),
);

/** The words of all scripts in a text. */
export function wordsIn(text: string): readonly BodyWords[] {
    return allBodyWords.filter(({ script }) => letterOf[script].test(text));
}

/** The words of the script of the letter at an offset. Undefined where there is no letter, or one of another script. */
export function wordsAt(text: string, at: number): BodyWords | undefined {
    const code = text.charCodeAt(at);
    if (!(at < text.length && isLetter(code))) {
        return undefined;
    }
    const script = code < 0x250 ? latin : isHan(code) ? han : scripts.findIndex((name) => letterOf[name].test(text.charAt(at)));
    return allBodyWords[script];
}
