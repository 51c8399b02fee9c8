/** The log of a program in Node, protected against control sequences for terminals in files and file names. */
import { format } from 'node:util';
import { LogMessageNotification, type LogMessageParams, MessageType } from 'vscode-languageserver-protocol';
import { printableLines } from '../language/text/printable.js';

/** What of a connection the log needs. */
export interface LogConnection {
    sendNotification(type: typeof LogMessageNotification.type, params: LogMessageParams): Promise<void>;
}

const levels = {
    error: MessageType.Error,
    warn: MessageType.Warning,
    info: MessageType.Info,
    log: MessageType.Info,
    debug: MessageType.Debug,
} as const;

/**
 * Removes control characters from everything logged from now on. Line breaks stay.
 * @param connection the client that gets the log, each message with its level: on the standard streams all would look like errors. Without it the log goes
 * where the console writes.
 */
export function logPlainly(connection?: LogConnection): void {
    for (const [level, type] of Object.entries(levels) as [keyof typeof levels, MessageType][]) {
        const write = console[level].bind(console);
        console[level] = (...parts: unknown[]) => {
            const message = printableLines(format(...parts));
            if (connection) {
                // With the connection gone, nobody is left to read it; then sending throws at once.
                const send = async (): Promise<void> => connection.sendNotification(LogMessageNotification.type, { type, message });
                send().catch(() => undefined);
            } else {
                write(message);
            }
        };
    }
}
