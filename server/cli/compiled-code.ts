/** The compiled code of the program, which Node keeps on disk from one call to the next: most of a short call would be compiling. */
import { mkdirSync, statSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { join } from 'node:path';

/**
 * Has Node keep the code of all modules that are loaded from here on, in a folder of the user's own. Where there is none, or it is not the user's
 * alone, or Node is too old, all goes on without.
 */
export function keepCompiledCode({ env, platform, getuid }: Pick<NodeJS.Process, 'env' | 'platform' | 'getuid'> = process): void {
    // The user may have said otherwise, in Node's own words.
    const folder = env.NODE_COMPILE_CACHE || env.NODE_DISABLE_COMPILE_CACHE ? undefined : folderOf(env, platform);
    if (!folder || !nodeModule.enableCompileCache) {
        return;
    }
    try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        // What lies there is run: nobody else may be able to put anything into it.
        const { uid, mode } = statSync(folder);
        if (platform === 'win32' || (uid === getuid?.() && (mode & 0o022) === 0)) {
            nodeModule.enableCompileCache(folder);
        }
    } catch {
        // A disk that is full or may not be written.
    }
}

/** Where programs keep what can be made again, as each system has it. */
function folderOf({ XDG_CACHE_HOME, HOME, LOCALAPPDATA }: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | undefined {
    const name = 'annotated-agenda';
    switch (platform) {
        case 'win32':
            return LOCALAPPDATA && join(LOCALAPPDATA, name, 'compiled');
        case 'darwin':
            return HOME && join(HOME, 'Library', 'Caches', name, 'compiled');
        default:
            return XDG_CACHE_HOME ? join(XDG_CACHE_HOME, name, 'compiled') : HOME && join(HOME, '.cache', name, 'compiled');
    }
}
