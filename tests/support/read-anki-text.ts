/** A text file as Anki's manual says that it is read ("Text Files"): what its headers say, and its notes by their fields. */
export type AnkiText = { headers: Map<string, string>; notes: string[][] };

/**
 * Reads a file by the rules of the manual: lines that begin with # before the first note are headers or comments; fields are
 * parted by the separator; a field in quotes may hold separators and line ends, and doubled quotes stand for one.
 */
export const readAnkiText = (text: string): AnkiText => {
  const headers = new Map<string, string>();
  let rest = text;
  for (let line = /^#([^\n]*)\n/.exec(rest); line; line = /^#([^\n]*)\n/.exec(rest)) {
    const [whole, content = ""] = line;
    const [, name = "", value = ""] = /^([^:]*):(.*)$/.exec(content) ?? [];
    headers.set(name, value);
    rest = rest.slice(whole.length);
  }
  const separator = headers.get("separator") === "tab" ? "\t" : ",";
  const notes: string[][] = [];
  let note: string[] = [];
  let index = 0;
  while (index < rest.length) {
    let field = "";
    if (rest[index] === '"') {
      index += 1;
      for (;;) {
        if (index >= rest.length) throw new Error(`The quotes of “${field.slice(0, 40)}” do not end.`);
        if (rest[index] !== '"') field += rest[index];
        else if (rest[index + 1] === '"') {
          field += '"';
          index += 1;
        } else break;
        index += 1;
      }
      index += 1;
    } else {
      while (index < rest.length && rest[index] !== separator && rest[index] !== "\n") {
        field += rest[index];
        index += 1;
      }
    }
    note.push(field);
    const end = rest[index] ?? "\n";
    if (end !== separator && end !== "\n") throw new Error(`Text follows the quotes of “${field.slice(0, 40)}”.`);
    if (end === "\n") {
      notes.push(note);
      note = [];
    }
    index += 1;
  }
  return { headers, notes };
};
