// Web Chat makes a link of every name with a dot in it, such as Outlook.com. Only what the bot has linked is one.
export function drawn(markdown, ...options) {
  const html = window.WebChat.renderMarkdown(markdown, ...options);
  const { body } = new DOMParser().parseFromString(html, "text/html");
  for (const link of body.querySelectorAll("a")) {
    const address = link.getAttribute("href") ?? "";
    if (!address.startsWith("https://") || !markdown.includes(address)) link.replaceWith(written(link));
  }
  return body.innerHTML;
}

// Without the marks that keep a link's icon on its line.
const written = (link) => link.textContent.replaceAll("\u200b", "");
