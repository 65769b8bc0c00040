package verify

import (
	"fmt"
	"strings"
	"testing"
)

// show writes a line freed of its markers, each of them in its place as ⟨2.3⟩; ⟨2⟩
// names only the passage.
func show(line string) string {
	text, marks := unmark(line)
	for i := len(marks) - 1; i >= 0; i-- {
		var all []string
		for _, p := range marks[i].pointers {
			s := fmt.Sprint(p.passage)
			if p.sentence > 0 {
				s += fmt.Sprintf(".%d", p.sentence)
			}
			all = append(all, s)
		}
		at := marks[i].at
		text = text[:at] + "⟨" + strings.Join(all, " ") + "⟩" + text[at:]
	}
	return text
}

func TestMarkersInTheShapesThatModelsUse(t *testing.T) {
	for _, c := range []struct{ claim, line, want string }{
		{"as asked for", "It rose [2.3].", "It rose⟨2.3⟩."},
		{"behind the stop", "It rose. [2.3]", "It rose.⟨2.3⟩"},
		{"between two stops", "It rose. [2.3]. It fell? [2.4].", "It rose.⟨2.3⟩ It fell?⟨2.4⟩"},
		{"two side by side", "It rose [1.2][2.3].", "It rose⟨1.2⟩⟨2.3⟩."},
		{"a list", "It rose [1.2, 2.3].", "It rose⟨1.2 2.3⟩."},
		{"a list with semicolons", "It rose [1.2; 2.3; 3.1].", "It rose⟨1.2 2.3 3.1⟩."},
		{"a list with words", "It rose [1.2 and 2.3].", "It rose⟨1.2 2.3⟩."},
		{"an Arabic list", "ارتفع [١٫٢، ٢٫٣].", "ارتفع⟨1.2 2.3⟩."},
		{"an Arabic list with a word", "ارتفع [1.2 و 2.3].", "ارتفع⟨1.2 2.3⟩."},
		{"a run", "It rose [2.3-2.5].", "It rose⟨2.3 2.4 2.5⟩."},
		{"a run by its last sentence", "It rose [2.3–5].", "It rose⟨2.3 2.4 2.5⟩."},
		{"a run over passages: its ends", "It rose [1.3-2.1].", "It rose⟨1.3 2.1⟩."},
		{"a run of thousands is cut", "It rose [1.1-1.999].", "It rose⟨1.1 1.2 1.3 1.4 1.5 1.6 1.7 1.8⟩."},
		{"Arabic digits", "ارتفع [٢٫٣].", "ارتفع⟨2.3⟩."},
		{"Arabic digits with a Latin point", "ارتفع [٢.٣].", "ارتفع⟨2.3⟩."},
		{"Persian digits", "ارتفع [۲٫۳].", "ارتفع⟨2.3⟩."},
		{"lenticular brackets", "It rose 【2.3】.", "It rose⟨2.3⟩."},
		{"with what they point to", "It rose 【2.3†source】.", "It rose⟨2.3⟩."},
		{"white brackets", "It rose ⟦2.3⟧.", "It rose⟨2.3⟩."},
		{"full width", "It rose ［２．３］.", "It rose⟨2.3⟩."},
		{"doubled brackets", "It rose [[2.3]].", "It rose⟨2.3⟩."},
		{"braces", "It rose {2.3}.", "It rose⟨2.3⟩."},
		{"parentheses", "It rose (2.3).", "It rose⟨2.3⟩."},
		{"a list in parentheses", "It rose (2.3, 2.4).", "It rose⟨2.3 2.4⟩."},
		{"a footnote", "It rose [^2.3].", "It rose⟨2.3⟩."},
		{"a caret", "It rose ^2.3.", "It rose⟨2.3⟩."},
		{"a label", "It rose [source 2.3].", "It rose⟨2.3⟩."},
		{"an Arabic label", "ارتفع [المصدر 2.3].", "ارتفع⟨2.3⟩."},
		{"a hash", "It rose [#2.3].", "It rose⟨2.3⟩."},
		{"a colon for the point", "It rose [2:3].", "It rose⟨2.3⟩."},
		{"the passage alone", "It rose [2].", "It rose⟨2⟩."},
		{"in front", "[2.3] It rose.", "⟨2.3⟩It rose."},
		{"in front, with a colon", "[2.3]: It rose.", "⟨2.3⟩It rose."},
		{"in the middle", "It rose [2.3] and fell [2.4].", "It rose⟨2.3⟩ and fell⟨2.4⟩."},
		{"spaces inside", "It rose [ 2.3 ].", "It rose⟨2.3⟩."},
		{"a number in parentheses is a number", "It rose (3).", "It rose (3)."},
		{"a year in parentheses too", "It rose (2023).", "It rose (2023)."},
		{"a year in brackets is a year", "It rose [2023].", "It rose (2023)."},
		{"a list by spaces", "It rose [1.2 2.3].", "It rose⟨1.2 2.3⟩."},
		{"other brackets are no markers, nor look like any", "It [the lake] rose.", "It (the lake) rose."},
		{"a decimal is no marker", "It rose 2.3 m.", "It rose 2.3 m."},
	} {
		t.Run(c.claim, func(t *testing.T) {
			if got := show(c.line); got != c.want {
				t.Errorf("%q\n got %q\nwant %q", c.line, got, c.want)
			}
		})
	}
}

func TestMarkersBelongToTheirSentence(t *testing.T) {
	for _, c := range []struct{ claim, text, want string }{
		{"each to its own", "One rose [1.1]. Two fell [1.2].", "One rose.⟨1.1⟩ Two fell.⟨1.2⟩"},
		{"behind the stop", "One rose. [1.1] Two fell. [1.2]", "One rose.⟨1.1⟩ Two fell.⟨1.2⟩"},
		{"in front of them", "[1.1] One rose. [1.2] Two fell.", "One rose.⟨1.1⟩ Two fell.⟨1.2⟩"},
		{"one behind two stands for both", "One rose. Two fell. [1.2]", "One rose.⟨1.2⟩ Two fell.⟨1.2⟩"},
		{"not for the line before", "One rose.\nTwo fell. [1.2]", "One rose.⟨⟩ Two fell.⟨1.2⟩"},
		{"an item", "- One rose [1.1]\n- Two fell [1.2]", "One rose⟨1.1⟩ Two fell⟨1.2⟩"},
		{"a numbered item has no number", "1. One rose [1.1]\n2) Two fell [1.2]", "One rose⟨1.1⟩ Two fell⟨1.2⟩"},
		{"headings say nothing", "## Answer\nOne rose [1.1]", "One rose⟨1.1⟩"},
		{"nor do announcements", "Here is the answer:\nOne rose [1.1]", "One rose⟨1.1⟩"},
		{"nor lists of sources", "One rose [1.1]\nSources: [1.1], [1.2]", "One rose⟨1.1⟩"},
		{"notes say where their numbers point", "One rose [^1].\n\n[^1]: 2.3", "One rose.⟨2.3⟩"},
		{"a dash in front is no word", "— One rose [1.1]. — [1.2]", "One rose.⟨1.1⟩"},
		{"a decimal ends nothing", "It rose 2.3 m. [1.1]", "It rose 2.3 m.⟨1.1⟩"},
		{"Arabic", "ارتفع الأول [١٫١]. وهبط الثاني [١٫٢].", "ارتفع الأول.⟨1.1⟩ وهبط الثاني.⟨1.2⟩"},
	} {
		t.Run(c.claim, func(t *testing.T) {
			var all []string
			for _, s := range statements(clean(c.text)) {
				var refs []string
				for _, p := range s.points {
					refs = append(refs, strings.TrimSuffix(fmt.Sprintf("%d.%d", p.passage, p.sentence), ".0"))
				}
				all = append(all, s.Text+"⟨"+strings.Join(refs, " ")+"⟩")
			}
			if got := strings.Join(all, " "); got != c.want {
				t.Errorf("\n got %q\nwant %q", got, c.want)
			}
		})
	}
}

func TestMarkupIsTakenAway(t *testing.T) {
	for _, c := range []struct{ claim, text, want string }{
		{"bold", "It **rose** [1.1]", "It rose [1.1]"},
		{"thoughts", "<think>The passage says 7.</think>It rose [1.1]", "It rose [1.1]"},
		{"thoughts that never end", "It rose [1.1]<think>The passage", "It rose [1.1]"},
		{"special tokens", "It rose [1.1]<|im_end|>", "It rose [1.1]"},
		{"fences", "```\nIt rose [1.1]\n```", "\nIt rose [1.1]\n"},
		{"raised markers", "It rose<sup>1.1</sup>", "It rose[1.1]"},
		{"tags", "It <b>rose</b> [1.1]", "It rose [1.1]"},
		{"markers as links", "It rose [1.1](https://example.org/a)", "It rose [1.1]"},
		{"scripts", "It rose [1.1]<script>alert(1)</script>", "It rose [1.1]"},
		{"tables", "|A|B|\n|---|---|\n| It | rose [1.1] |", "- A: B\n\n- It: rose [1.1]"},
		{"pictures, which call out", "It rose ![x](https://evil.example/?q=1) [1.1]", "It rose  [1.1]"},
		{"escaped brackets", `It rose \[1.1\]`, "It rose [1.1]"},
		{"marks of direction", "It \u202Erose\u202C [1.1]", "It rose [1.1]"},
	} {
		t.Run(c.claim, func(t *testing.T) {
			if got := clean(c.text); got != c.want {
				t.Errorf("\n got %q\nwant %q", got, c.want)
			}
		})
	}
}

func TestAnUnfinishedTextCountsUpToItsLastMarker(t *testing.T) {
	for _, c := range []struct{ claim, text, want string }{
		{"nothing yet", "It ro", ""},
		{"no marker yet", "It rose. It f", ""},
		{"more markers may follow", "It rose [1.1]", ""},
		{"now none can", "It rose [1.1]. It", "It rose [1.1]."},
		{"a new line", "It rose [1.1].\n", "It rose [1.1]."},
		{"half a marker", "It rose [1.1]. It fell [1.", "It rose [1.1]."},
	} {
		t.Run(c.claim, func(t *testing.T) {
			if got := settled(c.text); got != c.want {
				t.Errorf("\n got %q\nwant %q", got, c.want)
			}
		})
	}
}
