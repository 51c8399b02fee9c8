/** The code action that writes the time zone of the place: without one, the times of a calendar are those of whoever opens it. */
import type { LangiumDocument } from 'langium';
import { CodeActionKind, type Range } from 'vscode-languageserver-protocol';
import { mastheadLine } from '../../language/drafting/writer.js';
import { isAgenda } from '../../language/grammar/generated/ast.js';
import { cityOf } from '../../language/locales/cities.js';
import { placeZones } from '../../language/locales/place-zones.js';
import { hasLine } from '../../language/semantics/masthead.js';
import { type Reading, readingOf } from '../../language/semantics/reading.js';
import { spanOf } from '../../language/syntax/tree/nodes.js';
import type { TextChange } from '../../language/text/change.js';
import { offsetAt } from './shared/places.js';
import type { Rewriting } from './shared/rewriting.js';

export const placeZone: Rewriting = {
    title: 'Write the time zone of the place',
    kind: `${CodeActionKind.RefactorRewrite}.timezone`,
    changesIn,
};

/** The time zone of the city that the masthead names; undefined where it names none that we know, or several. */
export function zoneOfPlace({ masthead }: Reading): string | undefined {
    const city = cityOf(masthead.values.get('place')?.text ?? '');
    return city && placeZones[city];
}

/** A line below that of the place, if there is none with a zone. */
function* changesIn(document: LangiumDocument, { start, end }: Range): Generator<TextChange> {
    const root = document.parseResult.value;
    if (!isAgenda(root)) {
        return;
    }
    const reading = readingOf(root);
    const line = reading.masthead.values.get('place');
    const zone = hasLine(reading.masthead, 'timezone') ? undefined : zoneOfPlace(reading);
    if (!line || zone === undefined) {
        return;
    }
    const span = spanOf(line.field);
    if (span.start <= offsetAt(document, end) && offsetAt(document, start) <= span.end) {
        yield { start: span.end, end: span.end, text: `\n${mastheadLine('timezone', zone)}` };
    }
}
