/** What the build takes from pdf.js (scripts/bundling/pdf-core.mjs): the objects of a file, and the text of its pages. No public part of it. */
declare module 'pdfjs-dist/build/pdf.worker.mjs' {
    /** Where an object of the file stands. */
    export class Ref {
        toString(): string;
    }
    export class Name {
        readonly name: string;
    }
    export class Dict {
        readonly objId: string | undefined;
        /** The value of a key, read where it stands. */
        get(key: string): unknown;
        /** The value of a key, or where it stands. */
        getRaw(key: string): unknown;
        [Symbol.iterator](): Iterator<[string, unknown]>;
    }
    /** Streams that are unpacked as far as somebody reads. */
    export class DecodeStream {
        ensureBuffer(requested: number): Uint8Array;
    }
    export class PasswordException extends Error {}
    export function setVerbosityLevel(level: number): void;
    /** A text as the file writes it. */
    export function stringToPDFString(text: string): string;

    /** A stretch of text, or where a marked part of the page begins or ends. */
    export interface CoreItem {
        readonly type?: 'beginMarkedContent' | 'beginMarkedContentProps' | 'endMarkedContent';
        readonly id?: string | null;
        readonly tag?: string;
        readonly str?: string;
        readonly dir?: string;
        readonly transform?: readonly number[];
        readonly width?: number;
        readonly height?: number;
        readonly fontName?: string;
        readonly hasEOL?: boolean;
    }
    export interface CorePage {
        readonly ref: Ref | null;
        /** Left, lower, right and upper end, in points. */
        readonly view: readonly number[];
        readonly rotate: number;
        extractTextContent(options: {
            readonly handler: object;
            readonly task: { ensureNotTerminated(): void };
            readonly includeMarkedContent: boolean;
            readonly disableNormalization: boolean;
            readonly sink: {
                enqueue(chunk: { readonly items: readonly CoreItem[] }): void;
                readonly ready: Promise<void>;
                readonly desiredSize: number;
            };
        }): Promise<void>;
    }
    export class LocalPdfManager {
        constructor(options: {
            readonly source: Uint8Array;
            readonly docId: string;
            readonly enableXfa: boolean;
            readonly password: string;
            readonly handler: object;
            readonly evaluatorOptions: object;
        });
        readonly pdfDocument: {
            readonly numPages: number;
            readonly xref: { fetchIfRef(value: unknown): unknown };
            readonly catalog: {
                readonly structTreeRoot: { readonly dict: Dict; readonly roleMap: ReadonlyMap<string, string> } | null;
                readonly fontCache: Iterable<
                    Promise<{ readonly loadedName: string; readonly font: { readonly name: string; readonly missingFile?: boolean } }>
                >;
            };
            getPage(index: number): Promise<CorePage>;
            cleanup(manually?: boolean): Promise<void>;
        };
        initDocument(recovery: boolean): Promise<void>;
    }
}
