/** Turns the HTML of a block into elements, and changes them into those of a newer HTML. */
import morphdom from 'morphdom';
import type { PreviewBlock } from '../../../protocol/protocol.js';
import { findingsIn } from './findings.js';
import type { Frame } from './frame.js';
import { ungrouped } from './groups.js';

/** What the page itself has written at the element of an entry or a day, where no element of its own is around it. */
const ownAttributes = new Set(['data-frame', 'data-severity', 'data-findings', 'tabindex', 'style']);
const ownClasses = ['frame', 'caret'];

/** The frame of a new block; undefined if the HTML has no element. It is not on the page yet. */
export function painted(block: PreviewBlock, html: string): Frame | undefined {
    const parsed = parse(html);
    if (!parsed) {
        return undefined;
    }
    const { root, group } = parsed;
    root.setAttribute('data-block', block.id);
    const element = group ? root : document.createElement('div');
    element.classList.add('frame');
    element.dataset.frame = block.id;
    if (element !== root) {
        element.append(root);
    }
    return { element, root, group, block, painted: 1 };
}

/** Changes a frame to what a newer HTML says. */
export function paint(frame: Frame, html: string): void {
    const parsed = parse(html);
    if (!parsed) {
        return;
    }
    const { root, element } = frame;
    frame.group = parsed.group;
    frame.painted++;
    const isOwn = root === element;
    const findings = isOwn ? findingsIn(frame) : undefined;
    findings?.remove();
    // The level of a heading may change, and with it the element.
    const now = morphdom(root, parsed.root, {
        childrenOnly: isOwn,
        // Keeps open what the reader opened.
        onBeforeElUpdated: (from, to) => {
            if (from instanceof HTMLDetailsElement && to instanceof HTMLDetailsElement) {
                to.open = from.open;
            }
            return !from.isEqualNode(to);
        },
    });
    if (isOwn) {
        takeAttributes(root, parsed.root);
    } else {
        frame.root = now as HTMLElement;
    }
    if (findings) {
        root.append(findings);
    }
}

function takeAttributes(root: HTMLElement, from: HTMLElement): void {
    const kept = ownClasses.filter((name) => root.classList.contains(name));
    for (const { name } of [...root.attributes]) {
        if (!from.hasAttribute(name) && !ownAttributes.has(name)) {
            root.removeAttribute(name);
        }
    }
    for (const { name, value } of from.attributes) {
        root.setAttribute(name, value);
    }
    root.classList.add(...kept);
}

/** Creates the elements of a block from the server's HTML. Scripts in it would not run, and the page's policy forbids them too. */
function parse(html: string): ReturnType<typeof ungrouped> | undefined {
    const template = document.createElement('template');
    template.innerHTML = html;
    const root = template.content.firstElementChild as HTMLElement | null;
    if (!root) {
        return undefined;
    }
    // In the list a whole title is a link, and no link has another one in it.
    for (const citation of root.querySelectorAll<HTMLElement>('.citation:not(a *)')) {
        // Only here does it lead anywhere: to the register.
        citation.setAttribute('role', 'link');
        citation.tabIndex = 0;
    }
    return ungrouped(root);
}
