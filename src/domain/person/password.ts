import commonPasswords from "./common-passwords.json";

/** In characters. Longer passwords are suggested; see the hint at the field. */
export const shortestPassword = 10;

/** As many as better-auth hashes. */
export const longestPassword = 128;

export type PasswordError = "too-short" | "too-long" | "common";

/** Passwords of ten characters and more that leaked most often, from the list of zxcvbn-ts (MIT). */
const common = new Set(commonPasswords.split(" "));

/** Without what is put before or behind a word to satisfy a rule: `Password2026!` is `password`. */
const bare = (text: string) => text.replace(/^[^\p{Letter}]+|[^\p{Letter}]+$/gu, "");

/** Words that are too easy also where they are shorter than a password may be. */
const easyWords =
  /^(pass(word|wort|e)?|motdepasse|iatrox|welcome|bienvenue|letmein|admin(istrator)?|qwerty|azerty|canada|doctor|docteur|medecin)+$/;

const isCommon = (text: string): boolean => {
  const lower = text.toLowerCase();
  return common.has(lower) || easyWords.test(bare(lower).replace(/[^\p{Letter}]/gu, "")) || new Set(lower).size < 5;
};

/**
 * Why somebody may not have this password; null: they may. `names`: what others know of them, which must not be the bulk
 * of it.
 */
export const passwordError = (password: string, names: readonly string[]): PasswordError | null => {
  const length = [...password].length;
  if (length < shortestPassword) return "too-short";
  if (password.length > longestPassword) return "too-long";
  const rest = names
    .flatMap((name) => name.toLowerCase().split(/[^\p{Letter}\p{Number}]+/u))
    .filter((part) => part.length >= 4)
    .reduce((left, part) => left.replaceAll(part, ""), password.toLowerCase());
  return isCommon(password) || [...rest].length < 6 ? "common" : null;
};
