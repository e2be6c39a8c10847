// Each message and each button has the direction of its own text, whatever that of the page is.
const TEXTS = ".webchat__bubble__content, .webchat__suggested-action__text, .webchat__suggested-actions__button-text";

export function give(chat) {
  const mark = (element) => {
    for (const text of element.querySelectorAll(TEXTS)) text.dir = "auto";
    if (element.matches(TEXTS)) element.dir = "auto";
  };
  const seen = (changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE) mark(node);
    }
  };
  new MutationObserver(seen).observe(chat, { childList: true, subtree: true });
}
