/** Packages used only for comparison. They are installed by hand into an ignored folder, and nothing in the project depends on them. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const folder = join(process.cwd(), '.cache', 'bench');

/** A file of a package, if that is installed. */
export function installedFile(name: string, ...path: readonly string[]): string | undefined {
    const file = join(folder, 'node_modules', name, ...path);
    return existsSync(file) ? file : undefined;
}

/** The main file of a package, if it is installed. */
export function installedModule(name: string): string | undefined {
    try {
        return createRequire(join(folder, 'package.json')).resolve(name);
    } catch {
        return undefined;
    }
}

export function installedVersion(name: string): string {
    const file = installedFile(name, 'package.json');
    return file ? String((JSON.parse(readFileSync(file, 'utf8')) as { version?: unknown }).version) : '';
}
