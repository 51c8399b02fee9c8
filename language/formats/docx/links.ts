/** The relationships of one part of a Word file: other parts, and addresses outside of it. */
import { element, xmlFile } from './xml.js';

const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export class Relationships {
    readonly #ids = new Map<string, string>();
    readonly #written: string[] = [];

    /**
     * The id of a part, the same for the same part.
     * @param kind the last word of its type
     */
    part(kind: string, target: string): string {
        return this.#id(kind, target);
    }

    /** The id of an address; undefined where it is none that Word would take: it calls a file with such an address damaged. */
    address(target: string): string | undefined {
        const written = addressOf(target);
        return written === undefined ? undefined : this.#id('hyperlink', written, 'External');
    }

    /** The part that lists them; undefined where there is nothing to list. */
    file(): string | undefined {
        const namespace = { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' };
        return this.#written.length === 0 ? undefined : xmlFile(element('Relationships', namespace, ...this.#written));
    }

    #id(kind: string, target: string, mode?: string): string {
        const known = this.#ids.get(target);
        if (known !== undefined) {
            return known;
        }
        const id = `rId${this.#ids.size + 1}`;
        const type = kind.includes(':') ? kind : `${kinds}/${kind}`;
        this.#ids.set(target, id);
        this.#written.push(element('Relationship', { Id: id, Type: type, Target: target, TargetMode: mode }));
        return id;
    }
}

/** An address of the web as the schema wants it: other signs as their bytes. */
function addressOf(target: string): string | undefined {
    return /^https?:\/\/[^/]/iu.test(target)
        ? encodeURI(target.toWellFormed())
              .replace(/%25(?=[0-9a-f]{2})/giu, '%')
              .replace(/[[\]]/gu, (sign) => (sign === '[' ? '%5B' : '%5D'))
        : undefined;
}
