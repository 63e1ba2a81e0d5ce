/**
 * The addresses of the sheets, scripts and icon that a page is drawn with, each once. Only those that change with their
 * content. A script that comes later stands in `data-src`.
 */
export const linkedFiles = (html: string): string[] => {
  const found = html.matchAll(/(?:src|href)="(\/(?:_next\/static\/|(?:generated\/|icon\.)[^"]*\?v=)[^"]*)"/g);
  return [...new Set([...found].map(([, address = ""]) => address))];
};
