package telegram

import (
	"strings"
	"testing"

	"isnad/internal/index"
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
		{"/in المريخ", "لا مقال بهذا العنوان"},
		{"/ضمن الجسر", "«الجسر» وحدها: مقال واحد"},
		{"متى سقط؟", "من «الجسر» وحدها"},
		{"/in", "«الجسر» وحدها: مقال واحد"},
	} {
		s.say(says{user: userID, text: tt.text})
		s.contains(s.text(s.sent(userID, i+1)), tt.want)
	}
	s.say(says{user: adminID, text: "متى سقط؟"})
	if text := s.text(s.sent(adminID, 1)); strings.Contains(text, "وحدها") {
		t.Errorf("another chat's choice holds here: %s", text)
	}
	s.press(userID, 0, 9, "w:")
	s.idle()
	s.say(says{user: userID, text: "متى سقط؟"})
	if text := s.text(s.sent(userID, 6)); strings.Contains(text, "وحدها") {
		t.Errorf("all articles are not asked again: %s", text)
	}
}
