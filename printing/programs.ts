/** Programs of this machine that make PDF files: a browser of the Chromium family, or LibreOffice. */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type ProgramKind = 'browser' | 'libreoffice';

/** What is known of the machine; tests bring their own. */
export interface Machine {
    readonly platform: NodeJS.Platform;
    readonly environment: Readonly<Record<string, string | undefined>>;
    /** Whether there is a file that can be run. */
    readonly hasProgram: (path: string) => boolean;
}

export const thisMachine: Machine = {
    platform: process.platform,
    environment: process.env,
    hasProgram: (path) => {
        try {
            accessSync(path, process.platform === 'win32' ? constants.F_OK : constants.X_OK);
            return statSync(path).isFile();
        } catch {
            return false;
        }
    },
};

/** The variables of the environment that name a program. */
export const variables: Readonly<Record<ProgramKind, string>> = { browser: 'AGENDA_BROWSER', libreoffice: 'AGENDA_LIBREOFFICE' };

/** The names of programs where they are on the path. */
const onPath: Readonly<Record<ProgramKind, readonly string[]>> = {
    browser: [
        'google-chrome',
        'google-chrome-stable',
        'chromium',
        'chromium-browser',
        'microsoft-edge',
        'microsoft-edge-stable',
        'brave-browser',
        'brave',
    ],
    libreoffice: ['soffice', 'libreoffice'],
};

const inApplications: Readonly<Record<ProgramKind, readonly string[]>> = {
    browser: ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'].map((name) => `${name}.app/Contents/MacOS/${name}`),
    libreoffice: ['LibreOffice.app/Contents/MacOS/soffice'],
};

const inProgramFiles: Readonly<Record<ProgramKind, readonly string[]>> = {
    browser: [
        'Google\\Chrome\\Application\\chrome.exe',
        'Microsoft\\Edge\\Application\\msedge.exe',
        'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
        'Chromium\\Application\\chrome.exe',
    ],
    libreoffice: ['LibreOffice\\program\\soffice.exe'],
};

/** What was found, or where it was looked for. */
export interface Found {
    readonly kind: ProgramKind;
    readonly path: string;
}

/** The first program of a kind: the one that the environment names, else one that is installed. Undefined where there is none. */
export function installed(kind: ProgramKind, machine: Machine): Found | undefined {
    const named = machine.environment[variables[kind]];
    const path = (named ? [named] : candidates(kind, machine)).find((one) => machine.hasProgram(one));
    return path === undefined ? undefined : { kind, path };
}

/** The files that a program of a kind may be. */
export function candidates(kind: ProgramKind, { platform, environment }: Pick<Machine, 'platform' | 'environment'>): readonly string[] {
    if (platform === 'win32') {
        const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((name) => environment[name] ?? []);
        return inProgramFiles[kind].flatMap((file) => folders.map((folder) => `${folder}\\${file}`));
    }
    const separator = process.platform === 'win32' ? ':' : delimiter;
    const folders = (environment.PATH ?? '').split(separator).filter((folder) => folder !== '');
    const found = onPath[kind].flatMap((name) => folders.map((folder) => join(folder, name)));
    if (platform === 'darwin') {
        const applications = ['/Applications', ...(environment.HOME ? [`${environment.HOME}/Applications`] : [])];
        return [...inApplications[kind].flatMap((file) => applications.map((folder) => `${folder}/${file}`)), ...found];
    }
    const snaps = kind === 'browser' ? ['/snap/bin/chromium', '/snap/bin/brave'] : ['/snap/bin/libreoffice'];
    return [...found, ...snaps];
}

/** What kind of program a file is, by its name. */
export function kindOf(path: string): ProgramKind {
    return /office/iu.test(path.split(/[\\/]/u).at(-1) ?? '') ? 'libreoffice' : 'browser';
}
