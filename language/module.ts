/** The services of the two languages that need no editor. The language server and the command line both build on them. */
import { type DefaultSharedCoreModuleContext, EmptyFileSystem, type Module, type PartialLangiumCoreServices } from 'langium';
import { agendaReading, createLanguages, registerReading } from './base.js';
import type { AgendaAddedServices, AgendaLanguages, AgendaServices } from './services.js';
import { RuleValidator } from './validation/validator.js';

export { sharedReading } from './base.js';

const rules = {
    validation: {
        DocumentValidator: (services) => new RuleValidator(services),
    },
} satisfies Module<AgendaServices, PartialLangiumCoreServices>;

type LanguageModule = Module<AgendaServices, PartialLangiumCoreServices & AgendaAddedServices>;

export const agendaModule: LanguageModule = { ...agendaReading, ...rules };
export const registerModule: LanguageModule = { ...registerReading, ...rules };

/** Services without an editor, over the given file system; over an empty one by default. */
export function createAgendaLanguages(context: DefaultSharedCoreModuleContext = EmptyFileSystem): AgendaLanguages {
    return createLanguages(context, rules);
}
