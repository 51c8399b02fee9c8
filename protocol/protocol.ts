/** The project's own requests between client and server; those of the Agenda view and of scheduling have files of their own. Lines are zero-based. */
import type { FormatName, NumberingKind } from './formats.js';

export const previewRequest = 'agenda/preview';
/** Where printed words stand in the source text. */
export const sourceRequest = 'agenda/source';
export const exportRequest = 'agenda/export';
/** Server → client: the document's findings or blocks changed without an edit of it (a register was edited). */
export const refreshNotification = 'agenda/previewChanged';

export const versionsRequest = 'agenda/versions';
export const counterpartRequest = 'agenda/counterpart';
export const newVersionRequest = 'agenda/newVersion';
/** What a new agenda can be made from: the six languages, and in each the bodies that the registers know. It has no parameters. */
export const newAgendaChoicesRequest = 'agenda/newAgendaChoices';
/** Reads a value that the user types for a new agenda. */
export const newAgendaValueRequest = 'agenda/newAgendaValue';
/** The text of a new agenda. */
export const newAgendaRequest = 'agenda/newAgenda';
/** The text of a register that is begun for the body of a citation. */
export const newRegisterRequest = 'agenda/newRegister';
/** Server → client: language versions may have come, gone or changed. A client that shows their state asks again. */
export const versionsNotification = 'agenda/versionsChanged';

/** Moves an item with all that belongs to it, in all open language versions whose items are the same. */
export const moveItemRequest = 'agenda/moveItem';

/** Makes the entry of a list one level deeper or higher, and writes the markers of those after it anew. */
export const entryLevelRequest = 'agenda/entryLevel';
export const lateMarkerRequest = 'agenda/lateMarker';

/** How long the printed document is. */
export const wordCountRequest = 'agenda/wordCount';

/** Client → server: a live server answers at once. */
export const heartbeatRequest = 'agenda/heartbeat';
/** Client → server: reads files again that were set aside. Its parameters are {@link ReadAgainParams}. */
export const readAgainNotification = 'agenda/readAgain';

/** Server → client: the files of a folder that are not open are not checked, because there are too many. For a client with the option `closedFilesOff`. */
export const closedFilesOffNotification = 'agenda/closedFilesOff';

export interface ClosedFilesOffParams {
    /** The folder. */
    readonly uri: string;
    /** Sentences for the user: why, and what is checked. */
    readonly text: string;
}

/** A file on which a server stopped. The client lists them in the initialization option `setAside`. */
export interface SetAsideFile {
    readonly uri: string;
    /** When to read it again: when it changes, or only when it is opened in the editor. */
    readonly again: 'change' | 'open';
    /** Whether the server that read it stopped answering, or ended. */
    readonly cause: 'silent' | 'ended';
}

export interface ReadAgainParams {
    readonly uris: readonly string[];
}

export interface PreviewParams {
    readonly uri: string;
    /** Text version the client last saw in the editor; the server answers for that version or a later one. */
    readonly version: number;
    /** The `number` of the answer that the client shows. If the server still knows it, it sends what changed since then instead of the whole order. */
    readonly since?: number;
}

export interface PreviewBlock {
    readonly id: string;
    readonly hash: string;
    /** First and last source line. Equal for all rows of one source line. */
    readonly startLine: number;
    readonly endLine: number;
    /** Worst finding inside the block, if any, and the messages of its findings. */
    readonly severity?: 'error' | 'warning' | 'information';
    readonly messages?: readonly string[];
}

export interface PreviewAnswer {
    readonly uri: string;
    readonly version: number;
    readonly language: string;
    readonly direction: 'ltr' | 'rtl';
    readonly title: string;
    /** What is on the leaves of paper beside the document itself. */
    readonly printed?: PrintedLeaves;
    /** A sentence that says why nothing is shown. */
    readonly notice?: string;
    /** Identifies this answer in a later request (`since`). */
    readonly number: number;
    /** All blocks in display order; empty if `change` describes the difference. */
    readonly order: readonly PreviewBlock[];
    readonly change?: OrderChange;
    /** HTML of all blocks, or with `change` only of blocks new or changed since the answer `since`. Each has one root element with `data-block`, `dir`
     * and `lang`; around the entry of a list (`li`) or a day of a schedule (`tbody`) is its list or table, and neighbours stand in one together. Elements inside it
     * that stand for a source line of their own (table rows) carry `data-line` and `data-end-line`, relative to the block's first line. A link `#id` leads to the
     * block with this id. */
    readonly html: Readonly<Record<string, string>>;
}

/** What is on the leaves of a printed document beside its blocks, and how they lie. */
export interface PrintedLeaves {
    /** Stands at the head of each leaf but the first. */
    readonly symbol: string;
    /** Whether the number at the foot is “2/9”, or the number alone. */
    readonly hasTotal: boolean;
    /** Whether annexes with a schedule or a table lie on their side. */
    readonly turnsAnnexes: boolean;
    /** Whether a short line stands below the last words. */
    readonly hasEnding: boolean;
    /** At the foot of the first leaf. */
    readonly job?: { readonly number: string; readonly barCode: string };
}

/** How the order of the blocks changed: a run of blocks is replaced, blocks after it move by some source lines, others are altered in place. */
export interface OrderChange {
    /** Number of blocks at the start that stay as they were. */
    readonly kept: number;
    /** Number of old blocks after these that `blocks` replaces. */
    readonly removed: number;
    readonly blocks: readonly PreviewBlock[];
    /** Number of source lines by which all blocks after the run moved. */
    readonly shift: number;
    /** Runs of blocks outside `blocks` that moved by another number of lines: content printed twice is not in source order. */
    readonly moved?: readonly MovedBlocks[];
    /** Blocks outside the run that replace those with the same ids. */
    readonly altered?: readonly PreviewBlock[];
}

/** A run of blocks, by its index in the new order, and the source lines by which it moved. */
export interface MovedBlocks {
    readonly from: number;
    readonly count: number;
    readonly lines: number;
}

/** Words of the preview that a reader points at. */
export interface SourceParams {
    readonly uri: string;
    /** Text version of the preview that is shown; the server answers for that version or a later one. */
    readonly version: number;
    readonly words: ShownWords;
}

/** Words of a block: `start` to `end` in UTF-16 units, end exclusive, of the text of which they are a part. */
export interface ShownWords {
    /** The id of the block. */
    readonly block: string;
    /** Which text of a masthead. */
    readonly field?: 'symbol' | 'organization';
    /** Which row of a day of the schedule, from 0. */
    readonly row?: number;
    readonly start: number;
    readonly end: number;
}

/** The place in a version of the text; or null for words that are not written there, such as a fixed heading. */
export type SourceAnswer = { readonly version: number; readonly range: LineEdit['range'] } | null;

export interface ExportParams {
    readonly uri: string;
    readonly format: FormatName;
    /** The name of a file with the styles of the house, for messages, and its bytes in Base64. */
    readonly template?: { readonly name: string; readonly base64: string };
    /** Whether the numbers in a Word file are typed or counted; without it, as the house has them. */
    readonly numbering?: NumberingKind;
    /** Whether a Word file is only made to be printed by LibreOffice. */
    readonly isForPrinting?: boolean;
}

/** Content of the file: text, or bytes in Base64. */
export type ExportAnswer = { readonly text: string } | { readonly base64: string };

export interface VersionsParams {
    readonly uri: string;
    /** Text version the client last saw in the editor; the server answers for that version or a later one. */
    readonly version: number;
}

/** One of the six languages, and the document's version in it. */
export interface LanguageVersion {
    /** Code of the language, as in the masthead. */
    readonly language: string;
    /** The language's name in the language itself. */
    readonly name: string;
    /** The language's name in English. */
    readonly englishName: string;
    /** Whether the document asked about is in this language. */
    readonly own: boolean;
    /** Whether the masthead names it as the original language. */
    readonly original: boolean;
    /** The version's file; undefined if there is no version in this language. */
    readonly uri?: string;
    /** Number of facts in which the version disagrees with the others. */
    readonly disagreements: number;
}

export interface VersionsAnswer {
    readonly uri: string;
    readonly version: number;
    /** All six languages: the document's own first, then the original and the others that have a version. Empty if the document names no language. */
    readonly versions: readonly LanguageVersion[];
}

export interface CounterpartParams extends VersionsParams {
    /** Zero-based line of the document. */
    readonly line: number;
    /** Code of the language to go to. */
    readonly language: string;
}

export interface CounterpartAnswer {
    readonly uri: string;
    readonly line: number;
    /** UTF-16 offset in the line. */
    readonly character: number;
    /** False if that version lacks the place, and this is the nearest one. */
    readonly exact: boolean;
}

export interface NewVersionParams extends VersionsParams {
    readonly language: string;
}

export interface NewVersionAnswer {
    readonly text: string;
    /** Suggested name of the new file, beside the document's own. */
    readonly name: string;
}

/** A citation by its place, zero-based; the character counts UTF-16 units. */
export interface NewRegisterParams extends VersionsParams {
    readonly line: number;
    readonly character: number;
}

/** Null where the citation at the place, if there is one, needs no register. */
export type NewRegisterAnswer = {
    readonly text: string;
    /** Suggested name of the new file, beside the document's own. */
    readonly name: string;
    /** The line (zero-based) at whose end the author goes on. */
    readonly line: number;
} | null;

/** Among its siblings, or to another level. */
export type MoveDirection = 'up' | 'down' | 'promote' | 'demote';

/** A place beside another item, or as the last one under it. */
export interface ItemPlace {
    readonly place: 'before' | 'after' | 'under';
    /** Zero-based line of the other item's word `item`. */
    readonly line: number;
}

export interface MoveItemParams extends VersionsParams {
    /** Zero-based line of the document: that of the item's word `item`. */
    readonly line: number;
    readonly to: MoveDirection | ItemPlace;
}

/** What moves an item; a sentence that says why it cannot be moved; or null if there is no item on the line. */
export type MoveItemAnswer = ItemMove | { readonly refusal: string } | null;

/** An edit of a document and of its language versions. */
export interface VersionEdit {
    /** The edits of each document. The client applies all of them at once, if the documents still have these versions. */
    readonly documents: readonly VersionedEdits[];
    /** Other language versions that are not open and so not changed. A client opens them and asks again. */
    readonly unopened: readonly NamedVersion[];
    /** Other language versions that are not changed, because they do not have the same, or it cannot be done there. */
    readonly differing: readonly NamedVersion[];
}

export interface ItemMove extends VersionEdit {
    /** Zero-based line on which the item is afterwards. */
    readonly line: number;
    /** The label that it has then, as it is written. */
    readonly label: string;
    /** Labels that the document named before there were such items, as they are written. */
    readonly caught: readonly string[];
}

export interface EntryLevelParams extends VersionsParams {
    /** Zero-based line of the entry's marker. */
    readonly line: number;
    readonly change: 'deeper' | 'higher';
}

/** The edits, none if the entry has no such level, and the column after its new marker; null if there is no list on the line. */
export type EntryLevelAnswer = { readonly edits: readonly LineEdit[]; readonly character?: number } | null;

/** After Enter, when the user has typed on before the marker of the next entry came. */
export interface LateMarkerParams extends VersionsParams {
    /** Zero-based line that Enter has begun. What stands on it was typed since. */
    readonly line: number;
}

/** The edits that would have come at once, for a version of the text that may be later than the one asked about; null if there are none. */
export type LateMarkerAnswer = { readonly version: number; readonly edits: readonly LineEdit[] } | null;

/** A language version, and the name of the language in the language itself. */
export interface NamedVersion {
    readonly uri: string;
    readonly name: string;
}

export interface VersionedEdits {
    readonly uri: string;
    readonly version: number;
    /** Edits of this version of the text. None overlaps another. */
    readonly edits: readonly LineEdit[];
}

/** A replacement between two places, as in the Language Server Protocol. */
export interface LineEdit {
    readonly range: { readonly start: LinePlace; readonly end: LinePlace };
    readonly newText: string;
}

interface LinePlace {
    readonly line: number;
    /** UTF-16 offset in the line. */
    readonly character: number;
}

export interface NewAgendaChoices {
    readonly languages: readonly AgendaLanguage[];
}

/** A language in which an agenda can be written. */
export interface AgendaLanguage {
    /** Code of the language, as in the masthead. */
    readonly language: string;
    /** The language's name in the language itself, and in English. */
    readonly name: string;
    readonly englishName: string;
    /** The bodies that the registers know, in the order of a list to choose from. */
    readonly bodies: readonly KnownBody[];
}

export interface KnownBody {
    readonly symbol: string;
    readonly name: string;
    /** False if the name is in another language, because none is known in this one. */
    readonly isNamed: boolean;
}

export interface NewAgendaValueParams {
    readonly key: 'session' | 'dates';
    /** What the user has typed. */
    readonly text: string;
    /** Code of the agenda's language. */
    readonly language: string;
}

/** The value as the masthead writes it, and as the document prints it; or null if it cannot be read. */
export type NewAgendaValue = { readonly value: string; readonly printed: string } | null;

export interface NewAgendaParams {
    /** Code of the agenda's language. */
    readonly language: string;
    /** The symbol of a known body, or the name of any other one. */
    readonly body: { readonly symbol: string } | { readonly name: string };
    /** As the user has typed them. */
    readonly session: string;
    readonly dates: string;
}

export interface NewAgendaAnswer {
    readonly text: string;
    /** The place to fill in first: UTF-16 offsets in the text, end exclusive. */
    readonly start: number;
    readonly end: number;
}

export type WordCountParams = VersionsParams;

export interface WordCountAnswer {
    readonly uri: string;
    readonly version: number;
    /** Chinese characters among them, as so many words. */
    readonly words: number;
    readonly chineseCharacters: number;
    /** In the order of the page. */
    readonly parts: readonly WordCountPart[];
}

/** A part of the printed document: the lines above the list, the list, an annotation, all notes, all annexes. */
export interface WordCountPart {
    readonly kind: 'title' | 'list' | 'item' | 'heading' | 'notes' | 'annex';
    /** The label of an item, as typed. Empty for other parts. */
    readonly label: string;
    /** How deep an item stands; 1 for other parts. */
    readonly level: number;
    /** The title of an item or heading. Empty for other parts. */
    readonly title: string;
    /** Zero-based line where the part begins in the source. */
    readonly line: number;
    readonly words: number;
}
