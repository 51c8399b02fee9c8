/** Bytes for the protocol, which knows text only. The same in Node and in a worker. */

/** So many bytes become characters at once: a call takes no more arguments than a stack has room for. */
const most = 0x2000;

/** Bytes in Base64. */
export function base64Of(bytes: Uint8Array): string {
    const characters: string[] = [];
    for (let at = 0; at < bytes.length; at += most) {
        characters.push(String.fromCharCode(...bytes.subarray(at, at + most)));
    }
    return btoa(characters.join(''));
}
