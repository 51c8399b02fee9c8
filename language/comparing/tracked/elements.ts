/** The XML that we write ourselves, as a tree. It has no comments, no references to files and no sign but a tag that begins with `<`. */

export interface Element {
    readonly name: string;
    /** The tag that opens it, with its attributes: `<w:p>`; without the slash of one that is empty. */
    readonly open: string;
    readonly children: readonly (Element | string)[];
}

/** The element that a part of a file holds, and what stands before it. */
export function rootOf(xml: string): { readonly head: string; readonly root: Element } {
    const start = xml.startsWith('<?') ? xml.indexOf('?>') + 2 : 0;
    const at = xml.indexOf('<', start);
    const stack: { name: string; open: string; children: (Element | string)[] }[] = [{ name: '', open: '', children: [] }];
    for (let from = at; from < xml.length; ) {
        const above = stack.at(-1)!;
        if (xml[from] !== '<') {
            const next = xml.indexOf('<', from);
            const end = next < 0 ? xml.length : next;
            above.children.push(xml.slice(from, end));
            from = end;
            continue;
        }
        const end = xml.indexOf('>', from) + 1 || xml.length;
        const found = xml.slice(from, end);
        from = end;
        if (found.startsWith('</')) {
            stack.pop();
        } else {
            const isEmpty = found.endsWith('/>');
            const open = isEmpty ? `${found.slice(0, -2)}>` : found;
            const blank = open.indexOf(' ');
            const element = { name: open.slice(1, blank < 0 ? -1 : blank), open, children: [] };
            above.children.push(element);
            if (!isEmpty) {
                stack.push(element);
            }
        }
    }
    return { head: xml.slice(0, at), root: stack[0]!.children.find(isElement)! };
}

export function isElement(child: Element | string | undefined): child is Element {
    return typeof child === 'object';
}

/** The elements in an element. */
export function elementsIn({ children }: Element): readonly Element[] {
    return children.filter(isElement);
}

export function childOf(element: Element | undefined, name: string): Element | undefined {
    return element && elementsIn(element).find((child) => child.name === name);
}

/** An element as it is written, with other content where one is given. */
export function xmlOf(element: Element | string | undefined, inside?: string): string {
    if (element === undefined || typeof element === 'string') {
        return element ?? '';
    }
    const content = inside ?? element.children.map((child) => xmlOf(child)).join('');
    return content === '' ? `${element.open.slice(0, -1)}/>` : `${element.open}${content}</${element.name}>`;
}

/** The text in an element, a tab and a line break as such. */
export function textIn(element: Element): string {
    return element.children
        .map((child) => (typeof child === 'string' ? child : child.name === 'w:tab' || child.name === 'w:br' ? ' ' : textIn(child)))
        .join('');
}

export function attributeOf({ open }: Element, name: string): string | undefined {
    const start = open.indexOf(` ${name}="`);
    return start < 0 ? undefined : open.slice(start + name.length + 3, open.indexOf('"', start + name.length + 3));
}

/** An element with another value of an attribute that it has. */
export function withAttribute(element: Element, name: string, value: string): Element {
    const key = ` ${name}="`;
    const start = element.open.indexOf(key) + key.length;
    return { ...element, open: `${element.open.slice(0, start)}${value}${element.open.slice(element.open.indexOf('"', start))}` };
}

/** An element without the links in it: what they hold stays. */
export function withoutLinks(element: Element): Element {
    const children = element.children.flatMap((child): readonly (Element | string)[] => {
        if (!isElement(child)) {
            return [child];
        }
        const inside = withoutLinks(child);
        return child.name === 'w:hyperlink' ? inside.children : [inside];
    });
    return { ...element, children };
}
