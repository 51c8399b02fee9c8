/**
 * Makes the language hang on purpose. A word in a text stops the work on it forever: `hangsread` its reading, `hangslink` the linking of a citation
 * beside it, `hangscheck` a rule. Texts without these words are read as usual.
 */
import { AgendaScopes } from '../../language/references/scopes.js';
import { LineLexer } from '../../language/syntax/scanner/lexer.js';
import { AgendaLexer } from '../../language/syntax/tree/seams/agenda-lexer.js';
import { textOf } from '../../language/syntax/tree/nodes.js';
import { agendaRules } from '../../language/validation/catalogue.js';
import type { Rule } from '../../language/validation/rule.js';

/** Inside a regular expression, where it is hardest to stop. */
function hang(): void {
    /^(?:a+)+$/u.test(`${'a'.repeat(100)}b`);
}

/** @returns a function that restores everything */
export function makeHang(): () => void {
    const { takePart } = AgendaLexer.prototype;
    const { tokenize } = LineLexer.prototype;
    const { attributionOf } = AgendaScopes.prototype;
    AgendaLexer.prototype.takePart = function (text, from, isReadOnce) {
        const part = takePart.call(this, text, from, isReadOnce);
        if (part.text.includes('hangsread')) {
            hang();
        }
        return part;
    };
    LineLexer.prototype.tokenize = function (text) {
        if (text.includes('hangsread')) {
            hang();
        }
        return tokenize.call(this, text);
    };
    AgendaScopes.prototype.attributionOf = function (citation) {
        if (citation.$container && textOf(citation.$container).includes('hangslink')) {
            hang();
        }
        return attributionOf.call(this, citation);
    };
    const rule: Rule = {
        code: 'test/hang',
        severity: 'error',
        finds: 'nothing',
        check: ({ document }) => {
            if (document.textDocument.getText().includes('hangscheck')) {
                hang();
            }
            return [];
        },
    };
    (agendaRules as Rule[]).push(rule);
    return () => {
        AgendaLexer.prototype.takePart = takePart;
        LineLexer.prototype.tokenize = tokenize;
        AgendaScopes.prototype.attributionOf = attributionOf;
        (agendaRules as Rule[]).splice(agendaRules.indexOf(rule), 1);
    };
}
