// Puts the chat on another site: <script src="https://HOST/embed.js" data-lang data-title data-position></script>
(() => {
  "use strict";
  const { src, dataset } = document.currentScript;
  const host = new URL(src).origin;
  const language = dataset.lang || document.documentElement.lang || navigator.language;
  const position = dataset.position === "left" ? "left" : "right";
  const look = `
    :host { all: initial; position: fixed; z-index: 2147483000; bottom: 0; ${position}: 0; }
    button { position: absolute; bottom: 20px; ${position}: 20px; width: 60px; height: 60px; padding: 0; border: 0;
      border-radius: 50%; background: #2a5bd7; color: #fff; cursor: pointer;
      box-shadow: 0 6px 20px rgb(20 30 60 / 28%); }
    button:hover { background: #2350c4; }
    button:focus-visible { outline: 3px solid #fff; box-shadow: 0 0 0 6px #1a3f9e; }
    svg { width: 28px; height: 28px; fill: none; stroke: currentcolor; stroke-width: 2; stroke-linecap: round;
      stroke-linejoin: round; }
    .badge { position: absolute; top: -4px; right: -4px; min-width: 24px; height: 24px; padding: 0 6px;
      box-sizing: border-box; border: 2px solid #fff; border-radius: 12px; background: #c22f27;
      font: 600 13px/20px system-ui, sans-serif; text-align: center; }
    iframe { position: absolute; bottom: 96px; ${position}: 20px; width: min(400px, calc(100vw - 40px));
      height: min(640px, calc(100dvh - 120px)); border: 1px solid rgb(120 130 150 / 35%); border-radius: 18px;
      background: Canvas; color-scheme: light dark; box-shadow: 0 16px 50px rgb(20 30 60 / 28%); }
    @media (max-width: 480px), (max-height: 480px) {
      iframe { position: fixed; inset: 0; width: 100vw; height: 100dvh; border: 0; border-radius: 0; }
      .open { visibility: hidden; }
    }
    [hidden] { display: none; }
  `;

  function start(sentences) {
    const root = document.createElement("div").attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(look);
    root.adoptedStyleSheets = [sheet];
    const button = root.appendChild(document.createElement("button"));
    button.type = "button";
    button.append(icon(), Object.assign(document.createElement("span"), { className: "badge", hidden: true }));
    const badge = button.lastChild;
    let says = { open: sentences.texts["page-open-chat"], close: sentences.texts["page-close-chat"], label: "" };
    let frame;
    let isLoaded = false;
    let isOpen = false;

    const name = () => {
      const title = isOpen ? says.close : dataset.title || says.open;
      button.setAttribute("aria-label", says.label && !isOpen ? `${title}, ${says.label}` : title);
      button.setAttribute("aria-expanded", isOpen);
    };
    const tell = () => {
      const message = { source: "support-bot-embed", kind: isOpen ? "opened" : "closed" };
      if (isLoaded) frame.contentWindow.postMessage(message, host);
    };
    const loaded = () => {
      isLoaded = true;
      tell();
    };
    const turn = (open) => {
      isOpen = open;
      if (open && !frame) frame = root.insertBefore(panel(sentences, loaded), button);
      frame.hidden = !open;
      button.className = open ? "open" : "";
      if (open) [badge.hidden, says.label] = [true, ""];
      name();
      tell();
      if (open) frame.focus();
      else button.focus();
    };
    button.addEventListener("click", () => turn(!isOpen));
    root.addEventListener("keydown", (event) => event.key === "Escape" && isOpen && turn(false));
    addEventListener("message", ({ source, origin, data }) => {
      if (!frame || source !== frame.contentWindow || origin !== host || data?.source !== "support-bot") return;
      if (data.kind === "close") turn(false);
      if (data.kind === "unread") {
        says = { open: String(data.open), close: String(data.close), label: String(data.label) };
        badge.textContent = data.count > 99 ? "99+" : String(data.count);
        badge.hidden = isOpen || !data.count;
        name();
      }
    });
    name();
    document.body.append(root.host);
  }

  function panel(sentences, loaded) {
    const frame = document.createElement("iframe");
    frame.title = dataset.title || sentences.texts["page-title"];
    // Its own origin, so that the conversation outlives a reload; the site around it has another one and stays out.
    frame.setAttribute(
      "sandbox",
      "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads",
    );
    frame.referrerPolicy = "no-referrer";
    frame.addEventListener("load", loaded);
    frame.src = `${host}/web-chat/embedded?lang=${encodeURIComponent(language)}`;
    return frame;
  }

  function icon() {
    const space = "http://www.w3.org/2000/svg";
    const drawing = document.createElementNS(space, "svg");
    drawing.setAttribute("viewBox", "0 0 24 24");
    drawing.setAttribute("aria-hidden", "true");
    const line = drawing.appendChild(document.createElementNS(space, "path"));
    line.setAttribute("d", "M4 5.5h16v11h-8.5L7 20.5v-4H4zM8.5 11h.01M12 11h.01M15.5 11h.01");
    return drawing;
  }

  async function load() {
    const answer = await fetch(`${host}/web-chat/sentences?lang=${encodeURIComponent(language)}`);
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    return answer.json();
  }

  load().then(start, () => {
    const hint = "Its operator can allow it in WEB_CHAT_ORIGINS.";
    console.error(`The chat at ${host} does not serve ${location.origin}. ${hint}`);
  });
})();
