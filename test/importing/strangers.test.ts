/** Documents in the manner of bodies that no test had before: what tells a heading, a note or a document from what looks like one. */
import { deepEqual, ok } from 'node:assert/strict';
import type { FormBlock } from '../../language/importing/form.js';
import { joinedOverPages } from '../../language/importing/readers/pdf/over-pages.js';
import { formOfText } from '../../language/importing/importing.js';
import { reported } from './documents.js';

/** The expected lines stand one after another in the source; nothing is lost but what is printed otherwise, and nothing reads as what it is not. */
function check(
    title: string,
    text: readonly string[],
    expected: readonly (readonly string[])[],
    not: readonly RegExp[] = [],
    otherwise: readonly string[] = [],
): void {
    it(title, async () => {
        const name = text[0]?.startsWith('<') ? 'a.html' : 'a.txt';
        const { source, missing, findings } = await reported(formOfText(text.join('\n'), name), name);
        for (const lines of expected) {
            ok(`\n${source}`.includes(`\n${lines.join('\n')}\n`), `${lines.join('\n')}\n\nin\n\n${source}`);
        }
        not.forEach((one) => ok(!one.test(source), `${one} in\n\n${source}`));
        deepEqual({ missing, findings }, { missing: otherwise, findings: [] });
    });
}

const english = ['LC/PLEN.38/1', '', 'Committee of the Whole', '', 'Santiago, 4–5 April 2028', '', 'PROVISIONAL AGENDA', ''];
const list = ['1.\tOpening of the session.', '2.\tReport of the Executive Secretary.', '3.\tOther matters.', '', 'ANNOTATIONS', ''];

describe('an agenda of a body that is not known', () => {
    check(
        'has a paragraph that goes on with a time or a bracket behind a line that was broken by hand, and no heading',
        [
            ...english,
            ...list,
            '1.\tOpening of the session',
            '',
            'The first meeting of the Committee will take place on Tuesday, at',
            '',
            '10 a.m. in the large conference room. The host country will speak first.',
            '',
            '2.\tReport of the Executive Secretary',
            '',
            'The Executive Secretary will present her report together with the',
            '',
            '(unmodified) opinion of the auditors.',
            '',
            '3.\tOther matters',
            '',
            'None were announced.',
        ],
        [
            ['The first meeting of the Committee will take place on Tuesday, at'],
            ['The Executive Secretary will present her report together with the'],
        ],
        [/^heading/mu],
    );
    check(
        'has notes with figures in brackets',
        [
            ...english,
            ...list,
            '1.\tOpening of the session',
            '',
            'The session will be opened by the Chair.[1]',
            '',
            '2.\tReport of the Executive Secretary',
            '',
            'The report [2] covers the year 2027. Members may wish to [3] comment on it.',
            '',
            '3.\tOther matters',
            '',
            'None were announced.',
            '',
            '[1] Interpretation will be provided into two languages.',
            '',
            '[2] It is sent out in March.',
        ],
        [
            ['The session will be opened by the Chair.[^1]'],
            ['[^1]: Interpretation will be provided into two languages.'],
            ['The report [^2] covers the year 2027. Members may wish to [3] comment on it.'],
            ['[^2]: It is sent out in March.'],
        ],
    );
    check(
        'keeps figures in brackets for which there is no note',
        [
            ...english,
            ...list,
            '1.\tOpening of the session',
            '',
            'The session [1] will be opened by the Chair.',
            '',
            '[2] No mark has this number.',
        ],
        [['The session [1] will be opened by the Chair.'], ['[2] No mark has this number.']],
        [/\[\^/u],
    );
    check(
        'has a word and a document behind a colon, which is no heading',
        [
            'CX/FH 28/55/1',
            '',
            'COMITÉ DEL CODEX SOBRE HIGIENE DE LOS ALIMENTOS',
            '',
            'San Diego, 6 a 10 de marzo de 2028',
            '',
            'TEMARIO PROVISIONAL ANOTADO',
            '',
            'Tema 1. Aprobación del temario',
            '',
            'Documento de trabajo: CX/FH 28/55/1',
            '',
            'El Comité aprobará su temario.',
            '',
            'Tema 2. Asuntos remitidos al Comité',
            '',
            'Documento de referencia: CX/FH 28/55/2',
            '',
            'Los representantes informarán sobre su labor.',
        ],
        [['title: TEMARIO PROVISIONAL ANOTADO'], ['Documento de trabajo: CX/FH 28/55/1'], ['Documento de referencia: CX/FH 28/55/2']],
        [/^heading/mu],
    );
    check(
        'has annotations below the title of an annotated agenda, where its list stands above',
        [
            'LC/SES.43/2',
            '',
            'Comisión Económica',
            '',
            'Lima, 8 a 10 de octubre de 2028',
            '',
            'TEMARIO PROVISIONAL',
            '',
            '1.\tApertura de la reunión.',
            '2.\tElección de la Mesa.',
            '3.\tOtros asuntos.',
            '',
            'TEMARIO PROVISIONAL ANOTADO',
            '',
            '1.\tApertura de la reunión',
            '',
            'La reunión se abrirá a las 10.00 horas.',
            '',
            '2.\tElección de la Mesa',
            '',
            'Los miembros elegirán una Mesa.',
            '',
            '3.\tOtros asuntos',
            '',
            'No se prevé documentación.',
        ],
        [
            ['item 1  Apertura de la reunión', '', 'La reunión se abrirá a las 10.00 horas.'],
            ['item 3  Otros asuntos', '', 'No se prevé documentación.'],
        ],
        [/^heading/mu, /import:/u],
        ['TEMARIO PROVISIONAL ANOTADO'],
    );
    check(
        'belongs to an item whose title stands above that of the document',
        [
            'EC-82/Doc. 1',
            '',
            'EXECUTIVE COUNCIL',
            '',
            'Geneva, 5–9 June 2028',
            '',
            'AGENDA ITEM 1: ORGANIZATION OF THE SESSION',
            '',
            'PROVISIONAL ANNOTATED AGENDA',
            '',
            '1.\tORGANIZATION OF THE SESSION',
            '',
            'The President will open the session in the morning of its first day.',
            '',
            '2.\tREPORTS',
            '',
            'The Secretary-General will report.',
            '',
            '3.\tCLOSURE',
            '',
            'The session will close on Friday.',
        ],
        [
            ['item 2  REPORTS', '', 'The Secretary-General will report.'],
            ['item 3  CLOSURE', '', 'The session will close on Friday.'],
        ],
        [/^item 4/mu],
    );
    check(
        'may have its annotations in an annex',
        [
            'MEPC 87/1',
            '',
            '海上环境保护委员会',
            '',
            '议程项目1',
            '',
            '临时议程',
            '',
            '将于2028年4月3日至7日在伦敦召开',
            '',
            '1\t通过议程',
            '2\t船舶能效',
            '3\t其他事项',
            '',
            '附件',
            '',
            '临时议程说明',
            '',
            '项目1 通过议程',
            '',
            '委员会将通过其议程。',
            '',
            '项目2 船舶能效',
            '',
            '委员会将收到工作组的报告。',
            '',
            '项目3 其他事项',
            '',
            '文件应于2月底以前送达秘书处。',
        ],
        [['将于2028年4月3日至7日在伦敦召开'], ['item 2  船舶能效', '', '委员会将收到工作组的报告。']],
        [/^group/mu],
        ['临时议程说明'],
    );

    it('has a table that goes on behind a page, by a row without a first cell or by its number', () => {
        const table = (...rows: readonly string[][]): FormBlock => ({ kind: 'table', rows });
        const joined = (one: FormBlock, other: FormBlock): number =>
            joinedOverPages([
                { block: one, first: 0, last: 0 },
                { block: other, first: 1, last: 1 },
            ]).length;
        const days = table(['Дата', 'Время', 'Пункт'], ['9 марта', '10.00–13.00', '1, 2']);
        deepEqual(joined(days, table(['', '15.00–18.00', '3'], ['10 марта', '10.00–13.00', '4'])), 1);
        deepEqual(joined(table(['N°', 'Point'], ['4', 'Qualité']), table(['5', 'Divers'])), 1);
        deepEqual(joined(days, table(['Lieu', 'Salle', 'Étage'])), 2);
        deepEqual(joined(table(['4', 'Qualité']), table(['1', 'Divers'])), 2);
    });
});
