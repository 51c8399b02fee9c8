/** Findings in the preview: a mark in the margin of the block, with the messages as a list that mouse, keyboard and screen reader can reach. */
import type { PreviewBlock } from '../../../protocol/protocol.js';

/** Shows the findings of a block in its frame, or removes the mark. Does nothing if they are already shown. */
export function showFindings(frame: HTMLElement, block: PreviewBlock, mark: boolean): void {
    const messages = mark ? (block.messages ?? []) : [];
    const severity = messages.length > 0 ? (block.severity ?? 'information') : '';
    if (areShown(frame, severity, messages)) {
        return;
    }
    const before = frame.querySelector<HTMLDetailsElement>(':scope > details.findings');
    if (messages.length === 0) {
        delete frame.dataset.severity;
        before?.remove();
        return;
    }
    frame.dataset.severity = severity;
    const details = findingsElement(countInWords(block), messages);
    if (before) {
        details.open = before.open;
        before.replaceWith(details);
    } else {
        frame.append(details);
    }
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
function areShown(frame: HTMLElement, severity: string, messages: readonly string[]): boolean {
    const findings = `${severity}\n${messages.join('\n')}`;
    if ((frame.dataset.findings ?? '\n') === findings) {
        return true;
    }
    frame.dataset.findings = findings;
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
    heading.title = messages.join('\n');
    const list = document.createElement('ul');
    list.setAttribute('aria-label', 'Findings');
    list.append(...messages.map(messageElement));
    details.append(heading, list);
    return details;
}

function messageElement(message: string): HTMLLIElement {
    const element = document.createElement('li');
    element.textContent = message;
    element.dir = 'auto';
    return element;
}

const severityNames = { error: 'error', warning: 'warning', information: 'note' } as const;

/** "1 warning", "2 findings". */
function countInWords({ messages = [], severity }: PreviewBlock): string {
    return counted(messages.length, messages.length === 1 && severity ? severityNames[severity] : 'finding');
}

function counted(count: number, noun: string): string {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
