// A zlib stream of one block with fixed Huffman codes (RFC 1950, RFC 1951), made for texts of a few hundred bytes:
// a runtime's own compressor is asynchronous or missing, and differs in its bytes from runtime to runtime.
import { distanceBase, distanceExtra, lengthBase, lengthExtra } from "./deflate_tables.ts";

const hashSize = 4096;
const longestMatch = 258;
const farthestMatch = 32768;

/** What is made once, at the first signature: code tables and the places where three bytes were last seen. */
interface Tables {
  literalCode: Uint16Array;
  literalBits: Uint8Array;
  lengthSymbol: Uint8Array;
  lastSeen: Int32Array;
  /** Positions in `lastSeen` below this belong to earlier texts, which saves clearing it each time. */
  base: number;
}

let tables: Tables | undefined;

/** Compresses the first `length` bytes of `input` into `output`; gives back how many bytes that took. */
export function deflateZlib(input: Uint8Array, length: number, output: Uint8Array): number {
  const { literalCode, literalBits, lengthSymbol, lastSeen, base } = tables ??= makeTables();
  // zlib header as the vendor's library writes it, then BFINAL = 1 and BTYPE = 01 in the first three bits.
  output[0] = 0x78;
  output[1] = 0x9c;
  let at = 2;
  let bits = 0b011;
  let held = 3;
  let a = 1;
  let b = 0;
  for (let i = 0; i < length; i++) {
    a += input[i]!;
    b += a;
    if ((i & 4095) === 4095) {
      a %= 65521;
      b %= 65521;
    }
  }
  let position = 0;
  while (position < length) {
    let matched = 0;
    let distance = 0;
    if (position + 2 < length) {
      const hash = (input[position]! * 1009 + input[position + 1]! * 131 + input[position + 2]! * 17) & (hashSize - 1);
      const earlier = lastSeen[hash]! - base;
      lastSeen[hash] = base + position;
      distance = position - earlier;
      if (earlier >= 0 && distance <= farthestMatch) {
        const most = Math.min(longestMatch, length - position);
        while (matched < most && input[earlier + matched] === input[position + matched]) matched++;
      }
    }
    let symbol = matched < 3 ? input[position]! : 257 + lengthSymbol[matched]!;
    bits |= literalCode[symbol]! << held;
    held += literalBits[symbol]!;
    if (matched < 3) {
      position++;
    } else {
      while (held >= 8) {
        output[at++] = bits;
        bits >>>= 8;
        held -= 8;
      }
      symbol -= 257;
      bits |= (matched - lengthBase[symbol]!) << held;
      held += lengthExtra[symbol]!;
      let far = 29;
      while (distanceBase[far]! > distance) far--;
      bits |= reversed(far, 5) << held;
      held += 5;
      while (held >= 8) {
        output[at++] = bits;
        bits >>>= 8;
        held -= 8;
      }
      bits |= (distance - distanceBase[far]!) << held;
      held += distanceExtra[far]!;
      position += matched;
    }
    while (held >= 8) {
      output[at++] = bits;
      bits >>>= 8;
      held -= 8;
    }
  }
  // The end-of-block code is seven zero bits.
  held += 7;
  for (; held > 0; held -= 8) {
    output[at++] = bits;
    bits >>>= 8;
  }
  tables.base = base + length;
  if (tables.base > 0x3fffffff) tables = undefined;
  b %= 65521;
  a %= 65521;
  output[at++] = b >> 8;
  output[at++] = b;
  output[at++] = a >> 8;
  output[at++] = a;
  return at;
}

/** Most bytes that `deflateZlib` writes for a text of this length: nine bits a byte, header and check sum. */
export function deflatedAtMost(length: number): number {
  return length + (length >> 3) + 16;
}

function makeTables(): Tables {
  const literalCode = new Uint16Array(288);
  const literalBits = new Uint8Array(288);
  for (let symbol = 0; symbol < 288; symbol++) {
    const [code, width] = symbol < 144
      ? [symbol + 48, 8]
      : symbol < 256
      ? [symbol + 256, 9]
      : symbol < 280
      ? [symbol - 256, 7]
      : [symbol - 88, 8];
    literalCode[symbol] = reversed(code!, width!);
    literalBits[symbol] = width!;
  }
  const lengthSymbol = new Uint8Array(longestMatch + 1);
  for (let symbol = 0; symbol < 29; symbol++) lengthSymbol.fill(symbol, lengthBase[symbol]!);
  return { literalCode, literalBits, lengthSymbol, lastSeen: new Int32Array(hashSize).fill(-1), base: 0 };
}

/** Huffman codes go into the stream from their highest bit on, everything else from the lowest. */
function reversed(code: number, width: number): number {
  let mirror = 0;
  for (let i = 0; i < width; i++) mirror |= (code >> i & 1) << (width - 1 - i);
  return mirror;
}
