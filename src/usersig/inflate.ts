// The other direction: any valid zlib stream, since other signers frame theirs differently (several blocks, stored or
// dynamic ones, an empty block at the end).
import { distanceBase, distanceExtra, lengthBase, lengthExtra } from "./deflate_tables.ts";

/** A Huffman code as the number of codes of each width and the symbols in order of their codes. */
interface HuffmanCode {
  counts: number[];
  symbols: number[];
}

/** Order in which a dynamic block lists the widths of its code-length code. */
const widthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/**
 * The bytes of a zlib stream.
 *
 * @throws {RangeError} when the stream is damaged or gives more than `atMost` bytes.
 */
export function inflateZlib(input: Uint8Array, atMost: number): Uint8Array {
  if ((input[0]! & 15) !== 8 || (input[0]! << 8 | input[1]!) % 31 !== 0 || input[1]! & 32) fail("no zlib header");
  const output: number[] = [];
  let at = 2;
  let bits = 0;
  let held = 0;

  const take = (count: number): number => {
    while (held < count) {
      if (at >= input.length) fail("the stream is cut off");
      bits |= input[at++]! << held;
      held += 8;
    }
    const value = bits & (1 << count) - 1;
    bits >>>= count;
    held -= count;
    return value;
  };

  const symbolOf = ({ counts, symbols }: HuffmanCode): number => {
    let code = 0;
    let first = 0;
    let index = 0;
    for (let width = 1; width <= 15; width++) {
      code |= take(1);
      const count = counts[width]!;
      if (code - count < first) return symbols[index + code - first]!;
      index += count;
      first = first + count << 1;
      code <<= 1;
    }
    return fail("no such code");
  };

  const copyCompressed = (literals: HuffmanCode, distances: HuffmanCode): void => {
    for (let symbol = symbolOf(literals); symbol !== 256; symbol = symbolOf(literals)) {
      if (symbol < 256) {
        output.push(symbol);
      } else {
        if (symbol > 285) fail("no such length");
        let length = lengthBase[symbol - 257]! + take(lengthExtra[symbol - 257]!);
        const far = symbolOf(distances);
        if (far > 29) fail("no such distance");
        const from = output.length - distanceBase[far]! - take(distanceExtra[far]!);
        if (from < 0) fail("a distance before the start");
        for (let i = from; length > 0; length--) output.push(output[i++]!);
      }
      if (output.length > atMost) fail(`more than ${atMost} bytes`);
    }
  };

  const copyStored = (): void => {
    bits = held = 0;
    const length = take(16);
    if ((length ^ take(16)) !== 0xffff || at + length > input.length) fail("a stored block is damaged");
    if (output.length + length > atMost) fail(`more than ${atMost} bytes`);
    output.push(...input.subarray(at, at += length));
  };

  const dynamicCodes = (): [HuffmanCode, HuffmanCode] => {
    const literals = take(5) + 257;
    const distances = take(5) + 1;
    const listed = take(4) + 4;
    const widthWidths = new Array<number>(19).fill(0);
    for (let i = 0; i < listed; i++) widthWidths[widthOrder[i]!] = take(3);
    const widthCode = huffmanCode(widthWidths);
    const widths: number[] = [];
    while (widths.length < literals + distances) {
      const symbol = symbolOf(widthCode);
      if (symbol < 16) widths.push(symbol);
      else {
        if (symbol === 16 && widths.length === 0) fail("a repeat before the start");
        const repeated = symbol === 16 ? widths.at(-1)! : 0;
        const times = symbol === 16 ? 3 + take(2) : symbol === 17 ? 3 + take(3) : 11 + take(7);
        for (let i = 0; i < times; i++) widths.push(repeated);
      }
    }
    return [huffmanCode(widths.slice(0, literals)), huffmanCode(widths.slice(literals, literals + distances))];
  };

  for (let last = 0; !last;) {
    last = take(1);
    const type = take(2);
    if (type === 0) copyStored();
    else if (type === 1) copyCompressed(...fixedCodes());
    else if (type === 2) copyCompressed(...dynamicCodes());
    else fail("no such block type");
  }
  let a = 1;
  let b = 0;
  for (const byte of output) b = (b + (a = (a + byte) % 65521)) % 65521;
  const sum = input.subarray(at - (held >> 3));
  if (sum.length < 4 || (sum[0]! << 8 | sum[1]!) !== b || (sum[2]! << 8 | sum[3]!) !== a) fail("the check sum differs");
  return new Uint8Array(output);
}

function fixedCodes(): [HuffmanCode, HuffmanCode] {
  const widths = Array.from({ length: 288 }, (_, i) => i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8);
  return [huffmanCode(widths), huffmanCode(new Array<number>(30).fill(5))];
}

function huffmanCode(widths: number[]): HuffmanCode {
  const counts = new Array<number>(16).fill(0);
  for (const width of widths) counts[width]!++;
  counts[0] = 0;
  const symbols: number[] = [];
  for (let width = 1; width <= 15; width++) {
    widths.forEach((own, symbol) => own === width && symbols.push(symbol));
  }
  return { counts, symbols };
}

function fail(what: string): never {
  throw new RangeError(what);
}
