package telegramtest

import (
	"strings"
	"testing"
)

func TestParse(t *testing.T) {
	tests := []struct{ name, html, text, problem string }{
		{"looks are taken away", `a <b>b</b> &lt;c&gt; &amp; <blockquote expandable>d <a href="https://h/?a=1&amp;b">e</a></blockquote>`, "a b <c> & d e", ""},
		{"a bare <", "a < b", "", "not escaped"},
		{"a bare >", "a > b", "", "not escaped"},
		{"a bare &", "a & b; c", "", "not escaped"},
		{"an entity of HTML that Telegram does not know", "&nbsp;", "", "not escaped"},
		{"a tag that stays open", "<b>a", "", "not closed"},
		{"tags that cross", "<b>a<a href=\"x\">b</b></a>", "", "closes nothing"},
		{"an unknown tag", "<p>a</p>", "", "unknown tag"},
		{"a quotation in a quotation", "<blockquote>a<blockquote>b</blockquote></blockquote>", "", "inside itself"},
		{"nothing to see", "<b> \u200b</b>\n", "", "nothing to see"},
		{"too long", strings.Repeat("😀", 2049), "", "4098 UTF-16 units"},
		{"as long as may be", strings.Repeat("😀", 2048), strings.Repeat("😀", 2048), ""},
		{"a mark that turns the rest around", "a\u202Eb\nc", "", "not closed"},
		{"a control character", "a\x00b", "", "control character"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Parse(tt.html)
			switch {
			case tt.problem == "" && (err != nil || got.Text != tt.text):
				t.Errorf("got %q, %v", got.Text, err)
			case tt.problem != "" && (err == nil || !strings.Contains(err.Error(), tt.problem)):
				t.Errorf("got %v, want %s", err, tt.problem)
			}
		})
	}
}
