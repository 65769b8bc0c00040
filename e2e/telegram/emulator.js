// Starts the emulator of the Bot API and prints where it listens, as JSON.
//
// The emulator knows messages, commands and pressed buttons. Edited messages, inline
// queries and files it does not; a second port puts any update into its queue, where
// the bot fetches it like the others, and takes files (in base64, by their id) that
// the bot downloads.
'use strict';
const http = require('http');
const net = require('net');
const {TelegramServer} = require('telegram-test-api/lib/telegramServer');

const format = TelegramServer.formatUpdate;
TelegramServer.formatUpdate = (u) => (u.raw ? {update_id: u.updateId, ...u.raw} : format(u));

const files = new Map();

// withFiles answers getFile and downloads, and leaves the rest to the emulator.
const withFiles = (app) => Object.assign((req, res) => {
  const path = decodeURI(req.url.split('?')[0]);
  if (path.startsWith('/file/bot')) {
    res.end(files.get(path.split('/').pop()));
  } else if (path.endsWith('/getFile')) {
    let text = '';
    req.on('data', (part) => { text += part; });
    req.on('end', () => {
      const id = new URLSearchParams(text).get('file_id');
      res.end(JSON.stringify({ok: true, result: {file_id: id, file_path: id, file_size: files.get(id).length}}));
    });
  } else {
    app(req, res);
  }
}, {settings: app.settings});

const freePort = () => new Promise((resolve) => {
  const s = net.createServer().listen(0, '127.0.0.1', () => {
    const {port} = s.address();
    s.close(() => resolve(port));
  });
});

(async () => {
  const port = await freePort();
  const server = new TelegramServer({port, host: '127.0.0.1', storeTimeout: 3600});
  server.webServer = withFiles(server.webServer);
  await server.start();
  const raw = http.createServer((req, res) => {
    let text = '';
    req.on('data', (part) => { text += part; });
    req.on('end', () => {
      const {botToken, update, file} = JSON.parse(text);
      if (file) {
        files.set(file.id, Buffer.from(file.contents, 'base64'));
        res.end('{"ok":true}');
        return;
      }
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
