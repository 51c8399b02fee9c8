/** How the client starts the server. The bench starts it in the same way. */

/**
 * Arguments for Node. What a key leaves behind dies young: collecting it in small spaces costs no time that can be measured, and keeps some forty megabytes less
 * resident than V8's usual 16 MB for each of its three spaces.
 */
export const serverArguments: readonly string[] = ['--max-semi-space-size=4'];
