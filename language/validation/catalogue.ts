/** The catalogue of rules. A rule is added by its file and a line here. */
import { coverageRules } from './coverage.js';
import { dateRules } from './dates.js';
import { invisibleRules } from './invisible.js';
import { itemRules } from './items.js';
import { listRules } from './lists.js';
import { mastheadRules } from './masthead.js';
import { noteRules } from './notes.js';
import { numberingRules } from './numbering.js';
import { registerRuleList } from './registers.js';
import { resolutionRules } from './resolutions.js';
import type { RegisterRuleContext, Rule } from './rule.js';
import { scheduleRules } from './schedule.js';
import { spacingRules } from './spacing.js';
import { symbolRules } from './symbols.js';
import { syntaxRules } from './syntax.js';
import { translationRules } from './translation.js';
import { unreadRule } from './unread.js';

export const agendaRules: readonly Rule[] = [
    ...syntaxRules,
    ...mastheadRules,
    ...numberingRules,
    ...listRules,
    ...itemRules,
    ...scheduleRules,
    ...coverageRules,
    ...resolutionRules,
    ...symbolRules,
    ...noteRules,
    ...dateRules,
    ...spacingRules,
    unreadRule,
    ...invisibleRules,
    ...translationRules,
];

export const registerRules: readonly Rule<RegisterRuleContext>[] = registerRuleList;

/** Every code there is, with its default severity and what it finds; `syntax` is one code in both languages. */
export const allRules: readonly Pick<Rule, 'code' | 'severity' | 'finds'>[] = [
    ...agendaRules,
    ...registerRules.filter((rule) => !agendaRules.some((other) => other.code === rule.code)),
];
