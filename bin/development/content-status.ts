import type { ServerResponse } from "node:http";
import { z } from "zod";
import type { ErrorEntry } from "../../src/browser/development/show-errors";
import { printedLocation } from "../../src/domain/diagnostic";

const diagnosticSchema = z.object({
  location: z.object({ file: z.string(), line: z.number(), column: z.number().optional() }),
  severity: z.enum(["error", "warning"]),
  message: z.string(),
  suggestion: z.string(),
});

/** The part of the server's reply to an import that the writer sees. */
const importedSchema = z.object({
  imported: z.object({ published: z.array(z.string()), diagnostics: z.array(diagnosticSchema) }),
});

/** What the last save led to. `errors`: what keeps something of it from readers. */
export type SavedContent = { published: string[]; errors: ErrorEntry[] };

const notImported = (reason: string): SavedContent => ({
  published: [],
  errors: [
    { location: "content", message: `The content could not be imported: ${reason}`, suggestion: "See the log above." },
  ],
});

/** What an import led to, from the server's answer; none: it did not answer. */
export const savedContent = async (answer: Response | undefined): Promise<SavedContent> => {
  if (!answer) return notImported("the server does not answer.");
  const text = await answer.text();
  if (!answer.ok) return notImported(text.slice(0, 300));
  const { published, diagnostics } = importedSchema.parse(JSON.parse(text)).imported;
  const errors = diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ location, message, suggestion }) => ({ location: printedLocation(location), message, suggestion }));
  return { published, errors };
};

/** Tells what a save led to, in the terminal and to every open page, also to one that is opened later. */
export class ContentStatus {
  #open = new Set<ServerResponse>();
  #last: SavedContent = { published: [], errors: [] };
  readonly #print: (line: string) => void;

  constructor(print: (line: string) => void) {
    this.#print = print;
  }

  report(saved: SavedContent): void {
    for (const { location, message, suggestion } of saved.errors)
      this.#print(`${location} Must be mended: ${message} ${suggestion}`);
    for (const slug of saved.published) this.#print(`Published: ${slug}`);
    const { length } = saved.errors;
    if (length > 0) this.#print(`${length} to mend. What is refused stays as it was last published.`);
    else if (this.#last.errors.length > 0) this.#print("Mended: nothing is refused any more.");
    this.#last = saved;
    this.#show(saved.published.length > 0);
  }

  /** Has every open page drawn anew. */
  drawAnew(): void {
    this.#show(true);
  }

  #show(anew: boolean): void {
    for (const response of this.#open) response.write(eventOf(anew, this.#last));
  }

  /** Streams the status to a page until it is closed. */
  follow(response: ServerResponse): void {
    response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
    response.write(eventOf(false, this.#last));
    this.#open.add(response);
    response.on("close", () => this.#open.delete(response));
  }
}

const eventOf = (anew: boolean, { errors }: SavedContent): string => `data: ${JSON.stringify({ anew, errors })}\n\n`;
