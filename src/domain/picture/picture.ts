/** The SHA-256 of a picture's bytes as they are stored, in hexadecimal: what an article names it by. */
export const pictureHashPattern = /^[0-9a-f]{64}$/;

/** A picture that articles may show. `width`, `height`: in pixels, as stored; `phoneBytes`: of the rendition that a phone takes. */
export type Picture = { hash: string; width: number; height: number; phoneBytes: number };

/** The types of file that a picture is made from. What a file is its bytes alone say. */
export const pictureTypes = ["image/png", "image/jpeg", "image/webp"] as const;

/** The most bytes that a picture may have before it is stored. */
export const mostPictureBytes = 10 * 1024 * 1024;

/** The most pixels, before it is decoded: a phone takes 12 or 24 million. */
export const mostPixels = 40_000_000;

/** The longest side, in pixels: WebP has room for 16,383, also of a picture that is not made smaller. */
export const longestSide = 16_000;

/** The widest that a picture is stored: twice the widest column of text, for screens with small pixels. */
export const widest = 1440;

/**
 * A phone is 360 to 430 px wide, with two or three pixels of a screen to each. `small` is what a page names where it names one
 * file alone, and what a saved copy has: there is one of every picture.
 */
export const renditionWidths = { least: 360, small: 720, phone: 1080, widest } as const;

/** `name`: in its address; `width`: in pixels. Nothing is enlarged: of a narrow picture some are narrower than their name. */
export type Rendition = { name: number; width: number };

/** The copies that are made of a picture: those of its own width and below, and the small one in any case. */
export const renditionsOf = ({ width }: Pick<Picture, "width">): Rendition[] => {
  const names = Object.values(renditionWidths);
  return names
    .filter((name, index) => name <= renditionWidths.small || width > (names[index - 1] ?? 0))
    .map((name) => ({ name, width: Math.min(name, width) }));
};

/** The name of the rendition that a phone with three pixels to each takes. */
export const phoneRendition = (picture: Pick<Picture, "width">): number =>
  renditionsOf(picture).findLast(({ name }) => name <= renditionWidths.phone)?.name ?? renditionWidths.small;

/** Where a rendition is read. It never changes: another picture has another hash. */
export const renditionAddress = (hash: string, name: number = renditionWidths.small): string =>
  `/pictures/${hash}/${name}.webp`;

/** Where a picture lies in the content folder. */
export const pictureFile = (hash: string): string => `pictures/${hash}.webp`;

/** The hash that a file of the content folder has for its name; undefined where it is no picture's. */
export const hashOfPictureFile = (file: string): string | undefined =>
  /^pictures\/([0-9a-f]{64})\.webp$/.exec(file)?.[1];

/** How many bytes of pictures a guide may bring before its editor is warned: two seconds on a slow 3G line. */
export const heavyBytes = 300 * 1024;
