/** The words by which a text says whose a resolution is, as tables: those of all languages of one script together, made when it occurs. */
import { type CitationForms, locales } from '../locales/index.js';
import { isHan, isLetter } from '../text/characters.js';
import { type WordHabits, WordTable } from '../text/word-table.js';

/** A table of words that have no value but themselves. */
export type Words = WordTable<true>;

const scripts = ['Arabic', 'Cyrillic', 'Han', 'Latin'] as const;
export type Script = (typeof scripts)[number];
const letterOf: Readonly<Record<Script, RegExp>> = {
    Arabic: /\p{Script=Arabic}/u,
    Cyrillic: /\p{Script=Cyrillic}/u,
    Han: /\p{Script=Han}/u,
    Latin: /\p{Script=Latin}/u,
};

/** An accented letter may be typed without its accent, or with one that follows it; an apostrophe may be a straight one. */
function standIns(character: string): readonly string[] {
    const base = character.normalize('NFD').charAt(0);
    return character === '’' ? ['’', "'"] : base !== character && /\p{Script=Latin}/u.test(base) ? [character, base] : [character];
}

const asWritten: WordHabits = { edges: 'whole', standFor: standIns, skipMarks: true };
const inAnyCase: WordHabits = { ...asWritten, ignoreCase: true };

/** The tables of one script. Each is made when it is first asked for. */
export class BodyWords {
    readonly script: Script;
    /** The forms of the languages that are written so. */
    readonly forms: readonly CitationForms[];
    readonly #tables = new Map<string, Words>();

    constructor(script: Script, forms: readonly CitationForms[]) {
        this.script = script;
        this.forms = forms;
    }

    /** Nouns that head a body's name. */
    get heads(): Words {
        return this.#table('heads', ({ bodyHeads }) => bodyHeads);
    }

    /** The same where a word with a capital stands before them: the noun itself may do without. */
    get lowerHeads(): Words {
        return this.#table('lowerHeads', ({ bodyHeads }) => bodyHeads.flatMap(inBothCases));
    }

    /** Nouns that follow a number at once. */
    get headsBehind(): Words {
        return this.#table('headsBehind', ({ headsBehind }) => headsBehind);
    }

    get lowerHeadsBehind(): Words {
        return this.#table('lowerHeadsBehind', ({ headsBehind }) => headsBehind?.flatMap(inBothCases));
    }

    /** "of the". */
    get links(): Words {
        return this.#table('links', ({ bodyBehind }) => bodyBehind);
    }

    /** "in its", "adopted". */
    get speaks(): Words {
        return this.#table('speaks', ({ speaks }) => speaks);
    }

    /** The verb before the body that adopted something. */
    get adopted(): Words {
        return this.#table('adopted', ({ adopted }) => adopted);
    }

    /** Whether any language of the script has such a verb. */
    get hasAdopted(): boolean {
        return this.forms.some(({ adopted }) => adopted !== undefined);
    }

    /** "its", where a number may follow after a word or two. */
    get owned(): Words {
        return this.#table('owned', ({ owned }) => (owned.leads ? owned.words : []), inAnyCase);
    }

    /** What may lead up to "its". */
    get leads(): Words {
        return this.#table('leads', ({ owned }) => owned.leads?.filter(Boolean), inAnyCase);
    }

    /** "Its resolution" in one word, right before a number. */
    get ownedNouns(): Words {
        return this.#table('ownedNouns', ({ owned }) => (owned.leads ? [] : owned.words));
    }

    /** Words that show before a capital that a name goes on. */
    get goesOnBefore(): Words {
        return this.#table('goesOnBefore', ({ nameGoesOn }) => nameGoesOn.beforeCapital);
    }

    get goesOn(): Words {
        return this.#table('goesOn', ({ nameGoesOn }) => nameGoesOn.words);
    }

    /** What words begin with that show that a name goes on. */
    get goesOnWith(): Words {
        return this.#table('goesOnWith', ({ nameGoesOn }) => nameGoesOn.beginnings, { ...asWritten, edges: 'any' });
    }

    /** Words that begin so and yet show that the name has ended. */
    get neverGoesOn(): Words {
        return this.#table('neverGoesOn', ({ nameGoesOn }) => nameGoesOn.neverBefore);
    }

    /** "Resolution" behind a body's name. */
    get nounsBehind(): Words {
        return this.#table('nounsBehind', ({ named }) => named?.nouns);
    }

    /** Small words within a body's name. */
    get within(): Words {
        return this.#table('within', ({ named }) => named?.within);
    }

    /** Words at the head of a sentence that belong to no name. */
    get openers(): Words {
        return this.#table('openers', ({ named }) => named?.openers, inAnyCase);
    }

    /** Ends of names before 第. */
    get endings(): Words {
        return this.#table('endings', ({ namedAround }) => namedAround?.endings);
    }

    /** What stands between a name and 第. */
    get endingLinks(): Words {
        return this.#table('endingLinks', ({ namedAround }) => namedAround?.links);
    }

    /** What joins the numbers of a list. */
    get joiners(): Words {
        return this.#table('joiners', ({ joiners }) => joiners, { ...asWritten, edges: this.script === 'Arabic' ? 'any' : 'whole' });
    }

    /** 第 */
    get signs(): Words {
        return this.#table('signs', ({ beforeNumber }) => (beforeNumber ? [beforeNumber] : []));
    }

    /** "The". */
    get articles(): Words {
        return this.#table('articles', ({ articles }) => articles);
    }

    #table(name: string, wordsOf: (forms: CitationForms) => readonly string[] | undefined, habits = asWritten): Words {
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

/** A word with a capital, and without it. */
function inBothCases(word: string): string[] {
    return [word, word.charAt(0).toLowerCase() + word.slice(1)];
}

const [han, latin] = [scripts.indexOf('Han'), scripts.indexOf('Latin')];
let all: readonly BodyWords[] | undefined;

function wordsOfAll(): readonly BodyWords[] {
    all ??= scripts.map(
        (script) =>
            new BodyWords(
                script,
                Object.values(locales)
                    .map(({ citations }) => citations)
                    .filter(({ bodyHeads }) => letterOf[script].test(bodyHeads[0] ?? '')),
            ),
    );
    return all;
}

/** One witness after the other asks of the same text. */
let last: { readonly text: string; readonly words: readonly BodyWords[] } | undefined;

/** The words of the scripts that occur in a text. */
export function wordsIn(text: string): readonly BodyWords[] {
    if (last?.text !== text) {
        last = { text, words: wordsOfAll().filter(({ script }) => letterOf[script].test(text)) };
    }
    return last.words;
}

/** The words of the script of the letter at an offset; undefined where none stands there, or one of another script. */
export function wordsAt(text: string, at: number): BodyWords | undefined {
    const code = text.charCodeAt(at);
    if (!(at < text.length && isLetter(code))) {
        return undefined;
    }
    const words = wordsOfAll();
    const script = code < 0x250 ? latin : isHan(code) ? han : scripts.findIndex((name) => letterOf[name].test(text.charAt(at)));
    return words[script];
}
