/** Running text. What its words mean stands in attributes: days, the body and number of a resolution, the item that is mentioned. */
import type { Content, Emphasis, InlineRun } from '../../document/blocks.js';
import type { CitationValue, IsoDate } from '../../document/values.js';
import { element, escapeXml } from '../docx/xml.js';
import { type Identifiers, partOfName } from './identifiers.js';

/** What running text needs of the document around it. */
export interface Surroundings {
    readonly identifiers: Identifiers;
    /** The element of a mark. */
    mark(run: InlineRun): string;
}

export function inline(content: Content, notes: Surroundings): string {
    return content.map((run) => (run.kind === 'mark' ? notes.mark(run) : emphasized(runText(run, notes), run.emphasis))).join('');
}

function runText(run: InlineRun, notes: Surroundings): string {
    const text = escapeXml(run.shown ?? run.text);
    switch (run.kind) {
        case 'citation':
            return run.value ? citation(run.value, text) : text;
        case 'symbol':
        case 'address':
            return run.target === undefined ? text : element('ref', { href: address(run.target) }, text);
        case 'date':
            return run.value ? dated('date', run.value.days, text) : text;
        case 'mention': {
            const id = run.value && notes.identifiers.ofItem(run.value.label);
            return id === undefined ? text : element('ref', { href: `#${id}` }, text);
        }
        default:
            return text;
    }
}

/** Without its body a citation leads nowhere: its number alone is that of many. */
function citation({ kind, number, body }: CitationValue, text: string): string {
    return body === undefined
        ? element('inline', { name: kind }, text)
        : element('ref', { href: `/akn/un/statement/${kind}/${partOfName(body)}/${partOfName(number)}` }, text);
}

/** Words that name days. An element has one day: each of several has its own, around the same words. */
export function dated(name: 'date' | 'docDate', days: readonly IsoDate[], text: string): string {
    return days.reduceRight((inside, date) => element(name, { date }, inside), text);
}

function emphasized(text: string, emphasis: Emphasis | undefined): string {
    const bold = emphasis === 'bold' || emphasis === 'both' ? element('b', {}, text) : text;
    return emphasis === 'italic' || emphasis === 'both' ? element('i', {}, bold) : bold;
}

/** An address without signs that an address cannot have, or not there. */
function address(target: string): string {
    const [page = '', ...places] = target.split('#');
    const whole = places.length === 0 ? page : `${page}#${places.join('%23')}`;
    return whole.replace(/[\s<>"{}|\\^`[\]]|%(?![0-9A-Fa-f]{2})/gu, (sign) => encodeURIComponent(sign));
}
