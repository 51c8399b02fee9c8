import { complete } from './fragments.js';
import { findings, fixes, lines } from './table.js';

describe('symbols', () => {
    describe('form', () => {
        findings({
            'usual ones':
                'See A/CN.9/1001/Rev.1, A/76/100*, E/CN.15/2018/INF/1, S/RES/2209(2015), ICCD/COP(15)/CST/1, UNEP/OzL.Pro.27/1/Add.1 and A/CN.9/638 and Add.1.',
            'those of other systems': 'See CL 128/INF/1, EB136/42, 30 C/2, 200 EX/1 and UNEP(DEPI)/MED WG.431/2 Rev.2.',
            'what is none':
                'And/or, he/she, 1/3, 24/7, 2024/25, TCP/IP, N/A, HIV/AIDS, UNODC/IACA, CD-ROM/DVD, km/h, www.un.org/A/RES/58/4/Rev1.',
            'without a dot': 'See <|A/CN.9/1001/Rev1|>symbol/malformed.',
            'two mistakes in one': 'See <|A/CN.9/1001/Rev1/Add2|>symbol/malformed.',
            'without a segment': 'See <|CAC/COSP//3|>symbol/malformed.',
            'with a full-width slash': 'language: zh\n\n见<|CAC/COSP／WG.4/2023/3|>symbol/malformed。',
            'with a blank': 'See <|CAC/COSP/ WG.4/2023/3|>symbol/malformed.',
            'with Cyrillic letters for Latin ones':
                'language: ru\n\nСм. <|А/78/1|>symbol/look-alike, <|САС/СОSР/WG.4/2024/3|>symbol/look-alike, <|А/78/1/Аdd2|>symbol/malformed и <|ТD/В//71/1|>symbol/malformed.',
            'in words of other languages that look like it': 'language: ru\n\nИ/или, км/ч, ВОО/57, КС/СС 18, ГОСТ Р 1/2, т/с 5/6.',
            'with full-width letters': 'language: zh\n\n见<|Ａ／７８／１|>symbol/malformed。',
            'in Arabic': 'language: ar\n\nالوثيقتان A/78/1 وA/78/2، و<|A/78/3/Add1|>symbol/malformed.',
            'without the dot of a segment':
                'See <|CAC/COSP/WG4/2023/3|>symbol/malformed, <|A/CN9/1190|>symbol/malformed, <|E/C12/2023/3|>symbol/malformed and <|A/HRC/58/L12*|>symbol/malformed.',
            'without dots in other systems':
                'See ISO/IEC/JTC1/SC29/WG11, ISO/TC154/WG3/2020, OECD/DAF/WP2/2019, DSTI/CP/WP3/2020/1 and WHO/CDS/INF3.',
            'one letter wrong in the series of the document':
                'See <|CAC/COPS/WG.4/2023/3|>symbol/malformed, <|CAC/CSP/WG.4/2024/2|>symbol/malformed, <|CACC/COSP/WG.4/2024/CRP.2|>symbol/malformed and <|CAC/COSP/GW.4/2024/3|>symbol/malformed.',
            'series that are others of their own':
                'See CAC/COSP/WG.2/2024/3, CAC/COP/WG.4/2024/3, CTOC/COP/WG.4/2024/3, CAT/C/80/2 and CAC/COSP/IRG/2024/3.',
            'its own': complete('item 1  One').replace('CAC/COSP/WG.4/2024/1', '<|CAC/COSP/WG.4/2024/1/Rev1|>symbol/malformed'),
        });
        fixes({
            'the dot is put there': ['See <|A/CN.9/1001/Rev1|>symbol/malformed.', 'A/CN.9/1001/Rev.1.'],
            'the slash is mended': ['See <|CAC/COSP／WG.4/2023/3|>symbol/malformed.', 'CAC/COSP/WG.4/2023/3.'],
            'all dots are put there': ['See <|CAC/COSP/WG4/2023/CRP1|>symbol/malformed.', 'CAC/COSP/WG.4/2023/CRP.1.'],
            'the series of the document is written': ['See <|CAC/COPS/WG.4/2023/3|>symbol/malformed.', 'CAC/COSP/WG.4/2023/3.'],
            'Latin letters are written': ['language: ru\n\nСм. <|А/78/1|>symbol/look-alike.', 'См. A/78/1.'],
            'the blank is removed': ['See <|CAC/COSP/ WG.4/2023/3|>symbol/malformed.', 'CAC/COSP/WG.4/2023/3.'],
        });
    });

    describe('papers of the session', () => {
        const listed = lines('', '', 'documentation', 'Note by the Secretariat on one (CAC/COSP/WG.4/2024/2)');
        findings({
            'cited and listed': `See CAC/COSP/WG.4/2024/2.${listed}`,
            'cited in Cyrillic letters': `language: ru\n\nitem 1  Открытие\n\nСм. <|САС/СОSР/WG.4/2024/2|>symbol/look-alike.${listed}`,
            'cited and not listed, told once': `See <|CAC/COSP/WG.4/2024/3|>symbol/unlisted and CAC/COSP/WG.4/2024/3.${listed}`,
            'conference room papers': `See <|CAC/COSP/WG.4/2024/CRP.1|>symbol/unlisted.${listed}`,
            'of earlier sessions and other bodies': `See CAC/COSP/WG.4/2023/3, CAC/COSP/2024/3, CAC/COSP/IRG/2024/3 and A/78/1.${listed}`,
            'the document itself': `See CAC/COSP/WG.4/2024/1.${listed}`,
            'in a document without documentation': 'See CAC/COSP/WG.4/2024/3.',
            'in a list after dashes': `The following papers:\n\n- One (CAC/COSP/WG.4/2024/3)\n- Two (CAC/COSP/WG.4/2024/4)${listed}`,
            'listed under another item': `See CAC/COSP/WG.4/2024/3.\n\nitem 2  Two\n\ndocumentation\nNote (CAC/COSP/WG.4/2024/3)`,
        });
    });

    describe('a paper that is not listed', () => {
        const unlisted = 'See <|CAC/COSP/WG.4/2024/3|>symbol/unlisted.';
        const others = 'item 2  Two\n\nText.\n\ndocumentation\nNote (CAC/COSP/WG.4/2024/2)';
        fixes({
            'is listed below the others of its item': [
                `${unlisted}\n\ndocumentation\nNote (CAC/COSP/WG.4/2024/2)\n\n[^1]: A note.`.replace('.\n\ndoc', '.[^1]\n\ndoc'),
                'documentation\nNote (CAC/COSP/WG.4/2024/2)\nCAC/COSP/WG.4/2024/3\n\n[^1]',
            ],
            'with a dash as the others': [`${unlisted}\n\ndocumentation\n- Note (CAC/COSP/WG.4/2024/2)`, '\n- CAC/COSP/WG.4/2024/3'],
            'is the first of an item without documentation': [
                `item 1  One\n\n${unlisted}\n\n${others}`,
                '.\n\ndocumentation\nCAC/COSP/WG.4/2024/3\n\nitem 2',
            ],
            'above the notes of the item': [
                `item 1  One\n\n${unlisted}[^1]\n\n[^1]: A note.\n\n${others}`,
                '[^1]\n\ndocumentation\nCAC/COSP/WG.4/2024/3\n\n[^1]: A note.\n\nitem 2',
            ],
        });
    });

    describe('descriptions', () => {
        findings({
            'one symbol under two items, described alike':
                'documentation\nNote by the Secretariat on one (CAC/COSP/WG.4/2024/2)\n\nitem 2  Two\n\ndocumentation\n- Note by the Secretariat on one (CAC/COSP/WG.4/2024/2).',
            'described differently':
                'documentation\nNote on one (CAC/COSP/WG.4/2024/2)\n\nitem 2  Two\n\ndocumentation\n<|Note on two (CAC/COSP/WG.4/2024/2)|>symbol/description',
            'without a description': 'documentation\nCAC/COSP/WG.4/2024/2\n\nitem 2  Two\n\ndocumentation\nNote (CAC/COSP/WG.4/2024/2)',
            'an addendum is another symbol': 'documentation\nNote on one (CAC/COSP/WG.4/2024/2)\nNote on two (CAC/COSP/WG.4/2024/2/Add.1)',
            'a line with two symbols':
                'documentation\nNotes on one and two (CAC/COSP/WG.4/2024/2 and CAC/COSP/WG.4/2024/3)\n\nitem 2  Two\n\ndocumentation\nNotes on one and two (CAC/COSP/WG.4/2024/2 and CAC/COSP/WG.4/2024/3)',
        });
        fixes({
            'the first is taken': [
                'documentation\nNote on one (CAC/COSP/WG.4/2024/2)\n<|Note on two (CAC/COSP/WG.4/2024/2)|>symbol/description',
                'Note on one (CAC/COSP/WG.4/2024/2)\nNote on one (CAC/COSP/WG.4/2024/2)',
            ],
        });
    });
});
