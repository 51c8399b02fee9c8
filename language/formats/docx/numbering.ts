/**
 * Numbers that Word counts, where the house wants them: lists of the file, each with the levels that its numbers need. A number is counted only where Word comes to the
 * very one that is printed. All others stay typed, so that no paragraph ever has two.
 */
import type { Block, FormattedDocument } from '../../document/blocks.js';
import { capitalRoman, fromRoman, writeMarker } from '../../locales/numerals.js';
import { numberOf } from '../part-number.js';
import type { CountedPlace } from './paragraphs.js';
import { element, xmlFile } from './xml.js';
import { namespaces } from './styles.js';

/** How Word writes a level: the name of its form, and its text, in which `%1` is the number of the first level. */
interface LevelForm {
    readonly format: string;
    readonly text: string;
    /** Whether the number ends at its place, as those do that stand in the margin beside a heading. */
    readonly endsAtPlace: boolean;
}

interface Level {
    readonly form: LevelForm;
    readonly start: number;
    count: number;
    /** Whether a higher level has counted since: then it begins anew. */
    isAnew: boolean;
}

interface List {
    readonly levels: Map<number, Level>;
    deepest: number;
}

/** A number as it is printed, and what it counts. */
interface Label {
    /** Numbers of different kinds are of different lists. */
    readonly kind: 'part' | 'heading' | 'row' | 'paragraph' | 'entry';
    readonly level: number;
    readonly text: string;
    readonly value: number;
    readonly format: string;
}

/** Word has nine levels. */
const mostLevels = 9;
const bullet = 'bullet';

/** How numbers of a script are called in Word, and how they are written. Arabic letters are none of them: Word leaves out the hamza of the first. */
const formats: readonly { readonly name: string; readonly most: number; readonly write: (value: number) => string }[] = [
    { name: 'decimal', most: Number.MAX_SAFE_INTEGER, write: String },
    { name: 'lowerLetter', most: 26, write: (value) => writeMarker('letter', value) },
    { name: 'upperLetter', most: 26, write: (value) => writeMarker('letter', value).toUpperCase() },
    { name: 'lowerRoman', most: 200, write: (value) => writeMarker('roman', value) },
    { name: 'upperRoman', most: 200, write: capitalRoman },
    { name: 'russianLower', most: 24, write: (value) => writeMarker('letter', value, true) },
    { name: 'russianUpper', most: 24, write: (value) => writeMarker('letter', value, true).toUpperCase() },
    { name: 'chineseCountingThousand', most: 99, write: (value) => writeMarker('chinese', value) },
];

const formatsOfScripts = {
    number: ['decimal'],
    letter: ['lowerLetter', 'upperLetter', 'russianLower', 'russianUpper'],
    roman: ['lowerRoman', 'upperRoman'],
    chinese: ['chineseCountingThousand'],
    abjad: [],
} as const;

/** The lists of one file. */
export class Numbering {
    readonly #places = new Map<Block, CountedPlace>();
    readonly #lists: List[] = [];

    readonly #first: number;
    readonly #direction: Block['direction'];
    readonly #given: string | undefined;

    /**
     * @param endsAtPlace whether the number of a heading stands in the margin, so that it ends at its place
     * @param given the part of a template, whose own lists stay
     */
    constructor(
        { blocks, direction }: Pick<FormattedDocument, 'blocks' | 'direction'>,
        endsAtPlace: (block: Block, marker: string) => boolean,
        given?: string,
    ) {
        this.#first = 1 + Math.max(0, highest(given, 'w:numId'));
        this.#direction = direction;
        this.#given = given;
        const open = new Map<Label['kind'], number>();
        for (const block of blocks) {
            const label = labelOf(block);
            if (label) {
                const place = this.#place(label, open.get(label.kind), endsAtPlace(block, label.text));
                if (place) {
                    this.#places.set(block, place);
                    open.set(label.kind, place.list);
                }
            }
        }
    }

    /** Where Word counts the number of a block; undefined where its number is typed, or it has none. */
    placeOf(block: Block): CountedPlace | undefined {
        const place = this.#places.get(block);
        return place && { list: this.#first + place.list - 1, level: place.level };
    }

    /** The part of the file with all lists; undefined where there are none. */
    part(): string | undefined {
        const given = this.#given;
        if (this.#lists.length === 0) {
            return given;
        }
        const firstForm = 1 + highest(given, 'w:abstractNumId');
        const forms = new Map<string, number>();
        const lists = this.#lists.map(({ levels, deepest }, index) => {
            const form = levelsOf(levels, deepest, this.#direction);
            const id = forms.get(form) ?? firstForm + forms.size;
            forms.set(form, id);
            return listOf(this.#first + index, id, levels);
        });
        const abstract = [...forms].map(([form, id]) => formOf(id, form));
        return given === undefined
            ? xmlFile(element('w:numbering', namespaces, ...abstract, ...lists))
            : inserted(given, abstract.join(''), lists.join(''));
    }

    #place(label: Label, open: number | undefined, endsAtPlace: boolean): CountedPlace | undefined {
        const known = open === undefined ? undefined : this.#lists[open - 1];
        const form = known && formIn(known, label, endsAtPlace);
        if (open !== undefined && known && form && goesOn(known, label, form)) {
            count(known, label, form);
            return { list: open, level: label.level };
        }
        const list: List = { levels: new Map(), deepest: -1 };
        const first = formIn(list, label, endsAtPlace);
        if (!first) {
            return undefined;
        }
        count(list, label, first);
        return { list: this.#lists.push(list), level: label.level };
    }
}

function labelOf(block: Block): Label | undefined {
    switch (block.kind) {
        case 'section-title': {
            const [text] = numberOf(block.content);
            const roman = /^[IVXLC]+/u.exec(text)?.[0];
            const value = roman === undefined ? undefined : fromRoman(roman.toLowerCase());
            return value === undefined ? undefined : { kind: 'part', level: 0, text, value, format: 'upperRoman' };
        }
        case 'annotation-heading':
            return block.isMarkerAbove ? undefined : counted('heading', block.level, block.marker, block.value?.counted);
        case 'list-row':
            return counted('row', block.level, block.marker, block.value?.counted);
        case 'paragraph':
            return counted('paragraph', 1, block.marker, block.value);
        case 'list-entry':
            return counted('entry', block.depth, block.marker, block.value);
        default:
            return undefined;
    }
}

type Counted = Extract<Block, { readonly kind: 'list-entry' }>['value'];

function counted(kind: Label['kind'], level: number, text = '', value: Counted): Label | undefined {
    if (!value || text === '' || level > mostLevels) {
        return undefined;
    }
    if (value.script === 'dash') {
        return { kind, level: level - 1, text, value: 1, format: bullet };
    }
    const { ordinal = 0, script } = value;
    const format = formatsOfScripts[script].find((name) => text.includes(written(name, ordinal) ?? '\n'));
    return format === undefined ? undefined : { kind, level: level - 1, text, value: ordinal, format };
}

/** A number as Word writes it; undefined where it counts no further, or otherwise than we do. */
function written(name: string, value: number): string | undefined {
    const format = formats.find((one) => one.name === name);
    return format && Number.isInteger(value) && value > 0 && value <= format.most ? format.write(value) : undefined;
}

/** How Word would write the level of a label; undefined where it cannot, since the label has numbers of levels that are not those of the list. */
function formIn({ levels }: List, { level, text, value, format }: Label, endsAtPlace: boolean): LevelForm | undefined {
    if (format === bullet) {
        return { format, text, endsAtPlace };
    }
    const own = written(format, value) ?? '';
    const at = text.lastIndexOf(own);
    if (at < 0 || text.includes('%')) {
        return undefined;
    }
    const pieces = text.slice(0, at).split(/(\d+)/u);
    const above = pieces.filter((_, index) => index % 2 === 1);
    const isKnown = above.every(
        (number, index) => levels.get(index)?.form.format === 'decimal' && levels.get(index)?.count === Number(number),
    );
    if (above.length > 0 && (above.length !== level || !isKnown)) {
        return undefined;
    }
    const before = pieces.map((piece, index) => (index % 2 === 1 ? `%${(index + 1) / 2}` : piece)).join('');
    return { format, text: `${before}%${level + 1}${text.slice(at + own.length)}`, endsAtPlace };
}

/** Whether Word comes to the label by itself when it counts on. */
function goesOn(list: List, { level, value }: Label, form: LevelForm): boolean {
    const known = list.levels.get(level);
    if (!known) {
        // Word counts a level along from the first deeper one on.
        return list.deepest < level;
    }
    const isSame = known.form.format === form.format && known.form.text === form.text && known.form.endsAtPlace === form.endsAtPlace;
    // From which number a level begins anew that began elsewhere, programs do not agree.
    return isSame && (form.format === bullet || (known.isAnew ? known.start === 1 && value === 1 : value === known.count + 1));
}

function count(list: List, { level, value }: Label, form: LevelForm): void {
    const known = list.levels.get(level);
    if (known) {
        known.count = value;
        known.isAnew = false;
    } else {
        list.levels.set(level, { form, start: value, count: value, isAnew: false });
        list.deepest = Math.max(list.deepest, level);
    }
    list.levels.forEach((deeper, at) => {
        deeper.isAnew ||= at > level;
    });
}

/** The levels of a list. One that it does not use writes nothing. */
function levelsOf(levels: ReadonlyMap<number, Level>, deepest: number, direction: Block['direction']): string {
    return Array.from({ length: deepest + 1 }, (_, at) => {
        const form = levels.get(at)?.form ?? { format: 'none', text: '', endsAtPlace: false };
        return element(
            'w:lvl',
            { 'w:ilvl': at },
            element('w:start', { 'w:val': 1 }),
            element('w:numFmt', { 'w:val': form.format }),
            element('w:suff', { 'w:val': 'tab' }),
            element('w:lvlText', { 'w:val': form.text }),
            element('w:lvlJc', { 'w:val': form.endsAtPlace ? 'right' : 'left' }),
            direction === 'rtl' ? element('w:rPr', {}, '<w:rtl/>') : '',
        );
    }).join('');
}

function formOf(id: number, levels: string): string {
    const kind = levels.split('<w:lvl ').length > 2 ? 'multilevel' : 'singleLevel';
    return element('w:abstractNum', { 'w:abstractNumId': id }, element('w:multiLevelType', { 'w:val': kind }), levels);
}

/** A list counts from its own first numbers, whatever others of its form have counted. */
function listOf(id: number, form: number, levels: ReadonlyMap<number, Level>): string {
    const starts = [...levels]
        .sort(([one], [other]) => one - other)
        .map(([at, { start }]) => element('w:lvlOverride', { 'w:ilvl': at }, element('w:startOverride', { 'w:val': start })));
    return element('w:num', { 'w:numId': id }, element('w:abstractNumId', { 'w:val': form }), ...starts);
}

/** The highest number in an attribute of a part; -1 where there is none. */
function highest(xml: string | undefined, name: string): number {
    const parts = xml?.split(` ${name}="`).slice(1) ?? [];
    return parts.reduce((most, part) => Math.max(most, Number.parseInt(part, 10) || 0), -1);
}

/** The lists of a template and ours. The forms of lists stand before all lists. */
function inserted(given: string, forms: string, lists: string): string {
    const end = [given.indexOf('<w:numIdMacAtCleanup'), given.lastIndexOf('</w:numbering>')].find((at) => at >= 0) ?? -1;
    if (end < 0) {
        return xmlFile(element('w:numbering', namespaces, forms, lists));
    }
    const first = given.indexOf('<w:num ');
    const start = first < 0 ? end : first;
    return given.slice(0, start) + forms + given.slice(start, end) + lists + given.slice(end);
}
