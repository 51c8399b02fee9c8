// Takes from pdf.js what reads the text of a file, and leaves out what draws, edits and prints it: pictures, forms, annotations, colours.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'acorn';

const require = createRequire(import.meta.url);

/** Modules of pdf.js that are no part of reading text. What they declare is declared anew, and fails where it is used. */
const leftOut = [
    /^\.\/external\//,
    /^\.\/src\/core\/(?:xfa|editor|postscript)\//,
    /^\.\/src\/core\/\w+_(?:factors|widths)\.js$/,
    /^\.\/src\/core\/(?:annotation|xfa_fonts|pattern|jpg|image|image_resizer|writer|font_renderer|default_appearance|chunked_stream)\.js$/,
    /^\.\/src\/core\/(?:worker|worker_stream|colorspace|colorspace_utils|icc_colorspace)\.js$/,
    /^\.\/src\/shared\/message_handler\.js$/,
];

/** What language/importing/readers/pdf/core.d.ts says of it. */
const exported = ['LocalPdfManager', 'DecodeStream', 'Dict', 'Name', 'Ref', 'PasswordException', 'setVerbosityLevel', 'stringToPDFString'];

/** What is read otherwise. */
const changes = [
    // Where letters stand apart, pdf.js writes a blank. It becomes a sign of its own, since Chinese letters stand apart without a blank.
    ['resetLastChars();\n          textContentItem.str.push(" ");', 'resetLastChars();\n          textContentItem.str.push("\\ue020");'],
    // Nothing unpacks to more than 48 MB: what breaks off here is unpacked step by step, and breaks off there (language/importing/readers/pdf/file.ts).
    [
        '        totalLength += chunk.byteLength;',
        '        totalLength += chunk.byteLength;\n        if (totalLength > 50331648) throw new Error("too large");',
    ],
    // The blanks of the file itself stay.
    ['    keepWhiteSpace = false,\n    prevRefs', '    keepWhiteSpace = true,\n    prevRefs'],
];

export const pdfCore = {
    name: 'pdf-core',
    /** @param {import('esbuild').PluginBuild} build */
    setup(build) {
        const file = require.resolve('pdfjs-dist/build/pdf.worker.mjs');
        build.onResolve({ filter: /^pdfjs-dist\/build\/pdf\.worker\.mjs$/ }, () => ({ path: file }));
        build.onLoad({ filter: /[\\/]pdfjs-dist[\\/]build[\\/]pdf\.worker\.mjs$/ }, () => ({
            contents: coreOf(readFileSync(file, 'utf8')),
        }));
    },
};

/** The modules of pdf.js stand in one file, each below a comment with its name. */
function coreOf(text) {
    const [head, ...parts] = text.split(/^;\/\/ (\S+)$/m);
    const unused = new Set(leftOut);
    let out = head;
    for (let at = 0; at < parts.length; at += 2) {
        const [name, code] = [parts[at], parts[at + 1]];
        const rule = leftOut.find((one) => one.test(name));
        unused.delete(rule);
        if (name !== './src/pdf.worker.js') {
            out += `;// ${name}\n${rule ? namesIn(code).map(missing).join('') : code}`;
        }
    }
    if (unused.size > 0) {
        throw new Error(`pdf.js has no modules any more that match ${[...unused].join(', ')}.`);
    }
    const changed = changes.reduce((whole, [from, to]) => {
        const pieces = whole.split(from);
        if (pieces.length !== 2) {
            throw new Error(`pdf.js says no longer: ${from}`);
        }
        return pieces.join(to);
    }, out);
    return `${changed}\nexport { ${exported.join(', ')} };\n`;
}

function missing(name) {
    return `class ${name} { static setOptions() {} constructor() { throw new Error('No part of this reader: ${name}.'); } }\n`;
}

/** What a module declares. */
function namesIn(code) {
    return parse(code, { ecmaVersion: 'latest', sourceType: 'module' }).body.flatMap((node) => {
        if (node.type === 'VariableDeclaration') {
            return node.declarations.flatMap(({ id }) =>
                id.type === 'Identifier' ? [id.name] : id.properties.map(({ value }) => value.name),
            );
        }
        return node.id ? [node.id.name] : [];
    });
}
