/** The text of a paragraph of a Word file: runs, fields, tabs, marks of notes, emphasis; what is deleted is left out. */
import { linkEnd, linkStart } from '../../mentions.js';
import { isNoteSign, raisedEnd, raisedStart } from '../raised-text.js';
import { childOf, elementsOf, isOn, settingOf, type XmlElement } from '../xml.js';

/** A stretch of text of one look. */
export interface TextRun {
    readonly text: string;
    readonly isBold: boolean;
    readonly isItalic: boolean;
    readonly isRaised: boolean;
}

/** What runs need of their file. */
export interface RunSources {
    /** The name that a note gets at its mark. */
    readonly noteName: (id: string, kind: 'footnote' | 'endnote', custom: string | undefined) => string;
    /** Takes what stands in a frame inside of a paragraph. */
    readonly addFrame: (content: XmlElement) => void;
    readonly isBold: boolean;
}

/** Elements that hold runs and say nothing themselves. */
const holders = new Set([
    'w:hyperlink',
    'w:ins',
    'w:moveTo',
    'w:smartTag',
    'w:sdt',
    'w:sdtContent',
    'w:fldSimple',
    'w:customXml',
    'w:dir',
    'w:bdo',
    'mc:Choice',
    'mc:Fallback',
]);
const noBreakHyphen = '\u2011';
/** UTF-16 units of an instruction of a field that are looked at. */
const longestInstruction = 200;

/** The field that repeats the text of a bookmark. */
const reference = 'REF';

/** A field: what it says it is, and where its result begins. */
interface Field {
    instruction: string;
    from: number | undefined;
}

/** The runs of a paragraph in order. */
export function runsOf(paragraph: XmlElement, sources: RunSources): readonly TextRun[] {
    const reader = new RunReader(sources);
    reader.read(paragraph);
    return reader.runs.filter((run, index, all) => !isBracket(run, all[index - 1], all[index + 1]));
}

/** Whether a run is one of the brackets that Arabic prints around the mark of a note. */
function isBracket({ text }: TextRun, before: TextRun | undefined, behind: TextRun | undefined): boolean {
    const sign = text.trim();
    return (sign === '(' && behind?.text.startsWith('[^') === true) || (sign === ')' && before?.text.startsWith('[^') === true);
}

class RunReader {
    readonly runs: TextRun[] = [];
    readonly #sources: RunSources;
    /** The fields that are open. */
    readonly #fields: Field[] = [];

    constructor(sources: RunSources) {
        this.#sources = sources;
    }

    read(element: XmlElement): void {
        for (const child of elementsOf(element)) {
            if (child.name === 'w:r') {
                this.#run(child);
            } else if (child.name === 'mc:AlternateContent') {
                this.#alternative(child);
            } else if (child.name === 'w:hyperlink' && child.attributes.has('w:anchor')) {
                this.#link(child);
            } else if (holders.has(child.name)) {
                this.read(child);
            }
        }
    }

    /** A link to another place of the file: a figure or a letter alone is the mark of a note, or stands at its head. */
    #link(link: XmlElement): void {
        const from = this.runs.length;
        this.read(link);
        const own = this.runs.slice(from);
        const before = this.runs[from - 1]?.text ?? '';
        // A mention of an item has a blank before its number; a mark has none.
        const sign = own.map(({ text }) => text).join('');
        if (!/[\s\u00a0]$/u.test(before) && isNoteSign(sign) && !(from === 0 && /^\(/u.test(sign))) {
            this.runs.splice(from, own.length, ...own.map((run) => ({ ...run, isRaised: true })));
        } else {
            this.#linked(from);
        }
    }

    /** Sets what was read since a place between the signs of a link. */
    #linked(from: number): void {
        const [first, last] = [this.runs[from], this.runs.at(-1)];
        if (first && last && from > 0) {
            this.runs[from] = { ...first, text: `${linkStart}${first.text}` };
            const end = this.runs.length - 1;
            this.runs[end] = { ...last, text: `${end === from ? this.runs[from]!.text : last.text}${linkEnd}` };
        }
    }

    /** One of the branches: they say the same for different programs. */
    #alternative(element: XmlElement): void {
        const branch = childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback');
        if (branch) {
            this.read(branch);
            this.#frames(branch);
        }
    }

    #run(run: XmlElement): void {
        const properties = childOf(run, 'w:rPr');
        const look = {
            isBold: isOn(properties, 'w:b') ?? this.#sources.isBold,
            isItalic: isOn(properties, 'w:i') ?? false,
            isRaised: settingOf(properties, 'w:vertAlign') === 'superscript',
        };
        const isHidden = isOn(properties, 'w:vanish') === true;
        let text = '';
        const finish = (): void => {
            if (text !== '' && this.#isShown() && !isHidden) {
                this.runs.push({ text, ...look });
            }
            text = '';
        };
        const children = elementsOf(run);
        for (const [index, child] of children.entries()) {
            switch (child.name) {
                case 'w:t':
                    text += child.children.filter((part) => typeof part === 'string').join('');
                    break;
                case 'w:tab':
                case 'w:ptab':
                    text += '\t';
                    break;
                case 'w:br':
                    text += (child.attributes.get('w:type') ?? 'textWrapping') === 'textWrapping' ? '\n' : '';
                    break;
                case 'w:cr':
                    text += '\n';
                    break;
                case 'w:noBreakHyphen':
                    text += noBreakHyphen;
                    break;
                case 'w:sym':
                    text += symbolOf(child.attributes.get('w:char'));
                    break;
                case 'w:instrText':
                    this.#instruct(child.children.filter((part) => typeof part === 'string').join(''));
                    break;
                case 'w:fldChar':
                    finish();
                    this.#field(child.attributes.get('w:fldCharType') ?? '');
                    break;
                case 'w:footnoteReference':
                case 'w:endnoteReference': {
                    finish();
                    const isCustom = ['1', 'true', 'on'].includes(child.attributes.get('w:customMarkFollows') ?? '');
                    const sign = isCustom ? textIn(children[index + 1]) : undefined;
                    const name = this.#sources.noteName(
                        child.attributes.get('w:id') ?? '',
                        child.name === 'w:footnoteReference' ? 'footnote' : 'endnote',
                        sign,
                    );
                    this.runs.push({ text: name === '' ? '' : `[^${name}]`, isBold: false, isItalic: false, isRaised: false });
                    if (sign !== undefined) {
                        return;
                    }
                    break;
                }
                case 'mc:AlternateContent':
                    finish();
                    this.#alternative(child);
                    break;
                case 'w:drawing':
                case 'w:pict':
                    this.#frames(child);
                    break;
                default:
            }
        }
        finish();
    }

    #field(type: string): void {
        if (type === 'begin') {
            this.#fields.push({ instruction: '', from: undefined });
        } else if (type === 'separate' && this.#fields.length > 0) {
            this.#fields.at(-1)!.from = this.runs.length;
        } else if (type === 'end') {
            const field = this.#fields.pop();
            if (field?.from !== undefined && field.instruction.trim().split(' ', 1)[0]?.toUpperCase() === reference) {
                this.#linked(field.from);
            }
        }
    }

    #instruct(words: string): void {
        const field = this.#fields.at(-1);
        if (field && field.instruction.length < longestInstruction) {
            field.instruction += words;
        }
    }

    /** Whether text is printed here: outside of fields, and in their results. */
    #isShown(): boolean {
        return this.#fields.every(({ from }) => from !== undefined);
    }

    #frames(element: XmlElement): void {
        for (const child of elementsOf(element)) {
            if (child.name === 'w:txbxContent') {
                this.#sources.addFrame(child);
            } else if (child.name === 'mc:AlternateContent') {
                const branch = childOf(child, 'mc:Choice') ?? childOf(child, 'mc:Fallback');
                if (branch) {
                    this.#frames(branch);
                }
            } else if (child.name !== 'w:p') {
                this.#frames(child);
            }
        }
    }
}

function textIn(element: XmlElement | undefined): string | undefined {
    const text = element?.children
        .filter((part) => typeof part === 'string')
        .join('')
        .trim();
    return text === undefined || text === '' ? undefined : text;
}

/** A sign of a font of signs; those that are no characters are bullets. */
function symbolOf(code = ''): string {
    const value = Number.parseInt(code, 16);
    return Number.isNaN(value) ? '' : value >= 0xf000 && value <= 0xf0ff ? '•' : String.fromCodePoint(Math.min(value, 0xffff));
}

/** The text of runs in the notation of the agenda language. Where all of it looks alike, nothing is emphasised. */
export function textOfRuns(runs: readonly TextRun[]): { readonly text: string; readonly isBold: boolean; readonly isItalic: boolean } {
    const worded = runs.filter((run) => /[\p{L}\p{N}]/u.test(run.text) && !run.text.startsWith('[^') && !isMark(run));
    const isBold = worded.length > 0 && worded.every((run) => run.isBold);
    const isItalic = worded.length > 0 && worded.every((run) => run.isItalic);
    let text = '';
    for (const { words, sign } of stretches(runs, isBold, isItalic)) {
        text += emphasised(words, sign, text);
    }
    return { text, isBold, isItalic };
}

interface Stretch {
    words: string;
    readonly sign: string;
}

/** Neighbours of one look joined. */
function stretches(runs: readonly TextRun[], isBold: boolean, isItalic: boolean): readonly Stretch[] {
    const out: Stretch[] = [];
    for (const run of withRaisedJoined(runs)) {
        // The letters of notes of tables are slanted in print.
        const sign = isMark(run) ? '' : `${run.isBold && !isBold ? '**' : ''}${run.isItalic && !isItalic ? '_' : ''}`;
        const words = run.isRaised ? raisedMarks(run.text) : run.text;
        const last = out.at(-1);
        if (last && last.sign === sign) {
            last.words += words;
        } else {
            out.push({ words, sign });
        }
    }
    return out;
}

/** Runs with neighbours that are both raised as one: programs split `(a)` into its signs. */
function withRaisedJoined(runs: readonly TextRun[]): readonly TextRun[] {
    const out: TextRun[] = [];
    for (const run of runs) {
        const last = out.at(-1);
        if (last?.isRaised && run.isRaised) {
            out[out.length - 1] = { ...last, text: last.text + run.text };
        } else {
            out.push(run);
        }
    }
    return out;
}

const markBetween = /[,،、]/u;
const mark = /^\s*(?:\*{1,3}|[\p{L}\d]{1,3}|\([\p{L}\d]{1,2}\))\s*$/u;

/** Whether a run is raised text that may be the mark of a note, or several with commas between them. */
function isMark({ isRaised, text }: TextRun): boolean {
    return isRaised && text.split(markBetween).every((one) => mark.test(one));
}

/** Raised text that may be the mark of a note, or several with commas between them, in the signs for it. */
function raisedMarks(text: string): string {
    const marks = text.split(markBetween);
    return marks.every((one) => mark.test(one)) ? marks.map((one) => `${raisedStart}${one.trim()}${raisedEnd}`).join('') : text;
}

/** Words in the signs of emphasis, blanks outside; never inside a word. */
function emphasised(words: string, sign: string, before: string): string {
    const inner = words.trim();
    const isInWord = /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(words);
    if (sign === '' || !/[\p{L}\p{N}]/u.test(inner) || isInWord || /[_*\t\n]/u.test(inner)) {
        return words;
    }
    const at = words.indexOf(inner);
    return `${words.slice(0, at)}${sign}${inner}${[...sign].reverse().join('')}${words.slice(at + inner.length)}`;
}
