/** The globals that every host has, be it Node, an editor or a worker. `language/` takes nothing else from its host: its types know neither Node nor a page. */
declare const console: {
    error(...data: readonly unknown[]): void;
};

declare const performance: {
    /** Milliseconds of a clock that never goes back. */
    now(): number;
};
declare class TextDecoder {
    /** @param label the name of an encoding in the WHATWG Encoding Standard */
    constructor(label: string);
    decode(bytes: Uint8Array): string;
}
declare class TextEncoder {
    /** @returns the text in UTF-8 */
    encode(text: string): Uint8Array;
}

/** Bytes go in at one side and come out of the other one. */
declare class CompressionStream {
    constructor(format: 'deflate');
    readonly readable: {
        getReader(): {
            read(): Promise<{ readonly done: true; readonly value?: undefined } | { readonly done: false; readonly value: Uint8Array }>;
        };
    };
    readonly writable: { getWriter(): { write(bytes: Uint8Array): Promise<void>; close(): Promise<void> } };
}

declare class DecompressionStream {
    constructor(format: 'deflate-raw');
    readonly readable: {
        getReader(): {
            read(): Promise<{ readonly done: true; readonly value?: undefined } | { readonly done: false; readonly value: Uint8Array }>;
        };
    };
    readonly writable: { getWriter(): { write(bytes: Uint8Array): Promise<void>; close(): Promise<void> } };
}
