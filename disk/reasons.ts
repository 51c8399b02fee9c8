/** Failures of the file system in words. */

const sentences: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file or folder.',
    ENOTDIR: 'there is no such file or folder.',
    EACCES: 'access is denied.',
    EPERM: 'access is denied.',
    EROFS: 'the disk is read-only.',
    EISDIR: 'this is a folder.',
    ELOOP: 'its links lead round in a circle.',
    ENAMETOOLONG: 'the name is too long.',
    ENOSPC: 'there is no room left on the disk.',
    EDQUOT: 'there is no room left for you on the disk.',
    EFBIG: 'the file is too large.',
    ERR_FS_FILE_TOO_LARGE: 'the file is too large.',
    ERR_STRING_TOO_LONG: 'the file is too large.',
    EMFILE: 'too many files are open.',
    ENFILE: 'too many files are open.',
    EIO: 'the disk reports a fault.',
    ENXIO: 'nobody reads at the other end.',
    EPIPE: 'nobody reads at the other end.',
    ETXTBSY: 'the file is in use.',
    EBADF: 'it is not open for writing.',
    EBUSY: 'the file is in use.',
};

/** The reason of an error as a sentence that begins with a small letter. */
export function reasonOf(error: unknown): string {
    const { code = '' } = (error ?? {}) as NodeJS.ErrnoException;
    return sentences[code] ?? (error instanceof Error ? error.message : String(error));
}
