package answer

import (
	"slices"
	"strings"

	"isnad/internal/arabic"
)

// parts splits a question that asks two things (“when was it, and where?”) into
// two that stand alone; of any other it gives the question itself. A part that names
// nothing of its own takes over what the other is about.
func parts(question string) []string {
	all := arabic.Words(question)
	first := slices.IndexFunc(all, func(w arabic.Word) bool { return partAskers[w.Text] })
	if first < 0 {
		return []string{question}
	}
	for i := first + 1; i < len(all); i++ {
		asker, ok := second(all, i)
		if !ok {
			continue
		}
		head := strings.TrimRight(question[:all[i].Start], " ،,;؛")
		tail := strings.TrimPrefix(question[all[asker].Start:], "و")
		if i == first+1 && asker+1 < len(all) { // “when and where was it?”: the first part is its asker alone
			return []string{strings.TrimSpace(head + question[all[asker].End:]), tail}
		}
		return []string{head, complete(tail, head)}
	}
	return []string{question}
}

// second says whether words[i] begins a second question, and which word asks it:
// ومتى is one word, “and when” are two.
func second(words []arabic.Word, i int) (asker int, ok bool) {
	w := words[i].Text
	if bare, found := strings.CutPrefix(w, "و"); found && partAskers[bare] && w != bare {
		return i, true
	}
	if (w == "and" || w == "et") && i+1 < len(words) && partAskers[words[i+1].Text] {
		return i + 1, true
	}
	return 0, false
}

// complete is the second part of a question with what the first is about.
func complete(tail, head string) string {
	own := slices.DeleteFunc(arabic.ContentWords(tail), func(w arabic.Word) bool { return arabic.IsStop(w.Text) || partAskers[w.Text] })
	first := arabic.Words(head)
	if len(own) == 0 {
		// The asker alone: the first question once more, asked by it.
		about := slices.IndexFunc(first, func(w arabic.Word) bool { return !partAskers[w.Text] })
		if about < 0 {
			return tail
		}
		return strings.TrimRight(tail, "؟? ") + " " + head[first[about].Start:]
	}
	var subject []string
	for _, w := range arabic.ContentWords(head) {
		if !partAskers[w.Text] && !slices.ContainsFunc(own, func(o arabic.Word) bool { return arabic.Stem(o.Text) == arabic.Stem(w.Text) }) {
			subject = append(subject, head[w.Start:w.End])
		}
	}
	return strings.TrimRight(tail, "؟? ") + " (" + strings.Join(subject, " ") + ")"
}

// partAskers are the words with which each part of a question may open. من and ما
// are not among them: ومن is “and from” more often than “and who”.
var partAskers = words(`متى أين لماذا كم كيف امتى فين وين ليش ليه قديش شحال وقتاش
	when where why how who quand où pourquoi combien comment qui`)
