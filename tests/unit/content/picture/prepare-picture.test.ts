import { createHash } from "node:crypto";
import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { preparePicture, readStoredPicture } from "../../../../src/content/picture/prepare-picture";

/** A picture of two halves, blue above orange. */
const halves = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#1040a0" } }).composite([
    {
      input: { create: { width, height: Math.floor(height / 2), channels: 3, background: "#f08020" } },
      gravity: "south",
    },
  ]);

const prepared = async (bytes: Uint8Array) => {
  const picture = await preparePicture(bytes);
  if (!picture.ok) throw new Error(picture.failure);
  return picture.value;
};

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const head = Buffer.alloc(4);
  const sum = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([head, body, sum]);
};

/** A PNG that says how large it is and holds next to nothing. */
const bomb = (width: number, height: number): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const signature = Buffer.from("89504e470d0a1a0a", "hex");
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.alloc(100_000))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
};

describe("a file that somebody sends", () => {
  test("becomes copies for each size of screen, known by the bytes that are stored", async () => {
    const { hash, width, height, original, renditions } = await prepared(await halves(2000, 1000).png().toBuffer());
    expect([width, height]).toEqual([1440, 720]);
    expect(hash).toBe(createHash("sha256").update(original).digest("hex"));
    const sizes = [...renditions].map(async ([name, bytes]) => [name, (await sharp(bytes).metadata()).format]);
    expect(await Promise.all(sizes)).toEqual([
      [360, "webp"],
      [720, "webp"],
      [1080, "webp"],
      [1440, "webp"],
    ]);
    expect((await sharp(renditions.get(360)).metadata()).width).toBe(360);
  });

  test("loses place, camera and colour profile, and stands upright", async () => {
    const GPS = { GPSLatitudeRef: "N", GPSLatitude: "43/1 39/1 0/1", GPSLongitudeRef: "W" };
    const photo = await halves(400, 200)
      .withIccProfile("p3")
      .withExif({ IFD0: { Make: "Phone", Copyright: "Somebody" }, IFD3: GPS })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect((await sharp(photo).metadata()).exif?.includes("Phone")).toBe(true);
    // A page behind the picture, for whoever guesses the type of a file.
    const sent = Buffer.concat([photo, Buffer.from("<script>alert(1)</script>")]);
    const { original, width, height, renditions } = await prepared(sent);
    expect([width, height]).toEqual([200, 400]);
    for (const bytes of [original, ...renditions.values()]) {
      const { exif, xmp, icc, orientation } = await sharp(bytes).metadata();
      expect([exif, xmp, icc, orientation]).toEqual([undefined, undefined, undefined, undefined]);
      expect(["Phone", "<script>"].filter((left) => Buffer.from(bytes).includes(left))).toEqual([]);
    }
    // What was above is on the right once the picture is turned.
    const { data, info } = await sharp(original).raw().toBuffer({ resolveWithObject: true });
    const blueAt = (x: number) => data[(200 * info.width + x) * info.channels + 2] ?? 0;
    expect([blueAt(10) < 100, blueAt(190) > 100]).toEqual([true, true]);
  });

  test("is on white where it was transparent", async () => {
    const clear = { create: { width: 40, height: 40, channels: 4 as const, background: "#00000000" } };
    const { original } = await prepared(await sharp(clear).png().toBuffer());
    const { data } = await sharp(original).raw().toBuffer({ resolveWithObject: true });
    expect([...data.subarray(0, 3)]).toEqual([255, 255, 255]);
  });

  test("is the same picture when it is sent again, and the copy that was exported is that picture byte for byte", async () => {
    const bytes = await halves(800, 600).jpeg().toBuffer();
    const [first, again] = [await prepared(bytes), await prepared(bytes)];
    expect(again.hash).toBe(first.hash);
    const read = await readStoredPicture(first.original);
    expect(read).toMatchObject({ ok: true, value: { hash: first.hash, width: 800, height: 600 } });
    const foreign = await halves(800, 600)
      .withExif({ IFD0: { Make: "Phone" } })
      .webp()
      .toBuffer();
    expect(await readStoredPicture(foreign)).toEqual({ ok: false, failure: "type" });
  });

  test.each([
    ["a page", Buffer.from("<!doctype html><script>alert(1)</script>"), "type"],
    ["a drawing in SVG", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), "type"],
    ["nothing", Buffer.alloc(0), "type"],
    ["a GIF", Buffer.from("GIF89a\x01\x00\x01\x00"), "type"],
    ["an AVIF", Buffer.from("\x00\x00\x00\x1cftypavif"), "type"],
    [
      "the first bytes of a picture before a page",
      Buffer.concat([bomb(9, 9).subarray(0, 8), Buffer.from("<svg/>")]),
      "damaged",
    ],
    ["a bomb of 50,000 × 50,000 pixels", bomb(50_000, 50_000), "pixels"],
    ["of more pixels than are decoded", bomb(8000, 8000), "pixels"],
    ["a strip as long as a street", bomb(20, 30_000), "pixels"],
    ["a picture that says more than it has", bomb(2000, 2000), "damaged"],
  ])("is refused where it is %s", async (_what, bytes, why) => {
    expect(await preparePicture(bytes)).toEqual({ ok: false, failure: why });
  });

  test("is refused where it moves, and where it was cut off", async () => {
    const still = await halves(64, 64).png().toBuffer();
    const movingPng = Buffer.concat([still.subarray(0, 33), chunk("acTL", Buffer.alloc(8)), still.subarray(33)]);
    const other = await sharp(still).negate().png().toBuffer();
    const movingWebp = await sharp([still, other], { join: { animated: true } })
      .webp()
      .toBuffer();
    for (const file of [movingPng, movingWebp])
      expect(await preparePicture(file)).toEqual({ ok: false, failure: "moving" });
    for (const file of [await halves(900, 900).png().toBuffer(), await halves(900, 900).jpeg().toBuffer()])
      expect(await preparePicture(file.subarray(0, Math.floor(file.length * 0.6)))).toEqual({
        ok: false,
        failure: "damaged",
      });
    expect(await preparePicture(await halves(64, 64).png().toBuffer())).toMatchObject({ ok: true });
  });
});
