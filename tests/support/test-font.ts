/** Letters that a font must know: those of both languages, and the signs that pages draw. Others fall to the machine. */
const known: [first: number, last: number][] = [
  [0x21, 0x7e],
  [0xa1, 0xac],
  [0xae, 0x24f],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x2070, 0x209c],
  [0x20a0, 0x20c0],
  [0x2100, 0x23ff],
  [0x2460, 0x27bf],
  [0x2900, 0x2bff],
];
const spaces = [0x20, 0xa0, 0x2002, 0x2003, 0x2009, 0x202f];

const unitsPerEm = 1000;
const ascent = 950;
const descent = 250;

const bytes = (...parts: (Uint8Array | number[])[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const u16 = (...values: number[]) => values.flatMap((value) => [(value >> 8) & 0xff, value & 0xff]);
const u32 = (...values: number[]) =>
  values.flatMap((value) => [value >>> 24, (value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff]);
const tag = (name: string) => [...name].map((letter) => letter.charCodeAt(0));

/** A filled box on the base line, as high as a small letter. */
const box = (advance: number) => {
  const [left, right, top] = [40, advance - 40, 520];
  return bytes(
    u16(1, left, 0, right, top, 3, 0),
    [1, 1, 1, 1],
    u16(left, right - left, 0, left - right),
    u16(0, 0, top, 0),
    [0, 0],
  );
};

const characterMap = () => {
  const letters = known.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
  const glyphOf = new Map([...letters.map((code) => [code, 2] as const), ...spaces.map((code) => [code, 1] as const)]);
  const groups = [...glyphOf].sort(([a], [b]) => a - b).flatMap(([code, glyph]) => u32(code, code, glyph));
  const table = bytes(u16(12, 0), u32(16 + groups.length, 0, glyphOf.size), groups);
  return bytes(u16(0, 1, 3, 10), u32(12), table);
};

const names = (family: string) => {
  const entries: [id: number, text: string][] = [
    [1, family],
    [2, "Regular"],
    [4, family],
    [6, family.replace(/ /g, "")],
  ];
  const texts = entries.map(([, text]) => u16(...tag(text)));
  let offset = 0;
  const records = entries.flatMap(([id], index) => {
    const length = texts[index]?.length ?? 0;
    const record = u16(3, 1, 0x409, id, length, offset);
    offset += length;
    return record;
  });
  return bytes(u16(0, entries.length, 6 + records.length), records, ...texts);
};

const checksum = (data: Uint8Array) => {
  let sum = 0;
  for (let index = 0; index < data.length; index += 4)
    for (let byte = 0; byte < 4; byte++) sum = (sum + (data[index + byte] ?? 0) * 2 ** (24 - 8 * byte)) % 2 ** 32;
  return sum;
};

/**
 * A TrueType font in which each letter is a box, `letter` em wide, and a space a quarter of an em: the same lines on
 * every machine. The tables are those that https://learn.microsoft.com/typography/opentype/spec/otff asks for.
 */
export const makeTestFont = (family: string, letter: number): Uint8Array => {
  const advance = Math.round(letter * unitsPerEm);
  const outline = box(advance);
  const tables: Record<string, Uint8Array> = {
    "OS/2": bytes(
      u16(4, advance, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 250, 0),
      new Uint8Array(10),
      u32(3, 0, 0, 0),
      tag("TEST"),
      u16(0x40, 0x20, 0xffff, ascent, -descent & 0xffff, 0, ascent, descent),
      u32(1, 0),
      u16(520, 700, 0, 0x20, 1),
    ),
    cmap: characterMap(),
    glyf: outline,
    head: bytes(
      u32(0x00010000, 0x00010000, 0, 0x5f0f3cf5),
      u16(0, unitsPerEm),
      new Uint8Array(16),
      u16(40, 0, advance - 40, 520, 0, 8, 2, 1, 0),
    ),
    hhea: bytes(
      u32(0x00010000),
      u16(ascent, -descent & 0xffff, 0, advance, 40, 40, advance - 40, 1, 0, 0, 0, 0, 0, 0, 0, 3),
    ),
    hmtx: bytes(u16(advance, 40, unitsPerEm / 4, 0, advance, 40)),
    loca: bytes(u32(0, 0, 0, outline.length)),
    maxp: bytes(u32(0x00010000), u16(3, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)),
    name: names(family),
    post: bytes(u32(0x00030000, 0), u16(-100 & 0xffff, 50), u32(1, 0, 0, 0, 0)),
  };
  const directory: number[] = [];
  const padded: Uint8Array[] = [];
  let offset = 12 + 16 * Object.keys(tables).length;
  for (const [name, data] of Object.entries(tables)) {
    directory.push(...tag(name), ...u32(checksum(data), offset, data.length));
    padded.push(bytes(data, new Uint8Array(-data.length & 3)));
    offset += (data.length + 3) & ~3;
  }
  const count = Object.keys(tables).length;
  const power = Math.floor(Math.log2(count));
  return bytes(u32(0x00010000), u16(count, 16 * 2 ** power, power, 16 * (count - 2 ** power)), directory, ...padded);
};
