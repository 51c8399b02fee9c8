/** The machine of the measurements. Contains nothing that identifies the machine or its files. */
import { arch, availableParallelism, cpus, platform, release, totalmem } from 'node:os';

export interface Machine {
    readonly processor: string;
    readonly cores: number;
    readonly memory: string;
    readonly system: string;
    readonly node: string;
    readonly date: string;
}

export function machine(): Machine {
    return {
        processor: cpus()[0]?.model.trim() ?? 'unknown',
        cores: availableParallelism(),
        memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
        system: `${platform()} ${arch()} ${release()}`,
        node: process.version,
        date: new Date().toISOString().slice(0, 10),
    };
}
