// Loaded into the Playground before its own code: it has no option for the address and would listen on all of them.
"use strict";

const { Server } = require("node:net");

const listen = Server.prototype.listen;

Server.prototype.listen = function (...given) {
  const [where, ...rest] = given;
  const asked = where !== null && typeof where === "object" ? where : { port: Number(where) };
  if (Number.isInteger(Number(asked.port))) {
    const ready = rest.filter((argument) => typeof argument === "function");
    return listen.call(this, { ...asked, port: Number(asked.port), host: "127.0.0.1" }, ...ready);
  }
  return listen.apply(this, given);
};
