import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { OrderFields } from "../../../../../../src/features/practice/forms/ordering/order-fields";
import { sampleBlock } from "../../../../../support/sample-block";

const [question] = sampleBlock({}).questions;

/** Rows of 100 pixels, one under the other in the order in which they stand. */
beforeEach(() => {
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
    const top = [...(this.parentElement?.children ?? [])].indexOf(this) * 100;
    return new DOMRect(0, top, 300, 100);
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function List() {
  const [order, setOrder] = useState(["a", "b", "c"]);
  return question && <OrderFields question={question} order={order} moveForm="reorder" onOrder={setOrder} />;
}
const open = () => render(<List />);
const texts = () => screen.getAllByRole("listitem").map((row) => row.dataset.row);
const row = (id: string) => screen.getByText(`Option ${id}`);
const grip = (id: string) => row(id).parentElement?.querySelector("[data-grip]") ?? row(id);
const hold = (on: Element, pointerType = "mouse") => fireEvent.pointerDown(on, { button: 0, pointerType });
const drag = (clientY: number) => fireEvent.pointerMove(document, { clientY });
const drop = () => fireEvent.pointerUp(document);

describe("an ordering that is dragged", () => {
  test("gives way as the pointer passes the middle of a row, and stays as it was dropped", () => {
    open();
    hold(row("a"));
    drag(140);
    expect(texts()).toEqual(["a", "b", "c"]);
    drag(160);
    expect(texts()).toEqual(["b", "a", "c"]);
    drag(900);
    expect(texts()).toEqual(["b", "c", "a"]);
    drop();
    drag(0);
    expect(texts()).toEqual(["b", "c", "a"]);
  });

  test("is put back by Escape", () => {
    open();
    hold(row("c"));
    drag(0);
    expect(texts()).toEqual(["c", "a", "b"]);
    fireEvent.keyDown(document, { key: "Escape" });
    expect(texts()).toEqual(["a", "b", "c"]);
    drag(0);
    expect(texts()).toEqual(["a", "b", "c"]);
  });

  test("is taken by a finger at its grip only, so that the page can be scrolled, and never by a button", () => {
    open();
    hold(row("a"), "touch");
    drag(900);
    hold(screen.getByRole("button", { name: "Move down: Option a" }));
    drag(900);
    expect(texts()).toEqual(["a", "b", "c"]);
    hold(grip("a"), "touch");
    drag(900);
    expect(texts()).toEqual(["b", "c", "a"]);
  });

  test("says where a row has come to, after a drag and after a button", () => {
    open();
    expect(screen.getByRole("status").textContent).toBe("");
    hold(row("a"));
    drag(900);
    drop();
    expect(screen.getByRole("status").textContent).toBe("Option a: now number 3 of 3.");
    fireEvent.click(screen.getByRole("button", { name: "Move up: Option c" }));
    expect(screen.getByRole("status").textContent).toBe("Option c: now number 1 of 3.");
  });

  test("keeps the focus on the button that moved a row", () => {
    open();
    const down = screen.getByRole("button", { name: "Move down: Option a" });
    down.focus();
    fireEvent.click(down);
    expect(document.activeElement).toBe(down);
  });
});
