/**
 * How the tokens of a part come from our scanner to Langium's parser, which asks its lexer for the tokens of a text. The part is scanned before, because where
 * it ends is known only then. The parser asks for its text exactly once, and next.
 */
import type { LangiumCoreServices, LexerResult } from 'langium';
import { LineLexer } from '../../scanner/lexer.js';
import { StretchMemory } from '../../words/running-text.js';
import { type ScannedPart, scanAgenda, scanPart } from '../../scanner/scanner.js';

/** The lexer of agendas, which can read them part by part. */
export class AgendaLexer extends LineLexer {
    #part: ScannedPart | undefined;
    readonly #memory = new StretchMemory();

    constructor(services: LangiumCoreServices) {
        super(services, scanAgenda);
    }

    /**
     * Scans the part that begins at an offset. If the parser then asks for the tokens of this part's text, it gets these.
     * @param isReadOnce whether no later version of the text will be read
     */
    takePart(text: string, from: number, isReadOnce = false): ScannedPart {
        this.#part = scanPart(text, from, this.definition, isReadOnce ? undefined : this.#memory);
        return this.#part;
    }

    override tokenize(text: string): LexerResult {
        const part = this.#part;
        this.#part = undefined;
        return part?.text === text ? part.tokens : super.tokenize(text);
    }
}
