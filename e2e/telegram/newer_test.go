package telegram

import (
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
