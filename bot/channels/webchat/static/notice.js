// The line that says how the connection is.
const SHORTLY = 3000;

export class Notice {
  #line;
  #text;
  #retry;
  #timer;
  #pressed;

  constructor(line, text, retry) {
    [this.#line, this.#text, this.#retry] = [line, text, retry];
    retry.addEventListener("click", () => this.#pressed());
  }

  // Stays until something else is shown. `kind` is warning or fault.
  show(kind, text, title, pressed) {
    this.#draw(kind, text);
    this.#retry.textContent = title;
    this.#retry.hidden = false;
    this.#pressed = pressed;
  }

  // What was wrong is being looked after.
  waiting(text) {
    if (!this.#line.hidden) this.#draw("warning", text);
  }

  // Goes away by itself.
  pass(text, seconds) {
    this.#draw("warning", text);
    this.#timer = setTimeout(() => this.clear(), seconds * 1000);
  }

  // Says so if it had said that something was wrong.
  recovered(text) {
    if (this.#line.hidden) return;
    this.#draw("well", text);
    this.#timer = setTimeout(() => this.clear(), SHORTLY);
  }

  clear() {
    clearTimeout(this.#timer);
    this.#line.hidden = true;
    this.#text.textContent = "";
  }

  #draw(kind, text) {
    clearTimeout(this.#timer);
    this.#retry.hidden = true;
    this.#line.dataset.kind = kind;
    this.#line.hidden = false;
    this.#text.textContent = text;
  }
}
