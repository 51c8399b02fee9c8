/** What has changed as a page: each change with its words, struck and inserted. The words of the document have its language and direction; all else is English. */
import type { Change, ChangedPiece, ChangedPlace, Comparison } from '../../../protocol/comparison.js';
import { escapeHtml as esc } from '../../formats/escape.js';
import { localeOf } from '../../locales/index.js';
import type { Language } from '../../locales/locale.js';
import { withIsolates } from '../../text/direction.js';
import style from './changes.css';
import { headOf } from '../wording.js';

/** The style of the page and of a panel. */
export const changesStyle: string = style;

/** A complete page that needs no other file and runs nothing. */
export function comparisonHtml(comparison: Comparison): string {
    const { before, after } = comparison;
    const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
    return [
        '<!DOCTYPE html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        `<title>Changes: ${esc(before.symbol)} – ${esc(after.symbol)}</title>`,
        `<style>\n${style}</style>`,
        '</head>',
        '<body>',
        '<main>',
        comparisonBody(comparison),
        '</main>',
        '</body>',
        '</html>',
        '',
    ].join('\n');
}

/**
 * The changes without a page around them.
 * @param isLinked whether each place is a button with `data-change` and `data-side`, for a page that leads to the sources
 */
export function comparisonBody(comparison: Comparison, isLinked = false): string {
    const { before, after, count, changes } = comparison;
    const rows = changes.map((change, index) => ({ change, index }));
    const list = (some: typeof rows): string =>
        `<ol>\n${some.map(({ change, index }) => changeItem(change, index, comparison, isLinked)).join('\n')}\n</ol>`;
    const [told, spacing] = [
        rows.filter(({ change }) => change.kind !== 'spacing'),
        rows.filter(({ change }) => change.kind === 'spacing'),
    ];
    const name = ({ symbol, language }: Comparison['before']): string =>
        `<bdi>${esc(symbol === '' ? 'no symbol' : symbol)}</bdi> (${esc(localeOf(language as Language).englishName)})`;
    return [
        '<h1>What has changed</h1>',
        `<p class="compared">From ${name(before)} to ${name(after)}: ${count === 0 ? 'nothing' : count === 1 ? 'one change' : `${count} changes`}.</p>`,
        ...(told.length === 0 ? [] : [list(told)]),
        ...(spacing.length === 0 ? [] : ['<h2>Blanks</h2>', list(spacing)]),
    ].join('\n');
}

function changeItem(change: Change, index: number, { before, after }: Comparison, isLinked: boolean): string {
    const { passages = [] } = change;
    const pieces = shownPieces(change);
    const language = (change.after ? after : before).language as Language;
    const words = `lang="${esc(language)}" dir="${localeOf(language).direction}"`;
    const head = esc(withIsolates(pieces ? headOf(change) : change.message));
    const side = change.after ? 'after' : 'before';
    const place = isLinked
        ? `<button type="button" class="place" data-change="${index}" data-side="${side}">${head}</button>`
        : `<span class="place">${head}</span>`;
    const other =
        isLinked && change.before && change.after
            ? ` <button type="button" class="other" data-change="${index}" data-side="before">Earlier text</button>`
            : '';
    return [
        `<li class="${change.kind}">`,
        `<div>${place}${other}</div>`,
        ...(pieces ? [`<p ${words}>${pieces.map(pieceHtml).join('')}</p>`] : []),
        ...passages.map((text) => `<p ${words}>${pieceHtml({ kind: change.kind === 'removed' ? 'removed' : 'added', text })}</p>`),
        '</li>',
    ].join('');
}

/** The words that stand below the place. What is told of parts and meetings is a sentence, and has none. */
function shownPieces({ kind, of, before, after, pieces }: Change): readonly ChangedPiece[] | undefined {
    if (pieces || of === 'part' || of === 'meeting') {
        return pieces;
    }
    if (of === 'masthead' || kind === 'added' || kind === 'removed') {
        const [removed, added] = [before ? [piece('removed', before)] : [], after ? [piece('added', after)] : []];
        return [...removed, ...(before && after ? [{ kind: 'same', text: ' ' } as const] : []), ...added];
    }
    return kind === 'moved' && after ? [piece('same', after)] : undefined;
}

function piece(kind: ChangedPiece['kind'], { text }: ChangedPlace): ChangedPiece {
    return { kind, text };
}

/** Readers of screens say neither that words are struck nor that they are inserted: words that nobody sees do. */
function pieceHtml({ kind, text, now }: ChangedPiece): string {
    if (kind === 'same') {
        return esc(now ?? text);
    }
    const [tag, spoken] = kind === 'removed' ? ['del', 'removed: '] : ['ins', 'inserted: '];
    return `<${tag}><span class="spoken" lang="en">${spoken}</span>${esc(text)}</${tag}>`;
}
