package message

import (
	"strings"
	"testing"

	"isnad/internal/answer"
	"isnad/internal/telegram/telegramtest"
)

func TestDocument(t *testing.T) {
	bridge := cite(1, "wire.md", 5, "انهيار الجسر", "بلغ عدد الضحايا 12 قتيلا.")
	later := cite(2, "report.md", 5, "تقرير اللجنة", "بلغ عدد الضحايا 17 قتيلا.")
	direct := focused(with("ar", bridge), "12 قتيلا")
	direct.Direct = answer.Direct{Text: "12 قتيلا", N: 1}
	differing := focused(with("ar", bridge, later), "12 قتيلا", "17 قتيلا")
	differing.Statements[0].Date = "4 مارس"
	differing.Statements = append([]answer.Statement{{Text: "تختلف المقالات في ذلك:"}}, differing.Statements...)
	list := with("en", cite(1, "a.md", 1, "A", "One & two."))
	list.Statements = []answer.Statement{{Text: "When (the mill)?", Heading: true}, {Text: "One.", Item: true, Cites: []int{1}, Shows: []int{1}}, {Text: "Two.", Item: true}, {Text: "And more", Continues: true}}
	events := func(texts ...string) answer.Answer {
		a := with("ar", bridge)
		a.Statements = nil
		for _, text := range texts {
			a.Statements = append(a.Statements, answer.Statement{Text: text, Item: true, Cites: []int{1}, Shows: []int{1}})
		}
		return a
	}
	related := answer.Answer{Outcome: answer.Related, Language: "ar", Citations: []answer.Citation{bridge},
		Statements: []answer.Statement{{Text: "أقرب ما ورد:", Cites: []int{1}}}}
	for _, tt := range []struct {
		name string
		a    answer.Answer
		want []string
		rtl  bool
	}{
		{"the direct answer comes first, in bold", direct, []string{`<p><b>12 قتيلا</b> <a href="#source-1">[1]</a></p><p>`}, true},
		{"the words that answer are marked", direct, []string{`<mark>12 قتيلا</mark>`}, true},
		{"a marker leads to its footnote", direct, []string{`<a href="#source-1">`, `<tg-reference name="source-1">`}, true},
		{"sources are closed where their words stand above", direct, []string{`<details><summary>المصادر (1)</summary>`}, true},
		{"reports that differ are a table, also one without a date", differing, []string{`<p>تختلف المقالات في ذلك:</p><table bordered striped><tr><th>التاريخ</th>`,
			`<tr><td>4 مارس</td><td>بلغ عدد الضحايا <mark>12 قتيلا</mark>.`, `<tr><td>—</td>`, `</table><details>`}, true},
		{"items are a list and questions headings", list, []string{`<h4>When: the mill?</h4><ul><li>One. <a href="#source-1">[1]</a></li><li>Two. And more</li></ul>`}, false},
		{"events in the order of their dates are a table", events("بُني الجسر سنة 1862.", "أُغلق في مايو 1931.", "سقط في 14 مارس 1950."),
			[]string{`<table bordered striped><tr><th>التاريخ</th>`, `<tr><td>1862</td><td>بُني`, `<tr><td>1931-05</td>`, `<tr><td>1950-03-14</td>`, `</table><details>`}, true},
		{"items without dates, or in another order, are a list", events("سقط الجسر سنة 1950.", "بُني سنة 1862."), []string{`<ul><li>سقط`, `</ul>`}, true},
		{"a quotation that stands nowhere else is shown", related, []string{`<details open>`, `<blockquote>بلغ عدد الضحايا 12 قتيلا.</blockquote>`}, true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			html, rtl := Document(tt.a)
			if _, err := telegramtest.ParseRich(html); err != nil {
				t.Fatalf("%v\n%s", err, html)
			}
			html = strings.NewReplacer("\u2068", "", "\u2069", "", "\u200f", "").Replace(html)
			for _, want := range tt.want {
				if !strings.Contains(html, want) {
					t.Errorf("%s is missing in\n%s", want, html)
				}
			}
			if rtl != tt.rtl {
				t.Errorf("right to left: %v", rtl)
			}
		})
	}
	t.Run("a very long answer has no such form", func(t *testing.T) {
		long := with("ar", bridge)
		for range mostLines {
			long.Statements = append(long.Statements, answer.Statement{Text: "جملة."})
		}
		if html, _ := Document(long); html != "" {
			t.Error("it has")
		}
	})
}
