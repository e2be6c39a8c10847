// The Direct Line client of Web Chat in Node: does what it is told line by line, and tells in JSON what happens.
// In:  {"do": "open", "options": {...}} | {"do": "say", "text", "key"} | {"do": "drop"} | {"do": "reconnect", ...} | {"do": "end"}
// Out: {"activity": ...} | {"status": n} | {"posted": id, "key"} | {"refused": message, "key"} | {"socket": "open"}
import { createInterface } from "node:readline";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const Socket = require("ws");
const sockets = [];

class Watched extends Socket {
  constructor(address) {
    super(address);
    sockets.push(this);
    this.on("open", () => tell({ socket: "open" }));
  }
}

globalThis.XMLHttpRequest = require("xhr2");
globalThis.WebSocket = Watched;
const { DirectLine } = require("botframework-directlinejs");

let line;

function tell(what) {
  process.stdout.write(`${JSON.stringify(what)}\n`);
}

const deeds = {
  open({ options }) {
    line = new DirectLine({ timeout: 5000, random: () => 0, pollingInterval: 250, ...options });
    line.connectionStatus$.subscribe((status) => tell({ status }));
    line.activity$.subscribe(
      (activity) => tell({ activity }),
      (error) => tell({ failed: String(error?.message ?? error) }),
    );
  },
  say({ text, key }) {
    line
      .postActivity({ type: "message", text, from: { id: "somebody" }, channelData: { clientActivityID: key } })
      .subscribe(
        (posted) => tell({ posted, key }),
        (error) => tell({ refused: String(error?.message ?? error), key }),
      );
  },
  drop() {
    sockets.at(-1).terminate();
  },
  reconnect({ token, streamUrl, conversationId }) {
    line.reconnect({ token, streamUrl, conversationId });
  },
  end() {
    line?.end();
    process.exit(0);
  },
};

createInterface({ input: process.stdin }).on("line", (text) => {
  const told = JSON.parse(text);
  deeds[told.do](told);
});
