// Base64 over bytes, without btoa: that one wants a string of code points below 256 first.

/** The alphabet of RFC 4648 with its padding character last. */
export const standardAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=";

/** The alphabet of a UserSig: `* - _` in place of `+ / =`, so that it passes through a URL unescaped. */
export const userSigAlphabet = standardAlphabet.slice(0, 62) + "*-_";

/** Base64 of some bytes. */
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

/**
 * The bytes of a base64 text.
 *
 * @throws {RangeError} when it is none.
 */
export function decodeBase64(text: string, alphabet: string): Uint8Array {
  const padding = alphabet[64]!;
  const digits = String(text).replace(padding, "").replace(padding, "");
  const bytes = new Uint8Array(digits.length * 3 >> 2);
  let fine = text.length % 4 === 0 && text === digits.padEnd(text.length, padding);
  let group = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = alphabet.indexOf(digits[i]!);
    fine &&= digit >= 0 && digit < 64;
    group = group << 6 | digit;
    const place = i & 3;
    if (place > 0) bytes[(i >> 2) * 3 + place - 1] = group >> 6 - 2 * place;
  }
  if (!fine) throw new RangeError("not base64 of its alphabet");
  return bytes;
}
