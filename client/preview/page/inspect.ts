/** Reads what the preview shows from the page, as a reader sees it. For tests inside the real editor. */
import { findingsIn } from './findings.js';
import type { Frame } from './frame.js';
import type { Frames } from './frames.js';
import type { Inspection } from '../messages.js';

export function inspect(
    frames: Frames,
    shown: { readonly uri: string; readonly version: number },
    notice: string,
    announcement: string,
    zoom: number,
    views: Pick<Inspection, 'view' | 'leaves' | 'timetable'>,
): Inspection {
    // In the order of the page, not of the script's own data: the test is about what is visible.
    const elements = [...document.querySelectorAll<HTMLElement>('[data-frame]')];
    return {
        ...shown,
        ...views,
        blocks: elements.map((element) => ({
            id: element.dataset.frame!,
            text: textOf(frames.frame(element.dataset.frame!)),
            severity: element.dataset.severity,
            painted: frames.frame(element.dataset.frame!)?.painted ?? 0,
            caret: element.matches('.caret') || element.querySelector('.caret') !== null,
        })),
        rows: [...document.querySelectorAll('table.annex-table tbody tr:not(.findings-row)')].map((row) =>
            [...row.querySelectorAll('th, td')].map(textOfElement),
        ),
        notice,
        announcement,
        zoom,
        scrollTop: window.scrollY,
        scrollHeight: document.documentElement.scrollHeight,
    };
}

/** The text of a block, without its findings. */
function textOf(frame: Frame | undefined): string {
    const findings = frame && frame.root === frame.element ? textOfElement(findingsIn(frame)) : '';
    const text = textOfElement(frame?.root);
    return text.slice(0, text.length - findings.length).trim();
}

function textOfElement(element: Element | null | undefined): string {
    return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
