import { encode } from "uqr";

/** Modules of light around a code, as ISO/IEC 18004 asks for. */
const border = 4;

/** An address as a QR code: the side of its square in modules, and its dark ones as the path of an SVG. */
export type LinkCode = { size: number; path: string };

export const toLinkCode = (address: string): LinkCode => {
  const { size, data } = encode(address, { ecc: "M", border });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size, path: dark.join("") };
};
