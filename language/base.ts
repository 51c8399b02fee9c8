/** The services that read and link the two languages; `module.ts` adds the rules. A program that checks nothing does not load the rules. */
import {
    createDefaultCoreModule,
    createDefaultSharedCoreModule,
    type DefaultSharedCoreModuleContext,
    inject,
    type Module,
    type PartialLangiumCoreServices,
} from 'langium';
import {
    AgendaGeneratedSharedModule,
    AnnotatedAgendaGeneratedModule,
    AnnotatedAgendaLanguageMetaData,
    ResolutionRegisterGeneratedModule,
    ResolutionRegisterLanguageMetaData,
} from './grammar/generated/module.js';
import { KnownBookings } from './bookings/known-bookings.js';
import { CitationIndex } from './references/citation-index.js';
import { AgendaExports, RegisterExports } from './references/exports.js';
import { Limits } from './limits.js';
import { AgendaLinker } from './references/linker.js';
import { Registers } from './registers/registers.js';
import { AgendaScopes } from './references/scopes.js';
import { KnownVersions } from './versions/known-versions.js';
import { LineLexer } from './syntax/scanner/lexer.js';
import { AgendaLanguageRegistry } from './registry.js';
import { createAgendaParser, createRegisterParser } from './syntax/tree/parser.js';
import { giveStyles } from './styles/styled.js';
import { Styles } from './styles/styles.js';
import { withoutGrammarCheck, parserConfig, ScannedTokens } from './syntax/tree/parser-start.js';
import { AgendaLexer } from './syntax/tree/seams/agenda-lexer.js';
import { scanRegister } from './syntax/scanner/register-scanner.js';
import { AgendaValueConverter } from './syntax/words/values.js';
import type { AgendaAddedServices, AgendaLanguages, AgendaServices, AgendaSharedAddedServices, AgendaSharedServices } from './services.js';

/** The services that both languages share. `Versions` and `Bookings` follow the builds from the moment they are first asked for. */
export const sharedReading: Module<AgendaSharedServices, AgendaSharedAddedServices & Pick<AgendaSharedServices, 'ServiceRegistry'>> = {
    ServiceRegistry: (services) => new AgendaLanguageRegistry(services),
    agenda: {
        Limits: () => new Limits(),
        Registers: (services) => new Registers(services),
        Versions: (services) => new KnownVersions(services),
        Bookings: (services) => new KnownBookings(services),
        Styles: () => new Styles(),
    },
};

export const agendaReading: Module<AgendaServices, PartialLangiumCoreServices & AgendaAddedServices> = {
    LanguageMetaData: () => withoutGrammarCheck(AnnotatedAgendaLanguageMetaData),
    parser: {
        ParserConfig: parserConfig,
        TokenBuilder: () => new ScannedTokens(),
        Lexer: (services) => new AgendaLexer(services),
        LangiumParser: (services) => createAgendaParser(services, (agenda) => giveStyles(agenda, services.shared.agenda.Styles)),
        ValueConverter: () => new AgendaValueConverter(),
    },
    references: {
        Registers: (services) => services.shared.agenda.Registers,
        Versions: (services) => services.shared.agenda.Versions,
        Bookings: (services) => services.shared.agenda.Bookings,
        ScopeComputation: (services) => new AgendaExports(services),
        ScopeProvider: (services) => new AgendaScopes(services, services.references.Registers),
        Linker: (services) => new AgendaLinker(services, services.references.Registers),
    },
    workspace: {
        ReferenceDescriptionProvider: (services) => new CitationIndex(services),
    },
};

export const registerReading: Module<AgendaServices, PartialLangiumCoreServices & AgendaAddedServices> = {
    LanguageMetaData: () => withoutGrammarCheck(ResolutionRegisterLanguageMetaData),
    parser: {
        ParserConfig: parserConfig,
        TokenBuilder: () => new ScannedTokens(),
        Lexer: (services) => new LineLexer(services, scanRegister),
        LangiumParser: (services) => createRegisterParser(services),
        ValueConverter: () => new AgendaValueConverter(),
    },
    references: {
        Registers: (services) => services.shared.agenda.Registers,
        Versions: (services) => services.shared.agenda.Versions,
        Bookings: (services) => services.shared.agenda.Bookings,
        ScopeComputation: (services) => new RegisterExports(services),
    },
};

/**
 * The services of both languages, without an editor.
 * @param added more services for both languages
 */
export function createLanguages(
    context: DefaultSharedCoreModuleContext,
    added: Module<AgendaServices, PartialLangiumCoreServices> = {},
): AgendaLanguages {
    const shared = inject(createDefaultSharedCoreModule(context), AgendaGeneratedSharedModule, sharedReading);
    const of = (generated: typeof AnnotatedAgendaGeneratedModule, reading: typeof agendaReading): AgendaServices =>
        inject(createDefaultCoreModule({ shared }), generated, reading, added) as AgendaServices;
    const agenda = of(AnnotatedAgendaGeneratedModule, agendaReading);
    const register = of(ResolutionRegisterGeneratedModule, registerReading);
    shared.ServiceRegistry.register(agenda);
    shared.ServiceRegistry.register(register);
    void shared.agenda.Versions;
    // Without this the configuration provider waits for a client that never comes.
    void shared.workspace.ConfigurationProvider.initialized({});
    return { shared, agenda, register };
}
