package answer

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"isnad/internal/arabic"
)

// complete adds to the quote what its words lean on: the sentence before one that
// says only “he”, the items behind one that announces them.
func (q *quote) complete(asked asked) {
	if q.leansBack() && q.first > 0 {
		before := quote{passage: q.passage, first: q.first - 1, last: q.first - 1}
		wider := missing(asked.text, text(q.passage, q.first-1, q.last)) < missing(asked.text, q.text())
		if wider && before.beside(*q) && before.states() {
			q.first--
		}
	}
	for q.announces() && q.last+1 < len(q.passage.Sentences) {
		next := text(q.passage, q.last+1, q.last+1)
		if utf8.RuneCountInString(q.text())+utf8.RuneCountInString(next) > longText || q.items() && !isItem(next) {
			break
		}
		q.last++
	}
	q.completeList(asked)
}

// completeList adds the other items of a list to one of them, where the question
// asks for what the list is announced as.
func (q *quote) completeList(asked asked) {
	first, last := q.passage.List(q.first)
	if first == last || missing(asked.text, q.passage.Sentences[q.first].Context) > 0 {
		return
	}
	whole := quote{passage: q.passage, first: first, last: max(last, q.last), focus: q.focus}
	for utf8.RuneCountInString(whole.text()) > longText && whole.last > q.last {
		whole.last--
	}
	if utf8.RuneCountInString(whole.text()) <= longText {
		*q = whole
	}
}

// leansBack says whether the quote opens with a word for something named before.
func (q *quote) leansBack() bool {
	all := arabic.Words(q.text())
	return len(all) > 0 && backwards[all[0].Text]
}

// states says whether the quote's first sentence tells something.
func (q quote) states() bool {
	t := text(q.passage, q.first, q.first)
	return states(t, q.passage.Sentences[q.first]) && !asks(t)
}

// backwards are the folded words with which a sentence goes on from the one before.
var backwards = words(`
	هو هي هم هما وهو وهي وهم هذا هذه ذلك تلك هؤلاء وهذا وهذه وذلك وتلك فهو فهي لكنه لكنها ولكنه
	وقال وقالت وأضاف وأضافت وتابع وأوضح وأوضحت وأشار وأشارت وأكد وأكدت وذكر وذكرت ولفت وشدد واعتبر ورأى كما وكان وكانت وقد
	he she it they this that these those his her their its
	il elle ils elles ce cela ceci son sa leur ses`)

// announces says whether the quote's first sentence ends with a colon: a list
// comes.
func (q *quote) announces() bool {
	first := strings.TrimSpace(text(q.passage, q.first, q.first))
	return strings.HasSuffix(first, ":")
}

// items says whether the quote holds an item of the list that it announces.
func (q *quote) items() bool {
	return q.last > q.first && isItem(text(q.passage, q.first+1, q.first+1))
}

// isItem says whether a sentence looks like an item of a list.
func isItem(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return strings.ContainsRune("-–—•*·▪◦", r) || unicode.IsDigit(r)
}

// differ says whether the first two quotes answer a question for a number or date
// with different ones, from different articles.
func differ(q asked, quotes []quote) bool {
	if q.kind == anything || len(quotes) < 2 {
		return false
	}
	a, b := quotes[0], quotes[1]
	if a.passage.Span.Path == b.passage.Span.Path || a.focus == (Range{}) || b.focus == (Range{}) {
		return false
	}
	x, y := arabic.Numbers(a.focused()), arabic.Numbers(b.focused())
	return len(x) > 0 && len(y) > 0 && !slices.ContainsFunc(x, func(n string) bool { return slices.Contains(y, n) })
}

func (q quote) focused() string { return q.passage.Text[q.focus.Start:q.focus.End] }
