/** Whether the extension runs under a debugger. Does not import vscode, so that tests need no editor. */

/**
 * Whether a process with these options of Node runs under a debugger. The language client then starts the server with a debug port too. `--inspect-port` says
 * which port a debugger would get, and starts none: editors pass it, though most take it away before extensions run.
 */
export function isUnderDebugger(options: readonly string[]): boolean {
    return options.some((option) => /^--inspect(?:-brk)?(?:=|$)/u.test(option));
}
