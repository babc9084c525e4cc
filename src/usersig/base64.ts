// Base64, in the standard alphabet and in that of a UserSig, which passes through a URL unescaped.

const lettersAndDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** The alphabet of RFC 4648 with its padding character last. */
export const standardAlphabet: string = lettersAndDigits + "+/=";

/** `* - _` in place of `+ / =`. */
export const userSigAlphabet: string = lettersAndDigits + "*-_";

/** Encodes bytes as base64. Written by hand, as Node's btoa takes as long as the signature itself. */
export function encodeBase64(bytes: Uint8Array, alphabet: string): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i;
    const group = bytes[i]! << 16 | (left > 1 ? bytes[i + 1]! << 8 : 0) | (left > 2 ? bytes[i + 2]! : 0);
    text += alphabet[group >> 18]! + alphabet[group >> 12 & 63]! +
      alphabet[left > 1 ? group >> 6 & 63 : 64]! + alphabet[left > 2 ? group & 63 : 64]!;
  }
  return text;
}

/** Decodes base64 in a UserSig's alphabet; throws when the text is not that. */
export function decodeUserSigBase64(text: string): Uint8Array {
  const standard = text.replaceAll("*", "+").replaceAll("-", "/").replaceAll("_", "=");
  return Uint8Array.from(atob(standard), (character) => character.charCodeAt(0));
}
