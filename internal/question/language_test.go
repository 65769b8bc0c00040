package question

import "testing"

func TestTheLanguageOfAFrameInDoubtIsTheChats(t *testing.T) {
	for _, c := range []struct{ claim, question, chat, want string }{
		{"an Arabic question with Latin names", "ما الفرق بين git push و git pull؟", "en", "ar"},
		{"Arabic words among Latin ones", "شرح kubernetes deployment rollout", "en", "ar"},
		{"names alone", "Abu Walid al-Sahrawi", "ar", "ar"},
		{"words that show no language", "Mali coup date", "fr", "fr"},
		{"a number", "2017", "fr", "fr"},
		{"without a chat's language: by the letters", "Mali coup date", "", "en"},
		{"function words decide", "who leads the mission in Mali", "ar", "en"},
		{"in French too", "qui dirige la mission", "ar", "fr"},
		{"a chat in a language that is not spoken", "Mali coup date", "tr", "en"},
	} {
		if got := LanguageIn(New(c.question), c.chat); got != c.want {
			t.Errorf("%s: %q in %q: %s, want %s", c.claim, c.question, c.chat, got, c.want)
		}
	}
}
