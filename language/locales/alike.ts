/** What labels and addresses of several languages have in common. */
import type { Language } from './locale.js';
import { cyrillicValue, markerValues } from './numerals.js';

/** Everything that a part of a label may count in a language. A letter of a Russian label counts among Latin and among Cyrillic ones. */
export function valuesIn(part: string, language: Language): readonly number[] {
    const cyrillic = language === 'ru' ? cyrillicValue(part) : undefined;
    return [...markerValues(part).map(({ value }) => value), ...(cyrillic === undefined ? [] : [cyrillic])];
}

/** Names of the six languages in addresses, as codes of two letters and as words. */
const namesInAddresses = /^(?:[a-z]{2}|arabic|chinese|english|french|russian|spanish|lang|language)$/u;

/** An address without what names a language: `www.example.org/en/a` and `example.org/fr/a` are one. */
export function languageless(address: string): string {
    return address
        .toLowerCase()
        .replace(/^https?:\/\//u, '')
        .replace(/^www\./u, '')
        .split(/[/.?&=_#-]/u)
        .filter((part) => part !== '' && !namesInAddresses.test(part))
        .join('/');
}
