/** Where an agenda looks for the style that it names. Its parser says so, since the reading of a tree knows nothing but the tree. */
import { keptOn } from '../kept/remembered.js';
import { styleFor, usualStyle } from './catalogue.js';
import type { HouseStyle } from './house-style.js';
import type { Styles } from './styles.js';

type NamedStyles = Pick<Styles, 'of' | 'version'>;

const given = keptOn<object, NamedStyles>();

/** Says where a document looks for its style: among those of a workspace besides our own. */
export function giveStyles(document: object, styles: NamedStyles): void {
    given.keep(document, styles);
}

/** Increases whenever a style of the workspace may be another one; 0 where a document knows our own only. */
export function versionOfStyles(document: object): number {
    return given.of(document)?.version ?? 0;
}

/** The style that a document names, where there is one of that name; else that of its symbol. The same object as long as the style is the same. */
export function styleOf(document: object, name: string, symbol: string): HouseStyle {
    const known = name === '' ? undefined : (given.of(document)?.of(name, symbol) ?? styleFor(name, symbol));
    return known ?? usualStyle(symbol);
}
