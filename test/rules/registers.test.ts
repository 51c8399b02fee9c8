import { findings } from './table.js';

describe('registers', () => {
    findings(
        {
            'names, entries, titles, comments':
                'register CAC/COSP\n// Titles as issued.\nen: Conference of the States Parties | the Conference\nzh: 缔约国会议\n\nresolution 3/1\nen: Review mechanism\n\nresolution S-32/1\n\nresolution 3363 (XXX)\n\nresolution 53/208 A\n\ndecision 7/1\nen: Work\nfr: Travaux',
            'an entry twice': 'register CAC/COSP\n\nresolution 3/1\nen: One\n\nresolution <|3/1|>register/duplicate\nen: Two',
            'an entry twice, spelled with other blanks':
                'register A\n\nresolution 3363 (XXX)\n\nresolution <|3363(XXX)|>register/duplicate',
            'a resolution and a decision': 'register CAC/COSP\n\nresolution 7/1\n\ndecision 7/1',
            'complete, and ranges':
                'register A\nen: Assembly\ncomplete: 1-30, 57, S-32\ncomplete decisions: 58\ncomplete: <|59-60|>register/complete\ncomplete: <|CP.3|>register/complete\n\nresolutions 1 (I)-3541 (XXX)\n\nresolutions 57/1–57/338, 57/340\n\nresolutions 58/1-58/9\n\ndecisions S-32/11-S-32/13',
            'no sessions':
                'register A\n<|complete:|>syntax\ncomplete: <|some|>syntax\ncomplete: 57 <|and more|>syntax\ncomplete: <|9-7|>syntax\n\nresolution 57/1\n\n<|complete: 1|>syntax',
            'no range':
                'register A\n\n<|resolutions|>syntax\n\nresolutions <|all|>syntax\n\nresolutions <|57/9-57/3|>syntax\n\ndecisions <|57/1-58/3|>syntax\n<|en: Title|>syntax',
            'no entry': 'register <|CAC/COSP|>register/empty\nen: Conference',
            'no first line': '<|resolution 3/1|>syntax\nen: One',
            'a number that is none': 'register CAC/COSP\n\nresolution <|three|>syntax',
            'no number': 'register CAC/COSP\n\n<|resolution|>syntax',
            'a language that is none of the six': 'register CAC/COSP\n\nresolution 3/1\n<|de|>syntax: Eins',
            'a line that is none': 'register CAC/COSP\n\nresolution 3/1\n<|Review mechanism|>syntax',
        },
        { language: 'register' },
    );
});
