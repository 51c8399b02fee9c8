/** Encodes bytes for the protocol, which carries only text. The same in Node and in a worker. */

/** Bytes converted in one call: the arguments of a call have to fit on the stack. */
const bytesPerCall = 0x2000;

/** Bytes in Base64. */
export function base64Of(bytes: Uint8Array): string {
    const characters: string[] = [];
    for (let at = 0; at < bytes.length; at += bytesPerCall) {
        characters.push(String.fromCharCode(...bytes.subarray(at, at + bytesPerCall)));
    }
    return btoa(characters.join(''));
}

/** The bytes that a text in Base64 stands for; none where it is no such text. */
export function bytesOf(base64: string): Uint8Array {
    try {
        return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    } catch {
        return new Uint8Array();
    }
}
