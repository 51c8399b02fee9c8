/** Findings in the preview: a mark in the margin of the block, with the messages as a list that mouse, keyboard and screen reader can reach. */
import type { PreviewBlock } from '../../../protocol/protocol.js';

const words = { error: 'error', warning: 'warning', information: 'note' } as const;

/** "1 warning", "2 findings". */
function summary(block: PreviewBlock): string {
    const count = block.messages?.length ?? 0;
    return count === 1 && block.severity ? `1 ${words[block.severity]}` : `${count} findings`;
}

/** Shows the findings of a block in its frame, or removes the mark. Does nothing if they are already shown. */
export function showFindings(frame: HTMLElement, block: PreviewBlock, mark: boolean): void {
    const messages = mark ? (block.messages ?? []) : [];
    const severity = messages.length > 0 ? (block.severity ?? 'information') : '';
    const key = `${severity}\n${messages.join('\n')}`;
    if ((frame.dataset.findings ?? '\n') === key) {
        return;
    }
    frame.dataset.findings = key;
    const before = frame.querySelector<HTMLDetailsElement>(':scope > details.findings');
    if (messages.length === 0) {
        delete frame.dataset.severity;
        before?.remove();
        return;
    }
    frame.dataset.severity = severity;
    const details = document.createElement('details');
    details.className = 'findings';
    // The interface is in English, whatever the document's language and direction.
    details.lang = 'en';
    details.dir = 'ltr';
    details.open = before?.open ?? false;
    const heading = document.createElement('summary');
    heading.setAttribute('aria-label', summary(block));
    heading.title = messages.join('\n');
    const list = document.createElement('ul');
    list.setAttribute('aria-label', 'Findings');
    for (const message of messages) {
        const entry = document.createElement('li');
        entry.textContent = message;
        entry.dir = 'auto';
        list.append(entry);
    }
    details.append(heading, list);
    if (before) {
        before.replaceWith(details);
    } else {
        frame.append(details);
    }
}

/** The announcement for screen readers about all findings of the document. */
export function announcement(order: readonly PreviewBlock[]): string {
    const count = order.reduce((sum, block) => sum + (block.messages?.length ?? 0), 0);
    const places = order.filter((block) => (block.messages?.length ?? 0) > 0).length;
    if (count === 0) {
        return 'No findings.';
    }
    return `${count} ${count === 1 ? 'finding' : 'findings'} in ${places} ${places === 1 ? 'place' : 'places'}.`;
}
