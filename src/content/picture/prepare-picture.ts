import { longestSide, mostPixels, type Rendition, renditionsOf, widest } from "../../domain/picture/picture";
import { failure, type Result, success } from "../../domain/result";
import { hashPicture } from "./check-pictures";

/** `original`: what is stored and exported, by whose bytes it is known. `renditions`: what readers get, by their names. */
export type PreparedPicture = {
  hash: string;
  width: number;
  height: number;
  original: Uint8Array;
  renditions: ReadonlyMap<number, Uint8Array>;
};

/**
 * Why a file is no picture of ours. `type`: neither PNG, JPEG nor WebP, whatever it is called; `moving`: it has more than one
 * picture; `pixels`: too many; `damaged`: it cannot be decoded whole.
 */
export type PictureRefused = "type" | "moving" | "pixels" | "damaged";

const hex = (bytes: Uint8Array, from: number, to: number) => Buffer.from(bytes.subarray(from, to)).toString("hex");

/** What a file says in its first bytes, which alone decide which decoder reads it. */
const formatOf = (bytes: Uint8Array): "png" | "jpeg" | "webp" | undefined => {
  if (hex(bytes, 0, 8) === "89504e470d0a1a0a") return "png";
  if (hex(bytes, 0, 3) === "ffd8ff") return "jpeg";
  return hex(bytes, 0, 4) === "52494646" && hex(bytes, 8, 12) === "57454250" ? "webp" : undefined;
};

/** Loaded by the first picture alone: most servers never see one. */
const loadSharp = async () => {
  const { default: sharp } = await import("sharp");
  // Of libvips' decoders three are left, and the one with which the framework draws its own pictures. Photographs with a gain
  // map, as phones take them, are read as the JPEG that they begin with.
  sharp.block({ operation: ["VipsForeignLoad"] });
  const names = ["Jpeg", "Png", "Webp", "Svg"].map((format) => `VipsForeignLoad${format}Buffer`);
  sharp.unblock({ operation: names });
  // Nothing is decoded twice, and a picture that was decoded takes memory no longer.
  sharp.cache(false);
  return sharp;
};

type Sharp = Awaited<ReturnType<typeof loadSharp>>;
type Stored = Pick<PreparedPicture, "original" | "width" | "height">;

/** `failOn: "warning"`: what is cut off or damaged is refused and not filled up with grey. */
const decode = (sharp: Sharp, bytes: Uint8Array) =>
  sharp(bytes, { limitInputPixels: mostPixels, failOn: "warning", sequentialRead: true }).timeout({ seconds: 20 });

/** Only the header is read: nothing is decoded before its pixels are counted. */
const judgeHeader = async (sharp: Sharp, bytes: Uint8Array): Promise<PictureRefused | undefined> => {
  if (formatOf(bytes) === undefined) return "type";
  // The header of a picture that is too large can be read, too.
  const { format, width, height, pages = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata();
  if (format !== formatOf(bytes)) return "type";
  if (width * height > mostPixels || Math.max(width, height) > longestSide) return "pixels";
  return pages > 1 || isMovingPng(bytes) ? "moving" : undefined;
};

/** The decoder shows the first picture of an animated PNG and says nothing of the others. */
const isMovingPng = (bytes: Uint8Array): boolean => {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096));
  return formatOf(bytes) === "png" && start.includes("acTL", 8, "latin1");
};

/**
 * A picture as it is stored: upright, in sRGB, on white, at most as wide as the widest column takes, and without anything that
 * the camera or the program wrote beside it. What was drawn stays exact; a photograph is written once more, at a quality that
 * the renditions are made from.
 */
const toStored = async (sharp: Sharp, bytes: Uint8Array): Promise<Stored> => {
  const exact = formatOf(bytes) === "png";
  const { data, info } = await decode(sharp, bytes)
    .autoOrient()
    .flatten({ background: "#fff" })
    .resize({ width: widest, withoutEnlargement: true })
    .webp(exact ? { lossless: true, effort: 4 } : { quality: 90, effort: 4 })
    .toBuffer({ resolveWithObject: true });
  return { original: data, width: info.width, height: info.height };
};

const render = async (sharp: Sharp, { original }: Stored, { width }: Rendition): Promise<Uint8Array> =>
  decode(sharp, original).resize({ width, withoutEnlargement: true }).webp({ quality: 78, effort: 4 }).toBuffer();

const finish = async (sharp: Sharp, stored: Stored): Promise<PreparedPicture> => {
  const renditions = new Map<number, Uint8Array>();
  for (const rendition of renditionsOf(stored)) renditions.set(rendition.name, await render(sharp, stored, rendition));
  return { ...stored, hash: hashPicture(stored.original), renditions };
};

let last: Promise<unknown> = Promise.resolve();

/** One picture at a time, so that many at once take no more memory than one. */
const inTurn = <Value>(act: () => Promise<Value>): Promise<Value> => {
  const turn = last.then(act, act);
  last = turn.catch(() => undefined);
  return turn;
};

const prepare = (
  bytes: Uint8Array,
  store: (sharp: Sharp) => Promise<Result<Stored, PictureRefused>>,
): Promise<Result<PreparedPicture, PictureRefused>> =>
  inTurn(async () => {
    const sharp = await loadSharp();
    try {
      const refused = await judgeHeader(sharp, bytes);
      if (refused) return failure(refused);
      const stored = await store(sharp);
      return stored.ok ? success(await finish(sharp, stored.value)) : stored;
    } catch {
      return failure("damaged");
    }
  });

/** Makes a picture of ours of any file that somebody sends. */
export const preparePicture = (bytes: Uint8Array): Promise<Result<PreparedPicture, PictureRefused>> =>
  prepare(bytes, async (sharp) => success(await toStored(sharp, bytes)));

/** The same of a file that was exported, whose bytes stay as they are. One that was not made here has `type` for a reason. */
export const readStoredPicture = (bytes: Uint8Array): Promise<Result<PreparedPicture, PictureRefused>> =>
  prepare(bytes, async (sharp) => {
    const { format, width, height, exif, xmp, iptc, icc } = await decode(sharp, bytes).metadata();
    const isOurs = format === "webp" && width <= widest && !exif && !xmp && !iptc && !icc;
    return isOurs ? success({ original: bytes, width, height }) : failure("type");
  });
