// Base64 over bytes, without btoa: that one wants a string of code points below 256 first.

/** The alphabet of RFC 4648 with its padding character last. */
export const standardAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=";

/** The alphabet of a UserSig: `* - _` in place of `+ / =`, so that it passes through a URL unescaped. */
export const userSigAlphabet = standardAlphabet.slice(0, 62) + "*-_";

/** Base64 of the first `length` bytes. */
export function encodeBase64(bytes: Uint8Array, length: number, alphabet: string): string {
  let text = "";
  for (let i = 0; i < length; i += 3) {
    const left = length - i;
    const group = bytes[i]! << 16 | (left > 1 ? bytes[i + 1]! : 0) << 8 | (left > 2 ? bytes[i + 2]! : 0);
    text += alphabet[group >> 18]! + alphabet[group >> 12 & 63]! +
      alphabet[left > 1 ? group >> 6 & 63 : 64]! + alphabet[left > 2 ? group & 63 : 64]!;
  }
  return text;
}

/** The bytes of a base64 text, or undefined when it is none. */
export function decodeBase64(text: string, alphabet: string): Uint8Array | undefined {
  const padding = alphabet[64]!;
  const digits = text.endsWith(padding + padding) ? -2 : text.endsWith(padding) ? -1 : 0;
  if (text.length % 4 !== 0) return undefined;
  const bytes = new Uint8Array(text.length / 4 * 3 + digits);
  for (let i = 0, at = 0; i < text.length; i += 4) {
    let group = 0;
    for (let j = i; j < i + 4; j++) {
      const digit = j < text.length + digits ? alphabet.indexOf(text[j]!) : 0;
      if (digit < 0 || digit > 63) return undefined;
      group = group << 6 | digit;
    }
    // Writing past the end of a typed array does nothing, which drops the padding's zero bytes.
    bytes[at++] = group >> 16;
    bytes[at++] = group >> 8;
    bytes[at++] = group;
  }
  return bytes;
}
