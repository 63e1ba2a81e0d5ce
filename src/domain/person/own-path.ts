/**
 * Where to go after signing in, if it is a path of this site: never another host, whatever a browser makes of slashes,
 * backslashes and control characters, and nothing of the API.
 */
export const ownPath = (next: unknown): string | null =>
  typeof next === "string" && next.length <= 500 && /^\/(?![/\\]|api(?:[/?]|$))[\w./?&=%~#:,@+-]*$/.test(next)
    ? next
    : null;
