/** Whoever types gets what was typed: with Enter at line ends, at the speed of a person, in a Western European language, in the real editor. */
import { typedIn } from './typed-languages.js';

describe('Whoever types in a Western European language', function () {
    this.timeout(300_000);
    typedIn(['en', 'fr', 'es']);
});
