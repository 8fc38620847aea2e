// Loaded before a program (node --import): counts what the program sends to PostgreSQL and Redis once it was
// armed, and kills it without warning right after one of these statements left it, before any answer was heard.
// Dying before a statement is the same to the servers as dying after the one before it.
import process from 'node:process';
import { Redis } from 'ioredis';
import pg from 'pg';

let sent = 0;
let fatal = null;

const counting = (send) =>
  function (...args) {
    const result = send.apply(this, args);
    if (fatal !== null) {
      sent += 1;
      if (sent === fatal) process.kill(process.pid, 'SIGKILL');
    }
    return result;
  };

pg.Client.prototype.query = counting(pg.Client.prototype.query);
Redis.prototype.sendCommand = counting(Redis.prototype.sendCommand);

let begin;
/** For a program that waits until it is told to begin. It may be told before it asks. */
globalThis.toldToBegin = new Promise((resolve) => (begin = resolve));

process.on('message', ({ ask, at }) => {
  if (ask === 'begin') begin();
  if (ask === 'arm') {
    sent = 0;
    fatal = at;
  }
  if (ask === 'arm' || ask === 'count') process.send({ [ask]: sent });
});
