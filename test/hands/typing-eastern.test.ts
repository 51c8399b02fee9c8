/** Whoever types gets what was typed: with Enter at line ends, at the speed of a person, in another script, in the real editor. */
import { typedIn } from './typed-languages.js';

describe('Whoever types in another script', function () {
    this.timeout(300_000);
    typedIn(['ru', 'ar', 'zh']);
});
