// The page: puts the conversation, the language menu and the buttons together.
import { appearance } from "./appearance.js";
import { Conversation } from "./conversation.js";
import { give } from "./directions.js";
import { frame } from "./frame.js";
import { Notice } from "./notice.js";
import { Speech } from "./speech.js";
import { Transcript } from "./transcript.js";

const at = (id) => document.getElementById(id);
const data = JSON.parse(at("data").textContent);
const component = at("component");
const speech = new Speech(data.sentences, data.locale);
const notice = new Notice(at("notice"), at("notice-text"), at("retry"));
const transcript = new Transcript();
const embedding = frame(document.documentElement.dataset.mode === "embedded");
let attempts = 0;
let conversation;
let unsaid;

// The browser has been fetching it since the head of the page; a failed attempt can be made again.
function loadComponent() {
  if (window.WebChat) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement("script"), { src: component.href, nonce: component.nonce });
    script.addEventListener("load", resolve);
    script.addEventListener("error", () => reject(new Error("Web Chat could not be loaded.")));
    document.head.append(script);
  });
}

function draw() {
  const { directLine, store } = conversation;
  const { direction: dir } = speech.sentences;
  const properties = { key: attempts, directLine, store, locale: speech.locale, dir, nonce: component.nonce };
  window.WebChat.renderWebChat({ ...properties, ...appearance }, at("chat"));
}

async function open(begin) {
  const attempt = ++attempts;
  const draft = conversation?.draft();
  conversation?.leave();
  show("connecting");
  try {
    await loadComponent();
    const begun = await begin();
    // Somebody was quicker.
    if (attempt !== attempts) return begun.leave();
    conversation = begun;
  } catch (fault) {
    if (attempt === attempts) fail(fault);
    return;
  }
  draw();
  if (draft) conversation.write(draft);
  if (unsaid) conversation.press(...unsaid);
  unsaid = undefined;
}

function fail({ wait }) {
  conversation = undefined;
  if (wait) tooFast(wait);
  else show("unreachable");
}

const events = {
  state: show,
  activity(activity) {
    at("welcome").hidden = true;
    const isNew = transcript.take(activity);
    at("download").disabled = transcript.isEmpty();
    embedding.shown();
    if (isNew && transcript.isFromBot(activity)) embedding.arrived(speech);
  },
  refused: tooFast,
};

const resume = () => open(() => Conversation.resume(speech.locale, events));
const startOver = () => {
  conversation?.end();
  transcript.clear();
  at("download").disabled = true;
  at("welcome").hidden = false;
  embedding.seen();
  return open(() => Conversation.start(speech.locale, events));
};

function show(state) {
  document.documentElement.dataset.state = state;
  for (const id of ["person", "start-over"]) at(id).disabled = state === "connecting";
  if (state === "connecting") {
    notice.waiting(speech.text("page-connecting"));
  } else if (state === "online") {
    notice.recovered(speech.text("page-connected-again"));
  } else if (state === "lost") {
    notice.show("warning", speech.text("page-connection-lost"), speech.text("page-try-again"), resume);
  } else if (state === "unreachable") {
    notice.show("fault", speech.text("page-unreachable"), speech.text("page-try-again"), resume);
  } else if (state === "ended") {
    notice.show("fault", speech.text("page-ended"), speech.text("page-start-over"), startOver);
  }
}

function tooFast(seconds) {
  notice.pass(speech.tooFast(seconds), seconds);
  if (!conversation) setTimeout(resume, seconds * 1000);
}

// What is said before there is a conversation is said as soon as there is one.
function say(title, choice) {
  if (conversation) conversation.press(title, choice);
  else unsaid = [title, choice];
}

async function speak(language) {
  await speech.change(language);
  notice.clear();
  show(document.documentElement.dataset.state);
  embedding.renamed(speech);
  if (!conversation) return;
  draw();
  conversation.speak(speech.locale);
}

at("language").addEventListener("change", ({ target }) => {
  speak(target.value).catch(() => {
    target.value = speech.sentences.language;
    show("unreachable");
  });
});
at("person").addEventListener("click", () => say(speech.text("button-talk-to-person"), "agent"));
at("download").addEventListener("click", () => transcript.download(speech));
at("start-over").addEventListener("click", () => at("question").showModal());
at("question").addEventListener("close", () => at("question").returnValue === "over" && startOver());
at("close").addEventListener("click", () => embedding.close());
for (const chip of document.querySelectorAll(".chip")) {
  chip.addEventListener("click", () => {
    for (const other of document.querySelectorAll(".chip")) other.setAttribute("aria-pressed", other === chip);
    say(chip.textContent, chip.dataset.choice);
  });
}
addEventListener("offline", () => conversation && show("lost"));
addEventListener("online", () => document.documentElement.dataset.state !== "online" && resume());
give(at("chat"));
resume();
