/** The numbers that Word computes for paragraphs: by their lists, through the styles, with their restarts. */
import { capitalRoman, toChinese, toRoman, writeMarker } from '../../../locales/numerals.js';
import { childOf, childrenOf, isOn, settingOf, type XmlElement } from '../xml.js';
import type { WordStyles } from './styles.js';

interface Level {
    readonly start: number;
    readonly format: string;
    readonly text: string;
    readonly suffix: string;
    readonly isLegal: boolean;
    /** A level from 1: this one begins anew where that one, or a higher one, counts on. 0 for never. */
    readonly restart: number | undefined;
    readonly style: string | undefined;
}

interface List {
    readonly levels: ReadonlyMap<number, Level>;
    /** The style whose list this one is. */
    readonly link: string | undefined;
}

interface Numbering {
    readonly list: string;
    readonly starts: ReadonlyMap<number, number>;
    readonly levels: ReadonlyMap<number, Level>;
}

export class WordNumbering {
    readonly #lists = new Map<string, List>();
    readonly #numberings = new Map<string, Numbering>();
    readonly #styles: WordStyles;
    /** By list: what each level has counted. */
    readonly #counts = new Map<string, Map<number, number>>();
    /** Which starts of their own have been used. */
    readonly #started = new Set<string>();

    constructor(root: XmlElement | undefined, styles: WordStyles) {
        this.#styles = styles;
        for (const list of childrenOf(root, 'w:abstractNum')) {
            this.#lists.set(list.attributes.get('w:abstractNumId') ?? '', {
                levels: levelsOf(childrenOf(list, 'w:lvl')),
                link: settingOf(list, 'w:numStyleLink'),
            });
        }
        for (const numbering of childrenOf(root, 'w:num')) {
            const overrides = childrenOf(numbering, 'w:lvlOverride');
            this.#numberings.set(numbering.attributes.get('w:numId') ?? '', {
                list: settingOf(numbering, 'w:abstractNumId') ?? '',
                starts: new Map(
                    overrides.flatMap((one): [number, number][] => {
                        const start = settingOf(one, 'w:startOverride');
                        return start === undefined ? [] : [[Number(one.attributes.get('w:ilvl') ?? 0), Number(start)]];
                    }),
                ),
                levels: levelsOf(overrides.flatMap((one) => childrenOf(one, 'w:lvl'))),
            });
        }
    }

    /** The label of the next paragraph, with a tab or a blank behind it; empty where it has none. */
    labelOf(properties: XmlElement | undefined): string {
        const place = this.#placeOf(properties);
        if (!place) {
            return '';
        }
        const { id, level } = place;
        const numbering = this.#numberings.get(id);
        const listId = numbering && this.#listOf(numbering.list);
        const list = listId === undefined ? undefined : this.#lists.get(listId);
        if (!numbering || listId === undefined || !list) {
            return '';
        }
        const levelAt = (at: number): Level | undefined => numbering.levels.get(at) ?? list.levels.get(at);
        const own = levelAt(level);
        if (!own) {
            return '';
        }
        const counts = this.#counts.get(listId) ?? new Map<number, number>();
        this.#counts.set(listId, counts);
        this.#count(counts, id, numbering, level, levelAt);
        return written(own, counts, levelAt);
    }

    #count(
        counts: Map<number, number>,
        id: string,
        { starts }: Numbering,
        level: number,
        levelAt: (at: number) => Level | undefined,
    ): void {
        const override = starts.get(level);
        const key = `${id} ${level}`;
        if (override !== undefined && !this.#started.has(key)) {
            this.#started.add(key);
            counts.set(level, override);
        } else {
            const count = counts.get(level);
            counts.set(level, count === undefined ? (levelAt(level)?.start ?? 1) : count + 1);
        }
        for (let above = 0; above < level; above++) {
            if (!counts.has(above)) {
                counts.set(above, levelAt(above)?.start ?? 1);
            }
        }
        for (const deeper of [...counts.keys()]) {
            const restart = levelAt(deeper)?.restart;
            if (deeper > level && restart !== 0 && (restart === undefined || level < restart)) {
                counts.delete(deeper);
            }
        }
    }

    /** The numbering and the level of a paragraph: its own, or those of its style. */
    #placeOf(properties: XmlElement | undefined): { readonly id: string; readonly level: number } | undefined {
        const own = childOf(properties, 'w:numPr');
        const ownId = settingOf(own, 'w:numId');
        const ownLevel = settingOf(own, 'w:ilvl');
        if (ownId !== undefined) {
            return ownId === '0' ? undefined : { id: ownId, level: Number(ownLevel ?? 0) };
        }
        for (const style of this.#styles.chainOf(this.#styles.idOf(properties))) {
            const numbered = childOf(style.properties, 'w:numPr');
            const id = settingOf(numbered, 'w:numId');
            if (id === '0') {
                return undefined;
            }
            if (id !== undefined) {
                const written = ownLevel ?? settingOf(numbered, 'w:ilvl');
                return { id, level: this.#levelOfStyle(id, style.id) ?? Number(written ?? 0) };
            }
        }
        return undefined;
    }

    #levelOfStyle(id: string, style: string): number | undefined {
        const numbering = this.#numberings.get(id);
        const list = numbering && this.#listOf(numbering.list);
        const levels = [...(numbering?.levels ?? []), ...(list === undefined ? [] : (this.#lists.get(list)?.levels ?? []))];
        return levels.find(([, level]) => level.style === style)?.[0];
    }

    /** The list itself, where one is only a link to the list of a style. */
    #listOf(id: string): string | undefined {
        const list = this.#lists.get(id);
        if (list?.link === undefined || list.levels.size > 0) {
            return list ? id : undefined;
        }
        const [style] = this.#styles.chainOf(list.link);
        const linked = settingOf(childOf(style?.properties, 'w:numPr'), 'w:numId');
        return linked === undefined ? id : (this.#numberings.get(linked)?.list ?? id);
    }
}

function levelsOf(levels: readonly XmlElement[]): ReadonlyMap<number, Level> {
    return new Map(
        levels.map((level): [number, Level] => {
            const restart = settingOf(level, 'w:lvlRestart');
            return [
                Number(level.attributes.get('w:ilvl') ?? 0),
                {
                    start: Number(settingOf(level, 'w:start') ?? 0),
                    format: settingOf(level, 'w:numFmt') ?? 'decimal',
                    text: settingOf(level, 'w:lvlText') ?? '',
                    suffix: settingOf(level, 'w:suff') ?? 'tab',
                    isLegal: isOn(level, 'w:isLgl') ?? false,
                    restart: restart === undefined ? undefined : Number(restart),
                    style: settingOf(level, 'w:pStyle'),
                },
            ];
        }),
    );
}

const gaps: Readonly<Record<string, string>> = { tab: '\t', space: ' ', nothing: '' };

function written(level: Level, counts: ReadonlyMap<number, number>, levelAt: (at: number) => Level | undefined): string {
    if (level.format === 'bullet') {
        return level.text === '' ? '' : '•\t';
    }
    const text = level.text.replace(/%([1-9])/gu, (_, digit: string) => {
        const at = Number(digit) - 1;
        const format = level.isLegal ? 'decimal' : (levelAt(at)?.format ?? 'decimal');
        return formatted(counts.get(at) ?? levelAt(at)?.start ?? 1, format);
    });
    return text === '' || level.format === 'none' ? (text === '' ? '' : `${text}\t`) : `${text}${gaps[level.suffix] ?? '\t'}`;
}

function formatted(value: number, format: string): string {
    switch (format) {
        case 'lowerLetter':
            return repeated(value);
        case 'upperLetter':
            return repeated(value).toUpperCase();
        case 'lowerRoman':
            return toRoman(value);
        case 'upperRoman':
            return capitalRoman(value);
        case 'decimalZero':
            return String(value).padStart(2, '0');
        case 'chineseCounting':
        case 'chineseCountingThousand':
        case 'ideographDigital':
        case 'japaneseCounting':
        case 'taiwaneseCountingThousand':
            return toChinese(value);
        case 'arabicAbjad':
        case 'arabicAlpha':
            return writeMarker('abjad', value);
        case 'russianLower':
            return writeMarker('letter', value, true);
        case 'russianUpper':
            return writeMarker('letter', value, true).toUpperCase();
        case 'none':
            return '';
        default:
            return String(value);
    }
}

/** a … z, aa, bb, as Word counts. */
function repeated(value: number): string {
    const letter = String.fromCharCode(97 + ((value - 1) % 26));
    return value < 1 ? '' : letter.repeat(Math.min(20, Math.floor((value - 1) / 26) + 1));
}
