/** The YAML language server without a schema: the checks for any YAML text. It waits 200 ms after a keystroke before it checks. */
import { pathToFileURL } from 'node:url';
import { installedFile, installedVersion } from './installed.js';
import type { Rival } from './rival.js';
import { yamlOf } from './texts.js';

const packageName = 'yaml-language-server';

/** Nothing is fetched from the network. */
const settings: Readonly<Record<string, unknown>> = {
    yaml: { validate: true, schemaStore: { enable: false }, kubernetesCRDStore: { enable: false } },
};

/** As delivered, and with its delay removed. */
export function yamlRivals(): readonly Rival[] {
    const script = installedFile(packageName, 'bin', packageName);
    const settingsFile = installedFile(packageName, 'out', 'src', 'yamlSettings.js');
    if (!script || !settingsFile) {
        return [];
    }
    const rival: Rival = {
        name: `${packageName} ${installedVersion(packageName)}`,
        checks: 'syntax and keys that occur twice',
        program: { script, languageId: 'yaml', findings: 'unversioned', settings: (section) => settings[section ?? ''] ?? null },
        extension: '.yaml',
        textOf: yamlOf,
        fault: 'sections: [',
    };
    return [
        rival,
        {
            ...rival,
            name: `${rival.name}, its delay taken away`,
            program: { ...rival.program, nodeArguments: ['--import', withoutDelay(settingsFile)] },
        },
    ];
}

/** A module loaded before the server: its settings contain a delay of 200 ms that no setting changes. */
function withoutDelay(settingsFile: string): string {
    const code = `
import { SettingsState } from ${JSON.stringify(pathToFileURL(settingsFile).href)};
Object.defineProperty(SettingsState.prototype, 'validationDelayMs', { get: () => 0, set() {} });`;
    return `data:text/javascript,${encodeURIComponent(code)}`;
}
