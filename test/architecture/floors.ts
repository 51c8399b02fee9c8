/** The floors of the project, from the bottom up. */

/** Several rooms of one folder. */
function within(folder: string, names: string): readonly string[] {
    return names.split(' ').map((name) => `${folder}/${name}`);
}

/**
 * A room is a folder with everything below it, or one file without its extension; the longest matching name counts. A file may import values and types
 * from its own room and from lower floors. Rooms on the same floor must not import each other.
 */
export const floors: readonly (readonly string[])[] = [
    ['protocol', 'disk', 'printing', 'language/grammar', 'language/limits'],
    ['language/kept'],
    ['language/text'],
    ['language/locales'],
    ['language/styles'],
    ['language/syntax/words'],
    ['language/syntax/scanner'],
    ['language/syntax/tree'],
    ['language/semantics'],
    ['language/bookings'],
    ['language/registers'],
    ['language/references'],
    ['language/versions/facts'],
    ['language/versions/comparison'],
    ['language/versions'],
    ['language/services', 'language/registry'],
    ['language/document', 'language/drafting', 'language/overview'],
    ['language/formats'],
    ['language/importing', 'language/comparing'],
    // What a rule is; the rules; their catalogue; what runs them.
    ['language/validation'],
    ['language/validation/rules'],
    ['language/validation/catalogue', 'language/versions-compared'],
    ['language/validation/validator', 'language/base'],
    ['language/module'],
    // The parts of a server that do not depend on its documents.
    within('server', 'handlers parameters client-options next-turn'),
    ['server/outgoing'],
    within('server', 'settings limit in-time ending lifetime plain-console plain-files features/shared/describing'),
    ['server/documents/reading'],
    // The same code reads open files and files that are not open.
    ['server/documents and workspace'],
    within('server', 'preview versions version-edits new-agendas rolling overviews word-counts recording file-operations'),
    within('server', 'moves comparing'),
    ['server/schedules'],
    ['server/service-types'],
    within('server', 'features/shared documents/updates language-server'),
    within('server', 'features workspace/serving'),
    within('server', 'features/completion requests diagnostics closed-diagnostics'),
    within('server', 'lenses across-files services'),
    ['server/start'],
    ['server/main', 'server/browser', 'server/entry'],
    // The command line.
    within('cli', 'console western style-files'),
    ['cli/encodings'],
    ['cli/decode'],
    ['cli/sources'],
    within('cli', 'output workspace shelf library-books'),
    ['cli/checking'],
    ['cli/reports'],
    ['cli'],
    // The extension: the page of the preview, and what runs in the editor.
    within('client', 'open-texts reporting moved-lines'),
    within(
        'client',
        'preview watchdog files export-content export-picker export-progress arabic-lines pause late-markers current-agenda message-log',
    ),
    within('client', 'preview/page language-server reading-order export-targets'),
    ['client/export-printed'],
    within('client', 'preview/panel versions new-agenda word-count exporting'),
    ['client/importing'],
    ['client/comparing'],
    ['client'],
];

/** Folders that form one room together, because they import each other. */
export const joined: Readonly<Record<string, string>> = {
    'server/documents': 'server/documents and workspace',
    'server/workspace': 'server/documents and workspace',
};
