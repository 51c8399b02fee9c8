import assert from 'node:assert/strict';
import { PrintError, programFor } from '../../printing/choice.js';
import { candidates, type Machine } from '../../printing/programs.js';

function machine(platform: NodeJS.Platform, environment: Machine['environment'], ...programs: readonly string[]): Machine {
    return { platform, environment, hasProgram: (path) => programs.includes(path) };
}

const linux = { PATH: '/usr/local/bin:/usr/bin' };
const windows = {
    ProgramFiles: 'C:\\Program Files',
    'ProgramFiles(x86)': 'C:\\Program Files (x86)',
    LocalAppData: 'C:\\Users\\A\\AppData\\Local',
};
const mac = { PATH: '/usr/bin', HOME: '/Users/a' };

describe('the program that prints', () => {
    function finds(title: string, wished: string, one: Machine, kind: string, path: string): void {
        it(title, () => assert.deepEqual(programFor(wished, '--pdf-with', one), { kind, path }));
    }
    finds('is a browser on the path', '', machine('linux', linux, '/usr/bin/chromium'), 'browser', '/usr/bin/chromium');
    finds(
        'is Chrome before others',
        '',
        machine('linux', linux, '/usr/bin/brave', '/usr/bin/google-chrome'),
        'browser',
        '/usr/bin/google-chrome',
    );
    finds('is a packaged browser', '', machine('linux', linux, '/snap/bin/chromium'), 'browser', '/snap/bin/chromium');
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    finds('is an application of macOS', '', machine('darwin', mac, chrome), 'browser', chrome);
    const own = '/Users/a/Applications/Brave Browser.app/Contents/MacOS/Brave Browser';
    finds('is an application of one user', '', machine('darwin', mac, own), 'browser', own);
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    finds('is Edge on Windows', '', machine('win32', windows, edge), 'browser', edge);
    finds('is LibreOffice where there is no browser', '', machine('linux', linux, '/usr/bin/soffice'), 'libreoffice', '/usr/bin/soffice');
    finds(
        'is LibreOffice where that is wished',
        'libreoffice',
        machine('linux', linux, '/usr/bin/soffice', '/usr/bin/chromium'),
        'libreoffice',
        '/usr/bin/soffice',
    );
    finds(
        'is the one that the environment names',
        '',
        machine('linux', { ...linux, AGENDA_BROWSER: '/opt/b' }, '/opt/b', '/usr/bin/chromium'),
        'browser',
        '/opt/b',
    );
    finds(
        'is the one whose path is named',
        '/opt/x/chrome',
        machine('linux', linux, '/opt/x/chrome', '/usr/bin/chromium'),
        'browser',
        '/opt/x/chrome',
    );
    finds(
        'is LibreOffice by the name of its file',
        '/opt/lo/soffice',
        machine('linux', linux, '/opt/lo/soffice'),
        'libreoffice',
        '/opt/lo/soffice',
    );

    function refuses(title: string, wished: string, one: Machine, expected: RegExp): void {
        it(title, () =>
            assert.throws(
                () => programFor(wished, '--pdf-with', one),
                (error) => error instanceof PrintError && expected.test(error.message),
            ),
        );
    }
    refuses(
        'tells what was looked for, and how to name one',
        '',
        machine('linux', linux),
        /neither on the path nor in the usual folders is there Chrome, Chromium, Edge or Brave, nor LibreOffice\. Install one, or name its path with --pdf-with or AGENDA_BROWSER or AGENDA_LIBREOFFICE\.$/u,
    );
    refuses(
        'looks for no other than the one that is wished',
        'browser',
        machine('linux', linux, '/usr/bin/soffice'),
        /is there Chrome.* Brave\. Install/u,
    );
    refuses(
        'tells that a named one is not there',
        '/no/chrome',
        machine('linux', linux, '/usr/bin/chromium'),
        /^\/no\/chrome is no program/u,
    );
    refuses(
        'does not pass over the one that the environment names',
        '',
        machine('linux', { ...linux, AGENDA_BROWSER: '/no' }, '/usr/bin/chromium'),
        /^\/no is no program that can be run: AGENDA_BROWSER names it/u,
    );
    it('is looked for in folders of the system only', () => {
        for (const platform of ['linux', 'darwin', 'win32'] as const) {
            const folders = candidates('browser', { platform, environment: { linux, darwin: mac, win32: windows }[platform] });
            assert.ok(folders.length > 4 && folders.every((path) => /^(?:\/|[A-Z]:\\)/u.test(path)), folders.join('\n'));
        }
    });
});
