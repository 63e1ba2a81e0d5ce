import { Buffer } from "node:buffer";
import { buffer } from "node:stream/consumers";
import { crc32, deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { ZipFile } from "yazl";
import { exchangeFormats } from "../../../../../src/domain/item/exchange/formats/exchange-formats";

const { gift, "moodle-xml": moodleXml, qti3 } = exchangeFormats;
const encode = (text: string) => new TextEncoder().encode(text);

const quiz = (question: string, head = '<?xml version="1.0" encoding="UTF-8"?>') =>
  `${head}<quiz><question type="multichoice"><name><text>n</text></name><questiontext format="html"><text>${question}</text></questiontext><single>true</single><answer fraction="100"><text>yes</text></answer><answer fraction="0"><text>no</text></answer></question></quiz>`;

const qtiItem = (stem: string) =>
  `<?xml version="1.0"?><qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="i" title="t"><qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier"><qti-correct-response><qti-value>a</qti-value></qti-correct-response></qti-response-declaration><qti-item-body><qti-choice-interaction response-identifier="RESPONSE" max-choices="1"><qti-prompt>${stem}</qti-prompt><qti-simple-choice identifier="a">yes</qti-simple-choice><qti-simple-choice identifier="b">no</qti-simple-choice></qti-choice-interaction></qti-item-body></qti-assessment-item>`;

const packageOf = async (files: Record<string, string | Buffer>): Promise<Buffer> => {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream);
};

/** A package of one file in whatever words its head says: yazl would refuse to write such names and sizes. */
const rawPackage = (name: string, content: Buffer, claimed = content.length): Buffer => {
  const data = deflateRawSync(content);
  const fields = (size: number) => {
    const head = Buffer.alloc(size);
    return head;
  };
  const local = fields(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(crc32(content), 14);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt32LE(claimed, 22);
  local.writeUInt16LE(Buffer.byteLength(name), 26);
  const central = fields(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(20, 4);
  central.writeUInt16LE(20, 6);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(crc32(content), 16);
  central.writeUInt32LE(data.length, 20);
  central.writeUInt32LE(claimed, 24);
  central.writeUInt16LE(Buffer.byteLength(name), 28);
  const end = fields(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + Buffer.byteLength(name), 12);
  end.writeUInt32LE(30 + Buffer.byteLength(name) + data.length, 16);
  return Buffer.concat([local, Buffer.from(name), data, central, Buffer.from(name), end]);
};

const moodle = async (text: string | Uint8Array) =>
  moodleXml.read({ name: "quiz.xml", bytes: typeof text === "string" ? encode(text) : text });
const qti = async (bytes: Uint8Array) => qti3.read({ name: "package.zip", bytes });
const rulesOf = ({ diagnostics }: { diagnostics: { rule: string }[] }) => diagnostics.map(({ rule }) => rule);

describe("a hostile file", () => {
  test.each([
    ["an external entity", '<!DOCTYPE q [<!ENTITY x SYSTEM "file:///etc/passwd">]>', "&x;"],
    ["entities that grow", '<!DOCTYPE q [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>', "&b;"],
    ["a document type elsewhere", '<!DOCTYPE q SYSTEM "http://127.0.0.1/evil.dtd">', "x"],
  ])("with %s is refused", async (_, doctype, text) => {
    const read = await moodle(quiz(text, `<?xml version="1.0"?>${doctype}`));
    expect(read.items).toEqual([]);
    expect(rulesOf(read)).toEqual(["doctype"]);
  });

  test("with an entity that nobody declared is refused", async () => {
    expect(rulesOf(await moodle(quiz("&x;")))).toEqual(["xml"]);
  });

  test("of 10,000 elements within each other is refused", async () => {
    const deep = `${"<b>".repeat(10_000)}x${"</b>".repeat(10_000)}`;
    expect(rulesOf(await moodle(quiz(deep)))).toEqual(["depth"]);
    expect(rulesOf(await qti(encode(qtiItem(deep))))).toEqual(["depth"]);
  });

  test("of HTML 10,000 deep gives its text", async () => {
    const deep = `${"&lt;div&gt;".repeat(10_000)}Deep?${"&lt;/div&gt;".repeat(10_000)}`;
    expect((await moodle(quiz(deep))).items).toMatchObject([{ stem: "Deep?" }]);
  });

  test("with a script in its text loses the script", async () => {
    const read = await moodle(quiz("<![CDATA[<p>Why?</p><script>alert(1)</script><svg onload=alert(2)></svg>]]>"));
    expect(read.items).toMatchObject([{ stem: "Why?" }]);
    expect(rulesOf(read)).toEqual(["markup"]);
    const inQti = await qti(encode(qtiItem("Why?<script>alert(1)</script>")));
    expect(inQti.items).toMatchObject([{ stem: "Why?" }]);
    expect(rulesOf(inQti)).toEqual(["markup"]);
  });

  test("with signs that turn text around loses them and says so", async () => {
    const read = await moodle(quiz("safe\u202Etxet"));
    expect(read.items).toMatchObject([{ stem: "safetxet" }]);
    expect(rulesOf(read)).toEqual(["signs"]);
  });

  test.each([
    ["utf-16le", 0xff, 0xfe, false],
    ["utf-16be", 0xfe, 0xff, true],
  ])("in %s is read", async (_, first, second, swap) => {
    const body = Buffer.from(quiz("Où ?", '<?xml version="1.0" encoding="UTF-16"?>'), "utf16le");
    const bytes = Buffer.concat([Buffer.from([first, second]), swap ? body.swap16() : body]);
    expect((await moodle(bytes)).items).toMatchObject([{ stem: "Où ?" }]);
  });

  test("in Latin 1 is read where it says so, and refused where it says nothing", async () => {
    const declared = Buffer.from(quiz("Où ?", '<?xml version="1.0" encoding="ISO-8859-1"?>'), "latin1");
    expect((await moodle(declared)).items).toMatchObject([{ stem: "Où ?" }]);
    expect(rulesOf(await moodle(Buffer.from(quiz("Où ?"), "latin1")))).toEqual(["encoding"]);
    expect(rulesOf(await gift.read({ name: "q.txt", bytes: Buffer.from("Où ?{=ici ~là}", "latin1") }))).toEqual([
      "encoding",
    ]);
  });

  test.each(["UTF-7", "UTF-32", "x-user-defined", "utf-16"])(
    "that says it is %s and is not is refused",
    async (name) => {
      expect(rulesOf(await moodle(quiz("x", `<?xml version="1.0" encoding="${name}"?>`)))).toEqual(["encoding"]);
    },
  );

  test.each(["../../etc/item.xml", "/etc/item.xml", "C:/item.xml", "a\\..\\item.xml"])(
    "of a package with the name %s is not read, and the others are",
    async (name) => {
      const only = await qti(rawPackage(name, Buffer.from(qtiItem("Stolen?"))));
      expect(only.items).toEqual([]);
      expect(rulesOf(only)).toEqual(["path"]);
    },
  );

  test("that grows beyond measure once it is unpacked is refused, whatever size it claims", async () => {
    const bomb = Buffer.alloc(60_000_000, 0x20);
    expect(rulesOf(await qti(rawPackage("item.xml", bomb)))).toEqual(["size"]);
    expect(rulesOf(await qti(rawPackage("item.xml", bomb, 1000)))).toEqual(["package"]);
  });

  test.each([
    [
      "a shorter GIFT question",
      async () => gift.read({ name: "q.txt", bytes: encode(`Huge{${"=a -> b\n".repeat(1_000)}}`) }),
    ],
    [
      "a GIFT question",
      async () => gift.read({ name: "q.txt", bytes: encode(`Huge{${"=a -> b\n".repeat(100_000)}}`) }),
    ],
    [
      "a Moodle question",
      async () =>
        moodle(
          quiz("Huge?").replace(
            "</question>",
            `${'<answer fraction="0"><text>x</text></answer>'.repeat(50_000)}</question>`,
          ),
        ),
    ],
    [
      "a QTI item",
      async () =>
        qti(
          encode(
            qtiItem("Huge?").replace(
              "</qti-choice-interaction>",
              `${'<qti-simple-choice identifier="x">x</qti-simple-choice>'.repeat(50_000)}</qti-choice-interaction>`,
            ),
          ),
        ),
    ],
  ])("with %s of thousands of answers is refused", async (_, read) => {
    const { items, diagnostics } = await read();
    expect([items, diagnostics.map(({ rule }) => rule)]).toEqual([[], ["size"]]);
  });

  test("that is cut off is refused in a sentence", async () => {
    const whole = await packageOf({ "item.xml": qtiItem("Whole?") });
    expect((await qti(whole)).items).toHaveLength(1);
    const { items, diagnostics } = await qti(whole.subarray(0, whole.length - 30));
    expect(items).toEqual([]);
    expect(diagnostics).toMatchObject([{ rule: "package", message: expect.stringMatching(/cannot be unpacked/) }]);
  });

  test("among good ones in a package leaves the good ones", async () => {
    const read = await qti(
      await packageOf({
        "good.xml": qtiItem("Good?"),
        "bad.xml": "<!DOCTYPE x><x/>",
        "broken.xml": "<a><b></a>",
        "notes.txt": "hello",
      }),
    );
    expect(read.items).toMatchObject([{ stem: "Good?" }]);
    expect(rulesOf(read).toSorted()).toEqual(["doctype", "not-an-item", "xml"]);
    expect(read.diagnostics.map(({ location }) => location.file).toSorted()).toEqual([
      "bad.xml",
      "broken.xml",
      "package.zip",
    ]);
  });

  test("of another format is refused in a sentence", async () => {
    const zip = await packageOf({ "a.xml": "<a/>" });
    expect(rulesOf(await moodle(zip))).toEqual(["package"]);
    expect(rulesOf(await gift.read({ name: "q.txt", bytes: zip }))).toEqual(["package"]);
    expect(rulesOf(await moodle("<html/>"))).toEqual(["not-an-item"]);
    expect(rulesOf(await qti(encode("<html/>")))).toEqual(["not-an-item"]);
    expect(rulesOf(await qti(zip))).toEqual(["not-an-item"]);
    expect(rulesOf(await moodle(""))).toEqual(["xml"]);
  });
});
