package question

import (
	"slices"
	"strings"
	"testing"
)

func TestSeveral(t *testing.T) {
	for _, tt := range []struct {
		claim, text string
		want        []string // nil for the text itself
	}{
		{"one question is itself", "متى بُني البرج؟", nil},
		{"one question over two lines is itself", "متى بُني البرج\nالذي في باريس؟", nil},
		{"a statement and a question are one", "قرأت عن البرج.\nمتى بُني؟", nil},
		{"words without a question are themselves", "برج إيفل\nباريس", nil},
		{"one a line", "متى بُني البرج؟\nمن صممه؟\n\nكم ارتفاعه؟", []string{"متى بُني البرج؟", "من صممه؟", "كم ارتفاعه؟"}},
		{"without marks", "متى بُني البرج\nمن صمم المتحف", []string{"متى بُني البرج", "من صمم المتحف"}},
		{"numbered", "1. متى بُني البرج؟\n2) من صممه؟", []string{"متى بُني البرج؟", "من صممه؟"}},
		{"numbered in Arabic digits", "١- تاريخ البناء\n٢- اسم المصمم", []string{"تاريخ البناء", "اسم المصمم"}},
		{"bullets", "• When was it built?\n• Who designed it?", []string{"When was it built?", "Who designed it?"}},
		{"behind each other", "متى بُني البرج؟ ومن صممه؟", []string{"متى بُني البرج؟", "ومن صممه؟"}},
		{"several marks are one", "متى بُني البرج؟؟! من صممه؟!", []string{"متى بُني البرج؟؟! من صممه؟!"}},
		{"a greeting and an announcement are left out", "السلام عليكم\nعندي سؤالان:\nمتى بُني البرج؟\nمن صممه؟\nشكرا", []string{"متى بُني البرج؟", "من صممه؟"}},
		{"a statement stays with the question behind it", "سقط الجسر أمس.\nمتى بُني؟\nمن بناه؟", []string{"سقط الجسر أمس. متى بُني؟", "من بناه؟"}},
		{"words at the end stay with the last", "متى بُني البرج؟\nمن صممه؟\nأقصد برج باريس", []string{"متى بُني البرج؟", "من صممه؟ أقصد برج باريس"}},
		{"a mark in a quotation", "من كتب «أين الطريق؟ وما بعده» ومتى؟", nil},
		{"a mark in an address", "ما هذا https://example.org/?a=b ومن كتبه؟", nil},
		{"a date is no number of a list", "12. 5. 2017 متى كان هذا؟\nمن حضر؟", []string{"12. 5. 2017 متى كان هذا؟", "من حضر؟"}},
		{"marks without words are no question", "متى بُني البرج؟\n؟؟؟", nil},
	} {
		t.Run(tt.claim, func(t *testing.T) {
			want := tt.want
			if want == nil {
				want = []string{tt.text}
			}
			if got := Several(tt.text); !slices.Equal(got, want) {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}

// Every word of a message with several questions is in one of them, beside those of talk and
// announcements.
func FuzzSeveral(f *testing.F) {
	f.Add("متى؟ أين؟\nمن\n1. x")
	f.Add("a? b? (c? d?) \"e? f\"\n- g")
	f.Fuzz(func(t *testing.T, text string) {
		all := Several(text)
		if len(all) == 0 {
			t.Fatal("nothing is left")
		}
		for _, q := range all[1:] {
			if Check(q) != nil {
				t.Errorf("%q is no question", q)
			}
			for word := range strings.FieldsSeq(q) {
				if !strings.Contains(text, word) {
					t.Errorf("%q is not in the message", word)
				}
			}
		}
	})
}
