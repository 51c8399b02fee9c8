/** Where the page of rules, docs/rules.md, describes a rule. */

/** The anchor of the section of a rule: `numberinggap` for `numbering/gap`. */
export function ruleAnchor(code: string): string {
    return code.replace('/', '');
}

/** The command of the client that shows the section, formatted. Its only argument is the code of the rule. */
export const showRuleCommand = 'agenda.showRule';
