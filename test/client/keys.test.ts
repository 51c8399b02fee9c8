/** The keys of the extension: each can be pressed on every keyboard, and takes none from the editor where it is needed. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Binding {
    readonly command: string;
    readonly key: string;
    readonly mac?: string;
    readonly when: string;
}

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly contributes: { readonly keybindings: readonly Binding[] };
};

describe('the keys', () => {
    for (const { command, key, mac, when } of contributes.keybindings) {
        // A sign such as [ is typed with AltGr on many keyboards; a key that is named by its place is there on all of them. Zoom has the editor's own keys.
        const isZoom = command.startsWith('agenda.preview.zoom');
        const allowed = isZoom
            ? /^(?:ctrl|cmd)\+(?:shift\+)?(?:=|-|0|numpad_add|numpad_subtract|numpad0)$/u
            : /^(?:(?:ctrl|cmd|alt|shift)\+)*(?:[a-z]|f\d+|up|down|tab|enter|\[[A-Z][A-Za-z]+\])$/u;
        it(`${key} can be pressed on every keyboard: ${command}`, () => {
            for (const one of [key, mac ?? key].flatMap((keys) => keys.split(' '))) {
                assert.match(one, allowed);
            }
        });
        it(`${key} counts only in agendas, their preview and their view: ${command}`, () =>
            assert.match(
                when,
                /\beditorLangId == agenda\b|\bactiveWebviewPanelId == 'agenda\.preview'|\bfocusedView == agenda\.overview\b/u,
            ));
        if (/(?:^|\+)tab$/u.test(key)) {
            it(`leaves Tab to the focus, to suggestions and to snippets: ${command}`, () => {
                for (const context of [
                    'editorTabMovesFocus',
                    'suggestWidgetVisible',
                    'inSnippetMode',
                    'inlineSuggestionVisible',
                    'inlineEditIsVisible',
                    'editorHasSelection',
                    'editorReadonly',
                ]) {
                    assert.ok(when.includes(`!${context}`), context);
                }
                assert.match(when, / agenda\.(?:atEntryHead|atClosingBracket) /u);
            });
        }
    }
});
