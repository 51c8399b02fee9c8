/** The initialization options of the server, in which a client says what it can do. */
import type { SetAsideFile } from './protocol.js';

/** Each may be missing: a client without any gets all that needs nothing of it. */
export interface ClientOptions {
    /** Whether findings are published although the client could ask for them. They come a message earlier. */
    readonly pushFindings?: boolean;
    /** The command that shows the description of a rule. Its argument is the code; findings link to it. */
    readonly ruleCommand?: string;
    /** The address of the page that describes the rules, for a client without such a command. */
    readonly rulesPage?: string;
    /** Whether the client has the command of this name, `agenda.goToVersion` and so on. Lenses and code actions use it. */
    readonly goToVersion?: boolean;
    readonly newVersion?: boolean;
    readonly newAgenda?: boolean;
    readonly newRegister?: boolean;
    readonly readAgain?: boolean;
    readonly moveItem?: boolean;
    readonly scheduleItem?: boolean;
    readonly proposeSchedule?: boolean;
    /** Whether the client itself tells the user that a folder is too large to be checked, with `closedFilesOffNotification`. */
    readonly closedFilesOff?: boolean;
    /** The path of a folder for the cache. */
    readonly cacheFolder?: string;
    /** The path of the file in which the server records what it reads. */
    readonly readingFile?: string;
    /** Files on which a server stopped before: they are not read. */
    readonly setAside?: readonly SetAsideFile[];
}
