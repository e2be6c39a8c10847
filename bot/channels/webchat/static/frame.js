// The page inside another site: what it tells the script that put it there, which is embed.js.
const nothing = { shown() {}, arrived() {}, seen() {}, renamed() {}, close() {} };

export function frame(isEmbedded) {
  if (!isEmbedded || window.parent === window) return nothing;
  let isOpen = true;
  let isFocusDue = false;
  let unread = 0;
  // The site's address is not known here, and nothing of this is secret.
  const tell = (message) => window.parent.postMessage({ source: "support-bot", ...message }, "*");
  const count = (speech) => {
    const labels = { open: speech.text("page-open-chat"), close: speech.text("page-close-chat") };
    tell({ kind: "unread", count: unread, label: unread ? speech.newMessages(unread) : "", ...labels });
  };
  addEventListener("message", ({ source, data }) => {
    if (source !== window.parent || data?.source !== "support-bot-embed") return;
    isOpen = data.kind === "opened";
    isFocusDue = isOpen && !focusChat();
    if (isOpen) unread = 0;
  });
  addEventListener("keydown", (event) => {
    const isMeant = !event.defaultPrevented && !document.querySelector("dialog[open]");
    if (event.key === "Escape" && isMeant) tell({ kind: "close" });
  });
  return {
    // Opened before there was anything to write into.
    shown() {
      if (isFocusDue) isFocusDue = !focusChat();
    },
    arrived(speech) {
      if (isOpen) return;
      unread += 1;
      count(speech);
    },
    seen() {
      unread = 0;
    },
    renamed: count,
    close() {
      tell({ kind: "close" });
    },
  };
}

// Whether the focus is where it belongs. A touch screen's keyboard would hide what the bot has said.
function focusChat() {
  const box = document.querySelector("[data-id=webchat-sendbox-input]");
  const target = matchMedia("(pointer: fine)").matches && box ? box : document.getElementById("close");
  target.focus();
  return Boolean(box);
}
