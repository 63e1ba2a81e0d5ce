/** What the text of a module imports: from statements, from bare imports and from `import()`. */
export const importsOf = (text: string): string[] =>
  [
    /^\s*(?:import|export)\s[^;"']*?\sfrom\s+["']([^"']+)["']/gm,
    /^\s*import\s+["']([^"']+)["']/gm,
    /\bimport\(\s*["']([^"']+)["']\s*\)/g,
  ]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => match[1] ?? "");
