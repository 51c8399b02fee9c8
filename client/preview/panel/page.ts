/** The page of the preview: an empty sheet of paper, a script and a style sheet. Its policy forbids running or loading anything else. */

export interface PageParts {
    /** Source of the extension's own files, in the form of the webview. */
    readonly source: string;
    readonly script: string;
    readonly style: string;
    /** The style of the page view, which is on only while it is shown. */
    readonly leafStyle: string;
    readonly nonce: string;
    readonly uri: string;
    readonly locked: boolean;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** The HTML of the page. The content of the document arrives later, in messages. */
export function previewPage(parts: PageParts): string {
    const policy = [
        `default-src 'none'`,
        `style-src ${parts.source}`,
        `script-src 'nonce-${parts.nonce}'`,
        `base-uri 'none'`,
        `form-action 'none'`,
    ];
    return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(policy.join('; '))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${escapeAttribute(parts.style)}">
<link id="leaf-style" rel="stylesheet" href="${escapeAttribute(parts.leafStyle)}" media="not all">
<title>Agenda</title>
</head>
<body class="agenda-preview waiting" data-uri="${escapeAttribute(parts.uri)}" data-locked="${parts.locked}">
<p id="notice" role="status"></p>
<p id="empty" role="status"></p>
<main id="paper" class="agenda" tabindex="0"></main>
<div><main id="timetable" aria-label="Timetable"></main></div>
<div id="hover" role="tooltip" lang="en" dir="ltr" hidden></div>
<div id="live" class="visually-hidden" role="status" aria-live="polite"></div>
<script nonce="${escapeAttribute(parts.nonce)}" src="${escapeAttribute(parts.script)}"></script>
</body>
</html>`;
}

function escapeAttribute(text: string): string {
    return text.replace(/[&<>"']/g, (character) => escapes[character]!);
}
