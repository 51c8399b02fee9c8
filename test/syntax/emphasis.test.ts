import assert from 'node:assert/strict';
import { formatted } from '../document/documents.js';

/** The words of a paragraph, those in italics between <i> and those in bold letters between <b>. */
function printed(text: string): string {
    const document = formatted(`agenda A/AC.1/2024/1\nlanguage: en\n\nitem 1  Opening\n\n${text}`);
    const block = document.blocks.find(({ kind }) => kind === 'paragraph');
    const content = block?.kind === 'paragraph' ? block.content : [];
    const tags = { italic: ['<i>', '</i>'], bold: ['<b>', '</b>'], both: ['<b><i>', '</i></b>'] } as const;
    return content
        .map(({ text: words, emphasis }) => (emphasis ? words.replace(/^.*$/su, `${tags[emphasis][0]}$&${tags[emphasis][1]}`) : words))
        .join('');
}

function check(rows: Readonly<Record<string, readonly [source: string, printed: string]>>): void {
    for (const [name, [source, expected]] of Object.entries(rows)) {
        it(name, () => assert.equal(printed(source), expected));
    }
}

const same = (text: string): readonly [string, string] => [text, text];

describe('emphasis', () => {
    check({
        'words in italics': ['The journal _Nature and Law_ told it.', 'The journal <i>Nature and Law</i> told it.'],
        'words in bold letters': ['**Action:** the Group may note it.', '<b>Action:</b> the Group may note it.'],
        both: ['See **_now_**.', 'See <b><i>now</i></b>.'],
        'over a line end': ['The journal _Nature\nand Law_ told it.', 'The journal <i>Nature and Law</i> told it.'],
        'around a symbol': ['See _the report A/79/5 of 3 May_.', 'See <i>the report </i><i>A/79/5</i><i> of </i><i>3 May</i>.'],
        'a word with a stroke below': ['The key _snake_case_ is read.', 'The key <i>snake_case</i> is read.'],
        'in brackets and quotation marks': ['It (_inter alia_) is “_de jure_”.', 'It (<i>inter alia</i>) is “<i>de jure</i>”.'],
        'in French': ['La revue «_Droit et nature_» le dit.', 'La revue «<i>Droit et nature</i>» le dit.'],
        'in Spanish': ['La revista _Derecho y naturaleza_ lo dice.', 'La revista <i>Derecho y naturaleza</i> lo dice.'],
        'in Russian': ['Журнал _Право и природа_ сообщил.', 'Журнал <i>Право и природа</i> сообщил.'],
        'in Arabic': ['نشرت مجلة _القانون والطبيعة_ ذلك.', 'نشرت مجلة <i>القانون والطبيعة</i> ذلك.'],
        'in Chinese': ['据_自然与法律_报道。', '据<i>自然与法律</i>报道。'],
    });
    check({
        'up to the end of a symbol': ['**see A/76/100** and more.', '<b>see </b><b>A/76/100</b> and more.'],
        'around a symbol alone': ['**A/76/100** and A/76/101**.', '<b>A/76/100</b> and A/76/101**.'],
        'around two symbols': ['**A/76/100, A/76/101**, **A/76/102**.', '<b>A/76/100</b><b>, </b><b>A/76/101</b>, <b>A/76/102</b>.'],
        'around a symbol that was reissued': ['**A/76/100*** here.', '<b>A/76/100*</b> here.'],
        'around an address': ['See **https://a.org/x** now.', 'See <b>https://a.org/x</b> now.'],
        'around an address with strokes': ['See _https://a.org/x_y_ now.', 'See <i>https://a.org/x_y</i> now.'],
        'behind a conjunction that Arabic writes in one': ['هذا و_النص_ و**القرار** هنا.', 'هذا و<i>النص</i> و<b>القرار</b> هنا.'],
    });
    describe('is nothing', () => {
        check({
            'inside a word': same('The names snake_case and an_other_one stay.'),
            'in an address': same('See www.example.org/a_list_/final_2_.html, and write to a_b@c_d.org.'),
            'at symbols that were reissued': same('Documents A/76/100** and A/76/101** were reissued.'),
            'at the end of an address': same('See https://a.org/x_ and https://a.org/y_.'),
            'behind a bold word': ['**Note** A/76/100** and (A/76/101**).', '<b>Note</b> A/76/100** and (A/76/101**).'],
            'in the name of a body': same('CAC_COSP and CTOC_COP met.'),
            'without a partner': same('One _word and another ** here.'),
            'with blanks inside': same('Write _ or ** and then _ or ** again.'),
            'in a line to be filled in': same('Name: ____ and place: ____.'),
            'at marks of notes': same('(**see below) and (**see above).'),
            'inside words of other scripts': same('слово_слово_слово и كلمة_كلمة_كلمة.'),
        });
        it('over two paragraphs', () => assert.equal(printed('One _word.\n\nAnother_ one.'), 'One _word.'));
    });
});
