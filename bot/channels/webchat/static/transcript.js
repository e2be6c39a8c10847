// What was said, in order, and as a text file.
const BOLD = /\*\*([^*]+)\*\*/g;
const LINK = /\[([^\]]+)\]\((https?:[^)\s]+)\)/g;

export class Transcript {
  #said = new Map();

  // Whether it is a message that was not known yet.
  take(activity) {
    const text = activity.channelData?.messageBack?.displayText || activity.text;
    if (activity.type !== "message" || !text) return false;
    const isNew = !this.#said.has(activity.id);
    this.#said.set(activity.id, { ...activity, text });
    return isNew;
  }

  isFromBot({ from }) {
    return from?.role !== "user" && !from?.id?.startsWith("dl_");
  }

  isEmpty() {
    return this.#said.size === 0;
  }

  clear() {
    this.#said.clear();
  }

  write(speech) {
    const time = new Intl.DateTimeFormat(speech.locale, { timeStyle: "short" });
    const lines = [...this.#said.values()].map((activity) => {
      const who = speech.text(this.isFromBot(activity) ? "page-bot" : "page-you");
      return `[${time.format(new Date(activity.timestamp))}] ${who}:\n${plain(activity.text)}\n`;
    });
    return [`${speech.transcript(new Date())}\n`, ...lines].join("\n");
  }

  download(speech) {
    const url = URL.createObjectURL(new Blob(["\ufeff", this.write(speech)], { type: "text/plain;charset=utf-8" }));
    const download = `${speech.text("page-title")}.txt`;
    Object.assign(document.createElement("a"), { href: url, download }).click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  }
}

const plain = (markdown) => markdown.replace(BOLD, "$1").replace(LINK, "$1: $2");
