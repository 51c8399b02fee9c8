import assert from 'node:assert/strict';
import { EchoGuard } from '../../client/preview/page/echo.js';

describe('Echoes of scrolling', () => {
    it('are what comes within the window', () => {
        const guard = new EchoGuard(100);
        guard.expect(0);
        assert.deepEqual(
            [10, 60, 99, 101].map((now) => guard.isEcho(now)),
            [true, true, true, false],
        );
    });
    it('last as long as the last of several causes', () => {
        const guard = new EchoGuard(100);
        guard.expect(0);
        guard.expect(80);
        assert.deepEqual(
            [120, 179, 181].map((now) => guard.isEcho(now)),
            [true, true, false],
        );
    });
    it('end when the reader takes the wheel', () => {
        const guard = new EchoGuard(100);
        guard.expect(0);
        guard.clear();
        assert.equal(guard.isEcho(1), false);
    });
    it('need a cause', () => assert.equal(new EchoGuard(100).isEcho(0), false));
});
