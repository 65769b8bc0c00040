package question

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"isnad/internal/analysis"
)

// A topic is the subject of a question. The next question may refer to it.
type topic struct {
	subject string // subject of the last question that stood alone
	noun    string // the subject from its first noun on; may be empty
	person  string // the person who was an answer, to this question or to the one whose subject it carries
	side    string // the property of the subject that a later question asked for; may be empty
}

// about returns the topic of the question.
func (q *Question) about() topic {
	return q.topic.get(func() topic {
		t := topic{subject: q.bareQuestion().subject(), noun: q.withoutJoint().noun()}
		if q.carried != nil {
			t = *q.carried
		}
		if q.answered != "" {
			t.person = q.answered
		}
		return t
	})
}

// subject returns the question from its first content word on, without the words that ask.
func (q *Question) subject() string {
	i := slices.IndexFunc(q.Words(), func(w analysis.Word) bool { return IsContent(w.Text) })
	if i < 0 {
		return ""
	}
	return trimMarks(q.text[q.Words()[i].Start:])
}

// After completes q with the subject of the question before it. It returns nil if that has
// none; before may be nil.
//
// A question about the same thing gets the thing in brackets: “متى حدث ذلك (شهدت النيجر
// انقلابا)”. One about another thing becomes the question before with that thing in it:
// “وسوريا؟” after “متى انتهت المعركة في العراق؟” asks about the battle in Syria.
func (q *Question) After(before *Question) *Question {
	bare := q.bareQuestion()
	if before == nil || before.about().subject == "" || bare.text == "" {
		return nil
	}
	if q.namesAnother() {
		if text := before.withThing(bare); text != "" {
			return New(text)
		}
	}
	last := before.about()
	if text, person := q.spoken(before); text != "" {
		next := topic{subject: last.subject, noun: last.noun}
		if person {
			next = topic{subject: last.person, noun: last.person, person: last.person}
		}
		return &Question{text: text, kindFrom: bare.text, carried: &next}
	}
	added := last.subject
	if last.side != "" {
		added += separator(last.side) + last.side
	}
	next := topic{subject: last.subject, noun: last.noun}
	if q.withoutJoint().own > 0 {
		next.side = bare.subject()
	}
	return &Question{text: bare.text + " (" + added + ")" + questionMark(q), kindFrom: bare.text, carried: &next}
}

// separator returns a comma in the script of a text.
func separator(text string) string {
	if analysis.Script(text) == "Arabic" {
		return "، "
	}
	return ", "
}

// questionMark returns that of the question's script.
func questionMark(q *Question) string {
	if q.Script() == "Arabic" {
		return "؟"
	}
	return "?"
}

// namesAnother reports whether the question only names another thing, as “وسوريا؟” does.
// “والسبب؟” and “وطوله؟” ask for something of the same thing.
func (q *Question) namesAnother() bool {
	c, bare := q.withoutJoint(), q.bareQuestion()
	if c.asks || c.own == 0 {
		return false
	}
	first := slices.IndexFunc(c.words, func(w analysis.Word) bool { return IsContent(w.Text) })
	if isSide(c.words[first].Text) || c.suffixed(first) {
		return false
	}
	return bare.Script() != "Latin" || c.about || len(bare.names()) > 0
}

// A run is a range of words of a question, both ends included.
type run struct{ first, last int }

// withThing puts thing into the question, in the place of the words that are most like it. It
// returns "" if no words are. Capitals show which words to replace: after “What did Netanyahu
// say about Mali?” “and Kirby?” takes the place of Netanyahu, and “and in Niger?” that of
// Mali. Arabic has no capitals; there as many words as thing has are replaced at the end.
func (q *Question) withThing(thing *Question) string {
	words := q.Words()
	place, ok := lastWords(words, thing.Words())
	opens := thing.Words()[0].Text
	if runs := q.names(); len(runs) > 0 {
		place, ok = runs[0], true
		if preposition(opens) {
			place = runs[len(runs)-1]
		}
	}
	switch {
	case !ok:
		return ""
	case preposition(opens):
		for place.first > 0 && !IsContent(words[place.first-1].Text) && !askWords()[words[place.first-1].Text] {
			place.first--
		}
	case determiners()[opens]:
		place = nounPhrase(words, place)
	}
	return q.text[:words[place.first].Start] + thing.text + q.text[words[place.last].End:]
}

// preposition reports whether a word is a function word that may stand in front of a
// name, articles excluded.
func preposition(word string) bool { return !IsContent(word) && !determiners()[word] }

// names finds the runs of words with a capital.
func (q *Question) names() (runs []run) {
	for i, w := range q.Words() {
		r, _ := utf8.DecodeRuneInString(q.text[w.Start:])
		switch {
		case !unicode.IsUpper(r) || !IsContent(w.Text):
		case len(runs) > 0 && runs[len(runs)-1].last == i-1:
			runs[len(runs)-1].last = i
		default:
			runs = append(runs, run{i, i})
		}
	}
	return runs
}

// lastWords finds the last content words of a question, as many as a new thing has. The first
// content word is kept if it names the property that is asked for (“ما لقب …”). It is not
// kept behind a helper: in “متى وقع …” it is the thing itself.
func lastWords(words, thing []analysis.Word) (run, bool) {
	var content []int
	for i, w := range words {
		if IsContent(w.Text) {
			content = append(content, i)
		}
	}
	if len(content) == 0 {
		return run{}, false
	}
	most := len(content) - 1
	if content[0] > 0 && helpers()[words[content[0]-1].Text] {
		most = len(content)
	}
	n := 0
	for _, w := range thing {
		if IsContent(w.Text) {
			n++
		}
	}
	n = max(1, min(n, most))
	return run{content[len(content)-n], content[len(content)-1]}, true
}

// nounPhrase widens the place of a name to the noun phrase around it: Niger becomes
// “the coup in Niger”, and American becomes “American operations”.
func nounPhrase(words []analysis.Word, place run) run {
	for i := place.first - 1; i >= max(0, place.first-3) && !askWords()[words[i].Text] && !yesNo()[words[i].Text]; i-- {
		if determiners()[words[i].Text] {
			return run{i, place.last}
		}
	}
	for place.last+1 < len(words) && IsContent(words[place.last+1].Text) {
		place.last++
	}
	return place
}
