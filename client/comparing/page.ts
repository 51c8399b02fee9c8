/** The page of a comparison: the changes, and buttons that write files. Its policy forbids loading anything, and running anything but the script in it. */

/** What the page says to the editor. */
export type FromComparison =
    | { readonly type: 'place'; readonly change: number; readonly side: 'before' | 'after' }
    | { readonly type: 'write'; readonly to: string };

export interface ComparisonPage {
    readonly body: string;
    readonly style: string;
    readonly nonce: string;
    /** What can be written: the kind of file, and the words on its button. */
    readonly files: readonly (readonly [to: string, label: string])[];
}

/** The script: a click on a place or a button becomes a message. */
const script = `const editor = acquireVsCodeApi();
document.addEventListener('click', ({ target }) => {
    const button = target.closest('button');
    if (button && button.dataset.to) {
        editor.postMessage({ type: 'write', to: button.dataset.to });
    } else if (button && button.dataset.change) {
        editor.postMessage({ type: 'place', change: Number(button.dataset.change), side: button.dataset.side });
    }
});`;

const bar = `.files {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    padding: 0.5rem 0;
}
.files button {
    color: var(--vscode-button-secondaryForeground);
    background: var(--vscode-button-secondaryBackground);
    padding: 0.2rem 0.7rem;
    border-radius: 2px;
}
.files button:hover {
    background: var(--vscode-button-secondaryHoverBackground);
}`;

/** The HTML of the page. `body` and `style` come from the server, which writes no text of a document into them unescaped. */
export function comparisonPage({ body, style, nonce, files }: ComparisonPage): string {
    const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
    const buttons = files.map(([to, label]) => `<button type="button" data-to="${to}">${label}</button>`).join('');
    return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Changes</title>
<style nonce="${nonce}">${style}${bar}</style>
</head>
<body>
<main>
<div class="files" role="toolbar" aria-label="Write a file">${buttons}</div>
${body}
</main>
<script nonce="${nonce}">${script}</script>
</body>
</html>`;
}
