/** A number with digits alone, as formats that know no exponent write it. */
export const plainNumber = (number: number): string => {
  const text = String(number);
  if (!text.includes("e")) return text;
  return Math.abs(number) >= 1 ? BigInt(number).toString() : number.toFixed(100).replace(/\.?0+$/, "");
};
