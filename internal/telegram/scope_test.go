package telegram

import (
	"strings"
	"testing"

	"isnad/internal/index"
	"isnad/internal/telegram/telegramtest"
)

func TestAChatChoosesWhichArticlesAreAsked(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.engine.articles = []index.Article{{Path: "2020/bridge.md", Title: "الجسر القديم"}, {Path: "2021/tower.md", Title: "البرج"}}
	s.start()
	for i, tt := range []struct {
		text string
		want string
	}{
		{"/in", "اكتب بعد /in كلمات"},
		{"/in المريخ", "لا مقال يطابق ذلك"},
		{"/ضمن الجسر", "«الجسر» فقط (مقال واحد)"},
		{"متى سقط؟", "من «الجسر» فقط"},
		{"/in", "«الجسر» فقط (مقال واحد)"},
	} {
		s.say(says{user: userID, text: tt.text})
		s.contains(s.text(s.sent(userID, i+1)), tt.want)
	}
	s.say(says{user: adminID, text: "متى سقط؟"})
	if text := s.text(s.sent(adminID, 1)); strings.Contains(text, "فقط") {
		t.Errorf("another chat's choice holds here: %s", text)
	}
	s.press(userID, 0, 9, "w:")
	s.idle()
	s.say(says{user: userID, text: "متى سقط؟"})
	if text := s.text(s.sent(userID, 6)); strings.Contains(text, "فقط") {
		t.Errorf("all articles are not asked again: %s", text)
	}
}

func TestAPeriodOrOneArticleIsChosen(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.engine.articles = []index.Article{{Path: "a.md", Title: "الجسر القديم", Date: "5 مايو 2019"}, {Path: "dir/b.txt", Title: "البرج", Date: "2020-03-01"}, {Path: "ba.md", Title: "البحر", Date: "2021"}}
	s.start()
	n := 0
	ask := func(text, extra string, want ...string) {
		t.Helper()
		n++
		s.say(says{user: userID, text: text, extra: extra})
		s.contains(s.text(s.sent(userID, n)), want...)
		s.idle()
	}
	ask("/in 2020..2021", "", "«2020..2021» فقط (مقالان)")
	ask("/in ..٢٠١٩", "", "مقال واحد")
	ask("/in 2020", "", "«2020..2020» فقط (مقال واحد)")
	ask("/in 1990..", "", "3 مقالات")
	ask("/in 2021..2020", "", "(مقالان)") // whichever comes first
	ask("/in 1990..1991", "", "لا مقال")
	ask("/articles", "", "📚 3 مقالات")
	list := s.sent(userID, n)
	s.press(userID, 0, list.ID, list.Buttons()["🔎 3"])
	n++
	s.contains(s.text(s.sent(userID, n)), "«dir/b.txt» فقط (مقال واحد)")
	s.idle()
	ask("متى سقط؟", "", "من «dir/b.txt» فقط")
	source := s.sent(userID, n)
	shown := func(c telegramtest.Call) string {
		text, _ := c.Text()
		return reply(c.ID, telegramtest.BotID, text)
	}
	ask("/in", shown(list), "أكثر من مقال")
	ask("/in 2", shown(list), "«ba.md» فقط")
	ask("/in 1", shown(source), "«a.md» فقط")
	ask("/in", reply(9, telegramtest.BotID, "أُضيف المقال: \u2068ba.md\u2069"), "«ba.md» فقط")
	s.press(userID, 0, list.ID, "o:0000")
	n++
	s.contains(s.text(s.sent(userID, n)), "لم يعد هناك")
}
