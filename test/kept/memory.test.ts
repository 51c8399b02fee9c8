import assert from 'node:assert/strict';
import { TextMemory } from '../../language/kept/memory.js';

/** Asks for texts in order; gives those that were read, not remembered. */
function readsOf(memory: TextMemory<string>, texts: readonly string[]): readonly string[] {
    const read: string[] = [];
    for (const text of texts) {
        const result = memory.of(text, (asked) => {
            read.push(asked);
            return `${asked}!`;
        });
        assert.equal(result, `${text}!`);
    }
    return read;
}

describe('memory of texts', () => {
    it('reads a text once', () => {
        assert.deepEqual(readsOf(new TextMemory(), ['a', 'b', 'a', 'a', 'b']), ['a', 'b']);
    });

    it('forgets what was not asked for while a half filled twice, and keeps what was', () => {
        const memory = new TextMemory<string>(1000);
        const others = (name: string): string[] => Array.from({ length: 12 }, (_, index) => `${name}${index}`);
        assert.deepEqual(readsOf(memory, ['kept', 'forgotten']), ['kept', 'forgotten']);
        readsOf(memory, [...others('x'), 'kept', ...others('y'), 'kept', ...others('z')]);
        assert.deepEqual(readsOf(memory, ['kept', 'forgotten']), ['forgotten']);
    });

    it('holds fewer texts the longer they are, and the greater their results', () => {
        const held = (length: number, sizeOf?: (result: string) => number): number => {
            const memory = new TextMemory<string>(10_000, sizeOf);
            const texts = Array.from({ length: 400 }, (_, index) => String(index).padStart(length, '0'));
            readsOf(memory, texts);
            return texts.length - readsOf(memory, texts.reverse()).length;
        };
        assert.ok(held(4) > held(40) && held(40) > held(400), `${held(4)}, ${held(40)}, ${held(400)}`);
        assert.ok(held(4) > held(4, () => 1000), `${held(4)}, ${held(4, () => 1000)}`);
    });
});
