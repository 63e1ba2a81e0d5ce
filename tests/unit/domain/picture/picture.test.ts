import fc from "fast-check";
import { expect, test } from "vitest";
import { hashOfPictureFile, phoneRendition, pictureFile, renditionsOf } from "../../../../src/domain/picture/picture";

test("a wide picture has a copy for each size of screen, a narrow one the two that every picture has", () => {
  expect(renditionsOf({ width: 1440 })).toEqual([
    { name: 360, width: 360 },
    { name: 720, width: 720 },
    { name: 1080, width: 1080 },
    { name: 1440, width: 1440 },
  ]);
  expect(renditionsOf({ width: 900 })).toEqual([
    { name: 360, width: 360 },
    { name: 720, width: 720 },
    { name: 1080, width: 900 },
  ]);
  expect(renditionsOf({ width: 200 })).toEqual([
    { name: 360, width: 200 },
    { name: 720, width: 200 },
  ]);
});

test("nothing is enlarged, the widest copy is the whole picture, and a phone takes one that there is", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1440 }), (width) => {
      const renditions = renditionsOf({ width });
      expect(renditions.every((each) => each.width <= Math.min(width, each.name))).toBe(true);
      expect(renditions.at(-1)?.width).toBe(width);
      expect(renditions.map(({ name }) => name)).toContain(phoneRendition({ width }));
    }),
  );
});

test("a file of the content folder has the name of its picture and no other", () => {
  const hash = "ab".repeat(32);
  expect(hashOfPictureFile(pictureFile(hash))).toBe(hash);
  for (const file of [`pictures/${hash}.png`, `pictures/deep/${hash}.webp`, "pictures/photo.webp", `x/${hash}.webp`])
    expect(hashOfPictureFile(file)).toBeUndefined();
});
