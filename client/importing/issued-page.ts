/** The page of an issued document, as it was read. Its policy forbids loading and running anything; the only link is a command of the editor. */

const style = `body {
    max-width: 46rem;
    margin: 0 auto;
    padding: 0.5rem 1.5rem 3rem;
    line-height: 1.5;
}
header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: baseline;
    padding-bottom: 0.5rem;
    border-bottom: 1px solid var(--vscode-panel-border);
    margin-bottom: 1rem;
}
header a {
    padding: 0.2rem 0.7rem;
    border-radius: 2px;
    color: var(--vscode-button-foreground);
    background: var(--vscode-button-background);
    text-decoration: none;
}
header a:hover {
    background: var(--vscode-button-hoverBackground);
}
.margins, .note, header p {
    color: var(--vscode-descriptionForeground);
}
.margins, .note {
    font-size: 0.9em;
}
h2, h3, h4, h5, h6 {
    font-size: 1.1em;
    margin: 1.4em 0 0.5em;
}
p {
    margin: 0.5em 0;
}
.tab {
    white-space: pre;
}
table {
    border-collapse: collapse;
    margin: 1em 0;
}
td, th {
    border: 1px solid var(--vscode-panel-border);
    padding: 0.25rem 0.5rem;
    vertical-align: top;
    text-align: start;
}
${[1, 2, 3, 4, 5, 6].map((depth) => `.depth-${depth} { margin-inline-start: ${depth * 1.5}rem; }`).join('\n')}`;

/**
 * The HTML of the page.
 * @param body elements that hold no text of the document unescaped; a sentence where it cannot be read
 * @param importLink the address of the command that imports the document
 */
export function issuedPage(body: string, importLink: string, nonce: string): string {
    return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Issued document</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<header><a href="${importLink}" role="button">Import as an Agenda</a><p>The words of the document as they were read, without its layout.</p></header>
<main>
${body}
</main>
</body>
</html>`;
}
