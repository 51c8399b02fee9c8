/** The catalogue of rules. A rule is added by its file and a line here. */
import type { RegisterRuleContext, Rule } from './rule.js';

export const agendaRules: readonly Rule[] = [
];

export const registerRules: readonly Rule<RegisterRuleContext>[] = [
];

/** Every code there is, with its default severity and what it finds. */
export const allRules: readonly Pick<Rule, 'code' | 'severity' | 'finds'>[] = [...agendaRules, ...registerRules];
