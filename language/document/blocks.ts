/**
 * The formatted document: the printed text, block by block, in the order of the page. It knows no format and no syntax tree, and the
 * formats read nothing else. Words whose meaning a program can use have it beside them, as `value`; see `values.ts`. In the blocks of the preview only mentions have one.
 */
import type { Language } from '../locales/locale.js';
import type { HouseStyle } from '../styles/house-style.js';
import type {
    CitationValue,
    Counted,
    DateValue,
    DayValue,
    ItemValue,
    MastheadValue,
    MeetingValue,
    MentionValue,
    PlaceDatesValue,
    RowValue,
    SymbolValue,
} from './values.js';

/** In italics, in bold letters, or both. */
export type Emphasis = 'italic' | 'bold' | 'both';

interface Run<Kind extends string, Value = never> {
    readonly kind: Kind;
    readonly text: string;
    readonly target?: string;
    readonly shown?: string;
    readonly after?: string;
    /** How the words are printed, where that is otherwise than the text around them. */
    readonly emphasis?: Emphasis;
    readonly value?: Value;
}

/**
 * A stretch of running text. `target` is the link of a symbol or an address. The text of a mark is the name of its note, the `mark` of the note's block; `shown`
 * is its printed form where that differs, and `after` what is printed between it and the mark right before it, raised like them.
 */
export type InlineRun =
    | Run<'text' | 'mark' | 'address'>
    | Run<'citation', CitationValue>
    | Run<'symbol', SymbolValue>
    | Run<'date', DateValue>
    | Run<'mention', MentionValue>;

export type Content = readonly InlineRun[];

/** Lines of the source text, zero-based, both included. In rows they count from the first line of the block. */
export interface Lines {
    readonly startLine: number;
    readonly endLine: number;
}

/** The place of a block in the source text: its lines, and its UTF-16 offsets, end exclusive. */
export interface SourceExtent extends Lines {
    readonly startOffset: number;
    readonly endOffset: number;
}

export interface MastheadContent {
    readonly kind: 'masthead';
    /** The organization that issues the document, "United Nations". Empty where it is another one, which prints its own head. */
    readonly issuer: string;
    readonly organization: Content;
    readonly symbol: Content;
    /** Printed text. Empty where the masthead lacks the fact. */
    readonly distribution: string;
    readonly issued: string;
    readonly languages: readonly string[];
    /** The job number with the letter of its language, and the text of the bar code. */
    readonly job?: { readonly number: string; readonly barCode: string };
    readonly value?: MastheadValue;
}

/** A line of the title block (body, session, item, title of the document, author), or a fixed heading. */
export interface LineContent {
    readonly kind:
        | 'body-line'
        | 'session'
        | 'item-line'
        | 'item-title'
        | 'document-title'
        | 'author'
        | 'section-title'
        | 'annex-heading'
        | 'annex-title';
    /** Whether a line of the body is larger than those below it. */
    readonly isLarge?: true;
    readonly content: Content;
}

/** The heading over the papers of a section. `level` is how deep it stands: one more than the heading above it, 1 in the annex. */
export interface DocumentationHeadingContent {
    readonly kind: 'documentation-heading';
    readonly level: number;
    readonly content: Content;
}

/** The line of the title block with place and dates. */
export interface PlaceDatesContent {
    readonly kind: 'place-dates';
    readonly content: Content;
    readonly value?: PlaceDatesValue;
}

/** A row of the agenda list, with its punctuation. `level` is 1 to 4. */
export interface ListRowContent {
    readonly kind: 'list-row';
    readonly level: number;
    readonly marker: string;
    readonly content: Content;
    readonly value?: ItemValue;
}

export interface AnnotationHeadingContent {
    readonly kind: 'annotation-heading';
    readonly level: number;
    /** How deep its heading stands where that is less than its level: items above it are missing. */
    readonly depth?: number;
    readonly marker: string;
    /** Whether the marker has a line of its own above the title. */
    readonly isMarkerAbove?: boolean;
    readonly content: Content;
    readonly value?: ItemValue;
}

/** The item, or the heading, above its documents in a list of the documents of all items. A heading has no marker. */
export interface DocumentsItemContent {
    readonly kind: 'documents-item';
    readonly marker: string;
    readonly content: Content;
}

/**
 * A heading that is written, or a passage. A group stands in the list (`list-heading`) and among the annotations (`group-heading`).
 */
export interface TextContent {
    readonly kind: 'introduction-title' | 'list-heading' | 'group-heading' | 'free-heading' | 'paper';
    readonly content: Content;
}

/** A paragraph. `marker` is its number as printed, where paragraphs are numbered. */
export interface ParagraphContent {
    readonly kind: 'paragraph';
    readonly marker?: string;
    readonly content: Content;
    readonly value?: Counted;
}

/** An entry of a list inside an annotation. `depth` is 1 to 3. */
export interface ListEntryContent {
    readonly kind: 'list-entry';
    readonly depth: number;
    readonly marker: string;
    readonly content: Content;
    readonly value?: Counted;
}

/** A row of a table. It has as many cells as the longest row. */
export interface TableRowContent extends Lines {
    readonly cells: readonly Content[];
}

/** A table that is written in the text. Its first row may be the head of the columns. */
export interface TableContent {
    readonly kind: 'table';
    readonly hasHead: boolean;
    /** Whether it is made of the documents of an item: all such tables have columns of the same widths. */
    readonly isOfDocuments?: true;
    readonly rows: readonly TableRowContent[];
}

export interface NoteContent {
    readonly kind: 'footnote' | 'annex-note';
    /** The name of the note in the source text, and its printed form where that differs. */
    readonly mark: string;
    readonly shown?: string;
    readonly content: Content;
}

/** A row of the annex table. Only the first row of a slot has `time` and `track`. A text row has no label. */
export interface AnnexRow extends Lines {
    readonly kind: 'item' | 'text' | 'empty';
    readonly time: string;
    readonly track: string;
    /** The time with the track in the brackets of the language, for formats made of lines. */
    readonly timeAndTrack: string;
    /** The half of the day in which its slot begins, in a layout of mornings and afternoons. */
    readonly half?: 1 | 2;
    readonly label: string;
    readonly content: Content;
    readonly value?: RowValue;
}

/** A day of the annex. The first carries the column heads and the name of the table. A day before the first `day` line has no date. */
export interface AnnexDayContent {
    readonly kind: 'annex-day';
    /** Of three columns: of a row, or of a day with its morning and its afternoon. */
    readonly layout?: 'halves';
    readonly heads?: readonly [string, string, string];
    readonly caption?: string;
    readonly date: string;
    readonly rows: readonly AnnexRow[];
    readonly value?: DayValue;
}

/** An item in an annex by items: when it is taken up, and its documents. The first carries the column heads and the name of the table. A row of text has no label. */
export interface AnnexItemContent {
    readonly kind: 'annex-item';
    readonly heads?: readonly [string, string, string, string];
    readonly caption?: string;
    readonly label: string;
    readonly content: Content;
    readonly dates: readonly string[];
    readonly documents: readonly Content[];
    readonly value?: ItemValue;
}

export type BlockContent =
    | MastheadContent
    | LineContent
    | DocumentationHeadingContent
    | PlaceDatesContent
    | ListRowContent
    | AnnotationHeadingContent
    | DocumentsItemContent
    | TextContent
    | ParagraphContent
    | ListEntryContent
    | TableContent
    | NoteContent
    | AnnexDayContent
    | AnnexItemContent;
export type BlockKind = BlockContent['kind'];

/** The properties of every block besides its content. */
export interface BlockFeatures extends SourceExtent {
    /** Unique in the document. It stays the same under edits elsewhere. */
    readonly id: string;
    /** Equal for equal content, wherever the block is. */
    readonly hash: string;
    readonly language: Language;
    readonly direction: 'ltr' | 'rtl';
}

export type Block = BlockFeatures & BlockContent;

export type { WordPart } from '../styles/house-style.js';

/** The names that the house has for Word's styles of the parts of a document. */
export type WordNames = HouseStyle['word'];

export interface FormattedDocument {
    readonly language: Language;
    readonly direction: 'ltr' | 'rtl';
    /** Title and symbol as plain text, for window titles and files. */
    readonly title: string;
    readonly symbol: string;
    /** Absent where the house names no styles of Word. */
    readonly word?: WordNames;
    /** Whether the numbers in a Word file are text, or Word counts them. Absent where they are typed, as usual. */
    readonly numbering?: HouseStyle['numbering'];
    /** What is otherwise than usual: numbers like “2/9”, annexes upright, no line at the end. Absent where nothing is. */
    readonly pages?: Partial<Pick<HouseStyle, 'pageNumbers' | 'annexPages' | 'ending'>>;
    readonly blocks: readonly Block[];
    /** Absent where there are none. */
    readonly meetings?: readonly MeetingValue[];
}

/** The text of a content without its note marks. */
export function plainText(content: Content): string {
    return content
        .filter((run) => run.kind !== 'mark')
        .map((run) => run.text)
        .join('');
}
