// One conversation over Direct Line: how it begins, is kept over a reload, and how its connection is.
const SERVICE = new URL("/v3/directline", location.origin).href;
const KEY = "support-bot-conversation";
const [ONLINE, EXPIRED, FAILED, ENDED] = [2, 3, 4, 5];
const STATES = { [ONLINE]: "online", [EXPIRED]: "ended", [FAILED]: "unreachable", [ENDED]: "ended" };
const PATIENCE = 60_000;

// Where a browser keeps nothing for this page, the conversation lasts as long as the page.
const kept = {
  read() {
    try {
      return JSON.parse(sessionStorage.getItem(KEY));
    } catch {
      return null;
    }
  },
  write(value) {
    try {
      if (value) sessionStorage.setItem(KEY, JSON.stringify(value));
      else sessionStorage.removeItem(KEY);
    } catch {}
  },
};

class Refused extends Error {
  constructor(answer) {
    super(`${answer.status} from ${answer.url}`);
    this.status = answer.status;
    this.wait = answer.status === 429 ? seconds(answer.headers.get("Retry-After")) : 0;
  }
}

const seconds = (header) => Math.max(1, Math.ceil(Number(header)) || 1);

async function post(url, headers = {}) {
  const answer = await fetch(url, { method: "POST", headers });
  if (!answer.ok) throw new Refused(answer);
  return answer.json();
}

export class Conversation {
  #answered;
  #events;
  #isLinked = false;
  #left = false;
  #lost;
  #spoken = false;
  #unsaid;

  // A new conversation. Rejects when the bot cannot be reached; `wait` then says for how long, if it was too busy.
  static async start(locale, events) {
    kept.write(null);
    const { token } = await post("/web-chat/token");
    return new Conversation({ token }, locale, events);
  }

  // The conversation of this tab, if there is one and it has not ended, else a new one.
  static async resume(locale, events) {
    const saved = kept.read();
    if (!saved?.token) return Conversation.start(locale, events);
    try {
      const { token } = await post(`${SERVICE}/tokens/refresh`, { Authorization: `Bearer ${saved.token}` });
      return new Conversation({ token, conversationId: saved.conversationId }, locale, events);
    } catch (fault) {
      if (![401, 403, 404].includes(fault.status)) throw fault;
      return Conversation.start(locale, events);
    }
  }

  constructor(entry, locale, events) {
    this.#events = events;
    this.locale = locale;
    this.store = window.WebChat.createStore({}, () => (next) => (action) => this.#passed(next, action));
    this.directLine = window.WebChat.createDirectLine({
      ...entry,
      domain: SERVICE,
      conversationStartProperties: { locale },
    });
    this.#watch();
    addEventListener("pagehide", () => this.#keep());
    this.directLine.connectionStatus$.subscribe((status) => this.#became(status));
  }

  // Says something in the person's name that the bot need not guess at: a button's title and its meaning. Before Web
  // Chat is connected it would be lost, so it waits.
  press(title, choice) {
    const payload = { displayText: title, text: title, value: { choice } };
    const say = () => this.store.dispatch({ type: "WEB_CHAT/SEND_MESSAGE_BACK", payload });
    if (this.#isLinked) say();
    else this.#unsaid = say;
  }

  // Goes on in another language; a bot that has answered already is told at once.
  speak(locale) {
    this.locale = locale;
    this.store.dispatch({ type: "WEB_CHAT/SET_LANGUAGE", payload: { language: locale } });
    const payload = { value: { choice: `language:${locale}` } };
    if (this.#spoken) this.store.dispatch({ type: "WEB_CHAT/SEND_POST_BACK", payload });
  }

  draft() {
    return this.store.getState().sendBoxValue;
  }

  write(text) {
    this.store.dispatch({ type: "WEB_CHAT/SET_SEND_BOX", payload: { text } });
  }

  // Nobody goes on with it, not even who finds its token.
  end() {
    const { conversationId, token } = this.directLine;
    const headers = { Authorization: `Bearer ${token}`, "Content-Type": "application/json" };
    const body = JSON.stringify({ type: "endOfConversation", from: { id: "user" } });
    const url = `${SERVICE}/conversations/${conversationId}/activities`;
    if (conversationId) fetch(url, { method: "POST", headers, body, keepalive: true }).catch(() => {});
  }

  // Lets the connection go. The conversation stays where it is.
  leave() {
    this.#left = true;
    clearTimeout(this.#lost);
    this.directLine.end();
  }

  #became(status) {
    if (this.#left) return;
    this.#keep();
    // A conversation that is not there any more cannot be had by trying again.
    if (status === FAILED && this.#answered === 404) this.#tell("ended");
    else if (STATES[status]) this.#tell(STATES[status]);
  }

  #tell(state) {
    clearTimeout(this.#lost);
    if (state === "lost") this.#lost = setTimeout(() => this.#tell("unreachable"), PATIENCE);
    this.#events.state(state);
  }

  #passed(next, action) {
    if (action.type === "DIRECT_LINE/INCOMING_ACTIVITY") {
      this.#spoken = true;
      this.#keep();
      this.#events.activity(action.payload.activity);
    }
    const result = next(action);
    if (action.type === "DIRECT_LINE/CONNECT_FULFILLED") {
      this.#isLinked = true;
      this.#unsaid?.();
      this.#unsaid = undefined;
    }
    return result;
  }

  // Tokens change while the conversation goes on.
  #keep() {
    const { conversationId, token } = this.directLine;
    if (conversationId && token && !this.#left) kept.write({ conversationId, token });
  }

  // The library keeps quiet about a socket that broke, and about an answer that says "too fast".
  #watch() {
    const { services } = this.directLine;
    const turned = (event) => {
      if (this.#left) return;
      if (event.reason === "collision") this.#giveWay();
      else this.#tell(event.type === "open" ? "online" : "lost");
    };
    services.WebSocket = class extends services.WebSocket {
      constructor(...parameters) {
        super(...parameters);
        for (const type of ["open", "close"]) this.addEventListener(type, turned);
      }
    };
    const { ajax } = services;
    services.ajax = (request) => ajax({ ...request, createXHR: () => this.#request() });
  }

  // Another tab goes on with this conversation, such as a duplicate of this one. Both would take it from each other for
  // ever if neither gave way.
  #giveWay() {
    this.#tell("unreachable");
    this.leave();
  }

  #request() {
    const request = new XMLHttpRequest();
    request.addEventListener("load", () => {
      this.#answered = request.status;
      if (request.status === 429) this.#events.refused(seconds(request.getResponseHeader("Retry-After")));
    });
    return request;
  }
}
