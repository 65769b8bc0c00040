// Starts the emulator of the Bot API and prints where it listens, as JSON.
//
// The emulator knows messages, commands and pressed buttons. Edited messages and
// inline queries it does not; /raw on a second port puts any update into its
// queue, where the bot fetches it like the others.
'use strict';
const http = require('http');
const net = require('net');
const {TelegramServer} = require('telegram-test-api/lib/telegramServer');

const format = TelegramServer.formatUpdate;
TelegramServer.formatUpdate = (u) => (u.raw ? {update_id: u.updateId, ...u.raw} : format(u));

const freePort = () => new Promise((resolve) => {
  const s = net.createServer().listen(0, '127.0.0.1', () => {
    const {port} = s.address();
    s.close(() => resolve(port));
  });
});

(async () => {
  const port = await freePort();
  const server = new TelegramServer({port, host: '127.0.0.1', storeTimeout: 3600});
  await server.start();
  const raw = http.createServer((req, res) => {
    let text = '';
    req.on('data', (part) => { text += part; });
    req.on('end', () => {
      const {botToken, update} = JSON.parse(text);
      server.storage.userMessages.push({
        time: Date.now(), botToken, updateId: server.updateId, messageId: server.messageId, isRead: false, raw: update,
      });
      server.updateId += 1;
      res.end('{"ok":true}');
    });
  });
  raw.listen(0, '127.0.0.1', () => {
    console.log(JSON.stringify({api: server.config.apiURL, raw: `http://127.0.0.1:${raw.address().port}`}));
  });
  process.stdin.on('end', () => process.exit(0)).resume(); // ends with whoever started it
})();
