/** Hovers: what a citation, a label, a time, a symbol, a mark or a key refers to. */
import { AstUtils, type LangiumDocument, type LeafCstNode } from 'langium';
import type { HoverProvider } from 'langium/lsp';
import type { Hover, HoverParams } from 'vscode-languageserver-protocol';
import {
    type Agenda,
    type Day,
    type Completeness,
    isAgenda,
    isCompleteness,
    isDateText,
    isDecisionCitation,
    isDay,
    isField,
    isItem,
    isRegister,
    isRegisterEntry,
    isRegisterRange,
    isSlot,
    type Slot,
    type Taken,
} from '../../language/grammar/generated/ast.js';
import { entryOf, fileNameOf, type MissingRegister, missingRegister } from '../../language/drafting/new-register.js';
import { locales } from '../../language/locales/index.js';
import type { Language } from '../../language/locales/locale.js';
import type { AgendaScopes } from '../../language/references/scopes.js';
import { type EntryDescription, singular, titlesOf } from '../../language/registers/descriptions.js';
import { isHeldCompletely } from '../../language/registers/registers.js';
import { keyOf } from '../../language/semantics/masthead.js';
import { numbersByName, paragraphNumbersOf } from '../../language/semantics/paragraphs.js';
import { readingOf } from '../../language/semantics/reading.js';
import { type Citation, isCitation } from '../../language/syntax/tree/nodes.js';
import { symbolDefect } from '../../language/syntax/words/symbol-defects.js';
import { plainSymbol } from '../../language/syntax/words/symbols.js';
import { counted } from '../../protocol/wording.js';
import {
    durationOf,
    labelOf,
    lineIn,
    timeOfTaking,
    escapedMarkdown,
    takingsOf,
    bodyName,
    entryTitle,
    titleOf,
} from './shared/describing.js';
import { offsetAt, tokenAt } from './shared/places.js';
import type { AgendaServerServices } from '../service-types.js';
import type { Settings } from '../settings.js';
import { citationsOf, occurrencesIn, type Subject, subjectAt } from './shared/subjects.js';
import { keyMeanings } from './shared/keys.js';
import { symbolLink } from './links.js';

export class AgendaHovers implements HoverProvider {
    constructor(
        private readonly services: AgendaServerServices,
        private readonly settings: () => Settings,
    ) {}

    getHoverContent(document: LangiumDocument, { position }: HoverParams): Hover | undefined {
        const offset = offsetAt(document, position);
        const subject = subjectAt(document, offset);
        const token = subject?.token ?? tokenAt(document.parseResult.value, offset);
        const value = subject ? this.#subject(document, subject) : token && this.#token(token);
        return token && value ? { contents: { kind: 'markdown', value }, range: token.range } : undefined;
    }

    #subject(document: LangiumDocument, subject: Subject): string | undefined {
        switch (subject.kind) {
            case 'item':
                return itemHover(document, subject);
            case 'note':
                return noteHover(document, subject);
            case 'paragraph':
                return paragraphHover(document, subject);
            case 'entry':
                return this.#entry(document, subject);
            case 'symbol':
                return this.#symbol(document, subject);
        }
    }

    #token(token: LeafCstNode): string | undefined {
        const node = token.astNode;
        const agenda = AstUtils.findRootNode(node);
        if (isCompleteness(node)) {
            return completenessHover(node);
        }
        if (!isAgenda(agenda)) {
            return undefined;
        }
        switch (token.tokenType.name) {
            case 'KEY': {
                const key = isField(node) ? keyOf(node) : undefined;
                return key && `**${key}** — ${keyMeanings[key].meaning}`;
            }
            case 'TIMES':
                return isSlot(node) ? slotHover(agenda, node) : undefined;
            case 'day':
            case 'ISO_DATE':
                return isDay(node) ? dayHover(agenda, node) : undefined;
            case 'DATE':
                return isDateText(node) ? dateHover(agenda, node.text) : undefined;
            default:
                return undefined;
        }
    }

    #entry(document: LangiumDocument, { entry, number, token }: Extract<Subject, { kind: 'entry' }>): string {
        const root = document.parseResult.value;
        const language = isAgenda(root) ? readingOf(root).locale.language : 'en';
        const bodies = this.services.shared.agenda.Registers.bodies;
        if (!entry) {
            const scopes = this.services.references.ScopeProvider as AgendaScopes;
            const citation = isCitation(token.astNode) ? token.astNode : undefined;
            const body = citation && scopes.attributionOf(citation).body;
            const known = body === undefined ? undefined : bodies.get(body);
            const name = known && escapedMarkdown(bodyName(known.names, language) ?? known.symbol);
            if (citation && known?.hasEntries) {
                const isKnownNot = isHeldCompletely(known, isDecisionCitation(citation) ? 'decision' : 'resolution', number);
                return `**${escapedMarkdown(number)}** is not in the register of ${name}${isKnownNot ? '' : ', which does not say that it is complete here'}.`;
            }
            const missing =
                citation && isAgenda(root)
                    ? missingRegister(citation, { reading: readingOf(root), registers: this.services.shared.agenda.Registers, scopes })
                    : undefined;
            const called = name ?? (missing?.name && escapedMarkdown(missing.name));
            return [
                `**${escapedMarkdown(number)}**${called ? ` · ${called}` : ''}`,
                'There is no register of this body, so the number is not checked.',
                ...(citation && missing ? [writeRegister(citation, missing)] : []),
            ].join('\n\n');
        }
        const symbol = AstUtils.getContainerOfType(entry, isRegister)?.symbol ?? '';
        const kind = isRegisterRange(entry) ? singular(entry.kind) : entry.kind;
        const named = number === '' && isRegisterRange(entry) ? `${entry.kind} ${entry.spans ?? ''}` : `${kind} ${number}`;
        const lines = [
            `**${escapedMarkdown(named.trim())}** · ${escapedMarkdown(bodyName(bodies.get(symbol)?.names, language) ?? symbol)}`,
        ];
        if (number === '') {
            lines.push('These numbers exist. Their titles are not in the register.');
        } else {
            const known = bodies.get(symbol)?.find(kind, number);
            const titles = isRegister(root) && isRegisterEntry(entry) ? titlesOf(entry) : known?.titles;
            const title = titles && entryTitle(titles, language);
            lines.push(
                title ? escapedMarkdown(title.text) + (title.language ? ` *(${title.language})*` : '') : '*The register has no title.*',
            );
            if (!isRegister(root) && known && !hasOfficialTitle(known, language)) {
                lines.push(
                    `The number is known, and a title beside it is not checked: no official one is known in ${locales[language].englishName}.`,
                );
            }
        }
        if (isRegister(root)) {
            lines.push(`Cited ${counted(citationsOf(this.services.shared, entry, number).length, 'time')} in this workspace.`);
        }
        return lines.join('\n\n');
    }

    #symbol(document: LangiumDocument, { symbol }: Extract<Subject, { kind: 'symbol' }>): string {
        const root = document.parseResult.value;
        const reading = isAgenda(root) ? readingOf(root) : undefined;
        const listed = reading?.symbols.find((other) => other.symbol === symbol && other.listed);
        const lines = [`**${escapedMarkdown(symbol)}**${listed?.description ? ` · ${escapedMarkdown(listed.description)}` : ''}`];
        if (listed && isItem(listed.passage.section)) {
            lines.push(`Listed in the documentation of item ${escapedMarkdown(labelOf(listed.passage.section))}.`);
        } else if (reading && !reading.masthead.symbols.some((own) => plainSymbol(own) === symbol)) {
            lines.push('Not listed in any documentation.');
        }
        // Symbols of other organizations are not on the documents website of the United Nations.
        const link = symbolDefect(symbol) ? '' : symbolLink(symbol, reading?.locale, this.settings().symbols);
        return [...lines, ...(link === '' ? [] : [`[${link}](${link})`])].join('\n\n');
    }
}

/** Whether a title beside a citation is held against anything. */
function hasOfficialTitle({ titles, official }: EntryDescription, language: Language): boolean {
    return official ? [...official(language)].length > 0 : titles[language] !== undefined;
}

function completenessHover({ kind, sessions = '' }: Completeness): string {
    const held = kind ?? 'resolutions and decisions';
    return `**complete** — the register lists all ${held} of the sessions ${escapedMarkdown(sessions)}: others of these sessions do not exist.`;
}

/** How to have a citation checked. */
function writeRegister(citation: Citation, { symbol }: MissingRegister): string {
    const first = symbol === '' ? '“register” and the symbol of the body' : `“register ${escapedMarkdown(symbol)}”`;
    return `Write one: a file such as ${fileNameOf(symbol)} beside this one, with ${first} in its first line and “${escapedMarkdown(entryOf(citation))}” below.`;
}

function itemHover(document: LangiumDocument, { item, label, token }: Extract<Subject, { kind: 'item' }>): string | undefined {
    const root = document.parseResult.value;
    if (!isAgenda(root)) {
        return undefined;
    }
    const reading = readingOf(root);
    if (!item) {
        return `There is no item ${escapedMarkdown(token.text)} on this agenda.`;
    }
    const lines = [`**${escapedMarkdown(token.text)}** ${escapedMarkdown(titleOf(item))}`.trim()];
    const takings = takingsOf(reading).get(label) ?? [];
    if (isItem(token.astNode) && reading.timetables.length > 0) {
        lines.push(
            takings.length > 0
                ? `Taken up:\n${takings.map((taking) => `- ${escapedMarkdown(timeOfTaking(taking, reading.locale))}`).join('\n')}`
                : 'No meeting takes up this item.',
        );
    }
    return lines.join('\n\n');
}

/** "**12** Badges will be issued at the gate." */
function paragraphHover(document: LangiumDocument, { paragraph, name }: Extract<Subject, { kind: 'paragraph' }>): string | undefined {
    const root = document.parseResult.value;
    if (!isAgenda(root)) {
        return undefined;
    }
    if (!paragraph) {
        return `No paragraph of this document has the name ${escapedMarkdown(name)}.`;
    }
    const number = readingOf(root).masthead.areParagraphsNumbered ? numbersByName(paragraphNumbersOf(root)).get(name) : undefined;
    return `${number === undefined ? '' : `**${number}** `}${escapedMarkdown(lineIn(paragraph)) || '*This paragraph has no text.*'}`;
}

function noteHover(document: LangiumDocument, subject: Extract<Subject, { kind: 'note' }>): string {
    if (!subject.note) {
        return `There is no note ${escapedMarkdown(subject.name)} in this document.`;
    }
    const marks = occurrencesIn(document, subject).filter(({ defines }) => !defines).length;
    return `${escapedMarkdown(lineIn(subject.note)) || '*This note has no text.*'}\n\nMarked ${counted(marks, 'time')} in the text.`;
}

/** "**2 (a)** Title", with the label as in the item's own line. */
function takenLine(taken: Taken): string {
    const item = taken.item?.ref;
    return `**${escapedMarkdown(labelOf(item) || taken.item.$refText)}** ${escapedMarkdown(titleOf(item))}`.trim();
}

function slotHover(agenda: Agenda, node: Slot): string | undefined {
    const { timetables, locale } = readingOf(agenda);
    for (const day of timetables.flatMap((timetable) => timetable.days)) {
        const found = day.slots.find(({ slot }) => slot === node);
        if (found) {
            const rows = found.rows.map((row) =>
                row.kind === 'item' ? `- ${takenLine(row.taken)}` : `- ${escapedMarkdown(lineIn(row.row))}`,
            );
            const duration = durationOf(found);
            return [
                `**${escapedMarkdown(timeOfTaking({ day, slot: found }, locale))}**${duration ? ` · ${duration}` : ''}`,
                rows.length > 0 ? rows.join('\n') : 'This meeting has no items.',
            ].join('\n\n');
        }
    }
    return undefined;
}

function dayHover(agenda: Agenda, node: Day): string | undefined {
    const { timetables, locale } = readingOf(agenda);
    const found = timetables.flatMap((timetable) => timetable.days).find(({ day }) => day === node);
    return found?.date && `**${escapedMarkdown(locale.printDay(found.date))}** · ${counted(found.slots.length, 'meeting')}`;
}

/** The weekdays of the dates in a text, computed from the dates. */
function dateHover(agenda: Agenda, text: string): string | undefined {
    const { locale } = readingOf(agenda);
    const days = locale
        .findDates(text)
        .flatMap(({ year, month, day }) => (year === undefined ? [] : [locale.printDay({ year, month, day })]));
    return days.length > 0 ? days.map(escapedMarkdown).join(' – ') : undefined;
}
