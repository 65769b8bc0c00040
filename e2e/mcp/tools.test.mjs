// The articles as tools, through the official client.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync } from "node:fs";
import { createServer } from "node:net";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";

const work = process.env.WORK, token = "0123456789abcdef0123456789abcdef";
const question = "متى وقع الانقلاب في النيجر؟";
let pages, site;

before(async () => {
  cpSync("../../corpus", work + "/corpus", { recursive: true });
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  site = `http://127.0.0.1:${port}`;
  pages = spawn(work + "/bot", ["web", "--quiet", "--listen", `127.0.0.1:${port}`],
    { cwd: work, stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, ISNAD_WEB_BASE_URL: site, ISNAD_WEB_API_TOKENS: token } });
  for (let i = 0; i < 600; i++) {
    try {
      if ((await fetch(site + "/readyz")).ok) return;
    } catch {}
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error("the pages are not served");
});

after(async () => {
  pages?.kill("SIGTERM");
  await once(pages, "exit");
});

// bearer sends the program's token.
const bearer = (sent) => ({ requestInit: { headers: { Authorization: "Bearer " + sent } } });

const ways = {
  "standard input and output": () => new StdioClientTransport({ command: work + "/bot", args: ["mcp", "--quiet"], cwd: work }),
  "HTTP": () => new StreamableHTTPClientTransport(new URL(site + "/mcp"), bearer(token)),
};

async function connect(transport) {
  const client = new Client({ name: "isnad-e2e", version: "1" });
  await client.connect(transport);
  return client;
}

for (const [way, transport] of Object.entries(ways)) {
  test(`the tools, over ${way}`, async () => {
    const client = await connect(transport());
    const { tools } = await client.listTools();
    assert.deepEqual(tools.map((t) => t.name).sort(), ["ask", "read_lines", "search"]);
    for (const t of tools) assert.ok(t.annotations.readOnlyHint && t.outputSchema, t.name);

    const answer = await client.callTool({ name: "ask", arguments: { question } });
    const cited = answer.structuredContent.citations[0];
    assert.equal(answer.structuredContent.outcome, "answered");
    assert.match(answer.content[0].text, new RegExp(`\\[1\\] ${cited.file.replaceAll(".", "\\.")}:${cited.line} «`));

    const lines = await client.callTool({ name: "read_lines", arguments: { file: cited.file, first: cited.line } });
    const line = Buffer.from(lines.structuredContent.lines[0].text);
    assert.equal(line.subarray(cited.start, cited.end).toString(), cited.quote, "the quote is the line's own bytes");

    const found = await client.callTool({ name: "search", arguments: { words: question, limit: 2 } });
    assert.equal(found.structuredContent.hits.length, 2);

    const wrong = await client.callTool({ name: "read_lines", arguments: { file: "../../etc/passwd", first: 1 } });
    assert.ok(wrong.isError);
    await client.close();
  });
}

test("a wrong token is refused", async () => {
  await assert.rejects(connect(new StreamableHTTPClientTransport(new URL(site + "/mcp"), bearer("wrong"))));
});

test("a broken line is answered with an error, and the session goes on", async () => {
  const bot = spawn(work + "/bot", ["mcp", "--quiet"], { cwd: work, stdio: ["pipe", "pipe", "inherit"] });
  const replies = createInterface({ input: bot.stdout })[Symbol.asyncIterator]();
  const reply = async () => JSON.parse((await replies.next()).value);
  const send = (line) => bot.stdin.write(line + "\n");
  send('{"jsonrpc":"2.0","id":1,"method":"ini');
  assert.deepEqual({ ...(await reply()), error: undefined }, { jsonrpc: "2.0", id: null, error: undefined });
  send("nonsense");
  assert.equal((await reply()).error.code, -32700);
  send('{"jsonrpc":"2.0","id":2,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}');
  assert.equal((await reply()).result.serverInfo.name, "isnad");
  bot.stdin.end();
  assert.deepEqual(await once(bot, "exit"), [0, null]);
});
