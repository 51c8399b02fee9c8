/** The sections and examples of docs/rules.md. */
import { readFileSync } from 'node:fs';

export interface Example {
    readonly language: 'agenda' | 'register';
    readonly verdict: 'fails' | 'passes';
    readonly text: string;
    /** The other language versions and agendas beside the example: the whole text of the blocks marked `version` or `other` before it. */
    readonly versions: readonly string[];
}

export interface PageSection {
    readonly code: string;
    /** The severities named in its first words, in bold. */
    readonly severities: readonly string[];
    readonly examples: readonly Example[];
    readonly text: string;
}

/** The rows of the page's table: code, severity, what the rule finds. */
export function tableOfRules(page: string): readonly (readonly [code: string, severity: string, finds: string])[] {
    return [...page.matchAll(/^\| \[(\S+)\]\(#([a-z-]+)\) \| (\w+) \| (.+) \|$/gmu)].map(([, code = '', , severity = '', finds = '']) => [
        code,
        severity,
        finds,
    ]);
}

/** The anchors to which the table of rules links, in order. */
export function anchorsOf(page: string): readonly string[] {
    return [...page.matchAll(/^\| \[\S+\]\(#([a-z-]+)\)/gmu)].map((match) => match[1] ?? '');
}

/** The section of every rule, in order. */
export function sectionsOf(page: string): readonly PageSection[] {
    return page
        .split(/^### /mu)
        .slice(1)
        .map((part) => {
            const [code = '', ...rest] = part.split('\n');
            const text = rest.join('\n').split(/^## /mu)[0] ?? '';
            return {
                code,
                severities: [...(text.trimStart().split('\n\n')[0] ?? '').matchAll(/\*\*(\w+)/gu)].map((match) =>
                    (match[1] ?? '').toLowerCase(),
                ),
                examples: examplesIn(text),
                text,
            };
        });
}

/** The examples of a section. A block marked `version` or `other` stands beside all examples below it in the section. */
function examplesIn(text: string): readonly Example[] {
    const examples: Example[] = [];
    const versions: string[] = [];
    for (const [, language, use, body = ''] of text.matchAll(/^```(agenda|register) (fails|passes|version|other)\n([\s\S]*?)^```$/gmu)) {
        if (use === 'version' || use === 'other') {
            versions.push(body);
        } else {
            examples.push({
                language: language === 'register' ? 'register' : 'agenda',
                verdict: use === 'fails' ? 'fails' : 'passes',
                text: body,
                versions: [...versions],
            });
        }
    }
    return examples;
}

export function rulesPage(): string {
    return readFileSync('docs/rules.md', 'utf8').replace(/\r\n/gu, '\n');
}
