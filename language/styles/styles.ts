/** The styles that documents may name: our own, and those of a workspace. */
import type { HouseStyle } from './house-style.js';
import { type KnownStyle, knownStyle, ownStyle, styleFor, styleNames, styleOfSeries } from './catalogue.js';
import { readStyle, type StyleFile } from './read-style.js';

/** Keeps what the files of a workspace say of styles. A name stands for the file that was added first. */
export class Styles {
    /** The texts of files by their addresses, and what was read from them. */
    readonly #files = new Map<
        string,
        { readonly name: string; readonly text: string; readonly file: StyleFile; readonly reason?: string }
    >();
    #known: ReadonlyMap<string, KnownStyle> | undefined;
    /** What was known before a file changed: a style that is still the same stays the same object. */
    #before: ReadonlyMap<string, KnownStyle> = new Map();
    #version = 1;

    /** Increases with every file that changes. */
    get version(): number {
        return this.#version;
    }

    /**
     * Adds a file, or reads it anew.
     * @returns whether any style is another one now
     */
    set(address: string, name: string, text: string): boolean {
        if (this.#files.get(address)?.text === text) {
            return false;
        }
        this.#files.set(address, { name: name.toLowerCase(), text, file: readStyle(text) });
        this.#forget();
        return true;
    }

    /** Adds a file that cannot be read, with the reason, which follows the name of the style in a sentence. */
    setUnread(address: string, name: string, reason: string): void {
        this.#files.set(address, { name: name.toLowerCase(), text: '', file: readStyle('{}'), reason });
        this.#forget();
    }

    /** What is wrong with a style of the workspace, as the end of a sentence that begins with its name; undefined where nothing is. */
    problemOf(name: string): string | undefined {
        const seen = new Set<string>();
        let [called, path] = [name.trim().toLowerCase(), ''];
        for (let one = this.#fileOf(called); one; one = this.#fileOf(called)) {
            seen.add(called);
            const problem = one.reason ?? problemIn(one.file);
            if (problem !== undefined) {
                return `${path}${problem}`;
            }
            if (one.file.extends === undefined) {
                return undefined;
            }
            called = one.file.extends.trim().toLowerCase();
            path = `${path}extends “${called}”, which `;
            if (seen.has(called) || !this.#fileOf(called)) {
                return ownStyle(called) ? undefined : seen.has(called) ? 'extends itself' : `${path}is the name of no style`;
            }
        }
        return undefined;
    }

    #fileOf(name: string): { readonly file: StyleFile; readonly reason?: string } | undefined {
        return [...this.#files.values()].find((file) => file.name === name);
    }

    /** Forgets a file. */
    delete(address: string): boolean {
        this.#forget();
        return this.#files.delete(address);
    }

    #forget(): void {
        this.#before = this.#known ?? this.#before;
        this.#known = undefined;
        this.#version++;
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

    /** All that a document depends on that names a style, as one text: the style, or the names of all where none has this one, and what is wrong with it. */
    stateOf(name: string, symbol: string): string {
        return JSON.stringify([this.of(name, symbol) ?? this.names(), this.problemOf(name)]);
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
            const style = kept(this.#before.get(name), knownStyle(name, file, below?.style));
            made.set(name, style);
            return style;
        };
        files.forEach((_, name) => void make(name));
        this.#known = made;
        return made;
    }
}

/** A style of which an earlier one is known: what is the same in both stays the same object, and with it all that is printed in it. */
function kept(before: KnownStyle | undefined, { style, series }: KnownStyle): KnownStyle {
    const same = (one: HouseStyle | undefined, other: HouseStyle): HouseStyle =>
        one && JSON.stringify(one) === JSON.stringify(other) ? one : other;
    return {
        style: same(before?.style, style),
        series: new Map([...series].map(([head, changed]) => [head, same(before?.series.get(head), changed)])),
    };
}

/** What of a file cannot be read. */
function problemIn({ unread }: StyleFile): string | undefined {
    return unread.includes('')
        ? 'is no JSON object'
        : unread.length > 0
          ? `has values that cannot be read: ${unread.join(', ')}`
          : undefined;
}
