import { Head, NextScript } from "next/document";
import { Fragment } from "react";

/**
 * The head of a page that does not hydrate, while somebody writes. In production the framework leaves its scripts out by
 * itself; here it would hydrate the page over what our own scripts have done, and cover it with an error.
 */
export class HeadWithoutRuntime extends Head {
  override getPreloadDynamicChunks() {
    return [];
  }
  override getPreloadMainLinks() {
    return [];
  }
  override getPolyfillScripts() {
    return [];
  }
  override getPreNextScripts() {
    return <Fragment />;
  }
  override getDynamicChunks() {
    return [];
  }
  override getScripts() {
    return [];
  }
}

/** What stands at its end instead of the scripts of the framework, which asks whether it was drawn. */
export class NoNextScript extends NextScript {
  override render() {
    this.context.docComponentsRendered.NextScript = true;
    return <Fragment />;
  }
}
