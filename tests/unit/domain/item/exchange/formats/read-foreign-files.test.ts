import { describe, expect, test } from "vitest";
import { exchangeFormats } from "../../../../../../src/domain/item/exchange/formats/exchange-formats";

const encode = (text: string) => new TextEncoder().encode(text);
const moodle = (questions: string) =>
  exchangeFormats["moodle-xml"].read({
    name: "quiz.xml",
    bytes: encode(`<?xml version="1.0"?><quiz>${questions}</quiz>`),
  });
const qti = (item: string) => exchangeFormats.qti3.read({ name: "item.xml", bytes: encode(item) });
const option = (text: string, isKey: boolean, rationale = "") => ({ text, isKey, rationale });

describe("Moodle XML as Moodle itself writes it", () => {
  test("is read with its HTML, its feedback and its fractions", () => {
    const { items, diagnostics } = moodle(`
      <!-- question: 0  -->
      <question type="category"><category><text>$course$/Default</text></category></question>
      <!-- question: 17  -->
      <question type="multichoice">
        <name><text>Capital</text></name>
        <questiontext format="html"><text><![CDATA[<p dir="ltr">Which&nbsp;city is <b>the</b> capital?<br>Of Ontario.</p>]]></text></questiontext>
        <generalfeedback format="html"><text><![CDATA[<p>One.</p><p>Two.</p>]]></text></generalfeedback>
        <single>true</single>
        <answer fraction="100" format="html"><text><![CDATA[<p>Toronto</p>]]></text><feedback format="html"><text>Yes &amp;amp; no</text></feedback></answer>
        <answer fraction="50" format="html"><text>Ottawa</text><feedback format="html"><text></text></feedback></answer>
      </question>
      <question type="truefalse">
        <questiontext format="moodle_auto_format"><text>Ice floats.</text></questiontext>
        <answer fraction="0" format="moodle_auto_format"><text>false</text><feedback><text>Look again.</text></feedback></answer>
        <answer fraction="100" format="moodle_auto_format"><text>true</text><feedback><text></text></feedback></answer>
      </question>
      <question type="numerical">
        <questiontext format="plain_text"><text>How many &lt;months&gt;?</text></questiontext>
        <answer fraction="100"><text>12</text><tolerance>0.5</tolerance></answer>
        <units><unit><multiplier>1</multiplier><unit_name>months</unit_name></unit></units>
      </question>`);
    expect(items).toEqual([
      {
        form: "single-best-answer",
        stem: "Which\u00a0city is the capital?\nOf Ontario.",
        options: [option("Toronto", true, "Yes & no"), option("Ottawa", false)],
        feedback: ["One.", "Two."],
      },
      {
        form: "single-best-answer",
        stem: "Ice floats.",
        options: [option("False", false, "Look again."), option("True", true)],
      },
      { form: "numeric", stem: "How many <months>?", options: [option("12", true)], tolerance: 0.5, unit: "months" },
    ]);
    expect(diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([["scoring", "warning"]]);
  });

  test("leaves what has no form, and names it with its line", () => {
    const { items, diagnostics } = moodle(
      '\n<question type="essay"><questiontext><text>Write.</text></questiontext></question>\n<question type="cloze"/>\n<question type="constructor"/>',
    );
    expect(items).toEqual([]);
    expect(diagnostics.map(({ rule, location }) => [rule, location.line])).toEqual([
      ["form", 2],
      ["form", 3],
      ["form", 4],
    ]);
  });
});

describe("QTI as others write it", () => {
  test("is read in version 2.1, with a prefix, a mapping and feedback of its own", async () => {
    const { items, diagnostics } = await qti(`<?xml version="1.0"?>
<q:assessmentItem xmlns:q="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="i" title="t" adaptive="false" timeDependent="false">
  <q:responseDeclaration identifier="R" cardinality="multiple" baseType="identifier">
    <q:mapping defaultValue="-1"><q:mapEntry mapKey="H" mappedValue="1"/><q:mapEntry mapKey="O" mappedValue="2"/></q:mapping>
  </q:responseDeclaration>
  <q:itemBody>
    <q:p>Water is
      made of two.</q:p>
    <q:choiceInteraction responseIdentifier="R" shuffle="true" maxChoices="0">
      <q:prompt>Which?</q:prompt>
      <q:simpleChoice identifier="H">Hydrogen</q:simpleChoice>
      <q:simpleChoice identifier="He">Helium <q:feedbackInline outcomeIdentifier="F" identifier="He" showHide="show">It is inert.</q:feedbackInline></q:simpleChoice>
      <q:simpleChoice identifier="O">Oxygen</q:simpleChoice>
    </q:choiceInteraction>
  </q:itemBody>
  <q:modalFeedback outcomeIdentifier="F" identifier="O" showHide="show">It burns.</q:modalFeedback>
  <q:modalFeedback outcomeIdentifier="F" identifier="all" showHide="show"><q:p>H<q:sub>2</q:sub>O.</q:p></q:modalFeedback>
</q:assessmentItem>`);
    expect(items).toEqual([
      {
        form: "multiple-response",
        stem: "Water is made of two.\nWhich?",
        options: [
          option("Hydrogen", true),
          option("Helium", false, "It is inert."),
          option("Oxygen", true, "It burns."),
        ],
        feedback: ["H2O."],
      },
    ]);
    expect(diagnostics).toMatchObject([{ rule: "markup", message: expect.stringContaining("<sub>") }]);
  });

  test("is read with a number whose tolerance is a share of it, and the unit behind it", async () => {
    const { items } = await qti(`<assessmentItem identifier="i" title="t">
  <responseDeclaration identifier="R" cardinality="single" baseType="float"><correctResponse><value>200</value></correctResponse></responseDeclaration>
  <itemBody><p>What is the fee? <textEntryInteraction responseIdentifier="R"/> dollars</p></itemBody>
  <responseProcessing><responseCondition><responseIf><equal toleranceMode="relative" tolerance="5 5"><variable identifier="R"/><correct identifier="R"/></equal></responseIf></responseCondition></responseProcessing>
</assessmentItem>`);
    expect(items).toEqual([
      { form: "numeric", stem: "What is the fee?", options: [option("200", true)], tolerance: 10, unit: "dollars" },
    ]);
  });

  test.each([
    ["extendedTextInteraction", "a text to write"],
    ["hotspotInteraction", "a place in a picture"],
    ["portableCustomInteraction", "of the kind"],
  ])("leaves %s, and says what it is", async (name, what) => {
    const { items, diagnostics } = await qti(
      `<assessmentItem identifier="i"><itemBody><${name} responseIdentifier="R"/></itemBody></assessmentItem>`,
    );
    expect(items).toEqual([]);
    expect(diagnostics).toMatchObject([{ rule: "form", severity: "error", message: expect.stringContaining(what) }]);
  });
});
