/** The size of the document in the preview, in percent. */

const leastPercent = 40;
const mostPercent = 300;
const percentSteps = [40, 50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300];

/** The next larger (1) or smaller (-1) size, in steps that look even. */
export function nextZoom(percent: number, direction: -1 | 1): number {
    return direction > 0
        ? (percentSteps.find((step) => step > percent) ?? mostPercent)
        : (percentSteps.findLast((step) => step < percent) ?? leastPercent);
}

/** Pixels that the wheel turns for one step: less than a notch of a mouse, much more than one of the many small turns of a touchpad. */
const pixelsPerStep = 40;
/** Pixels of a turn that is told in lines or pages. */
const pixelsPerUnit = [1, 20, 400] as const;

/** Adds up the turns of the wheel. */
export class WheelSteps {
    #turned = 0;

    /** The step that a turn completes; 0 if it does not complete one. `mode` is the unit of the turn, as in a `WheelEvent`. Downwards is positive. */
    turn(delta: number, mode: number): -1 | 0 | 1 {
        const pixels = delta * (pixelsPerUnit[mode] ?? 1);
        this.#turned = Math.sign(pixels) === Math.sign(this.#turned) ? this.#turned + pixels : pixels;
        if (Math.abs(this.#turned) < pixelsPerStep) {
            return 0;
        }
        this.#turned = 0;
        return pixels < 0 ? 1 : -1;
    }
}

export class Zoom {
    #default = 100;
    #own: number | undefined;
    /** How much smaller a leaf is shown so that it fits into the window, at most 1. */
    #fit = 1;
    readonly #wheel = new WheelSteps();

    /** `keep` runs a change of heights while the text being read stays in place. */
    constructor(
        private readonly paper: HTMLElement,
        private readonly remember: (percent: number | undefined) => void,
        private readonly keep: (change: () => void) => void,
        private readonly others: readonly HTMLElement[] = [],
    ) {
        window.addEventListener(
            'wheel',
            (event) => {
                if (event.ctrlKey || event.metaKey) {
                    event.preventDefault();
                    const step = this.#wheel.turn(event.deltaY, event.deltaMode);
                    if (step !== 0) {
                        this.step(step);
                    }
                }
            },
            { passive: false },
        );
    }

    get percent(): number {
        return this.#own ?? this.#default;
    }

    /** The size from the settings, for previews without a size of their own. */
    setDefault(percent: number): void {
        this.#default = percent;
        this.#apply();
    }

    /** A size for this preview only. */
    set(percent: number): void {
        this.#own = percent;
        this.#apply();
    }

    /** Shows leaves so that one fits into the window at 100 per cent. */
    setFit(fit: number): void {
        this.#fit = Math.min(1, fit);
        this.#apply();
    }

    /** One step larger or smaller; 0 returns to the size from the settings. */
    step(direction: -1 | 0 | 1): void {
        this.#own = direction === 0 ? undefined : nextZoom(this.percent, direction);
        this.#apply();
        this.remember(this.#own);
    }

    #apply(): void {
        const zoom = String((this.#fit * Math.min(mostPercent, Math.max(leastPercent, this.percent))) / 100);
        if (this.paper.style.getPropertyValue('zoom') !== zoom) {
            this.keep(() => {
                for (const shown of [this.paper, ...this.others]) {
                    shown.style.setProperty('zoom', zoom);
                    shown.style.setProperty('--zoom', zoom);
                }
                document.body.style.setProperty('--zoom', zoom);
            });
        }
    }
}
