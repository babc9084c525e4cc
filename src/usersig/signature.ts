// The signed text and its HMAC: what signing and verifying share.
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { encodeBase64, standardAlphabet } from "./base64.ts";

/** What is used of an HMAC that has taken in its key. */
interface KeyedHmac {
  update(bytes: Uint8Array): KeyedHmac;
  digest(): Uint8Array;
  /** Makes `copy` what this is, without allocating. */
  _cloneInto(copy: KeyedHmac): KeyedHmac;
}

/** The HMAC after the key alone, kept for the next call: most programs sign with one key. */
let keyed: { secretKey: string; state: KeyedHmac; copy: KeyedHmac } | undefined;

/** What is signed. Times in seconds; `userBuf` in base64. */
export interface SignedParts {
  userId: string;
  sdkAppId: number;
  issuedAt: number;
  expiresIn: number;
  userBuf: string | undefined;
}

/** Base64 of HMAC-SHA256 over the lines of the vendor's library (tls-sig-api-v2-node, commit 51091b49). */
export function signatureOf(parts: SignedParts, secretKey: string): string {
  const { userId, sdkAppId, issuedAt, expiresIn, userBuf } = parts;
  const text = `TLS.identifier:${userId}\nTLS.sdkappid:${sdkAppId}\nTLS.time:${issuedAt}\nTLS.expire:${expiresIn}\n` +
    (userBuf === undefined ? "" : `TLS.userbuf:${userBuf}\n`);
  if (keyed?.secretKey !== secretKey) {
    // Its own types make a copy's type another one than the original's.
    const create = (): KeyedHmac => hmac.create(sha256, utf8(secretKey)) as unknown as KeyedHmac;
    keyed = { secretKey, state: create(), copy: create() };
  }
  return encodeBase64(keyed.state._cloneInto(keyed.copy).update(utf8(text)).digest(), standardAlphabet);
}

/** The bytes of a text. Mostly it is short and ASCII, where Node's TextEncoder takes three times as long as a loop. */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = bytes[i] = text.charCodeAt(i);
    if (unit > 127) return new TextEncoder().encode(text);
  }
  return bytes;
}
