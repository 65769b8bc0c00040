// Small comforts; every page is complete without them.
"use strict";

// A range of lines in the address, #L12-L15, is picked and scrolled to.
function pickLines() {
  document.querySelectorAll(".picked").forEach((l) => l.classList.remove("picked"));
  const m = /^#L(\d{1,9})-L?(\d{1,9})$/.exec(location.hash);
  if (!m) return;
  const first = document.getElementById("L" + m[1]);
  for (let n = Number(m[1]); n <= Math.min(Number(m[2]), Number(m[1]) + 2000); n++) {
    document.getElementById("L" + n)?.classList.add("picked");
  }
  first?.scrollIntoView();
}

// Shift and a click on a second number pick a range.
function extendRange(event) {
  const number = event.target.closest("a.n");
  const from = /^#L(\d+)/.exec(location.hash);
  if (!number || !event.shiftKey || !from) return;
  event.preventDefault();
  const [a, b] = [Number(from[1]), Number(number.textContent)].sort((x, y) => x - y);
  location.hash = "#L" + a + "-L" + b;
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    return;
  }
  const status = document.querySelector(".copied");
  status.textContent = status.dataset.text;
  setTimeout(() => (status.textContent = ""), 3000);
}

function showTools() {
  const tools = document.querySelector(".tools");
  if (!tools || !navigator.clipboard) return;
  tools.hidden = false;
  tools.querySelector("[data-copy-link]")?.addEventListener("click", () => copy(location.href));
  tools.querySelector("[data-copy]")?.addEventListener("click", () => copy(document.getElementById("quotation").textContent));
}

// An answer is shown while it is made: the server sends events with pieces of HTML that it
// has escaped.
async function ask(event) {
  event.preventDefault();
  const form = event.target, button = form.querySelector("button"), question = form.elements.q;
  const answers = document.getElementById("answers");
  const place = document.createElement("div");
  place.textContent = form.dataset.wait;
  answers.append(place);
  button.disabled = true;
  try {
    const reply = await fetch(form.action, {
      method: "POST", headers: { Accept: "text/event-stream" }, body: new URLSearchParams(new FormData(form)),
    });
    await readEvents(reply, (name, html) => {
      place.innerHTML = html;
      if (name === "answer") question.value = "";
    });
    if (place.textContent === form.dataset.wait) place.textContent = form.dataset.failed;
  } catch {
    place.textContent = form.dataset.failed;
  }
  button.disabled = false;
  sessionStorage.setItem("answers", JSON.stringify({ talk: form.elements.talk.value, html: answers.innerHTML }));
  place.scrollIntoView({ block: "nearest" });
  question.focus({ preventScroll: true });
}

// Whoever comes back from a source finds the answers again.
function bringBack(form) {
  const kept = JSON.parse(sessionStorage.getItem("answers") || "null");
  if (!kept || performance.getEntriesByType("navigation")[0]?.type !== "back_forward") return;
  document.getElementById("answers").innerHTML = kept.html;
  form.elements.talk.value = kept.talk;
}

async function readEvents(reply, show) {
  if (!(reply.headers.get("Content-Type") || "").startsWith("text/event-stream")) return;
  const reader = reply.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    text += value;
    for (let end; (end = text.indexOf("\n\n")) >= 0; text = text.slice(end + 2)) {
      const event = /^event: (.*)\ndata: (.*)$/.exec(text.slice(0, end));
      if (event) show(event[1], JSON.parse(event[2]).html);
    }
  }
}

function start() {
  pickLines();
  addEventListener("hashchange", pickLines);
  document.addEventListener("click", extendRange);
  showTools();
  const form = document.getElementById("ask");
  if (!form) return;
  bringBack(form);
  form.addEventListener("submit", ask);
  form.elements.q.addEventListener("keydown", (e) => {
    if (e.key === "Enter" && !e.shiftKey && !e.isComposing) {
      e.preventDefault();
      form.requestSubmit();
    }
  });
}
start();
