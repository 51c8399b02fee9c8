/** The styles that documents may name: our own, and those of a workspace. */
import type { HouseStyle } from './house-style.js';
import { type KnownStyle, knownStyle, ownStyle, styleFor, styleNames, styleOfSeries } from './catalogue.js';
import { readStyle, type StyleFile } from './read-style.js';

/** Keeps what the files of a workspace say of styles. A name stands for the file that was added first. */
export class Styles {
    /** The texts of files by their addresses, and what was read from them. */
    readonly #files = new Map<string, { readonly name: string; readonly text: string; readonly file: StyleFile }>();
    #known: ReadonlyMap<string, KnownStyle> | undefined;

    /**
     * Adds a file, or reads it anew.
     * @returns whether any style is another one now
     */
    set(address: string, name: string, text: string): boolean {
        if (this.#files.get(address)?.text === text) {
            return false;
        }
        this.#files.set(address, { name: name.toLowerCase(), text, file: readStyle(text) });
        this.#known = undefined;
        return true;
    }

    /** Forgets a file. */
    delete(address: string): boolean {
        this.#known = undefined;
        return this.#files.delete(address);
    }

    /** The names of all styles, our own first. */
    names(): readonly string[] {
        return [...new Set([...styleNames, ...[...this.#workspace().keys()].sort()])];
    }

    /** The style that a document names; undefined where there is none of that name. A style of the workspace goes before one of ours. */
    of(name: string, symbol: string): HouseStyle | undefined {
        const known = this.#workspace().get(name.trim().toLowerCase());
        return known ? (styleOfSeries(symbol, [known]) ?? known.style) : styleFor(name, symbol);
    }

    /** The styles of the workspace by name. One that extends itself, over whatever others, is built on none. */
    #workspace(): ReadonlyMap<string, KnownStyle> {
        if (this.#known) {
            return this.#known;
        }
        const files = new Map<string, StyleFile>();
        for (const { name, file } of this.#files.values()) {
            if (!files.has(name)) {
                files.set(name, file);
            }
        }
        const made = new Map<string, KnownStyle>();
        const begun = new Set<string>();
        const make = (name: string): KnownStyle | undefined => {
            const file = begun.has(name) ? undefined : files.get(name);
            if (!file) {
                return made.get(name) ?? ownStyle(name);
            }
            begun.add(name);
            const below = file.extends === undefined ? undefined : make(file.extends.trim().toLowerCase());
            const style = knownStyle(name, file, below?.style);
            made.set(name, style);
            return style;
        };
        files.forEach((_, name) => void make(name));
        this.#known = made;
        return made;
    }
}
