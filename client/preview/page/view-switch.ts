/** The three ways in which the page shows a document: as one long page, on leaves of paper, or its meetings as a timetable. */
import type { Inspection, PreviewView } from '../messages.js';
import type { Frames } from './frames.js';
import type { Scrolling } from './scrolling.js';
import { Leaves } from './leaves/leaves.js';
import { TimetableView } from './timetable/timetable.js';
import type { Zoom } from './zoom.js';

/** Pixels beside a leaf that fits into the window. */
const besideLeaf = 24;

export class ViewSwitch {
    readonly leaves: Leaves;
    readonly timetable: TimetableView;
    readonly #style = document.getElementById('leaf-style') as HTMLLinkElement;
    #view: PreviewView = 'continuous';
    /** The line at the top of the window before the timetable was shown. */
    #line = 0;

    /** `reveal` shows a line of the source, and takes the keys there or not. */
    constructor(
        paper: HTMLElement,
        frames: Frames,
        private readonly scrolling: Scrolling,
        private readonly zoom: Zoom,
        reveal: (line: number, keepsFocus: boolean) => void,
    ) {
        this.leaves = new Leaves(paper, frames, () => this.#laidOut());
        this.timetable = new TimetableView(document.getElementById('timetable')!, reveal);
        // The style of the leaves may come after the first document, and fonts after that.
        this.#style.addEventListener('load', () => this.leaves.layOut());
        document.fonts?.ready.then(
            () => this.leaves.layOut(),
            () => undefined,
        );
        let width = window.innerWidth;
        window.addEventListener('resize', () => {
            if (window.innerWidth !== width) {
                width = window.innerWidth;
                this.#fit();
            }
        });
    }

    get inspection(): Pick<Inspection, 'view' | 'leaves' | 'timetable'> {
        return { view: this.#view, leaves: this.leaves.count, timetable: this.#view === 'timetable' ? this.timetable.lines : [] };
    }

    show(view: PreviewView): void {
        if (view === this.#view) {
            return;
        }
        // The words at the top of the window stay there.
        if (this.#view !== 'timetable') {
            this.#line = this.scrolling.line;
        }
        document.body.classList.remove(`view-${this.#view}`);
        document.body.classList.add(`view-${view}`);
        this.#view = view;
        this.#style.media = view === 'pages' ? 'all' : 'not all';
        this.leaves.show(view === 'pages');
        this.scrolling.isIdle = view === 'timetable';
        this.scrolling.invalidate();
        this.#fit();
        this.scrolling.follow(this.#line, !Number.isFinite(this.#line));
    }

    /** Call before another document is shown. */
    clear(): void {
        this.leaves.clear();
        this.timetable.clear();
    }

    #laidOut(): void {
        document.body.classList.toggle('has-ending', this.leaves.hasEnding);
        this.scrolling.invalidate();
        this.#fit();
    }

    /** A leaf is no wider than the window, unless the reader enlarges it. */
    #fit(): void {
        const room = document.documentElement.clientWidth - besideLeaf;
        this.zoom.setFit(this.#view === 'pages' ? room / this.leaves.width : 1);
    }
}
