import { assert, assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import { fc } from "./fast_check.ts";
import { decodeUserSig, signUserSig, type UserSigFault, verifyUserSig } from "../../src/usersig.ts";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { decodeUserSigBase64, encodeBase64, standardAlphabet, userSigAlphabet } from "../../src/usersig/base64.ts";
import { signatureOf } from "../../src/usersig/signature.ts";
import { deflateZlib } from "../../src/usersig/deflate.ts";
import { inflateZlib } from "../../src/usersig/inflate.ts";
import { test } from "./registry.ts";
import vectors from "./usersig_vectors.json" with { type: "json" };

const app = { sdkAppId: 1400000000, secretKey: "5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e" };

for (const { userSig, document, ...options } of vectors) {
  const name = `UserSig of ${options.userId}${options.userBuf === undefined ? "" : " with userBuf"}`;
  test(`${name}: signUserSig inflates to the same document as the vendor's library`, () => {
    assertEquals(JSON.stringify(decodeUserSig(signUserSig(options))), JSON.stringify(document));
  });
  test(`${name}: a UserSig of the vendor's library decodes and verifies`, () => {
    assertEquals(decodeUserSig(userSig) as unknown, document as unknown);
    const verdict = verifyUserSig(userSig, { ...options, now: options.issuedAt });
    assert(verdict.valid);
  });
}

test("a UserSig has the same bytes on every runtime, with the vendor's zlib header and alphabet", () => {
  const userSig = signUserSig({ ...app, userId: "administrator", issuedAt: 1721123150, expiresIn: 86400 });
  assertEquals(
    userSig,
    "eJyrVgrxCdYrSy1SslIy0jNQ0gHzM1NS80oy0zLBwokpuZl5mcUlRYkl*UVQBcUp2YkFBZkpSlaGJgZQANFakpmbChQ1NzI0NDI2NDWAiKZWFGQ" +
      "WAcUtzIDKIULFmelAOz2MvSJ8k9KSIkOMLAOjivJDA7RdkkICjMKrws28PA39HUMqMlILtE19cyNtlWoBpRIzeA__",
  );
  const bytes = decodeUserSigBase64(userSig);
  assertEquals([bytes[0], bytes[1], bytes[2]! & 7], [0x78, 0x9c, 0b011]);
  assert(/^[A-Za-z0-9*_-]+$/.test(userSig));
});

test("userBuf can be bytes or base64", () => {
  const options = { ...app, userId: "xiaojun", issuedAt: 1600000000 };
  assertEquals(
    signUserSig({ ...options, userBuf: new Uint8Array([97, 98, 99]) }),
    signUserSig({ ...options, userBuf: "YWJj" }),
  );
});

test("a UserSig for any user decodes and verifies", () => {
  const userId = fc.string({ unit: "binary", minLength: 1, maxLength: 200 }).filter((id) => !id.includes("\n"));
  fc.assert(fc.property(userId, fc.integer({ min: 1, max: 2 ** 32 }), fc.nat(), (id, sdkAppId, issuedAt) => {
    const options = { sdkAppId, secretKey: "key", userId: id };
    const userSig = signUserSig({ ...options, issuedAt, expiresIn: 60 });
    return verifyUserSig(userSig, { ...options, now: issuedAt + 59 }).valid;
  }));
});

test("deflated bytes inflate to the same bytes", () => {
  const bytes = fc.oneof(fc.uint8Array({ maxLength: 2000 }), fc.uint8Array({ max: 3, maxLength: 40000, size: "max" }));
  fc.assert(
    fc.property(bytes, (input) => {
      const back = inflateZlib(deflateZlib(input), input.length);
      return back.length === input.length && back.every((byte, i) => byte === input[i]);
    }),
    { numRuns: 60 },
  );
});

test("base64 decodes to the same bytes", () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => {
    const back = decodeUserSigBase64(encodeBase64(bytes, userSigAlphabet));
    return back.length === bytes.length && back.every((byte, i) => byte === bytes[i]);
  }));
});

/** zlib streams as other signers write them: dynamic codes, a stored block, two blocks of which the last is empty. */
const framings: Record<string, number[]> = {
  "a stored block": [120, 1, 1, 5, 0, 250, 255, 104, 101, 108, 108, 111, 6, 44, 2, 21],
  "a fixed block and an empty one": [120, 156, 202, 72, 205, 201, 201, 7, 0, 0, 0, 255, 255, 3, 0, 6, 44, 2, 21],
};
for (const [name, bytes] of Object.entries(framings)) {
  test(`zlib streams of other signers are read: ${name}`, () => {
    assertEquals(new TextDecoder().decode(inflateZlib(new Uint8Array(bytes), 100)), "hello");
  });
}

const options = { ...app, userId: "user_0001", issuedAt: 1000, expiresIn: 100 };
const verdicts: Record<UserSigFault | "none", { userSig?: string; expected?: object; now?: number }> = {
  none: {},
  malformed: { userSig: "not a UserSig" },
  wrong_app: { expected: { sdkAppId: 1400000001 } },
  wrong_user: { expected: { userId: "user_0002" } },
  bad_signature: { expected: { secretKey: "another key" } },
  expired: { now: 1100 },
  not_yet_valid: { now: 999 },
};
for (const [reason, { userSig = signUserSig(options), expected = {}, now = 1099 }] of Object.entries(verdicts)) {
  test(`verifyUserSig returns: ${reason === "none" ? "valid" : reason}`, () => {
    const verdict = verifyUserSig(userSig, { ...app, userId: "user_0001", now, ...expected });
    assertEquals(verdict.valid ? "none" : verdict.reason, reason);
  });
}

test("a UserSig that is truncated or changed anywhere is never valid and never throws", () => {
  const userSig = signUserSig(options);
  const change = fc.tuple(fc.nat(userSig.length - 1), fc.constantFrom(..."AZaz09*-_", "", "\n"));
  fc.assert(fc.property(change, ([at, character]) => {
    const changed = userSig.slice(0, at) + character + userSig.slice(at + 1);
    const verdict = verifyUserSig(changed, { ...app, now: 1050 });
    return !verdict.valid || decodeUserSig(changed)["TLS.sig"] === decodeUserSig(userSig)["TLS.sig"];
  }));
});

test("decodeUserSig says which layer is damaged and never shows the signature", () => {
  const damaged = { "not base64": "%%%%", "zlib stream": "AAAA", "cut off": signUserSig(options).slice(0, 40) };
  for (const [says, userSig] of Object.entries(damaged)) {
    const { message } = assertThrows(() => decodeUserSig(userSig), SyntaxError);
    assertStringIncludes(message, says);
    assert(!message.includes(userSig));
  }
});

test("a UserSig that inflates without end is rejected", () => {
  const bomb = encodeBase64(deflateZlib(new Uint8Array(1_000_000)), userSigAlphabet);
  assertThrows(() => decodeUserSig(bomb), SyntaxError, "too large");
});

const refused: Record<string, Record<string, unknown>> = {
  sdkAppId: { sdkAppId: 0 },
  secretKey: { secretKey: "" },
  userId: { userId: "" },
  expiresIn: { expiresIn: NaN },
  issuedAt: { issuedAt: 1.5 },
};
for (const [name, change] of Object.entries(refused)) {
  test(`signUserSig rejects an invalid ${name}, names it and does not show the key`, () => {
    const { message } = assertThrows(() => signUserSig({ ...options, ...change } as typeof options), TypeError, name);
    assert(!message.includes(app.secretKey));
  });
}

test("the signature is the HMAC-SHA256 of RFC 2104, for keys shorter and longer than a block of the hash", () => {
  const keys = fc.string({ unit: "binary", minLength: 1, maxLength: 200 });
  fc.assert(fc.property(keys, (secretKey) => {
    const document = { "TLS.identifier": "user_0001", "TLS.sdkappid": 1400000000, "TLS.time": 1, "TLS.expire": 2 };
    const lines = "TLS.identifier:user_0001\nTLS.sdkappid:1400000000\nTLS.time:1\nTLS.expire:2\n";
    const encoder = new TextEncoder();
    const expected = hmac(sha256, encoder.encode(secretKey), encoder.encode(lines));
    assertEquals(signatureOf(document, secretKey), encodeBase64(expected, standardAlphabet));
  }));
});
