/** Lists that open by themselves on a new line wait for a pause: whoever types on is not hindered. */
import type { LanguageClientOptions } from 'vscode-languageclient/node';

/** Milliseconds without a key after which someone looks for what comes next. */
const pauseMilliseconds = 400;

type Complete = NonNullable<NonNullable<LanguageClientOptions['middleware']>['provideCompletionItem']>;

/** Asks at once, but after Enter only if no key follows. The editor cancels the question when the caret leaves the line. */
export const afterPause: Complete = async (document, position, context, token, next) => {
    if (context.triggerCharacter === '\n') {
        await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
        if (token.isCancellationRequested) {
            return [];
        }
    }
    return next(document, position, context, token);
};
