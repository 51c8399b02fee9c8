/** What axe-core finds in the page of the preview. */
import { readFileSync } from 'node:fs';
import type { PreviewPage } from './page.js';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface Violation {
    readonly id: string;
    readonly impact: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe-core finds, of any impact. */
export async function violations({ page }: PreviewPage): Promise<readonly string[]> {
    await page.evaluate(axe);
    const found = await page.evaluate(
        async () => (await (globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }).axe.run()).violations,
    );
    return found.map(
        ({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('; ')}`,
    );
}
