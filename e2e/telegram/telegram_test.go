// Package telegram drives the real bot from end to end: bot serve as it is built, on
// real articles, through an emulator of the Bot API that others wrote.
package telegram

import (
	"cmp"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// needEmulator skips, with the reason, where the emulator is not installed; where
// the tests were asked for, that is a failure.
func needEmulator(t *testing.T) {
	t.Helper()
	reason := ""
	if _, err := exec.LookPath("node"); err != nil {
		reason = "node is not installed"
	} else if _, err := os.Stat("node_modules/telegram-test-api"); err != nil {
		reason = "the emulator is not installed: run e2e/telegram/run"
	}
	switch {
	case reason == "":
	case os.Getenv("ISNAD_E2E") != "":
		t.Fatal(reason)
	default:
		t.Skip(reason)
	}
}

func TestOnTheSampleArticles(t *testing.T) {
	needEmulator(t)
	everything(t, newTown(t, "../../corpus"), questions(t, "../../internal/eval/testdata/sample.jsonl"))
}

func TestOnOtherArticles(t *testing.T) {
	needEmulator(t)
	dir := os.Getenv("ISNAD_E2E_ARTICLES")
	if dir == "" {
		t.Skip("no other articles were named: run e2e/telegram/run DIR")
	}
	everything(t, newTown(t, dir), questions(t, "../../internal/eval/testdata/articles.jsonl"))
}

// A question is one with a known answer.
type question struct {
	ID       string
	Question string
	Lang     string
	Gold     []struct {
		File string
		Line int
	}
}

// questions are ten of a file, from all over it.
func questions(t *testing.T, file string) (ten []question) {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var all []question
	for line := range strings.Lines(string(text)) {
		var q question
		if err := json.Unmarshal([]byte(line), &q); err != nil {
			t.Fatal(err)
		}
		if len(q.Gold) > 0 {
			all = append(all, q)
		}
	}
	for i := range 10 {
		ten = append(ten, all[i*len(all)/10])
	}
	return ten
}

// everything is a day in the life of the bot, in order.
func everything(t *testing.T, w *town, ten []question) {
	step := func(name string, f func(t *testing.T)) {
		t.Run(name, func(t *testing.T) {
			whole := w.t
			w.t = t
			defer func() { w.t = whole }()
			f(t)
		})
	}
	step("start in Arabic and in English", func(*testing.T) {
		w.say(userID, userID, "/start", "ar")
		w.expect(w.hear(userID).Text, "أهلًا بك في إسناد")
		w.say(userID, userID, "/start", "en")
		w.expect(w.hear(userID).Text, "Welcome to Isnad")
	})
	var last sent
	step("ten questions with their citations", func(t *testing.T) {
		right := 0
		for _, q := range ten {
			w.say(userID, userID, "/new", "ar")
			w.hear(userID)
			w.say(userID, userID, q.Question, "ar")
			m := w.hear(userID)
			places := w.verify(t, m)
			if slices.ContainsFunc(q.Gold, func(g struct {
				File string
				Line int
			}) bool {
				return slices.Contains(places, fmt.Sprintf("%s:%d", g.File, g.Line))
			}) {
				right++
				last = m
			} else {
				t.Logf("%s: cites %v, not the gold line: %s", q.ID, places, q.Question)
			}
		}
		t.Logf("%d of 10 answers cite a gold line", right)
		if right < 7 {
			t.Errorf("%d of 10 answers cite a gold line", right)
		}
	})
	step("a source is opened", func(t *testing.T) {
		for label, data := range last.Buttons {
			if strings.HasPrefix(label, "📄 1") {
				w.press(userID, userID, last, data)
			}
		}
		opened := w.hear(userID)
		first := sourceLine.FindStringSubmatch(last.Text)
		w.expect(opened.Text, first[2], " │ ")
		if !strings.Contains(opened.HTML, "<b>") {
			t.Errorf("the cited words are not marked: %s", opened.HTML)
		}
	})
	step("a vote", func(*testing.T) {
		w.press(userID, userID, last, last.Buttons["👍 مفيد"])
		w.eventually("the vote is marked", func() bool {
			for _, m := range w.all(userID) {
				if _, ok := m.Buttons["✓ 👍 مفيد"]; ok && m.ID == last.ID {
					return true
				}
			}
			return false
		})
	})
	step("a question that the articles do not answer", func(*testing.T) {
		w.say(userID, userID, "ما وصفة كعكة الشوكولاتة بالبرتقال؟", "ar")
		w.expect(w.hear(userID).Text, "لم أجد في المقالات شيئًا")
	})
	step("a follow-up", func(t *testing.T) {
		w.say(userID, userID, "/new", "ar")
		w.hear(userID)
		w.say(userID, userID, ten[0].Question, "ar")
		w.hear(userID)
		w.say(userID, userID, "ولماذا؟", "ar")
		if places := w.verify(t, w.hear(userID)); len(places) == 0 {
			t.Error("a follow-up has no source")
		}
	})
	step("a mention in a group", func(t *testing.T) {
		w.say(strangerID, group, "حديث لا يخص البوت", "ar")
		w.say(strangerID, group, "@TestNameBot "+ten[0].Question, "ar")
		if places := w.verify(t, w.hear(group)); len(places) == 0 {
			t.Error("no source")
		}
	})
	step("an edited question", func(t *testing.T) {
		edited := func(kind, text string) {
			m := w.message(userID, userID, text, "ar")
			m["message_id"] = 900_001
			w.update(object{kind: m})
		}
		edited("message", ten[1].Question)
		before := w.hear(userID)
		edited("edited_message", ten[2].Question)
		w.eventually("the answer changes", func() bool {
			for _, m := range w.all(userID) {
				if m.ID == before.ID && m.Text != before.Text {
					w.verify(t, m)
					return true
				}
			}
			return false
		})
	})
	step("reindexing by a stranger is refused", func(*testing.T) {
		w.say(strangerID, strangerID, "/reindex", "en")
		w.expect(w.hear(strangerID).Text, "private", strconv.Itoa(strangerID))
	})
	step("reindexing by an admin", func(t *testing.T) { w.reindexing(t) })
	step("an invitation is used once", func(*testing.T) {
		w.say(adminID, adminID, "/invite", "en")
		m := w.hear(adminID)
		_, code, _ := strings.Cut(m.Text, "?start=")
		code, _, _ = strings.Cut(code, "\n")
		w.say(strangerID, strangerID, "/start "+code, "en")
		w.expect(w.hear(strangerID).Text, "you may ask now")
		w.say(otherID, otherID, "/start "+code, "en")
		w.expect(w.hear(otherID).Text, "has been used")
		w.say(strangerID, strangerID, ten[0].Question, "ar")
		w.hear(strangerID)
		w.say(otherID, otherID, ten[0].Question, "en")
		w.expect(w.hear(otherID).Text, "private", strconv.Itoa(otherID))
	})
	w.newerSteps(step)
	step("methods that the server lacks are warnings", func(t *testing.T) {
		w.expect(w.log.String(), "level=WARN", "method=setMyCommands")
		if strings.Contains(w.log.String(), "level=ERROR") {
			t.Errorf("log: %s", w.log)
		}
	})
}

// reindexing adds, changes and deletes an article and has the bot take note.
func (w *town) reindexing(t *testing.T) {
	t.Helper()
	reindex := func(words ...string) {
		t.Helper()
		w.say(adminID, adminID, "/reindex", "en")
		m := w.hear(adminID)
		done := w.changed(adminID, m.ID, "In the index")
		w.expect(done.Text, words...)
		if len(done.Buttons) > 0 {
			t.Errorf("buttons are left: %v", done.Buttons)
		}
	}
	name := filepath.Join(w.corpus, "lighthouse.md")
	write := func(text string) {
		t.Helper()
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	ask := func(words ...string) {
		t.Helper()
		w.say(adminID, adminID, "من بنى منارة خليج المرجان؟", "ar")
		w.expect(w.hear(adminID).Text, words...)
	}
	write("# منارة خليج المرجان\n\nبنى منارة خليج المرجان المهندس سليم الدرويش في عام 1911.\n")
	reindex("New: 1", "lighthouse.md")
	ask("سليم الدرويش", "lighthouse.md:3")
	write("# منارة خليج المرجان\n\nسطر جديد في أول المقال.\n\nبنى منارة خليج المرجان المهندس نبيل الصواف في عام 1911.\n")
	reindex("Changed: 1", "lighthouse.md")
	ask("نبيل الصواف", "lighthouse.md:5")
	if err := os.Remove(name); err != nil {
		t.Fatal(err)
	}
	reindex("Removed: 1", "lighthouse.md")
	w.say(adminID, adminID, "/search منارة خليج المرجان", "ar")
	if m := w.hear(adminID); strings.Contains(m.Text, "lighthouse.md") {
		t.Errorf("a deleted article is still found: %s", m.Text)
	}
}

// sourceLine names a source below an answer: its number, file and line, and its quotation
// unless the answer itself has it.
var sourceLine = regexp.MustCompile(`(?m)^\[(\d+)\] (?:.* — )?(\S+:(\d+)(?:-\d+)?)(?: · .*)?(?:\n([^\[\n].*))?$`)

// quoted returns the words of an answer in front of the marker of a source.
func quoted(answer, n string) string {
	text, _, _ := strings.Cut(answer, " ["+n+"]")
	text = text[strings.LastIndexByte(text, '\n')+1:]
	return text[strings.LastIndexByte(text, ']')+1:]
}

// verify compares each quote of an answer with the article, and gives the places.
func (w *town) verify(t *testing.T, m sent) (places []string) {
	t.Helper()
	for _, s := range sourceLine.FindAllStringSubmatch(m.Text, -1) {
		if !strings.Contains(m.Text, "["+s[1]+"]") {
			t.Errorf("source %s has no marker", s[1])
		}
		file, _, _ := strings.Cut(s[2], ":")
		text, err := os.ReadFile(filepath.Join(w.corpus, file))
		if err != nil {
			t.Error(err)
			continue
		}
		line, _ := strconv.Atoi(s[3])
		lines := strings.Split(string(text), "\n")
		stands := strings.Join(strings.Fields(strings.Join(lines[line-1:min(len(lines), line+1)], " ")), " ")
		for part := range strings.SplitSeq(cmp.Or(s[4], quoted(m.Text, s[1])), "…") {
			if !strings.Contains(stands, strings.TrimSpace(part)) {
				t.Errorf("%s does not say %q", s[2], part)
			}
		}
		places = append(places, fmt.Sprintf("%s:%d", file, line))
	}
	return places
}
