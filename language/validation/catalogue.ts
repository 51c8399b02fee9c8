/** The catalogue of rules. A new rule needs its file and a line here. */
import { annexNumberRules } from './rules/annex-numbers.js';
import { bracesRules } from './rules/braces.js';
import { citedRangeRules } from './rules/cited-ranges.js';
import { coverageRules } from './rules/coverage.js';
import { dateRules } from './rules/dates.js';
import { dayRangeRules } from './rules/day-ranges.js';
import { encodingRule } from './rules/encoding.js';
import { invisibleRules } from './rules/invisible.js';
import { itemTitleRules } from './rules/item-titles.js';
import { itemRules } from './rules/items.js';
import { listRules } from './rules/lists.js';
import { mastheadRules } from './rules/masthead.js';
import { nearBodyRules } from './rules/near-bodies.js';
import { noteRules } from './rules/notes.js';
import { numberingRules } from './rules/numbering.js';
import { oddTimeRules } from './rules/odd-times.js';
import { paragraphRules } from './rules/paragraphs.js';
import { plainItemRules } from './rules/plain-items.js';
import { printedItemRules } from './rules/printed-items.js';
import { registerRuleList } from './rules/registers.js';
import { resolutionRules } from './rules/resolutions.js';
import type { RegisterRuleContext, Rule } from './rule.js';
import { reviewRules } from './rules/review.js';
import { roomRules } from './rules/rooms.js';
import { scheduleRules } from './rules/schedule.js';
import { scheduleTextRules } from './rules/schedule-text.js';
import { sectionOrderRules } from './rules/section-order.js';
import { sectionWordRules } from './rules/section-words.js';
import { spacingRules } from './rules/spacing.js';
import { symbolRules } from './rules/symbols.js';
import { syntaxRules } from './rules/syntax.js';
import { toldDayRules } from './rules/told-days.js';
import { toldRules } from './rules/told.js';
import { translationRules } from './rules/translation.js';
import { unfilledRules } from './rules/unfilled.js';
import { unreadRule } from './rules/unread.js';

export const agendaRules: readonly Rule[] = [
    ...syntaxRules,
    ...printedItemRules,
    ...sectionWordRules,
    ...bracesRules,
    ...sectionOrderRules,
    ...mastheadRules,
    ...toldRules,
    ...numberingRules,
    ...listRules,
    ...paragraphRules,
    ...annexNumberRules,
    ...itemRules,
    ...itemTitleRules,
    ...plainItemRules,
    ...scheduleRules,
    ...coverageRules,
    ...roomRules,
    ...toldDayRules,
    ...scheduleTextRules,
    ...resolutionRules,
    ...nearBodyRules,
    ...citedRangeRules,
    ...symbolRules,
    ...noteRules,
    ...dateRules,
    ...dayRangeRules,
    ...oddTimeRules,
    ...spacingRules,
    unreadRule,
    encodingRule,
    ...invisibleRules,
    ...reviewRules,
    ...unfilledRules,
    ...translationRules,
];

export const registerRules: readonly Rule<RegisterRuleContext>[] = registerRuleList;

/** Every code, with its default severity and what it finds. `syntax` is one code for both languages. */
export const allRules: readonly Pick<Rule, 'code' | 'severity' | 'finds'>[] = [
    ...agendaRules,
    ...registerRules.filter((rule) => !agendaRules.some((other) => other.code === rule.code)),
];
