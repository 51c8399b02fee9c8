/** `agenda render`: formatted documents in one of the formats. */
import { dirname, join } from 'node:path';
import { formatNamed } from '../protocol/formats.js';
import { type Console, exitCodes, Misuse, reportUnreadable } from './console.js';
import { type PrintOptions, Renderer } from './rendering/renderer.js';
import { makeFolderOf, nameFor, namesFolder, targetsOf } from './rendering/targets.js';
import { readSources, type Source } from './sources.js';

export interface RenderOptions extends PrintOptions {
    readonly output?: string;
    readonly watch?: boolean;
}

/**
 * Prints one agenda to standard output or to a file, several to files.
 * @param given agendas, and folders that contain them
 * @returns the exit code. Throws {@link Misuse} if nothing can be written as it is wished
 */
export async function render(given: readonly string[], options: RenderOptions, io: Console): Promise<number> {
    if (options.watch) {
        const { watchAndRender } = await import('./rendering/watch.js');
        return watchAndRender(given, options.template, io, (isKnown) => renderOnce(given, options, io, isKnown));
    }
    return renderOnce(given, options, io);
}

/**
 * @param isKnown whether a source was printed before as it is, and need not be printed again
 */
async function renderOnce(
    given: readonly string[],
    options: RenderOptions,
    io: Console,
    isKnown: (source: Source) => boolean = () => false,
): Promise<number> {
    const renderer = new Renderer(options, io);
    const { sources, unreadable } = await readSources(given, ['.agenda']);
    for (const { file, reason } of unreadable) {
        reportUnreadable(file, reason, io);
    }
    const failures = unreadable.filter(({ isPassedOver }) => !isPassedOver).length;
    const [only] = sources;
    if (only && given.length === 1 && only.file === given[0]) {
        return isKnown(only) ? exitCodes.clean : renderOnly(only, renderer, options, io);
    }
    const targets = targetsOf(sources, given, options);
    let isWhole = failures === 0;
    for (const [index, source] of sources.entries()) {
        if (!isKnown(source)) {
            isWhole = (await writeOne(source, targets[index]!, renderer, io, options.template)) && isWhole;
        }
    }
    return isWhole ? exitCodes.clean : exitCodes.misuse;
}

/** One agenda that the user has named. */
async function renderOnly(source: Source, renderer: Renderer, options: RenderOptions, io: Console): Promise<number> {
    const { to, output, track, watch } = options;
    const target =
        output === undefined
            ? watch
                ? join(dirname(source.file), nameFor(source.file, to, track))
                : undefined
            : output !== '' && namesFolder(output)
              ? join(output, nameFor(source.file, to, track))
              : output;
    if (target === undefined && formatNamed(to)?.content === 'bytes') {
        refuseTerminal(to, io);
    }
    if (target !== undefined && target !== output) {
        makeFolderOf(target);
    }
    const content = await renderer.contentOf(source, target === undefined ? undefined : dirname(target));
    if (content === undefined) {
        return exitCodes.misuse;
    }
    if (target === undefined) {
        if (typeof content !== 'string') {
            refuseTerminal(to, io);
        }
        io.stdout.write(content);
    } else {
        await write(target, content, source, io, options.template);
    }
    return exitCodes.clean;
}

function refuseTerminal(to: string, { stdout }: Console): void {
    if (stdout.isTTY) {
        throw new Misuse(`${to} is not text: name a file with --output.`);
    }
}

/** One of several agendas: what is wrong with it is reported, and the others are written all the same. Returns whether it is written. */
async function writeOne(source: Source, target: string, renderer: Renderer, io: Console, template?: string): Promise<boolean> {
    try {
        makeFolderOf(target);
        const content = await renderer.contentOf(source, dirname(target));
        if (content === undefined) {
            return false;
        }
        await write(target, content, source, io, template);
        return true;
    } catch (error) {
        if (!(error instanceof Misuse)) {
            throw error;
        }
        reportUnreadable(source.file, error.message, io);
        return false;
    }
}

// Loaded here: the code that writes files safely takes as long to load as a page takes to print.
async function write(target: string, content: string | Uint8Array, source: Source, io: Console, template?: string): Promise<void> {
    const { writeOutput } = await import('./output.js');
    await writeOutput(target, content, source, io, template);
}
