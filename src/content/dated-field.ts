import type { SourceLocation } from "../domain/diagnostic";
import type { Source } from "../domain/fact/source";
import type { Located } from "./yaml/source-location";

/** The day on which something was done, as somebody wrote it. `name`: what it is, as the beginning of a sentence. */
export type DatedField = { day: string; name: string; location: SourceLocation };

/** The day on which a source was read. */
export const dayOfSource = ({ value, locate }: Located<Source>): DatedField => ({
  day: value.checked,
  name: `\`checked\` of the source \`${value.id}\``,
  location: locate(["checked"]),
});
