package telegram

import (
	"archive/zip"
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// channel is one whose posts become articles.
const channel = -1000500

// put writes an article into the folder.
func (w *town) put(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(w.corpus, name), []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// asks has the admin ask until the answer holds some words: the bot follows the folder by itself,
// some seconds later.
func (w *town) asks(question string, words ...string) (m sent) {
	w.t.Helper()
	w.eventually(question+" "+strings.Join(words, " "), func() bool {
		w.say(adminID, adminID, question, "ar")
		m = w.hear(adminID)
		for _, word := range words {
			if !strings.Contains(m.Text, word) {
				return false
			}
		}
		return true
	})
	return m
}

// writes puts in a message of the admin's with fields that the emulator's client lacks.
func (w *town) writes(id int, text string, more object) {
	w.t.Helper()
	m := w.message(adminID, adminID, text, "ar")
	m["message_id"] = id
	for k, v := range more {
		m[k] = v
	}
	w.update(object{"message": m})
}

// files has the admin send a file in, asks about it, and has it removed.
func (w *town) files(name string, contents []byte, question, words string) {
	w.t.Helper()
	w.post(w.raw, object{"file": object{"id": name, "contents": contents}}, nil)
	m := w.message(adminID, adminID, "", "ar")
	delete(m, "text")
	m["message_id"], m["document"] = 920_000, object{"file_id": name, "file_name": name, "file_size": len(contents)}
	w.update(object{"message": m})
	offer := w.hear(adminID)
	w.expect(offer.Text, "هذا ما فهمت من المقال", name)
	w.press(adminID, adminID, offer, offer.Buttons["✅ أضفه"])
	added := w.changed(adminID, offer.ID, "أُضيف المقال")
	w.asks(question, words, "inbox/"+name)
	w.press(adminID, adminID, added, added.Buttons["🗑 حذف المقال"])
	w.changed(adminID, offer.ID, "حُذف المقال")
}

// wordFile is a DOCX file of these paragraphs.
func wordFile(t *testing.T, paragraphs ...string) []byte {
	t.Helper()
	var file bytes.Buffer
	z := zip.NewWriter(&file)
	out, err := z.Create("word/document.xml")
	if err != nil {
		t.Fatal(err)
	}
	fmt.Fprintf(out, `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>`,
		strings.Join(paragraphs, "</w:t></w:r></w:p><w:p><w:r><w:t>"))
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return file.Bytes()
}

// newerSteps are those of replies, quotations, several questions, and articles that come and go.
func (w *town) newerSteps(step func(string, func(*testing.T))) {
	var older sent
	step("the bot follows the folder by itself", func(t *testing.T) {
		w.say(adminID, adminID, "/new", "ar")
		w.hear(adminID)
		w.put(t, "bridge.md", "# جسر وادي الزيتون\n\nافتتح جسر وادي الزيتون في عام 1932، وصممته المهندسة نوال البيطار.\n")
		w.put(t, "mill.md", "# مطحنة الروابي\n\nبنى مطحنة الروابي الحرفي عيسى القصاب في عام 1874.\n")
		older = w.asks("متى افتتح جسر وادي الزيتون؟", "1932", "bridge.md:3")
		w.asks("من بنى مطحنة الروابي؟", "عيسى القصاب", "mill.md:3")
	})
	step("a reply to an older answer asks about that", func(*testing.T) {
		w.writes(910_001, "ومن صممه؟", object{"reply_to_message": object{"message_id": older.ID, "date": 1, "text": older.Text,
			"from": object{"id": 666, "is_bot": true, "first_name": "x"}, "chat": object{"id": adminID, "type": "private"}}})
		w.expect(w.hear(adminID).Text, "نوال البيطار", "bridge.md:3")
	})
	step("a quotation is what is asked about", func(*testing.T) {
		w.writes(910_002, "متى بُنيت؟", object{"quote": object{"text": "مطحنة الروابي", "position": 0}, "external_reply": object{"origin": object{"type": "channel"}}})
		w.expect(w.hear(adminID).Text, "1874", "mill.md:3")
	})
	step("three questions in one message", func(*testing.T) {
		w.say(adminID, adminID, "1. متى افتتح جسر وادي الزيتون؟\n2. من بنى مطحنة الروابي؟\n3. من صمم جسر وادي الزيتون؟", "ar")
		w.expect(w.hear(adminID).Text, "1932", "عيسى القصاب", "نوال البيطار", "bridge.md:3", "mill.md:3")
	})
	step("a deleted article is not quoted any more", func(t *testing.T) {
		if err := os.Remove(filepath.Join(w.corpus, "mill.md")); err != nil {
			t.Fatal(err)
		}
		w.say(adminID, adminID, "من بنى مطحنة الروابي؟", "ar") // at once
		if m := w.hear(adminID); strings.Contains(m.Text, "القصاب") {
			t.Errorf("it is quoted: %s", m.Text)
		}
	})
	step("a subscription tells of a new article", func(t *testing.T) {
		w.say(userID, userID, "/subscribe ميناء الصدف", "ar")
		w.expect(w.hear(userID).Text, "سأخبرك", "ميناء الصدف")
		w.put(t, "port.md", "# ميناء الصدف\n\nافتتح ميناء الصدف للسفن الكبيرة في مارس 2023 بعد توسعة دامت عامين.\n")
		w.expect(w.hear(userID).Text, "جديد عن «ميناء الصدف»", "port.md")
		w.say(userID, userID, "/subscribe", "ar")
		list := w.hear(userID)
		for _, data := range list.Buttons {
			w.press(userID, userID, list, data)
		}
		w.eventually("the subscription has ended", func() bool {
			w.say(userID, userID, "/subscribe", "ar")
			return strings.Contains(w.hear(userID).Text, "لا اشتراك لك")
		})
	})
	step("a post of a channel is an article, and its edit is followed", func(*testing.T) {
		post := func(kind, text string) {
			w.update(object{kind: object{"message_id": 77, "date": 1735689600, "chat": object{"id": channel, "type": "channel", "title": "أخبار الوادي", "username": "wadi_news"}, "text": text}})
		}
		post("channel_post", "أعلنت بلدية العقيق أن مكتبة السدرة تضم 4200 كتاب، وأنها تفتح أبوابها كل يوم عدا الجمعة من الثامنة صباحا.")
		w.asks("كم كتابا تضم مكتبة السدرة؟", "4200")
		post("edited_channel_post", "أعلنت بلدية العقيق أن مكتبة السدرة تضم 4700 كتاب، وأنها تفتح أبوابها كل يوم عدا الجمعة من الثامنة صباحا.")
		w.asks("كم كتابا تضم مكتبة السدرة؟", "4700")
	})
	step("articles of three formats come in as files, and go out again", func(*testing.T) {
		w.files("mosque.txt", []byte("مسجد الريحان\n\nبنى مسجد الريحان المعلم صبري الحلاق في عام 1788.\n"), "من بنى مسجد الريحان؟", "صبري الحلاق")
		w.files("market.html", []byte("<html><body><h1>سوق العطارين</h1><p>احترق سوق العطارين في عام 1893 بعد عاصفة.</p></body></html>"), "متى احترق سوق العطارين؟", "1893")
		w.files("school.docx", wordFile(w.t, "مدرسة الأندلس", "أسست مدرسة الأندلس المربية هدى الطيبي في عام 1937."), "من أسس مدرسة الأندلس؟", "هدى الطيبي")
	})
	step("a list has a button for each article, and a period can be asked", func(*testing.T) {
		w.say(userID, userID, "/articles", "ar")
		list := w.hear(userID)
		w.press(userID, userID, list, list.Buttons["🔎 1"])
		w.expect(w.hear(userID).Text, "أجيب الآن من", "فقط (مقال واحد)")
		w.say(userID, userID, "/in 1900..1901", "ar")
		w.expect(w.hear(userID).Text, "لا مقال")
		w.say(userID, userID, "/forget", "ar")
		w.hear(userID)
	})
	step("a text that an admin sends is an article until it is removed", func(t *testing.T) {
		w.say(adminID, adminID, "/add حديقة النخيل\n\nزُرعت حديقة النخيل في عام 1958 وفيها 300 نخلة من سبعة أصناف.", "ar")
		offer := w.hear(adminID)
		w.expect(offer.Text, "هذا ما فهمت من المقال", "حديقة النخيل", "أأضيفه؟")
		w.press(adminID, adminID, offer, offer.Buttons["✅ أضفه"])
		added := w.changed(adminID, offer.ID, "أُضيف المقال")
		w.asks("متى زُرعت حديقة النخيل؟", "1958", "inbox/")
		w.press(adminID, adminID, added, added.Buttons["🗑 حذف المقال"])
		w.changed(adminID, offer.ID, "حُذف المقال")
		w.eventually("it is not found any more", func() bool {
			w.say(adminID, adminID, "/search حديقة النخيل", "ar")
			return !strings.Contains(w.hear(adminID).Text, "inbox/")
		})
	})
}
