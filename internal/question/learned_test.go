package question

import "testing"

func TestWhatNoPhraseKnowsIsTalkWhereItSurelyIs(t *testing.T) {
	for _, c := range []struct {
		claim, text string
		want        Talk
	}{
		{"a question who it is, reworded", "هل أنت إنسان حقيقي أم برنامج", Identity},
		{"in a dialect", "وش تقدر تساعدني فيه", Abilities},
		{"in Arabic with Latin letters", "choukran bzaf khoya 3la kolchi", Thanks},
		{"an address and what to do with it", "please open this link for me https://example.org/a", Link},
		{"an address and a question", "https://example.org/a what is this about", NoTalk},
		{"a question behind thanks", "thanks a lot, and when was the treaty signed?", NoTalk},
		{"a quotation is a subject", "“thank you for helping me out”", NoTalk},
		{"a title", "Good Will Hunting", NoTalk},
		{"a name", "صباح فخري", NoTalk},
		{"one word is mostly a name", "bonheur", NoTalk},
	} {
		if rules, err := Rules(c.text); err != nil || rules.Talk != NoTalk {
			t.Errorf("%s: the rules take %q for %q, %v", c.claim, c.text, rules.Talk, err)
		}
		if m, err := Read(c.text); err != nil || m.Talk != c.want {
			t.Errorf("%s: %q is %q, want %q, %v", c.claim, c.text, m.Talk, c.want, err)
		}
	}
}
