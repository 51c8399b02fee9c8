/** Small PDF files made by hand. */

/** A stretch of text: where it begins, in points from the lower left corner, and its size; a mark of the structure to which it belongs. */
export interface Stretch {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly size?: number;
    readonly isBold?: boolean;
    /** The number of its mark on the page; without one it is no content of a tagged file. */
    readonly mark?: number;
}

/** An element of the structure: its role, and its children: elements, or pages and marks. */
export type Element = readonly [role: string, ...children: readonly Child[]];
interface Nested extends Element {}
type Child = Nested | readonly [page: number, mark: number];

/** A file of pages, with a structure or without. */
export function pdfOf(pages: readonly (readonly Stretch[])[], structure?: Element, trailer = ''): Uint8Array {
    const objects: string[] = ['', '', font('Helvetica'), font('Helvetica-Bold')];
    const add = (text: string): number => objects.push(text);
    const pageNumbers = pages.map((stretches) => {
        const content = stretches.map(written).join('\n');
        const stream = add(`<</Length ${content.length}>>stream\n${content}\nendstream`);
        return add(
            `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>/Contents ${stream} 0 R/StructParents 0>>`,
        );
    });
    const element = ([role, ...children]: Element): number => {
        const kids = children.map((child) =>
            typeof child[0] === 'number'
                ? `<</Type/MCR/Pg ${pageNumbers[child[0]]} 0 R/MCID ${String(child[1])}>>`
                : `${element(child as Element)} 0 R`,
        );
        return add(`<</Type/StructElem/S/${role}/K[${kids.join(' ')}]>>`);
    };
    const root = structure ? add(`<</Type/StructTreeRoot/K ${element(structure)} 0 R>>`) : 0;
    objects[0] = `<</Type/Catalog/Pages 2 0 R${structure ? `/StructTreeRoot ${root} 0 R/MarkInfo<</Marked true>>` : ''}>>`;
    objects[1] = `<</Type/Pages/Count ${pages.length}/Kids[${pageNumbers.map((number) => `${number} 0 R`).join(' ')}]>>`;
    let out = '%PDF-1.5\n';
    const offsets = objects.map((text, at) => {
        const offset = out.length;
        out += `${at + 1} 0 obj\n${text}\nendobj\n`;
        return offset;
    });
    const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
    const start = out.length;
    out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF`;
    return Uint8Array.from(out, (sign) => sign.charCodeAt(0));
}

function font(name: string): string {
    return `<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`;
}

function written({ text, x, y, size = 10, isBold = false, mark }: Stretch): string {
    const shown = `BT /F${isBold ? 2 : 1} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[()\\]/gu, '\\$&')}) Tj ET`;
    return mark === undefined ? shown : `/P <</MCID ${mark}>> BDC ${shown} EMC`;
}
