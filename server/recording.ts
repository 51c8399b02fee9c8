/** Records in a file what is being read. Only for programs that run in Node. */
import { openSync, writeSync } from 'node:fs';
import type { NowReadingWriter } from './documents/now-reading.js';

/** The first line of the file is the last record. The program works without a record that cannot be written. */
export function recordIn(file: string): NowReadingWriter {
    try {
        const open = openSync(file, 'w', 0o600);
        return (text) => {
            try {
                writeSync(open, `${text}\n`, 0);
            } catch {
                // The disk is full, or gone.
            }
        };
    } catch (error) {
        console.error(`What is being read cannot be noted in ${file}:`, error);
        return () => undefined;
    }
}
