/** The expressions that may take more than linear time, and the reason for each. */

export interface Exception {
    /** The file that contains it, relative to the project. */
    readonly file: string;
    /** The expression; undefined if the file builds expressions at run time. */
    readonly expression?: string;
    readonly reason: string;
}

const onlyGrammar = 'reads the terminals of our own grammar, once at the start';
const onlyPatterns = 'reads patterns of file names that the client itself registers';

export const exceptions: readonly Exception[] = [
    {
        file: 'node_modules/pdfjs-dist/build/pdf.worker.mjs',
        expression: '/\\.(\\d*?)(?:9{5,20}|0{5,20})\\d{0,2}(?:e(.+)|$)/',
        reason: 'reads one number as Node writes it, of some twenty signs; it can be proved too, which takes a minute',
    },
    {
        file: 'node_modules/pdfjs-dist/build/pdf.worker.mjs',
        reason: 'made of one sign, a quotation mark; and of three names of functions, anchored at the start of an action',
    },
    { file: 'node_modules/langium/lib/utils/regexp-utils.js', expression: '/\\[(?:\\\\.|.)*?\\]/g', reason: onlyGrammar },
    { file: 'node_modules/langium/lib/utils/regexp-utils.js', expression: '/\\{\\d+,?\\d*\\}/g', reason: onlyGrammar },
    { file: 'node_modules/langium/lib/utils/regexp-utils.js', reason: onlyGrammar },
    { file: 'node_modules/langium/lib/utils/grammar-utils.js', reason: onlyGrammar },
    { file: 'node_modules/langium/lib/parser/token-builder.js', reason: onlyGrammar },
    {
        file: 'node_modules/vscode-languageserver/lib/node/main.js',
        expression: '/(.+\\n){2}/',
        reason: 'reads the output of the npm of a workspace, which only servers for JavaScript ask for',
    },
    { file: 'node_modules/commander/lib/help.js', expression: '/[\\s]*[^\\s]+/g', reason: 'wraps the help of our own command line' },
    {
        file: 'node_modules/sax/lib/sax.js',
        expression: '/(?:^|\\s)encoding\\s*=\\s*([\'"])([^\'"]+)\\1/i',
        reason: 'the back reference is one sign, and what stands before it ends at the next quotation mark: each sign is read twice at most',
    },
    { file: 'node_modules/minimatch/dist/commonjs/index.js', expression: '/\\{(?:(?!\\{).)*\\}/', reason: onlyPatterns },
    { file: 'node_modules/minimatch/dist/commonjs/index.js', expression: '/[?*]|[+@!]\\(.*?\\)|\\[|\\]/', reason: onlyPatterns },
    { file: 'node_modules/minimatch/dist/commonjs/index.js', reason: onlyPatterns },
    { file: 'node_modules/minimatch/dist/commonjs/ast.js', reason: onlyPatterns },
    { file: 'node_modules/brace-expansion/dist/commonjs/index.js', reason: onlyPatterns },
    { file: 'node_modules/semver/internal/re.js', reason: 'reads the version of the editor' },
    { file: 'node_modules/semver/classes/range.js', reason: 'reads the version of the editor' },
    { file: 'node_modules/vscode-languageclient/lib/common/protocolConverter.js', reason: 'made of what our own server sends' },
    { file: 'node_modules/vscode-languageclient/lib/common/textSynchronization.js', reason: onlyPatterns },
];
