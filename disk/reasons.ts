/** Failures of the file system in words. */

const sentences: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file or folder.',
    ENOTDIR: 'there is no such file or folder.',
    EACCES: 'access is denied.',
    EPERM: 'access is denied.',
    EROFS: 'the disk is read-only.',
    EISDIR: 'this is a folder.',
    ELOOP: 'its links lead in a circle.',
    ENAMETOOLONG: 'the name is too long.',
    ENOSPC: 'the disk is full.',
    EDQUOT: 'your space on the disk is used up.',
    EFBIG: 'the file is too large.',
    ERR_FS_FILE_TOO_LARGE: 'the file is too large.',
    ERR_STRING_TOO_LONG: 'the file is too large.',
    EMFILE: 'too many files are open.',
    ENFILE: 'too many files are open.',
    EIO: 'the disk reports an error.',
    ENXIO: 'no program reads from it.',
    EPIPE: 'no program reads from it.',
    ETXTBSY: 'the file is in use.',
    EBADF: 'it is not open for writing.',
    EBUSY: 'the file is in use.',
};

/** The reason of an error as a sentence that begins with a small letter. */
export function reasonOf(error: unknown): string {
    const { code = '' } = (error ?? {}) as NodeJS.ErrnoException;
    return sentences[code] ?? (error instanceof Error ? error.message : String(error));
}
