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
