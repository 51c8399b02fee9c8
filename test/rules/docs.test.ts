/** docs/rules.md is accurate: its sections are the rules, and its examples have the stated findings. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { allRules } from '../../language/validation/catalogue.js';
import { ruleAnchor } from '../../protocol/rules-page.js';
import { unreadRule } from '../../language/validation/rules/unread.js';
import { complete } from './fragments.js';
import { applied, findingsIn, isTold } from './harness.js';
import { anchorsOf, rulesPage, sectionsOf, tableOfRules } from './pages.js';

/** The designed table of rules. A code is stable, and so is its default severity. */
const designed: Readonly<Record<string, string>> = {
    syntax: 'error',
    'syntax/empty': 'warning',
    'syntax/blank-line': 'warning',
    'syntax/item': 'warning',
    'syntax/keyword': 'warning',
    'syntax/braces': 'warning',
    'syntax/order': 'warning',
    'numbering/duplicate': 'error',
    'numbering/gap': 'error',
    'numbering/order': 'error',
    'numbering/parent': 'error',
    'numbering/lone': 'warning',
    'numbering/marker': 'warning',
    'numbering/list': 'warning',
    'numbering/paragraph': 'warning',
    'numbering/annex': 'warning',
    'item/unknown': 'error',
    'item/unannotated': 'hint',
    'item/label': 'error',
    'item/title': 'warning',
    'item/plain': 'information',
    'schedule/overlap': 'error',
    'schedule/end-before-start': 'error',
    'schedule/outside-session': 'error',
    'schedule/duplicate-day': 'error',
    'schedule/order': 'error',
    'schedule/unscheduled': 'warning',
    'schedule/outside-hours': 'information',
    'schedule/weekend': 'warning',
    'schedule/empty-slot': 'information',
    'schedule/continued': 'information',
    'schedule/room': 'warning',
    'schedule/told': 'warning',
    'schedule/text': 'warning',
    'resolution/unknown': 'error',
    'resolution/body': 'information',
    'resolution/order': 'warning',
    'resolution/no-register': 'hint',
    'resolution/kind': 'error',
    'resolution/title': 'warning',
    'resolution/malformed': 'error',
    'symbol/look-alike': 'warning',
    'symbol/malformed': 'error',
    'symbol/unlisted': 'information',
    'symbol/description': 'warning',
    'footnote/undefined': 'error',
    'footnote/duplicate': 'error',
    'footnote/unused': 'warning',
    'footnote/order': 'warning',
    'date/weekday': 'error',
    'date/impossible': 'error',
    'date/opening': 'warning',
    'date/order': 'warning',
    'date/time': 'warning',
    'masthead/key': 'error',
    'masthead/value': 'error',
    'masthead/joined': 'warning',
    'masthead/missing': 'warning',
    'masthead/item': 'warning',
    'masthead/late': 'information',
    'masthead/told': 'warning',
    'text/spacing': 'information',
    'text/unread': 'error',
    'text/encoding': 'error',
    'text/invisible': 'information',
    'roll/review': 'information',
    'text/unfilled': 'information',
    'translation/item': 'warning',
    'translation/schedule': 'warning',
    'translation/citation': 'warning',
    'translation/symbol': 'warning',
    'translation/note': 'warning',
    'translation/masthead': 'warning',
    'translation/structure': 'warning',
    'translation/mention': 'warning',
    'translation/missing': 'hint',
    'translation/untranslated': 'information',
    'register/duplicate': 'error',
    'register/complete': 'hint',
    'register/empty': 'warning',
};

const page = rulesPage();
const sections = sectionsOf(page);

describe('the page of rules', () => {
    it('has the default severities of the design', () => {
        assert.deepEqual(Object.fromEntries(allRules.map((rule) => [rule.code, rule.severity])), designed);
    });

    it('has a section for every rule and none besides', () => {
        assert.deepEqual(sections.map((section) => section.code).sort(), allRules.map((rule) => rule.code).sort());
    });

    it('lists every rule with its severity and what it finds', () => {
        assert.deepEqual(
            tableOfRules(page),
            allRules.map((rule) => [rule.code, rule.severity, rule.finds]),
        );
    });

    it('has the same texts as the settings of the editor', () => {
        const { properties } = JSON.parse(readFileSync('package.json', 'utf8')).contributes.configuration;
        const described = Object.entries<{ readonly enum: readonly string[]; readonly description: string }>(
            properties['agenda.rules'].properties,
        ).map(([code, { description }]) => [code, description]);
        const article: Readonly<Record<string, string>> = { error: 'an ', warning: 'a ', hint: 'a ' };
        assert.deepEqual(
            described,
            allRules.map(({ code, severity, finds }) => [
                code,
                `${finds.charAt(0).toUpperCase()}${finds.slice(1)}. Usually ${article[severity] ?? ''}${severity}.`,
            ]),
        );
    });

    it('links to the sections as findings do', () => {
        assert.deepEqual(
            anchorsOf(page),
            allRules.map((rule) => ruleAnchor(rule.code)),
        );
    });

    for (const section of sections) {
        it(`${section.code}: names its default severity first`, () => {
            assert.equal(section.severities[0], designed[section.code]);
        });

        it(`${section.code}: has an example that fails and one that passes`, () => {
            // A finding that replaces those of all rules is the program's fault: no text should cause it.
            const wanted = section.code === unreadRule.code ? [] : ['fails', 'passes'];
            assert.deepEqual([...new Set(section.examples.map((example) => example.verdict))].sort(), wanted);
        });

        section.examples.forEach(({ language, verdict, text, versions }, index) => {
            it(`${section.code}: example ${index + 1} ${verdict}`, async () => {
                const found = await findingsIn(language === 'agenda' ? complete(text) : text, {
                    language,
                    versions: versions.map(complete),
                });
                const told = found.filter((one) => isTold(one) || one.code === section.code).map((one) => one.code);
                assert.deepEqual(
                    [...new Set(told)],
                    verdict === 'fails' ? [section.code] : [],
                    found.map((one) => `${one.code}: ${one.message}`).join('\n'),
                );
            });
        });

        section.examples
            .filter((example) => example.verdict === 'fails')
            .forEach(({ language, text, versions }) => {
                it(`${section.code}: its first fix mends the example`, async () => {
                    const options = { language, versions: versions.map(complete) };
                    const whole = language === 'agenda' ? complete(text) : text;
                    const [fix] = (await findingsIn(whole, options)).find((one) => one.code === section.code)?.fixes ?? [];
                    if (!fix) {
                        return;
                    }
                    const left = await findingsIn(applied(whole, fix), options);
                    assert.deepEqual(
                        left.filter((one) => one.code === section.code).map((one) => one.message),
                        [],
                    );
                });
            });
    }
});
