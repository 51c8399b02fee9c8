/**
 * A new language version of an agenda, for a translator to fill in: all facts (masthead, labels and markers as the language has them, schedule,
 * symbols, citations, dates, notes with their marks), and for each text its original as a comment above its place.
 */
import { isSchedule } from '../../grammar/generated/ast.js';
import { locales } from '../../locales/index.js';
import type { Language } from '../../locales/locale.js';
import { writeSection } from './annotations.js';
import { writeMasthead } from './masthead.js';
import { writeSchedule } from './schedule.js';
import type { Source } from './target.js';
import { SkeletonLines } from './skeleton-lines.js';

/** The text of the new version. Cannot fail: what a broken original lacks, its version lacks too. */
export function skeletonOf(source: Source, language: Language): string {
    const out = new SkeletonLines({ ...source, from: source.reading.locale, to: locales[language] });
    writeMasthead(out);
    for (const section of source.reading.agenda.sections) {
        if (isSchedule(section)) {
            writeSchedule(out, section);
        } else {
            writeSection(out, section);
        }
    }
    return out.text();
}
