/** Findings in the preview: a mark in the margin of the block, with the messages as a list that mouse, keyboard and screen reader can reach. */
import type { PreviewBlock } from '../../../protocol/protocol.js';
import { counted } from '../../../protocol/wording.js';
import type { OfferedFix } from '../messages.js';
import type { Frame } from './frame.js';

/** Shows the findings of a block in its frame, or removes the mark. Does nothing if they are already shown. */
export function showFindings(frame: Frame, block: PreviewBlock, mark: boolean): void {
    const { element } = frame;
    const messages = mark ? (block.messages ?? []) : [];
    const severity = messages.length > 0 ? (block.severity ?? 'information') : '';
    if (areShown(element, severity, messages)) {
        return;
    }
    const before = findingsIn(frame);
    if (messages.length === 0) {
        delete element.dataset.severity;
        before?.remove();
        return;
    }
    element.dataset.severity = severity;
    const details = findingsElement(countInWords(block), messages);
    const old = before && detailsOf(before);
    if (old) {
        details.open = old.open;
        old.replaceWith(details);
    } else {
        element.append(element.matches('tbody') ? asRow(details) : details);
    }
}

/** What shows the findings of a frame: the last element in it; undefined if it has none. */
export function findingsIn({ element }: Frame): HTMLElement | undefined {
    const last = element.lastElementChild;
    return last instanceof HTMLElement && last.matches('details.findings, tr.findings-row') ? last : undefined;
}

/** The list of messages of a frame, which opens and closes. */
export function detailsIn(frame: Frame): HTMLDetailsElement | undefined {
    const found = findingsIn(frame);
    return found && detailsOf(found);
}

function detailsOf(holder: HTMLElement): HTMLDetailsElement | undefined {
    return holder instanceof HTMLDetailsElement ? holder : (holder.querySelector('details') ?? undefined);
}

/** Puts the fixes at the messages that they mend. `apply` is called with the one that the reader chooses. */
export function showFixes(details: HTMLDetailsElement, fixes: readonly OfferedFix[], apply: (fix: OfferedFix) => void): void {
    for (const entry of details.querySelectorAll<HTMLElement>('li')) {
        const own = fixes.filter(({ message }) => message === entry.dataset.message);
        const shown = [...entry.querySelectorAll('.fixes > button')].map(({ textContent }) => textContent);
        // What is there stays: it may have the focus.
        if (shown.length === own.length && own.every(({ title }, index) => title === shown[index])) {
            continue;
        }
        const before = entry.querySelector('.fixes');
        const hadFocus = before?.contains(document.activeElement);
        before?.remove();
        if (own.length > 0) {
            const row = document.createElement('div');
            row.className = 'fixes';
            row.append(...own.map((fix) => fixButton(fix, apply)));
            entry.append(row);
        }
        if (hadFocus) {
            details.querySelector('summary')?.focus({ preventScroll: true });
        }
    }
}

function fixButton(fix: OfferedFix, apply: (fix: OfferedFix) => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = fix.title;
    button.dir = 'auto';
    button.addEventListener('click', () => apply(fix));
    return button;
}

/** The announcement for screen readers about all findings of the document. */
export function announcement(blocks: readonly PreviewBlock[]): string {
    const counts = blocks.map(({ messages }) => messages?.length ?? 0).filter((count) => count > 0);
    if (counts.length === 0) {
        return 'No findings.';
    }
    const findings = counts.reduce((sum, count) => sum + count, 0);
    return `${counted(findings, 'finding')} in ${counted(counts.length, 'place')}.`;
}

/** Whether a frame shows these findings already. Notes them in the frame for the next question. */
function areShown(element: HTMLElement, severity: string, messages: readonly string[]): boolean {
    const findings = `${severity}\n${messages.join('\n')}`;
    if ((element.dataset.findings ?? '\n') === findings) {
        return true;
    }
    element.dataset.findings = findings;
    return false;
}

function findingsElement(label: string, messages: readonly string[]): HTMLDetailsElement {
    const details = document.createElement('details');
    details.className = 'findings';
    // The interface is in English, whatever the document's language and direction.
    details.lang = 'en';
    details.dir = 'ltr';
    const heading = document.createElement('summary');
    heading.setAttribute('aria-label', label);
    const list = document.createElement('ul');
    list.setAttribute('aria-label', 'Findings');
    list.setAttribute('role', 'list');
    list.append(...messages.map(messageElement));
    details.append(heading, list);
    return details;
}

/** A row of the table that takes up no room. */
function asRow(details: HTMLDetailsElement): HTMLElement {
    const row = document.createElement('tr');
    row.className = 'findings-row';
    const cell = document.createElement('td');
    cell.colSpan = 3;
    cell.append(details);
    row.append(cell);
    return row;
}

function messageElement(message: string): HTMLLIElement {
    const element = document.createElement('li');
    element.dataset.message = message;
    const text = document.createElement('span');
    text.textContent = message;
    // English, even where it begins with a date in Arabic.
    text.dir = 'ltr';
    element.append(text);
    return element;
}

/** "1 warning", "2 findings". A note is something else in a document. */
function countInWords({ messages = [], severity }: PreviewBlock): string {
    return counted(messages.length, messages.length === 1 && severity && severity !== 'information' ? severity : 'finding');
}
