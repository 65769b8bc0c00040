package telegram

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"isnad/internal/answer"
	"isnad/internal/corpus"
	"isnad/internal/index"
	"isnad/internal/telegram/delivery"
	"isnad/internal/telegram/telegramtest"
)

const lighthouse = "# منارة الخليج\n\n25 فبراير 2020\n\nبناها سليم الدرويش في عام 1911.\n"

// document is the JSON of a file that is sent.
func document(id, name string, size int) string {
	return fmt.Sprintf(`,"document":{"file_id":%q,"file_name":%s,"file_size":%d}`, id, quote(name), size)
}

// files are the articles in the stage's corpus.
func (s *stage) files() (paths []string) {
	s.t.Helper()
	all, _, err := corpus.Scan(context.Background(), os.DirFS(s.corpus))
	if err != nil {
		s.t.Fatal(err)
	}
	for _, f := range all {
		paths = append(paths, f.Path)
	}
	return paths
}

// edited waits for an edit of a message that has words.
func (s *stage) edited(message int, words string) telegramtest.Call {
	s.t.Helper()
	return s.call("editMessageText", func(c telegramtest.Call) bool {
		return c.Message() == message && strings.Contains(s.text(c), words)
	})
}

// wordFile is a DOCX file of these paragraphs.
func wordFile(t *testing.T, paragraphs ...string) []byte {
	t.Helper()
	var file bytes.Buffer
	z := zip.NewWriter(&file)
	body := "<w:p><w:r><w:t>" + strings.Join(paragraphs, "</w:t></w:r></w:p><w:p><w:r><w:t>") + "</w:t></w:r></w:p>"
	for name, text := range map[string]string{
		"[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
		"word/document.xml":   `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>` + body + `</w:body></w:document>`,
	} {
		w, err := z.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		w.Write([]byte(text)) //nolint:errcheck // a buffer
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return file.Bytes()
}

func TestArticlesOfSeveralFormatsComeIn(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.server.Files = map[string][]byte{
		"txt":  []byte("منارة الخليج\n\nبناها سليم الدرويش في عام 1911.\n"),
		"html": []byte("<html><head><title>منارة الخليج</title></head><body><h1>منارة الخليج</h1><p>بناها سليم الدرويش في عام 1911.</p></body></html>"),
		"docx": wordFile(t, "منارة الخليج", "بناها سليم الدرويش في عام 1911."),
	}
	s.start()
	for i, format := range []string{"txt", "html", "docx"} {
		name := "منارة." + format
		s.say(says{user: adminID, extra: document(format, name, 1000)})
		shown := s.sent(adminID, i+1)
		s.contains(s.text(shown), "العنوان: منارة الخليج", name)
		s.press(adminID, 0, shown.ID, shown.Buttons()["✅ أضفه"])
		added := s.edited(shown.ID, ": inbox/"+name)
		if got, err := os.ReadFile(filepath.Join(s.corpus, "inbox", name)); !bytes.Equal(got, s.server.Files[format]) || err != nil {
			t.Errorf("%s: %d bytes, %v", name, len(got), err)
		}
		s.press(adminID, 0, shown.ID, button(added, "d:", ""))
		s.edited(shown.ID, "حُذف المقال")
		if got := s.files(); len(got) != 0 {
			t.Errorf("%s: still there: %q", name, got)
		}
	}
}

func TestAnAdminSendsAnArticle(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.server.Files = map[string][]byte{"f1": []byte(lighthouse)}
	s.start()
	s.say(says{user: adminID, extra: document("f1", "منارة الخليج.md", len(lighthouse))})
	shown := s.sent(adminID, 1)
	s.contains(s.text(shown), "العنوان: منارة الخليج", "التاريخ: 25 فبراير 2020", "الأسطر: 5", "منارة-الخليج.md", "أقرب ما عندي إليه: عنوان (a.md)") // whose text has the words
	if got := s.files(); len(got) != 0 {
		t.Errorf("added without having been asked: %q", got)
	}
	s.press(adminID, 0, shown.ID, shown.Buttons()["✅ أضفه"])
	added := s.edited(shown.ID, "أُضيف المقال «منارة-الخليج»: inbox/منارة-الخليج.md")
	if button(added, "o:", "") == "" {
		t.Errorf("no button to ask it alone: %v", added.Buttons())
	}
	if text, err := os.ReadFile(filepath.Join(s.corpus, "inbox", "منارة-الخليج.md")); string(text) != lighthouse || err != nil {
		t.Errorf("saved %q, %v", text, err)
	}
	if s.engine.updates != 1 {
		t.Errorf("the index was brought up to date %d times", s.engine.updates)
	}
	s.idle()

	t.Run("and removes it again, and brings it back", func(t *testing.T) {
		s.say(says{user: adminID, text: "/remove منارة"})
		list := s.sent(adminID, 2)
		s.press(adminID, 0, list.ID, button(list, "d:", ""))
		removed := s.edited(list.ID, "حُذف المقال")
		if got := s.files(); len(got) != 0 {
			t.Errorf("still there: %q", got)
		}
		s.press(adminID, 0, list.ID, removed.Buttons()["↩️ تراجع"])
		s.edited(list.ID, "أُضيف المقال")
		if got := s.files(); len(got) != 1 {
			t.Errorf("not brought back: %q", got)
		}
	})
}

func TestWhatAnAdminDeclinesIsNotAdded(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.server.Files = map[string][]byte{"f1": []byte(lighthouse)}
	s.start()
	s.say(says{user: adminID, extra: document("f1", "x.md", 10)})
	shown := s.sent(adminID, 1)
	s.press(adminID, 0, shown.ID, shown.Buttons()["✖️ لا"])
	s.edited(shown.ID, "لم يُضف")
	s.press(adminID, 0, shown.ID, shown.Buttons()["✅ أضفه"])
	s.edited(shown.ID, "لم يعد هذا المقال عندي")
	if got := s.files(); len(got) != 0 {
		t.Errorf("articles %q", got)
	}
}

func TestTextsAndPostsBecomeArticles(t *testing.T) {
	t.Parallel()
	s := newStage(t).start()
	long := "عنوان المنشور\n\n" + strings.Repeat("كلام عن الجسر القديم. ", 20)
	for i, tt := range []struct {
		name, text, extra string
		file              string
		has               []string
	}{
		{"a post of a channel", long, `,"forward_origin":{"type":"channel","date":1767225600,"chat":{"id":-1001,"type":"channel","title":"قناة الأخبار","username":"news"},"message_id":77}`,
			"inbox/عنوان-المنشور.md", []string{"# عنوان المنشور\n", "date: 2026-01-01\nchannel: \"قناة الأخبار\"\nurl: \"https://t.me/news/77\"\n", "كلام عن الجسر"}},
		{"a picture with a long caption", "", `,"photo":[{"file_id":"x"}],"caption":` + quote("خبر الجسر. "+long) + `,"forward_origin":{"type":"hidden_user","date":1767225600,"sender_user_name":"سمير \"الأخبار\""}`,
			"inbox/خبر-الجسر-عنوان-المنشور.md", []string{`author: "سمير \"الأخبار\""`, "كلام عن الجسر"}},
		{"a message of a person", "سقط الجسر. " + long, `,"forward_origin":{"type":"user","date":1767225600,"sender_user":{"id":9,"first_name":"سمير"}}`,
			"inbox/سقط-الجسر-عنوان-المنشور.md", []string{"date: 2026-01-01\nauthor: \"سمير\"\n"}},
		{"a text without a title", "/add بُني الجسر في عام 1900.", "", "inbox/بُني-الجسر-في-عام-1900.md", []string{"---\ntitle: \"بُني الجسر في عام 1900.\"\n---\n\nبُني الجسر في عام 1900.\n"}},
		{"a text behind /add", "/add الجسر\n\nبُني الجسر في عام 1900.", "", "inbox/الجسر.md", []string{"# الجسر\n\nبُني الجسر في عام 1900.\n"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s.say(says{user: adminID, text: tt.text, extra: tt.extra})
			shown := s.sent(adminID, i+1)
			s.press(adminID, 0, shown.ID, shown.Buttons()["✅ أضفه"])
			s.edited(shown.ID, "أُضيف المقال")
			text, err := os.ReadFile(filepath.Join(s.corpus, tt.file))
			if err != nil {
				t.Fatalf("%v; there are %q", err, s.files())
			}
			s.contains(string(text), tt.has...)
		})
	}
	if got := s.engine.questions(); len(got) > 0 {
		t.Errorf("asked %q", got)
	}
}

func TestWhoIsNoAdminAddsNothing(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.server.Files = map[string][]byte{"f1": []byte(lighthouse)}
	s.start()
	s.say(says{user: userID, extra: document("f1", "x.md", 10)})
	s.contains(s.text(s.sent(userID, 1)), "أفهم الكلام المكتوب وحده")
	s.say(says{user: userID, text: "/add نص المقال هنا"})
	s.contains(s.text(s.sent(userID, 2)), "للمشرفين")
	s.say(says{user: adminID, chat: openGroup, text: "/add نص المقال هنا"})
	s.contains(s.text(s.sent(openGroup, 1)), "محادثة خاصة")
	if got := s.files(); len(got) != 0 {
		t.Errorf("articles %q", got)
	}
}

func TestHostileUploadsAreRefusedWithAWord(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.server.Files = map[string][]byte{"nul": []byte("a\x00b\x00c"), "zip": []byte("PK\x03\x04 nonsense"), "signs": []byte("—\n***\n"), "big": bytes.Repeat([]byte("a "), 1<<20), "up": []byte(lighthouse)}
	s.start()
	for i, tt := range []struct{ name, extra, want string }{
		{"a program", document("f", "x.exe", 10), "لا أقرأ هذا النوع"},
		{"two gigabytes announced", document("up", "x.md", 2<<30), "كبير جدًا"},
		{"larger than the articles may be", document("big", "x.txt", 10), "كبير جدًا"},
		{"NUL bytes", document("nul", "x.txt", 5), "لم يُقبل الملف: x.txt:1: البايت"},
		{"a document that is none", document("zip", "x.docx", 5), "لم يُقبل الملف: x.docx: تعذّرت قراءة المستند"},
		{"nothing but signs", document("signs", "x.txt", 5), "لم يُقبل الملف: لا كلام فيه"},
		{"a file that Telegram does not have", document("gone", "x.md", 5), "تعذّر حفظ المقال"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s.say(says{user: adminID, extra: tt.extra})
			s.contains(s.text(s.sent(adminID, i+1)), tt.want)
		})
	}
	t.Run("a name that leads elsewhere", func(t *testing.T) {
		s.say(says{user: adminID, extra: document("up", "../../../etc/x.md", 10)})
		shown := s.sent(adminID, 8)
		s.press(adminID, 0, shown.ID, shown.Buttons()["✅ أضفه"])
		s.edited(shown.ID, "inbox/x.md")
		if got := s.files(); len(got) != 1 || got[0] != "inbox/x.md" {
			t.Errorf("articles %q", got)
		}
	})
}

func TestAnArticleIsSavedAlsoWhenItCannotBeIndexed(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.engine.reindex = func(context.Context, bool, func(index.Progress)) (index.Report, error) {
		return index.Report{}, errors.New("locked")
	}
	s.start()
	s.say(says{user: adminID, text: "/add الجسر\n\nبُني الجسر في عام 1900."})
	shown := s.sent(adminID, 1)
	s.press(adminID, 0, shown.ID, shown.Buttons()["✅ أضفه"])
	s.edited(shown.ID, "ولم أفهرسه بعد")
	if got := s.files(); len(got) != 1 {
		t.Errorf("articles %q", got)
	}
}

func TestPostsOfAChannelBecomeArticles(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.opts.Channels = []int64{-1001, -1005}
	s.start()
	post := func(kind string, chat, id int, name, text string) {
		s.server.Update(fmt.Sprintf(`{"%s":{"message_id":%d,"date":1767225600,"sender_chat":{"id":%d,"type":"channel"},"chat":{"id":%d,"type":"channel","title":"الأخبار","username":%q},"text":%s}}`,
			kind, id, chat, chat, name, quote(text)))
		s.idle()
	}
	post("channel_post", -1001, 7, "news", "سقط الجسر\n\nسقط الجسر القديم أمس.")
	post("channel_post", -1005, 8, "", "خبر آخر من قناة خاصة.")
	post("channel_post", -1009, 9, "other", "قناة لم تُذكر في الإعدادات.")
	post("channel_post", -1001, 10, "news", "")
	if got := strings.Join(s.files(), " "); got != "inbox/channel-5/8.md inbox/channel-news/7.md" {
		t.Errorf("articles %s", got)
	}
	post("edited_channel_post", -1001, 7, "news", "سقط الجسر\n\nسقط الجسر القديم اليوم.")
	text, err := os.ReadFile(filepath.Join(s.corpus, "inbox", "channel-news", "7.md"))
	want := "---\ndate: 2026-01-01\nchannel: \"الأخبار\"\nurl: \"https://t.me/news/7\"\n---\n\n# سقط الجسر\n\nسقط الجسر القديم اليوم.\n"
	if string(text) != want || err != nil {
		t.Errorf("after the edit it is %q, %v", text, err)
	}
	t.Run("its title and date are known", func(t *testing.T) {
		for name, want := range map[string][2]string{"channel-news/7.md": {"سقط الجسر", "2026-01-01"}, "channel-5/8.md": {"خبر آخر من قناة خاصة.", "2026-01-01"}} {
			a, err := corpus.Read(t.Context(), os.DirFS(s.corpus), corpus.File{Path: "inbox/" + name}, 0)
			if err != nil || a.Title != want[0] || a.Date != want[1] {
				t.Errorf("%s: %q of %q, %v", name, a.Title, a.Date, err)
			}
		}
	})
	s.engine.ask = func(_ context.Context, q string, _ answer.Call) (answer.Answer, error) {
		a := quoted(q)
		a.Citations[0].Path, a.Citations[1].Path = "inbox/channel-news/7.md", "inbox/channel-5/8.md"
		return a, nil
	}
	s.say(says{user: userID, text: "متى سقط الجسر؟"})
	s.contains(s.sent(userID, 1).In.Get("text"), `href="https://t.me/news/7"`, `href="https://t.me/c/5/8"`)
}

// Articles are sent in by the hundred: none of them is declined because many wait.
func TestManyArticlesAtOnceAreAllOffered(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	goOn := make(chan bool)
	s.server.Answer = func(_ http.ResponseWriter, c telegramtest.Call) bool {
		if c.Method == "sendMessage" {
			<-goOn
		}
		return false
	}
	s.start()
	const many = delivery.MostWaiting + 20
	last := 0
	for n := range many {
		last = s.say(says{user: adminID, text: fmt.Sprintf("/add المقال %d\n\nكلام عن المقال رقم %d.", n, n)})
	}
	s.eventually("all have come", func() bool { return s.bot.InProgress() == many })
	close(goOn)
	s.sent(adminID, many)
	for _, c := range s.server.Sent(adminID) {
		if button(c, "i:", ":1") == "" || c.ReplyTo() > last {
			t.Fatalf("declined: %s", s.text(c))
		}
	}
}
