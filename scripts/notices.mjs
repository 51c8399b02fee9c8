// The notices of the bundled packages: their licences require them in every copy.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const rule = '-'.repeat(80);

/**
 * The packages of which bundles contain any file.
 * @param {readonly string[]} inputs the bundled files, as named by esbuild: `node_modules/langium/lib/index.js`
 * @returns {readonly string[]} their folders, sorted: `node_modules/langium`
 */
export function packagesIn(inputs) {
    const folders = inputs.flatMap((input) => {
        const parts = input.split('/');
        const at = parts.lastIndexOf('node_modules');
        return at < 0 ? [] : [parts.slice(0, at + (parts[at + 1]?.startsWith('@') ? 3 : 2)).join('/')];
    });
    return [...new Set(folders)].sort();
}

/**
 * The text of the notices. Throws if a package lacks the text of its licence: it may not be distributed without it.
 * @param {string} root folder that contains node_modules
 * @param {readonly string[]} packages their folders
 */
export function noticesOf(root, packages) {
    const parts = packages.map((folder) => {
        const { name, version, license, homepage, repository } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
        const text = licenceIn(join(root, folder));
        if (text === undefined) {
            throw new Error(`${folder} has no text of its licence (${license}). It cannot be bundled without.`);
        }
        const address = homepage ?? (typeof repository === 'string' ? repository : repository?.url);
        return [rule, `${name} ${version} (${license})`, ...(address ? [address] : []), rule, '', text, ''].join('\n');
    });
    return [
        'Annotated Agenda holds parts of the packages below. Each is used under its own licence, whose text follows its name.',
        'This file is made by the build from what is bundled.',
        '',
        'Numbers and titles of resolutions and decisions in the built-in library: the United Nations is acknowledged as the source. They come from unofficial',
        'copies, without warranty; language/registers/titles/README.md in the sources names them.',
        '',
        ...parts,
    ].join('\n');
}

function licenceIn(folder) {
    const names = existsSync(folder) ? readdirSync(folder) : [];
    const files = names.filter((name) => /^(?:licen[cs]e|copying|notice|thirdpartynotices)(?:[.-].*)?$/iu.test(name)).sort();
    const texts = files.map((name) => readFileSync(join(folder, name), 'utf8').replace(/\r\n?/gu, '\n').trim());
    return texts.length > 0 ? texts.join('\n\n') : undefined;
}
