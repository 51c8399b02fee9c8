/**
 * A new language version of an agenda, for a translator to fill in. It has all facts (masthead, labels and markers in the style of the language,
 * schedule, symbols, citations, dates, notes with their marks), and for each text the original as a comment above a placeholder.
 */
import { isAnnex, isSchedule } from '../../grammar/generated/ast.js';
import { locales } from '../../locales/index.js';
import type { Language } from '../../locales/locale.js';
import { writeAnnex, writeSection } from './annotations.js';
import { writeMasthead } from './masthead.js';
import { writeSchedule } from './schedule.js';
import type { SkeletonSource } from './target.js';
import { SkeletonLines } from './skeleton-lines.js';

/** The text of the new language version. It never throws: what a broken original lacks, the new version lacks too. */
export function skeletonOf(source: SkeletonSource, language: Language): string {
    const out = new SkeletonLines({ ...source, from: source.reading.locale, to: locales[language] });
    writeMasthead(out);
    for (const section of source.reading.agenda.sections) {
        if (isSchedule(section)) {
            writeSchedule(out, section);
        } else if (isAnnex(section)) {
            writeAnnex(out, section);
        } else {
            writeSection(out, section);
        }
    }
    return out.text();
}
