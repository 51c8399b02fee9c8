/** What every host gives, be it Node, an editor or a worker: all that `language/` takes besides the language itself. It sees neither Node's types nor a page's. */
declare const console: {
    error(...data: readonly unknown[]): void;
};

declare const performance: {
    /** Milliseconds of a clock that goes forward. */
    now(): number;
};
declare class TextDecoder {
    /** @param label the name of an encoding, as the WHATWG's standard has it */
    constructor(label: string);
    decode(bytes: Uint8Array): string;
}
