// What the page says: put into every element that names its sentence, and fetched anew for another language.
export class Speech {
  constructor(sentences, locale) {
    this.sentences = sentences;
    this.locale = locale;
  }

  text(id) {
    return this.sentences.texts[id];
  }

  newMessages(count) {
    return numbered(this.sentences.newMessages, count);
  }

  tooFast(seconds) {
    return numbered(this.sentences.tooFast, seconds);
  }

  transcript(time) {
    const text = new Intl.DateTimeFormat(this.locale, { dateStyle: "long", timeStyle: "short" }).format(time);
    return this.sentences.transcript.replace("{time}", text);
  }

  // Rejects, and leaves everything as it is, when the sentences cannot be had.
  async change(language) {
    const answer = await fetch(`/web-chat/sentences?lang=${encodeURIComponent(language)}`);
    if (!answer.ok) throw new Error(`${answer.status} for the sentences`);
    this.sentences = await answer.json();
    this.locale = language;
    this.#show();
  }

  #show() {
    const { documentElement: root } = document;
    root.lang = this.sentences.language;
    root.dir = this.sentences.direction;
    document.title = this.text("page-title");
    for (const element of document.querySelectorAll("[data-say]")) element.textContent = this.text(element.dataset.say);
    for (const element of document.querySelectorAll("[data-label]")) {
      const label = this.text(element.dataset.label);
      element.setAttribute("aria-label", label);
      if (element.title) element.title = label;
    }
    for (const element of document.querySelectorAll("[data-hint]")) element.title = this.text(element.dataset.hint);
    for (const [place, chip] of document.querySelectorAll(".chip").entries()) {
      chip.textContent = this.sentences.suggestions[place].title;
    }
    const address = new URL(location.href);
    address.searchParams.set("lang", this.sentences.language);
    history.replaceState(history.state, "", address);
  }
}

// The server has put every number into words, since only the language knows the right form.
const numbered = (forms, number) => forms[Math.min(Math.max(number, 1), forms.length) - 1];
