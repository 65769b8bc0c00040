// The pages as a reader has them, in a real browser.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { once } from "node:events";
import { chromium } from "playwright-core";

const work = process.env.WORK, pictures = process.env.PICTURES ? "../../docs/pictures" : "";
const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
let bot, browser, site;

// One line of about 3,600 characters, with the answer near its end.
const filler = "ومضت القافلة في طريقها بين الكثبان حتى بلغت البئر القديمة عند الغروب، ";
const fact = "وافتتح المهندس سليم الحداد مكتبة الواحة العامة في ربيع عام 1931";
const long = filler.repeat(45) + fact + "، " + filler.repeat(5).trim();

before(async () => {
  cpSync("../../corpus", work + "/corpus", { recursive: true });
  writeFileSync(work + "/corpus/long-line.md", "# مكتبة الواحة\n\n" + long + "\n\n| السنة | الكتب |\n|---|---|\n| 1931 | 400 |\n| 1950 | 9000 |\n");
  ({ bot, address: site } = await serve("data"));
  browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
});

after(async () => {
  await browser?.close();
  bot?.kill("SIGTERM");
  await once(bot, "exit");
});

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  return port;
}

// serve starts the program on a data folder; others may come where env says so.
async function serve(data, env = () => ({})) {
  const port = await freePort(), address = `http://127.0.0.1:${port}`;
  const variables = { ...process.env, ...env(address) };
  const bot = spawn(work + "/bot", ["web", "--quiet", "--data", data, "--listen", `127.0.0.1:${port}`], { cwd: work, stdio: ["ignore", "inherit", "inherit"], env: variables });
  for (let i = 0; i < 600; i++) {
    try {
      if ((await fetch(address + "/readyz")).ok) return { bot, address, variables };
    } catch {}
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error("the pages are not served");
}

const home = () => site;

const devices = {
  desktop: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
};

// open gives a page that notes what must not happen.
async function open(options, site = home()) {
  const context = await browser.newContext(options);
  const page = await context.newPage(), wrong = [];
  page.on("console", (m) => m.type() === "error" && wrong.push("console: " + m.text()));
  page.on("pageerror", (e) => wrong.push("script: " + e.message));
  page.on("request", (r) => new URL(r.url()).origin !== site && wrong.push("request to " + r.url()));
  return { page, wrong, close: () => context.close() };
}

async function accessible(page, where) {
  const found = await page.evaluate(`(() => { ${axe}; return axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }); })()`);
  const serious = found.violations.filter((v) => ["serious", "critical"].includes(v.impact));
  assert.deepEqual(serious.map((v) => `${v.id}: ${v.nodes.map((n) => n.html + " " + n.failureSummary).join(" | ")}`), [], where);
  const wide = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
  assert.ok(wide <= 0, `${where}: the page is ${wide} pixels wider than the screen`);
}

// marked is the text of the current marks, and whether their beginning is inside the view.
const marked = (page) => page.evaluate(() => {
  const marks = [...document.querySelectorAll("mark.now")];
  const box = marks[0]?.getClientRects()[0];
  return {
    text: marks.map((m) => m.textContent).join(""), hash: location.hash,
    inside: !!box && box.top >= 0 && box.bottom <= innerHeight && box.left >= -1 && box.right <= innerWidth + 1,
  };
});

async function askFor(page, question) {
  await page.fill("#q", question);
  await page.keyboard.press("Enter");
  await page.waitForSelector(".answer:not(.partial)");
}

// The documents show these.
const shown = ["ask-desktop-light-ar", "ask-phone-light-ar", "source-desktop-dark-en", "source-phone-dark-ar", "unanswered-desktop-light-ar"];

async function picture(page, name) {
  if (!pictures || !shown.includes(name)) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: `${pictures}/${name}.png`, type: "png" });
}

for (const [device, screen] of Object.entries(devices)) {
  for (const colorScheme of ["light", "dark"]) {
    for (const [language, question] of [["ar", "متى وقع الانقلاب في النيجر؟"], ["en", "Who founded al-Mourabitoun?"]]) {
      test(`question to source and back: ${device}, ${colorScheme}, ${language}`, async () => {
        const { page, wrong, close } = await open({ ...screen, colorScheme, locale: language });
        await page.goto(site + "/");
        assert.equal(await page.getAttribute("html", "lang"), language);
        await askFor(page, question);
        await accessible(page, "the answer");
        await picture(page, `ask-${device}-${colorScheme}-${language}`);
        const quote = await page.textContent(".sources blockquote");
        await page.click(".answer .marker");
        await page.waitForSelector("mark.now");
        const { text, inside } = await marked(page);
        assert.ok(inside, "the marked words are not in the view");
        assert.equal(text, quote);
        await accessible(page, "the article");
        await picture(page, `source-${device}-${colorScheme}-${language}`);
        await page.goBack();
        assert.equal(await page.textContent(".sources blockquote"), quote, "the answer is gone");
        assert.deepEqual(wrong, []);
        await close();
      });
    }
  }

  for (const javaScriptEnabled of [true, false]) {
    test(`words near the end of a line of 3,600 characters are in the view: ${device}, script ${javaScriptEnabled ? "on" : "off"}`, async () => {
      const { page, wrong, close } = await open({ ...screen, locale: "ar", javaScriptEnabled });
      await page.goto(site + "/ask");
      await page.fill("#q", "من افتتح مكتبة الواحة؟");
      await page.click("form#ask button");
      await page.waitForSelector(".answer:not(.partial)");
      const quote = await page.textContent(".sources blockquote");
      assert.ok(quote.includes("سليم الحداد"), quote);
      const address = await page.getAttribute(".answer .marker", "href");
      await page.goto(site + address);
      const { text, inside } = await marked(page);
      assert.equal(text, quote);
      assert.ok(inside, "the marked words are not in the view");
      assert.deepEqual(wrong, []);
      await close();
    });
  }
}

test("with the keyboard alone: from the question to the source and back", async () => {
  const { page, close } = await open({ ...devices.desktop, locale: "en" });
  await page.goto(site + "/");
  const focused = () => page.evaluate(() => document.activeElement.className + "#" + document.activeElement.id);
  const tabTo = async (what) => {
    for (let i = 0; i < 40 && !(await focused()).includes(what); i++) await page.keyboard.press("Tab");
    assert.ok((await focused()).includes(what), `${what} can't be reached`);
  };
  await tabTo("#q");
  await page.keyboard.type("متى وقع الانقلاب في النيجر؟");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".answer:not(.partial)");
  await page.evaluate(() => document.activeElement.blur());
  await tabTo("marker");
  await page.keyboard.press("Enter");
  await page.waitForSelector("mark.now");
  assert.ok((await marked(page)).inside);
  await page.goBack(); // Alt and an arrow key belong to the browser's window, which there is not
  await page.waitForSelector(".answer");
  await close();
});

test("lines and ranges have addresses", async () => {
  const { page, close } = await open({ ...devices.desktop, locale: "en" });
  await page.goto(site + "/a/sahel-truce.md#L40-L43");
  const picked = await page.$$eval(".picked", (all) => all.map((l) => l.id));
  assert.deepEqual(picked, ["L40", "L41", "L42", "L43"]);
  await page.goto(site + "/a/sahel-truce.md#L12");
  assert.equal(await page.evaluate(() => document.querySelector(":target").id), "L12");
  await close();
});

test("search leads to the words that were found, and sources lead to each other", async () => {
  const { page, wrong, close } = await open({ ...devices.phone, locale: "ar" });
  await page.goto(site + "/search");
  await page.fill("#q", "هدنة بين القاعدة وداعش");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".sources li");
  await accessible(page, "the search");
  await page.click(".sources li:first-child a");
  await page.waitForSelector("mark.now");
  await page.click("a[rel=next]");
  await page.waitForSelector("#c2.now");
  assert.ok((await marked(page)).inside);
  assert.deepEqual(wrong, []);
  await close();
});

test("a table is a table", async () => {
  const { page, close } = await open({ ...devices.phone, locale: "ar" });
  await page.goto(site + "/a/long-line.md");
  assert.equal(await page.locator(".table tr").count(), 4);
  await accessible(page, "an article with a table");
  await close();
});

test("copying gives the quotation with its reference", async () => {
  const { page, close } = await open({ ...devices.desktop, locale: "ar", permissions: ["clipboard-read", "clipboard-write"] });
  await page.goto(site + "/");
  await askFor(page, "متى وقع الانقلاب في النيجر؟");
  const quote = await page.textContent(".sources blockquote");
  await page.click(".answer .marker");
  await page.click("[data-copy]");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.ok(copied.includes(quote.trim()) && /\.(md|txt):\d+/.test(copied), copied);
  await close();
});

test("every other page can be read by everybody", async () => {
  for (const colorScheme of ["light", "dark"]) {
    const { page, close } = await open({ ...devices.phone, colorScheme, locale: "ar" });
    for (const path of ["/ask", "/articles", "/nowhere", "/a/nowhere.md", "/search?q=" + encodeURIComponent("؟")]) {
      await page.goto(site + path);
      await accessible(page, path);
    }
    await close();
  }
});

test("an invitation, and what was not answered, for whoever runs the bot", async () => {
  const closed = await serve("closed", (address) => ({ ISNAD_WEB_BASE_URL: address, ISNAD_WEB_QUESTIONS: "true" }));
  // run gives everything that a subcommand prints.
  const run = (...args) => execFileSync("sh", ["-c", '"$0" "$@" --data closed 2>&1', work + "/bot", ...args], { cwd: work, env: closed.variables, encoding: "utf8" });
  const { page, wrong, close } = await open({ ...devices.desktop, colorScheme: "light", locale: "ar" }, closed.address);
  try {
    await page.goto(closed.address + "/articles");
    await accessible(page, "a refusal");
    await page.goto(run("invite").trim());
    await accessible(page, "an invitation");
    await page.keyboard.press("Tab");
    await page.click("main button");
    for (const question of ["كم ثمن الكيلو من الأرز؟", "بكام كيلو الرز؟", "كم ثمن الكيلو من الأرز؟", "متى تأسست جامعة الخرطوم؟", "What is the capital of Mars?"]) {
      await askFor(page, question);
      await page.goto(closed.address + "/ask");
    }
    await page.goto(closed.address + "/unanswered");
    assert.match(await page.textContent("h1"), /للمشرفين/);
    await accessible(page, "a refusal to whoever is no admin");
    const link = /http\S+/.exec(run("feedback", "--unanswered"))[0];
    for (const [device, screen] of Object.entries(devices)) {
      for (const colorScheme of ["light", "dark"]) {
        const admin = await open({ ...screen, colorScheme, locale: "ar" }, closed.address);
        await admin.page.goto(link);
        assert.equal(await admin.page.locator(".groups > li").count(), 3);
        assert.match(await admin.page.textContent(".groups > li:first-child"), /الأرز.*×3/s);
        await accessible(admin.page, `what was not answered: ${device}, ${colorScheme}`);
        await picture(admin.page, `unanswered-${device}-${colorScheme}-ar`);
        assert.deepEqual(admin.wrong, []);
        await admin.close();
      }
    }
    assert.deepEqual(wrong.filter((w) => !w.includes("403")), []);
  } finally {
    await close();
    closed.bot.kill("SIGTERM");
    await once(closed.bot, "exit");
  }
});
