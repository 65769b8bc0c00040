package told

import (
	"slices"
	"strings"

	"isnad/internal/analysis"
	"isnad/internal/analysis/segment"
	"isnad/internal/answer/asked"
	"isnad/internal/answer/event"
	"isnad/internal/bilingual"
)

// A Verdict is what a sentence says to a question for yes or no.
type Verdict int

const (
	Open Verdict = iota // the rules can't tell
	Yes
	No
)

// An assertion is a clause that says something or, with a question mark, asks whether it is
// so: its only verb, the words that deny or weaken it, its tense and its quantities.
type assertion struct{ clause }

// VerdictOf says whether the sentence affirms or denies the very thing that the question asks:
// the same event, told by a verb, in the same voice; all that the question names, in the
// same order; and nothing that weakens it, such as “almost” or “if”. Anything else is Open.
func VerdictOf(r *asked.Request, sentence string) Verdict {
	if r.Sort != asked.YesNo || r.Family == "" || analysis.Script(sentence) != r.Script || strings.ContainsAny(sentence, "?؟") {
		return Open
	}
	q, s := assertion{read(r, r.Text)}, assertion{read(r, sentence)}
	asked, told := q.onlyVerb(), s.onlyVerb()
	if asked < 0 || told < 0 || q.denials() > 0 || s.weakened() || s.tellsConfused() ||
		q.asksPassive(asked) != s.passive(told) || q.hasBy() != s.hasBy() || q.tense(asked) != s.tense(told) ||
		!slices.Equal(q.quantities(), s.quantities()) || !s.inOrder(q.named()) {
		return Open
	}
	switch denied := s.denied(told); {
	case denied && s.denials() == 1:
		return No
	case !denied && s.denials() == 0:
		return Yes
	}
	return Open
}

// Floors of the reader's probabilities for a verdict. On texts that nothing was trained on 95 of
// 100 verdicts above them are right.
const (
	affirmsFrom = 0.5
	deniesFrom  = 0.7

	// deniesSurely is for a sentence that says it in other words than the question.
	deniesSurely = 0.88
)

// Says decides by the reader's probabilities that a text affirms and denies what a question for
// yes or no asks. The sentence must have what the question names: all of it for a yes, which
// denies no more than the question does; half for a no, unless it is a sure one. To a question
// that denies something there is no no, and a sentence that weakens what it says gives neither.
func Says(r *asked.Request, sentence string, affirms, denies float64) Verdict {
	if r.Sort != asked.YesNo || strings.ContainsAny(sentence, "?؟") {
		return Open
	}
	q, s := assertion{read(r, r.Text)}, assertion{read(r, sentence)}
	switch {
	case s.conditional() && !q.conditional(), s.deniedApart(), s.deniesLack():
		return Open
	case affirms >= affirmsFrom && s.denials() == q.denials() && s.hasAll():
		return Yes
	case denies >= deniesFrom && q.denials() == 0 && (s.hasNames() || denies >= deniesSurely):
		return No
	}
	return Open
}

// deniedApart reports whether one clause of the sentence has all that the question names and denies
// nothing, while another denies something else: «ولا يجوز كذا، ويجوز كذا».
func (a assertion) deniedApart() bool {
	if a.denials() == 0 {
		return false
	}
	return slices.ContainsFunc(segment.Clauses(a.text), func(at analysis.Range) bool {
		c := assertion{read(a.Request, a.text[at.Start:at.End])}
		return at.End-at.Start < len(a.text) && c.denials() == 0 && c.hasAll()
	})
}

// deniesLack reports whether the sentence denies what is without something, «لا ننظر في طلب بلا رسالة»:
// it says the contrary of what its denials seem to say.
func (a assertion) deniesLack() bool {
	denied := false
	for _, w := range a.words {
		if denied && lacking()[w.Text] {
			return true
		}
		denied = denied || denials()[w.Text]
	}
	return false
}

// hasAll reports whether the sentence has all that the question names, by stem, by meaning or by
// event. The verb may be another, and so may words for what is allowed or needed: what they say
// of the sentence is for the reader to judge.
func (a assertion) hasAll() bool {
	for i, name := range a.Content {
		verb := i == 0 && a.Verb == "" && analysis.InArabic(name) && !strings.HasPrefix(name, "ال")
		if !verb && !permissions()[name] && !slices.ContainsFunc(a.words, func(w analysis.Word) bool { return sameThing(name, w.Text) }) {
			return false
		}
	}
	return true
}

// sameThing reports whether two words, of one language or of two, name one thing or event. The
// second may have a preposition glued to it: «لسامي».
func sameThing(a, b string) bool {
	if rest, glued := analysis.CutPrefix(b, "ب", "ل"); glued && rest == a {
		return true
	}
	return analysis.Stem(a) == analysis.Stem(b) || bilingual.Same(a, b) || sameAcross(a, b) ||
		slices.ContainsFunc(event.Of(a), func(f event.Family) bool { return event.Has(b, f) })
}

// conditional reports whether a word makes what is said hold only sometimes.
func (a assertion) conditional() bool {
	return slices.ContainsFunc(a.words, func(w analysis.Word) bool { return conditions()[w.Text] })
}

// asksPassive reports whether the verb of the question is passive: in English and French
// the helping verb may stand far before it.
func (a assertion) asksPassive(verb int) bool {
	if analysis.InArabic(a.words[verb].Text) {
		return a.passive(verb)
	}
	return slices.ContainsFunc(a.words[a.opening():verb], func(w analysis.Word) bool { return asked.IsPassive(w.Text) })
}

// opening is the number of words of “est-ce que”, if the question opens with it.
func (a assertion) opening() int {
	if strings.HasPrefix(analysis.InRow(a.words), " est ce que ") || strings.HasPrefix(analysis.InRow(a.words), " est ce qu ") {
		return 3
	}
	return 0
}

// onlyVerb is the place of the only word that tells the event, if it is a verb; else -1.
func (a assertion) onlyVerb() int {
	at := -1
	for i, w := range a.words {
		if !a.isVerb(i) && !a.isNoun(i) || asked.Asks(w.Text) {
			continue
		}
		if at >= 0 || !a.isVerb(i) || len(event.Verbs(w.Text)) != 1 {
			return -1
		}
		at = i
	}
	return at
}

// denials counts the words that deny something; of “ne … pas” the second.
func (a assertion) denials() (n int) {
	for _, w := range a.words {
		if denials()[w.Text] || strings.HasSuffix(w.Text, "n't") {
			n++
		}
	}
	return n
}

// denied reports whether a word that denies stands directly before the verb, with nothing
// but a helping verb or “pas” between them.
func (a assertion) denied(verb int) bool {
	for i := verb - 1; i >= max(0, verb-3); i-- {
		w := a.words[i].Text
		if denials()[w] || strings.HasSuffix(w, "n't") {
			return true
		}
		if !asked.IsPassive(w) && !auxiliaries()[w] {
			break
		}
	}
	return verb+1 < len(a.words) && a.words[verb+1].Text == "pas"
}

// weakened reports whether a word takes something back.
func (a assertion) weakened() bool {
	return slices.ContainsFunc(a.words, func(w analysis.Word) bool {
		return weakeners()[w.Text] && a.text[w.Start:w.End] != "May"
	})
}

func (a assertion) hasBy() bool {
	for i := range a.words {
		if event.ByAt(a.words, i) {
			return true
		}
	}
	return false
}

// A tense is when something is told to happen, as far as words show it.
type tense int

const (
	past tense = iota
	present
	future
)

// tense is that of the verb. An English or French verb takes it from a helping verb; without
// one a statement is in the past unless its form is that of the question's present.
func (a assertion) tense(verb int) tense {
	for i := range a.words {
		switch w := a.words[i].Text; {
		case futures()[w]:
			return future
		case w == "لم" && i < verb:
			return past
		}
	}
	w := a.words[verb].Text
	if analysis.InArabic(w) {
		w = strings.TrimPrefix(w, "و")
		switch {
		case strings.HasPrefix(w, "سي") || strings.HasPrefix(w, "ست"):
			return future
		case strings.HasPrefix(w, "ي") || strings.HasPrefix(w, "ت") && event.IsVerb("ي"+w[len("ت"):]):
			return present
		}
		return past
	}
	for _, w := range a.words[a.opening():] {
		if presents()[w.Text] {
			return present
		}
	}
	if strings.HasSuffix(w, "s") && event.IsVerb(strings.TrimSuffix(w, "s")) {
		return present
	}
	return past
}

// quantities are the words for how many, such as all and some, with the numbers.
func (a assertion) quantities() []string {
	all := analysis.Numbers(a.text)
	for _, w := range a.words {
		if quantifiers()[w.Text] {
			all = append(all, w.Text)
		}
	}
	return all
}

// named are the stems of what the question names, in its order.
func (a assertion) named() (all []string) {
	for i, w := range a.words {
		if a.isName(i) && !a.isVerb(i) {
			all = append(all, analysis.Stem(w.Text))
		}
	}
	return all
}

// inOrder reports whether the sentence has all of the stems in their order, and there is one.
func (a assertion) inOrder(stems []string) bool {
	next := 0
	for _, w := range a.words {
		if next < len(stems) && analysis.Stem(w.Text) == stems[next] {
			next++
		}
	}
	return next == len(stems) && next > 0
}
