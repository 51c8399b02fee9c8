/** A PDF file: its pages as pieces of text, and the tree that says what they are. */
/// <reference path="core.d.ts" />
import './platform.js';
import {
    type CoreItem,
    type CorePage,
    DecodeStream,
    Dict,
    LocalPdfManager,
    Name,
    PasswordException,
    Ref,
    setVerbosityLevel,
} from 'pdfjs-dist/build/pdf.worker.mjs';
import type { Piece } from './pieces.js';

/** The text of a page. */
export interface PdfPage {
    readonly pieces: readonly Piece[];
    /** In points. */
    readonly height: number;
    readonly width: number;
}

/** An element of the structure. Its content is in pieces of these ids. */
export interface PdfElement {
    /** As the standard names it: `P`, `LI`, `TR`. */
    readonly role: string;
    readonly children: readonly (PdfElement | string)[];
    /** Columns and rows over which a cell goes. */
    readonly columns: number;
    readonly rows: number;
}

/** Bytes to which one stream may unpack: a page of text has some thousand. */
const mostUnpacked = 48 * 1024 * 1024;
/** Elements inside each other, and in all. */
const deepest = 80;
const mostElements = 300_000;

/** Why a file cannot be read, as the end of a sentence. */
export class UnreadablePdf extends Error {}

export class PdfFile {
    readonly #manager: LocalPdfManager;
    readonly #ended: () => boolean;

    private constructor(manager: LocalPdfManager, ended: () => boolean) {
        this.#manager = manager;
        this.#ended = ended;
    }

    /**
     * Opens a file. Throws {@link UnreadablePdf} where it is damaged or locked.
     * @param ended asked again and again: whether the time is over
     */
    static async open(bytes: Uint8Array, ended: () => boolean): Promise<PdfFile> {
        setVerbosityLevel(0);
        limitStreams();
        // A copy: Node's own kind of bytes takes parts of itself in another way, and parts are taken of the whole buffer, in which a small file has others beside it.
        const plain = new Uint8Array(bytes);
        try {
            return new PdfFile(await opened(plain, false), ended);
        } catch (error) {
            if (error instanceof PasswordException) {
                throw new UnreadablePdf('it has a password. Save it without one.');
            }
        }
        try {
            // Its table of objects is damaged: the objects are searched.
            return new PdfFile(await opened(plain, true), ended);
        } catch {
            throw new UnreadablePdf('it is a PDF file that is damaged.');
        }
    }

    get pageCount(): number {
        return this.#manager.pdfDocument.numPages;
    }

    /** The text of a page, counted from 0. Throws {@link UnreadablePdf} where it takes too long. */
    async page(index: number): Promise<PdfPage> {
        const page = await this.#manager.pdfDocument.getPage(index);
        const items: CoreItem[] = [];
        await page.extractTextContent({
            handler: silent,
            task: {
                ensureNotTerminated: () => {
                    if (this.#ended()) {
                        throw new UnreadablePdf('it takes too long to read.');
                    }
                },
            },
            includeMarkedContent: true,
            disableNormalization: false,
            sink: { enqueue: (chunk) => void items.push(...chunk.items), ready: Promise.resolve(), desiredSize: 1 },
        });
        const fonts = await this.#fonts();
        const [left = 0, low = 0, right = 595, high = 842] = page.view;
        const isTurned = page.rotate % 180 !== 0;
        return {
            pieces: piecesOf(items, fonts, page, index),
            height: isTurned ? right - left : high - low,
            width: isTurned ? high - low : right - left,
        };
    }

    /** The names of fonts. */
    async #fonts(): Promise<ReadonlyMap<string, string>> {
        const names = new Map<string, string>();
        for (const font of this.#manager.pdfDocument.catalog.fontCache) {
            const { loadedName, font: data } = await font;
            names.set(loadedName, data?.name ?? '');
        }
        return names;
    }

    /** The structure; undefined where the file has none. */
    structure(): PdfElement | undefined {
        const root = this.#manager.pdfDocument.catalog.structTreeRoot;
        return root ? new StructureReader(this.#manager, root.roleMap).read(root.dict) : undefined;
    }
}

const silent = {
    send: () => undefined,
    sendWithPromise: () => Promise.reject(new Error('Nothing is fetched.')),
    sendWithStream: () => undefined,
};

async function opened(source: Uint8Array, recovery: boolean): Promise<LocalPdfManager> {
    const manager = new LocalPdfManager({
        source,
        docId: 'import',
        enableXfa: false,
        password: '',
        handler: silent,
        evaluatorOptions: {
            maxImageSize: 0,
            disableFontFace: true,
            ignoreErrors: true,
            isEvalSupported: false,
            isOffscreenCanvasSupported: false,
            isImageDecoderSupported: false,
            fontExtraProperties: false,
            useSystemFonts: false,
            canvasMaxAreaInBytes: 0,
        },
    });
    await manager.initDocument(recovery);
    return manager;
}

/** No stream unpacks to more than a file of text needs. */
function limitStreams(): void {
    const prototype = DecodeStream.prototype as DecodeStream & { isLimited?: true };
    if (prototype.isLimited) {
        return;
    }
    const { ensureBuffer } = prototype;
    prototype.isLimited = true;
    prototype.ensureBuffer = function (this: DecodeStream, requested) {
        if (requested > mostUnpacked) {
            throw new UnreadablePdf('a part of it unpacks to more than 48 MB.');
        }
        return ensureBuffer.call(this, requested);
    };
}

/** Radicals and other doubles of Chinese characters, which some programs write in place of these. */
const doubles = /[\u2e80-\u2fdf]/gu;
/** Radicals of which Unicode's own table of doubles says nothing, and the characters that they are. */
const radicals = new Map(
    [
        [0x2e9c, 0x65e5],
        [0x2e9d, 0x6708],
        [0x2e9f, 0x6bcd],
        [0x2ea0, 0x6c11],
        [0x2ea7, 0x725b],
        [0x2ea9, 0x738b],
        [0x2eac, 0x793a],
        [0x2eb6, 0x7f8a],
        [0x2eb7, 0x7f8a],
        [0x2ebd, 0x81fc],
        [0x2ec1, 0x864e],
        [0x2ec4, 0x897f],
        [0x2ec5, 0x89c1],
        [0x2ec6, 0x89d2],
        [0x2ec9, 0x8d1d],
        [0x2eca, 0x8db3],
        [0x2ecb, 0x8f66],
        [0x2ed1, 0x9577],
        [0x2ed3, 0x957f],
        [0x2ed4, 0x95e8],
        [0x2ed5, 0x961c],
        [0x2ed7, 0x96e8],
        [0x2ed8, 0x9752],
        [0x2ed9, 0x97e6],
        [0x2eda, 0x9875],
        [0x2edb, 0x98ce],
        [0x2edc, 0x98de],
        [0x2edd, 0x98df],
        [0x2ee2, 0x9a6c],
        [0x2ee3, 0x9aa8],
        [0x2ee4, 0x9b3c],
        [0x2ee5, 0x9c7c],
        [0x2ee6, 0x9e1f],
        [0x2ee7, 0x5364],
        [0x2ee8, 0x9ea6],
        [0x2ee9, 0x9ec4],
        [0x2eea, 0x9efe],
        [0x2eec, 0x9f50],
        [0x2eee, 0x9f7f],
        [0x2ef0, 0x9f99],
        [0x2ef1, 0x9f9c],
        [0x2ef3, 0x9f9f],
    ].map(([radical = 0, sign = 0]) => [String.fromCodePoint(radical), String.fromCodePoint(sign)]),
);

function piecesOf(items: readonly CoreItem[], fonts: ReadonlyMap<string, string>, { rotate }: CorePage, index: number): readonly Piece[] {
    const pieces: Piece[] = [];
    const open: { readonly id: string | undefined; readonly isArtifact: boolean }[] = [];
    for (const item of items) {
        if (item.type === 'endMarkedContent') {
            open.pop();
        } else if (item.type !== undefined) {
            const outer = open.at(-1);
            open.push({ id: item.id ?? outer?.id, isArtifact: item.tag === 'Artifact' || outer?.isArtifact === true });
        } else if (item.str !== undefined && item.transform && !(item.height === 0 && item.str.trim() === '')) {
            // What has no height stands for a gap, which the places tell too.
            const text = plainSigns(item.str);
            const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform;
            const isUpright = Math.abs(a) >= Math.abs(b);
            if (text !== '' && (isUpright || rotate % 180 !== 0)) {
                const name = fonts.get(item.fontName ?? '') ?? '';
                const { id, isArtifact = false } = open.at(-1) ?? {};
                pieces.push({
                    text,
                    page: index,
                    ...(isUpright ? { x, y } : b > 0 ? { x: y, y: -x } : { x: -y, y: x }),
                    width: isUpright ? (item.width ?? 0) : (item.height ?? item.width ?? 0),
                    size: Math.round(Math.hypot(c, d) * 10) / 10,
                    isBold: /bold|black|heavy|demi/iu.test(name),
                    isItalic: /italic|oblique/iu.test(name),
                    id: isArtifact ? undefined : id,
                    isArtifact,
                });
            }
        }
    }
    return pieces;
}

/** A text as it is read. Signs of fonts of signs are bullets where they stand alone, else they say nothing: bars, emblems. */
function plainSigns(text: string): string {
    const plain = text.replace(doubles, (sign) => radicals.get(sign) ?? sign.normalize('NFKC')).replace(/\0/gu, '');
    return /^[\ue100-\uf8ff]$/u.test(plain) ? '•' : plain.replace(/[\ue000-\ue01f\ue021-\uf8ff]/gu, '');
}

class StructureReader {
    readonly #manager: LocalPdfManager;
    readonly #roles: ReadonlyMap<string, string>;
    #count = 0;
    readonly #seen = new Set<string>();

    constructor(manager: LocalPdfManager, roles: ReadonlyMap<string, string>) {
        this.#manager = manager;
        this.#roles = roles;
    }

    read(root: Dict): PdfElement {
        return { role: 'Document', children: this.#children(root.get('K'), undefined, 0), columns: 1, rows: 1 };
    }

    #children(kids: unknown, page: string | undefined, depth: number): readonly (PdfElement | string)[] {
        if (depth > deepest || this.#count > mostElements) {
            return [];
        }
        const out: (PdfElement | string)[] = [];
        for (const kid of Array.isArray(kids) ? (kids as readonly unknown[]) : [kids]) {
            this.#count++;
            if (kid instanceof Ref) {
                if (this.#seen.has(kid.toString())) {
                    continue;
                }
                this.#seen.add(kid.toString());
            }
            const value = this.#fetched(kid);
            if (typeof value === 'number' && page !== undefined) {
                out.push(`p${page}_mc${value}`);
            } else if (value instanceof Dict) {
                this.#dictionary(value, page, depth, out);
            }
        }
        return out;
    }

    #dictionary(value: Dict, page: string | undefined, depth: number, out: (PdfElement | string)[]): void {
        const type = nameOf(value.get('Type'));
        const own = value.getRaw('Pg');
        const ownPage = own instanceof Ref ? own.toString() : page;
        const id = value.get('MCID');
        if (type === 'MCR' || (typeof id === 'number' && value.get('S') === undefined)) {
            if (ownPage !== undefined && typeof id === 'number') {
                out.push(`p${ownPage}_mc${id}`);
            }
        } else if (type !== 'OBJR') {
            const role = nameOf(value.get('S')) ?? '';
            out.push({
                role: this.#roleOf(role),
                children: this.#children(value.get('K'), ownPage, depth + 1),
                columns: this.#span(value, 'ColSpan'),
                rows: this.#span(value, 'RowSpan'),
            });
        }
    }

    #fetched(value: unknown): unknown {
        try {
            return this.#manager.pdfDocument.xref.fetchIfRef(value);
        } catch {
            return undefined;
        }
    }

    /** The standard role for one of the file's own. */
    #roleOf(role: string): string {
        let found = role;
        for (let step = 0; step < 8; step++) {
            const next = this.#roles.get(found);
            if (next === undefined || next === found || standard.has(found)) {
                break;
            }
            found = next;
        }
        return found;
    }

    #span(element: Dict, key: string): number {
        const attributes = element.get('A');
        for (const one of Array.isArray(attributes) ? (attributes as readonly unknown[]) : [attributes]) {
            const value = this.#fetched(one);
            const count = value instanceof Dict ? value.get(key) : undefined;
            if (typeof count === 'number' && count >= 1) {
                return Math.min(60, Math.floor(count));
            }
        }
        return 1;
    }
}

const standard = new Set('P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD Note Figure Span'.split(' '));

function nameOf(value: unknown): string | undefined {
    return value instanceof Name ? value.name : undefined;
}
