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
