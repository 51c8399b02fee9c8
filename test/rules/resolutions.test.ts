import assert from 'node:assert/strict';
import { check } from './harness.js';
import { findings, fixes } from './table.js';

const marrakech = 'Follow-up to the Marrakech declaration on the prevention of corruption';

describe('resolutions and decisions', () => {
    describe('in English', () => {
        findings({
            'in the register': 'See resolution 10/3, resolutions 9/6, 10/4 and 10/5, decision 7/1 and Conference resolution 3/2.',
            'not in the register': 'See resolution <|10/33|>resolution/unknown and resolutions 10/3 and <|10/44|>resolution/unknown.',
            'over a line break': 'See resolution\n<|10/33|>resolution/unknown of the Conference.',
            'in a title, an entry, a note, a paper and a row':
                'item 1  On resolution <|10/31|>resolution/unknown\n\nText:[^1]\n\n(a) Resolution <|10/32|>resolution/unknown;\n\n(b) Two.\n\ndocumentation\nReport on resolution <|10/34|>resolution/unknown\n\n[^1]: Resolution <|10/33|>resolution/unknown.\n\nschedule\n\nday 2024-09-03\n10:00-13:00  1\n- Resolution <|10/35|>resolution/unknown',
            'a decision cited as a resolution, and the reverse': 'See decision <|10/3|>resolution/kind and decision 7/1.',
            'one number in both series': 'See resolution 7/1 and decision 7/1.',
            'numbers that are none':
                'No more than 1/3 of the 10/99 members, 24/7, in 2024/25, at https://example.org/resolution/10/99 and www.example.org/10/99 resolution.',
            'a page of a draft': 'See draft resolution CAC/COSP/2023/L.10/Rev.1.',
            malformed: 'See resolution <|10//3|>resolution/malformed and resolution <|0/3|>resolution/malformed.',
            'its title': `See resolution 10/3, entitled “${marrakech}”, and resolution 10/3 ("${marrakech}").`,
            'its title in other quotation marks and case': `See resolution 10/3 entitled "${marrakech.toUpperCase()}".`,
            'its title over a line break':
                'See resolution 10/3, entitled\n“Follow-up to the Marrakech\ndeclaration on the prevention of corruption”.',
            'another title': 'See resolution 10/3, entitled “<|Follow-up to the Marrakesh declaration|>resolution/title”.',
            'another title, with the date between':
                'See resolution 10/3 of 15 December 2023, entitled “<|Follow-up to the Marrakesh declaration|>resolution/title”.',
            'words quoted after a comma are no title': 'In its resolution 10/3, “mindful of the role of youth”, the Conference acted.',
            'a title that is not registered': 'See resolution 11/1, entitled “Doha 2025”.',
        });
        fixes({
            'the registered title': [
                'See resolution 10/3, entitled “<|Follow-up to the Marrakesh declaration|>resolution/title”.',
                `entitled “${marrakech}”.`,
            ],
            'the nearest number': ['See resolution <|10/33|>resolution/unknown.', 'resolution 10/3.'],
            'the number of the title': [
                `See resolution <|10/16|>resolution/unknown, entitled “Protection of reporting persons”.`,
                'resolution 10/8, entitled',
            ],
            'the other word': ['Decision <|10/3|>resolution/kind was taken.', 'Resolution 10/3'],
            'a single slash': ['See resolution <|10//3|>resolution/malformed.', 'resolution 10/3.'],
        });
    });

    describe('of other bodies', () => {
        findings({
            'named before the number':
                'In General Assembly resolution 10/33, Human Rights Council resolutions 10/32 and 10/33, and Security Council resolution 2127 (2013).',
            'named after it': 'See resolution 10/33 of the General Assembly and decision 10/33 of the Economic and Social Council.',
            'as the subject of the sentence': 'The General Assembly, in its resolution 10/33, welcomed the work of the Conference.',
            'as the subject, after it': 'In its resolution 10/33, the General Assembly decided.',
            'not known to any register': 'In Commission resolution 10/33 and Executive Board decision 10/33, it acted.',
            'several numbers of a body not known':
                'In Executive Board decisions 10/33 and 10/34, Commission resolutions 10/35, 10/36 and 10/37, it acted.',
            'by a pronoun': 'The General Assembly took up the matter. In its resolution 10/33, it set targets.',
            'by a short name': 'The Commission, in its resolution 10/33, acted. The Council adopted resolution 10/34.',
            'by the form of the number': 'See resolutions 58/4, 3363 (XXX), S-32/1 and 2023/5, and decision 1/CP.21.',
            'beside those of the Conference':
                'Recalling Human Rights Council resolution 10/33 and its own resolution <|10/34|>resolution/unknown, the Conference acted.',
        });
    });

    describe('in Chinese', () => {
        findings({
            'in the register': 'language: zh\n\n缔约国会议第 10/3 号决议、第 10/4 和第 10/5 号决议以及第 7/1 号决定。',
            'not in the register':
                'language: zh\n\n缔约国会议第 <|10/33|>resolution/unknown 号决议和第 10/4、<|10/44|>resolution/unknown 号决议。',
            'as a decision': 'language: zh\n\n缔约国会议第 <|10/3|>resolution/kind 号决定。',
            'its title before': 'language: zh\n\n题为“《马拉喀什预防腐败宣言》的后续行动”的第 10/3 号决议。',
            'another title before': 'language: zh\n\n题为“<|《马拉喀什宣言》的后续行动|>resolution/title”的第 10/3 号决议。',
            'another title after it': 'language: zh\n\n第 10/3 号决议（题为“<|《马拉喀什宣言》的后续行动|>resolution/title”）。',
            'its title over a line break': 'language: zh\n\n题为“《马拉喀什预防腐败宣言》的\n后续行动”的第 10/3\n号决议。',
            'several numbers of a body not known': 'language: zh\n\n执行理事会第 10/33 号决定；方案委员会第 10/34 和第 10/35 号决议。',
            'of other bodies': 'language: zh\n\n大会第 10/33 号决议、人权理事会第 10/33 号决议和委员会在其第 10/33 号决议中。',
            'numbers that are none': 'language: zh\n\n三分之一（1/3）、24/7、2022/23 年度和第 1/3 次会议。',
        });
        fixes({
            'the registered title': [
                'language: zh\n\n题为“<|《马拉喀什宣言》的后续行动|>resolution/title”的第 10/3 号决议。',
                '题为“《马拉喀什预防腐败宣言》的后续行动”的',
            ],
            'the other word': ['language: zh\n\n第 <|10/3|>resolution/kind 号决定', '第 10/3 号决议'],
        });
    });

    describe('in French', () => {
        findings({
            'in the register, and not':
                'language: fr\n\nDans sa résolution <|10/33|>resolution/unknown et ses résolutions 10/3 et 10/4, la Conférence a agi.',
            'with the body between word and number':
                'language: fr\n\nVu les résolutions de la Conférence 10/3, 10/4 et <|10/44|>resolution/unknown et les résolutions de l’Assemblée générale 10/33 et 10/34.',
            'dated, titled and listed':
                'language: fr\n\nLes résolutions 10/3, en date du 15 décembre 2023, intitulée « Suivi », 9/1 (« Déclaration ») et <|9/44|>resolution/unknown.',
            'of a body named after':
                'language: fr\n\nRésolution 10/33 de l’Assemblée générale, résolution 10/34 de la Conférence des Parties à la Convention de Bâle, décision 10/35 du Comité exécutif et résolution <|10/36|>resolution/unknown de la Conférence des États parties.',
            'of a body that speaks':
                'language: fr\n\nLe Comité scientifique, dans sa décision 10/33, et l’Assemblée pour l’environnement, par sa résolution 5/14, ont agi. La Conférence, dans sa résolution <|10/34|>resolution/unknown, en a pris note.',
            'under the wrong kind': 'language: fr\n\nVu la décision <|10/3|>resolution/kind, la résolution 7/1 et la décision 7/1.',
            malformed:
                'language: fr\n\nLa résolution <|10／3|>resolution/malformed, la résolution <|10 / 3|>resolution/malformed et les résolutions de la Conférence 10/3 et <|10//4|>resolution/malformed.',
            'numbers of conferences that put letters in them':
                'language: fr\n\nDécisions BC-15/1, RC-10/3, XII/5, VII/8s, 1/CP.21 et 2/CMA.3, résolution WHA75.3, décision EB152(3), résolution 556 (EX-69).',
            'numbers that are none':
                'language: fr\n\nLa décision de réduire de 1/3 les frais, la décision du Conseil pour l’exercice 2022/23, l’article 5/6, 24/7 et la loi no 10/99.',
        });
        fixes({ 'the other word': ['language: fr\n\nVu la décision <|10/3|>resolution/kind.', 'Vu la résolution 10/3.'] });
    });

    describe('in Spanish', () => {
        findings({
            'in the register, and not':
                'language: es\n\nEn su resolución <|10/33|>resolution/unknown y sus resoluciones 10/3 y 10/4; resolución núm. <|10/44|>resolution/unknown.',
            'with the body between word and number':
                'language: es\n\nLas resoluciones de la Conferencia 10/3 y <|10/44|>resolution/unknown, la decisión del Consejo 10/55 y las resoluciones de la Asamblea General 10/33 y 10/34.',
            'of a body named after':
                'language: es\n\nResolución 10/33 de la Asamblea General, decisión 10/34 de la Junta Ejecutiva y resolución 10/35 del Comité Especial.',
            'of a body that speaks':
                'language: es\n\nLa Comisión de Estupefacientes, en su resolución 61/3, y la Junta, en su decisión 10/33, actuaron.',
            'dated, titled and listed':
                'language: es\n\nEn sus resoluciones 9/1, de 17 de diciembre de 2021, titulada “Declaración”, 10/3 y <|10/44|>resolution/unknown.',
            'numbers that are none': 'language: es\n\nLa decisión de aplicar la norma 5/6; la decisión de la Junta para el bienio 2022/23.',
        });
    });

    describe('in Russian', () => {
        findings({
            'in the register, and not':
                'language: ru\n\nВ резолюции <|10/33|>resolution/unknown и резолюциях 10/3 и 10/4; резолюция № <|10/44|>resolution/unknown.',
            'in every case':
                'language: ru\n\nРезолюция 10/3, резолюции 10/3, резолюцию 10/3, резолюцией 10/3, резолюций 10/3, резолюциям 10/3, резолюциями 10/3, решение 7/1, решением 7/1, решений 7/1, решениях 7/1, решениями <|7/19|>resolution/unknown.',
            'with the body between word and number':
                'language: ru\n\nРезолюции Конференции 10/3 и <|10/44|>resolution/unknown, резолюциями Генеральной Ассамблеи 10/33 и 10/34, решение Совета по правам человека 10/55.',
            'of a body named after':
                'language: ru\n\nРезолюция 10/33 Генеральной Ассамблеи, решение 10/34 Исполнительного совета и решение 10/35 Комитета.',
            'of a body that speaks':
                'language: ru\n\nКомитет в своем решении 10/33 и Комиссия в своих резолюциях 10/34 и 10/35 приняли меры.',
            'with a Cyrillic letter for a Latin one': 'language: ru\n\nРезолюции 53/208 А–Е, 377 А (V) и 2200 А (ХХI).',
            'numbers that are none':
                'language: ru\n\nРешение выделить 1/3 средств, решение Совета на 2022/23 год, решение по пункту 10/99.',
        });
    });

    describe('in Arabic', () => {
        findings({
            'in the register, and not':
                'language: ar\n\nفي القرار <|10/33|>resolution/unknown والقرارين 10/3 و10/4، وبقرارها <|10/44|>resolution/unknown، وبمقررها 7/1.',
            'in Arabic-Indic digits': 'language: ar\n\nفي القرار ١٠/٣ والقرارات ١٠/٤ و<|١٠/٤٤|>resolution/unknown.',
            'with the body between word and number':
                'language: ar\n\nقرارا المؤتمر 10/3 و<|10/44|>resolution/unknown؛ وقرار الجمعية العامة 10/33؛ وقرارات مجلس حقوق الإنسان 10/31 و10/32؛ ومقرر المجلس التنفيذي 10/55.',
            'of a body that speaks': 'language: ar\n\nوقررت الجمعية العامة، في قرارها 10/33، واللجنة في مقررها 10/45، النظر في المسألة.',
            'with signs for vowels':
                'language: ar\n\nوقرَّرت الجمعيةُ العامةُ في قرارها 10/55 المؤرَّخ 5 كانون الأول/ديسمبر 2020 وفي مقرَّرها 10/56 ما يلي. وفي القرارين رقمي 10/3 و<|10/77|>resolution/unknown.',
            'numbers of other conferences':
                'language: ar\n\nالمقرر 1/م أ-21 والقرار ج ص ع75-3 والقرار د إ-32/1 والقرار 3201 (د إ-6) والقرار 2200 ألف (د-21).',
            'numbers that are none': 'language: ar\n\nتخصيص 1/3 الوقت، والمادة 10/99، والسنة 2022/23.',
        });
    });

    describe('of a body named in other places', () => {
        findings({
            'after the last number of a list':
                'See resolutions 10/44 and 10/45 of the Commission and resolutions 10/3 and <|10/77|>resolution/unknown of the Conference.',
            'after the last number of a list, in French':
                'language: fr\n\nVoir les résolutions 10/44 et 10/45 de la Commission et les résolutions 10/3 et <|10/77|>resolution/unknown de la Conférence.',
            'after the last number of a list, in Spanish':
                'language: es\n\nLas resoluciones 10/44 y 10/45 de la Comisión y las resoluciones 10/3 y <|10/77|>resolution/unknown de la Conferencia.',
            'after the last number of a list, in Russian':
                'language: ru\n\nРезолюции 10/44 и 10/45 Комиссии и резолюции 10/3 и <|10/77|>resolution/unknown Конференции.',
            'after the last number of a list, in Arabic':
                'language: ar\n\nالقراران 10/44 و10/45 الصادران عن اللجنة، والقرارات 10/3 و<|10/77|>resolution/unknown الصادرة عن المؤتمر.',
            'as the subject after its own resolution':
                'In its resolution 10/44, the Commission met; pursuant to its decision 10/45, the Board met. In its resolution <|10/77|>resolution/unknown, the Conference met.',
            'as the subject after its own resolution, in French':
                'language: fr\n\nConformément à sa résolution 10/44, la Commission a siégé. Conformément à sa résolution <|10/77|>resolution/unknown, la Conférence a siégé.',
            'as the subject after its own resolution, in Spanish':
                'language: es\n\nDe conformidad con su decisión 10/45, el Comité informó. Con arreglo a su resolución <|10/77|>resolution/unknown, la Conferencia decidió.',
            'as the subject after its own resolution, in Russian':
                'language: ru\n\nВ соответствии со своей резолюцией 10/44 Комиссия собралась. В своей резолюции <|10/77|>resolution/unknown Конференция просила Секретариат.',
            'as the subject after its own resolution, in Arabic':
                'language: ar\n\nووفقا لقرارها 10/44، عقدت اللجنة دورتها. وفي قراره <|10/77|>resolution/unknown، طلب المؤتمر ذلك.',
            'as the subject after its own resolution, in Chinese':
                'language: zh\n\n根据其第 10/44 号决议，委员会举行了会议。执行局第 10/66 号决定。',
            'before a verb, or after it':
                'language: ar\n\nواعتمدت الجمعية القرار 10/55، واعتمد المؤتمر القرار <|10/77|>resolution/unknown.',
            'before a bracket':
                'language: es\n\nEl Consejo de la Unión Europea (decisión 10/99) actuó; la Conferencia (resolución <|10/77|>resolution/unknown) también.',
            'that is another conference, or an abbreviation':
                'language: fr\n\nLa Conférence générale, dans sa résolution 10/55, et la Conférence ministérielle (décision 10/56) ; rés. 10/57 de l’AGNU.',
            'that is no body of the United Nations':
                'The African Union adopted decision 10/88; Framework Decision 2003/568/JHA and Law 10/99 apply.',
        });
    });

    describe('by the registers of the workspace', () => {
        const registers = [
            'register CAC/COSP\n\nresolution 10/3\nen: A title of our own\n\nresolution 10/33\nen: New',
            'register A\nen: General Assembly\ncomplete: 58\ncomplete decisions: 57\n\nresolution 58/4\nen: United Nations Convention against Corruption\n\nresolution 53/208 A\n\nresolution 3363 (XXX)\n\ndecision 58/501\n\nresolutions 57/1-57/8',
            'register E/CN.99\nen: Commission on Everything | the Commission',
        ];
        findings(
            {
                'an entry over the built-in one': 'See resolution 10/3, entitled “A title of our own”, and resolution 10/33.',
                'the title of the built-in one': `See resolution 10/3, entitled “<|${marrakech}|>resolution/title”.`,
                'the other entries of the built-in one': 'See resolution 10/4.',
                'another body':
                    'See General Assembly resolution 58/4, entitled “United Nations Convention against Corruption”, and General Assembly resolution <|58/5|>resolution/unknown.',
                'of a session that is not complete': 'See General Assembly resolutions 70/1 and 57/99.',
                'of a session whose decisions are complete': 'See General Assembly decision <|57/501|>resolution/unknown.',
                'of a range': 'See General Assembly resolution 57/3, entitled “Any”, and decision <|57/3|>resolution/unknown.',
                'of the other kind, which may exist':
                    'See General Assembly resolution <|58/501|>resolution/kind and the decision <|10/3|>resolution/kind of the Conference.',
                'other forms of numbers': 'See General Assembly resolutions 3363 (XXX), 3363(XXX) and 53/208 A.',
                'the register of the masthead': 'register: A\n\nSee resolution 58/4 and resolution <|58/44|>resolution/unknown.',
                'a short name is that of the own body only': 'The Commission, in its resolution 10/99, acted.',
            },
            { registers },
        );

        it('takes a resolution for a decision with certainty only where the decisions are complete', async () => {
            const found = await check(
                'See General Assembly resolution <|58/501|>resolution/kind and Conference decision <|10/3|>resolution/kind.',
                {
                    registers,
                },
            );
            assert.deepEqual(
                found.map((one) => one.severity),
                ['error', 'information'],
            );
        });
    });

    describe('without a register', () => {
        findings({
            'one hint': 'See Statistical Commission decision <|46/101|>resolution/no-register and Statistical Commission decision 47/1.',
            'none where all are known': 'See resolution 10/3.',
        });
        for (const [text, expected] of [
            ['See Statistical Commission decision <|46/101|>resolution/no-register.', 'There is no register of E/CN.3'],
            ['See Executive Board decision <|10/3|>resolution/no-register.', 'There is no register of “Executive Board”'],
            [
                'language: ar\n\nودعا المجلس التنفيذي بموجب قراره <|10/3|>resolution/no-register إلى ذلك.',
                'There is no register of “المجلس التنفيذي”',
            ],
            [
                'agenda COFI/2026/1\nlanguage: en\nbody: Committee on Fisheries\nsession: 37\ndates: 2026-09-07 to 2026-09-11\nplace: Rome\ndistribution: General\nissued: 2026-07-01\noriginal: en\n\nitem 1  A\n\nIn its resolution <|3/1|>resolution/no-register, the Committee acted.',
                'There is no register of “Committee on Fisheries”',
            ],
            ...(
                [
                    [
                        'en',
                        'In its resolution <|5/8|>resolution/no-register, the Executive Board requested the Working Group to act.',
                        'Executive Board',
                    ],
                    [
                        'fr',
                        'Dans sa résolution <|5/8|>resolution/no-register, intitulée « Eau », la Commission des mers a prié le Groupe d’agir.',
                        'Commission des mers',
                    ],
                    [
                        'es',
                        'En su resolución <|5/8|>resolution/no-register, la Comisión de los Mares pidió al Grupo que actuara.',
                        'Comisión de los Mares',
                    ],
                    [
                        'ru',
                        'В своей резолюции <|5/8|>resolution/no-register Комиссия по морям просила Группу действовать.',
                        'Комиссия по морям',
                    ],
                ] as const
            ).map(([language, text, name]) => [`language: ${language}\n\n${text}`, `There is no register of “${name}”`] as const),
            ['See resolution <|2005/44|>resolution/no-register.', 'It is not clear which body adopted this resolution'],
        ] as const) {
            it(`names the body that is meant: ${expected}`, async () => {
                const [found] = await check(text);
                assert.equal(found?.message.split(',')[0], expected);
            });
        }
    });

    it('says how to have a body checked', async () => {
        const [found] = await check('See Statistical Commission decision <|46/101|>resolution/no-register.');
        assert.equal(
            found?.message,
            'There is no register of E/CN.3, so citations such as 46/101 are not checked: write a register, a file that lists them and begins with “register E/CN.3”.',
        );
    });

    it('says what is wrong with a title', async () => {
        const [found] = await check(
            'language: zh\n\n题为“<|提升公共采购的透明度和廉正以支持《2023年可持续发展议程》|>resolution/title”的第 10/9 号决议。',
        );
        assert.match(found?.message ?? '', /“2030”|2030/u);
    });
});
