/** Whether the extension runs under a debugger. Does not import vscode, so that tests need no editor. */

/**
 * Whether a process with these options of Node runs under a debugger; the language client then starts the server with a debug port too. Every editor passes
 * `--inspect-port`, so that option proves nothing.
 */
export function isUnderDebugger(options: readonly string[]): boolean {
    return options.some((option) => /^--inspect(?:-brk)?(?:=|$)/u.test(option));
}
