// Inflates any valid zlib stream: other signers frame theirs differently (several blocks, stored or dynamic ones, an
// empty block at the end).
import { adler32 } from "./deflate.ts";

/** Order in which a dynamic block lists the widths of its code-length code. */
const widthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** The symbols of a Huffman code, each at its code with a 1 in front. */
type SymbolTable = number[];

/** Takes a stream apart bit by bit. */
interface BitReader {
  /** The next bits as a number, the first one lowest. */
  take(count: number): number;
  /** The symbol of the Huffman code that comes next. */
  takeSymbol(symbols: SymbolTable): number;
  /** Skips what is left of a byte. */
  skipToByte(): void;
}

/**
 * The bytes of a zlib stream.
 *
 * @throws {RangeError} when it is damaged or gives more than `atMost` bytes.
 */
export function inflateZlib(input: Uint8Array, atMost: number): Uint8Array {
  const output: number[] = [];
  const reader = createBitReader(input);
  const { take, takeSymbol, skipToByte } = reader;

  const copy = (byte: number | undefined): void => {
    check(byte !== undefined && output.length < atMost);
    output.push(byte);
  };
  const copyCompressed = (literals: SymbolTable, distances: SymbolTable): void => {
    for (let symbol; (symbol = takeSymbol(literals)) !== 256;) {
      if (symbol < 256) copy(symbol);
      else {
        // Symbols and extra bits of lengths and distances follow from their highest bits (RFC 1951, 3.2.5).
        const size = symbol - 257;
        const extra = size < 8 || size > 27 ? 0 : (size >> 2) - 1;
        const length = size > 27 ? 258 : 3 + take(extra) + (size < 8 ? size : 4 + (size & 3) << extra);
        const far = takeSymbol(distances);
        const farExtra = far < 4 ? 0 : (far >> 1) - 1;
        const distance = 1 + take(farExtra) + (far < 4 ? far : 2 + (far & 1) << farExtra);
        for (let i = 0; i < length; i++) copy(output[output.length - distance]);
      }
    }
  };

  const header = take(16);
  check(((header & 255) << 8 | header >> 8) % 31 === 0 && (header & 0x200f) === 8);
  for (let last = 0; !last;) {
    last = take(1);
    const type = take(2);
    check(type < 3);
    if (type === 0) {
      skipToByte();
      const length = take(16);
      check((take(16) ^ length) === 0xffff);
      for (let i = 0; i < length; i++) copy(take(8));
    } else if (type === 1) {
      const widths = Array.from({ length: 288 }, (_, symbol) => fixedWidth(symbol));
      copyCompressed(symbolsByCode(widths), symbolsByCode(new Array(30).fill(5)));
    } else copyCompressed(...takeSymbolTables(reader));
  }
  skipToByte();
  const bytes = new Uint8Array(output);
  check((take(8) << 24 | take(8) << 16 | take(8) << 8 | take(8)) === adler32(bytes));
  return bytes;
}

function createBitReader(input: Uint8Array): BitReader {
  let at = 0;
  let bits = 0;
  let held = 0;
  const take = (count: number): number => {
    for (; held < count; held += 8) {
      check(at < input.length);
      bits |= input[at++]! << held;
    }
    const value = bits & (1 << count) - 1;
    bits >>>= count;
    held -= count;
    return value;
  };
  return {
    take,
    takeSymbol(symbols) {
      let code = 1;
      while (symbols[code] === undefined) {
        code = code << 1 | take(1);
        check(code < 65536);
      }
      return symbols[code]!;
    },
    skipToByte: () => void take(held & 7),
  };
}

/** The codes that a dynamic block begins with. */
function takeSymbolTables({ take, takeSymbol }: BitReader): [literals: SymbolTable, distances: SymbolTable] {
  const literals = take(5) + 257;
  const all = literals + take(5) + 1;
  const listed = take(4) + 4;
  const widthWidths: number[] = [];
  for (let i = 0; i < listed; i++) widthWidths[widthOrder[i]!] = take(3);
  const widthSymbols = symbolsByCode(widthWidths);
  const widths: number[] = [];
  while (widths.length < all) {
    const symbol = takeSymbol(widthSymbols);
    const width = symbol === 16 ? widths.at(-1)! : symbol < 16 ? symbol : 0;
    const times = symbol < 16 ? 1 : symbol === 16 ? 3 + take(2) : symbol === 17 ? 3 + take(3) : 11 + take(7);
    for (let i = 0; i < times; i++) widths.push(width);
  }
  return [symbolsByCode(widths.slice(0, literals)), symbolsByCode(widths.slice(literals, all))];
}

/** The canonical Huffman code with these widths. */
function symbolsByCode(widths: number[]): SymbolTable {
  const symbols: SymbolTable = [];
  let code = 0;
  for (let width = 1; width < 16; width++) {
    code <<= 1;
    widths.forEach((own, symbol) => {
      if (own === width) symbols[1 << width | code++] = symbol;
    });
  }
  return symbols;
}

/** Bits of the code of each literal and length in a block with fixed codes. */
function fixedWidth(symbol: number): number {
  return symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8;
}

function check(isValid: boolean): asserts isValid {
  if (!isValid) throw new RangeError("the zlib stream is cut off, changed or too large");
}
