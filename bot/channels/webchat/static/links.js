// Web Chat makes a link of every name with a dot in it, such as Outlook.com. Only what the bot has linked is one.
const JOINER = /^\u200b|\u200b$/g;

export function drawn(markdown, ...options) {
  const html = window.WebChat.renderMarkdown(markdown, ...options);
  const { body } = new DOMParser().parseFromString(html, "text/html");
  for (const link of body.querySelectorAll("a")) {
    const address = link.getAttribute("href") ?? "";
    if (!address.startsWith("https://") || !markdown.includes(address)) unlink(link);
  }
  return body.innerHTML;
}

// Also without the marks around it that let a line break there, even before a full stop.
function unlink(link) {
  for (const beside of [link.previousSibling, link.nextSibling]) {
    if (beside?.nodeType === Node.TEXT_NODE) beside.data = beside.data.replace(JOINER, "");
  }
  link.replaceWith(link.textContent.replaceAll("\u200b", ""));
}
