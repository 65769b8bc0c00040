package question

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"isnad/internal/arabic"
)

// A topic is what a question leaves to the next: what it is about.
type topic struct {
	subject string // what the last question that stood alone was about
	side    string // what of it a question since then asked, may be empty
}

// about is the topic of the question.
func (q *Question) about() topic {
	return q.topic.get(func() topic {
		if q.carried != nil {
			return *q.carried
		}
		return topic{subject: q.bareQuestion().subject()}
	})
}

// subject is what a question is about in its own words, without those in front
// that ask.
func (q *Question) subject() string {
	i := slices.IndexFunc(q.Words(), func(w arabic.Word) bool { return IsContent(w.Text) })
	if i < 0 {
		return ""
	}
	return trimMarks(q.text[q.Words()[i].Start:])
}

// After is q with what it leaves out taken from the question before, nil where that has
// nothing to give. before may be nil.
//
// A question about the same thing gets the thing in brackets: “متى حدث ذلك (شهدت
// النيجر انقلابا)”. One about another thing becomes the question before with that
// thing in it: “وسوريا؟” after “متى انتهت المعركة في العراق؟” asks about the battle
// in Syria.
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
	added := last.subject
	if last.side != "" {
		added += separator(last.side) + last.side
	}
	next := topic{subject: last.subject}
	if q.withoutJoint().own > 0 {
		next.side = bare.subject()
	}
	return &Question{text: bare.text + " (" + added + ")" + q.mark(), kindFrom: bare.text, carried: &next}
}

// separator is a comma in the script of a text.
func separator(text string) string {
	if arabic.Script(text) == "Arabic" {
		return "، "
	}
	return ", "
}

// mark is a question mark in the script of the question.
func (q *Question) mark() string {
	if q.Script() == "Arabic" {
		return "؟"
	}
	return "?"
}

// namesAnother reports a question that names another thing and asks nothing, such
// as “وسوريا؟”; “والسبب؟” and “وطوله؟” name a side of the same thing.
func (q *Question) namesAnother() bool {
	c, bare := q.withoutJoint(), q.bareQuestion()
	if c.asks || c.own == 0 {
		return false
	}
	first := slices.IndexFunc(c.words, func(w arabic.Word) bool { return IsContent(w.Text) })
	if isSide(c.words[first].Text) || c.suffixed(first) {
		return false
	}
	return bare.Script() != "Latin" || c.about || len(bare.names()) > 0
}

// A run is words of a question, from first to last.
type run struct{ first, last int }

// withThing is the question with thing in the place of what it is most like; empty
// where nothing can be replaced. Capitals show what that is: “What did Netanyahu
// say about Mali?” asks about Kirby after “and Kirby?”, and about Niger after “and
// in Niger?”. Arabic has none, and its last words are taken, as many as thing has.
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
		for place.first > 0 && !IsContent(words[place.first-1].Text) && !askWords[words[place.first-1].Text] {
			place.first--
		}
	case determiners[opens]:
		place = nounPhrase(words, place)
	}
	return q.text[:words[place.first].Start] + thing.text + q.text[words[place.last].End:]
}

// preposition reports the function words that may begin a name's phrase, but for
// articles.
func preposition(word string) bool { return !IsContent(word) && !determiners[word] }

// names are the runs of words with a capital.
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

// lastWords is the run of content words at the end that is as long as a new
// thing. The first stays where it is what is asked of the thing (“ما لقب …”); in
// “متى وقع …” it is the thing itself.
func lastWords(words, thing []arabic.Word) (run, bool) {
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
	if content[0] > 0 && helpers[words[content[0]-1].Text] {
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

// nounPhrase makes the place of a name that of the noun with it: Niger becomes “the
// coup in Niger”, and American “American operations”.
func nounPhrase(words []arabic.Word, place run) run {
	for i := place.first - 1; i >= max(0, place.first-3) && !askWords[words[i].Text] && !yesNo[words[i].Text]; i-- {
		if determiners[words[i].Text] {
			return run{i, place.last}
		}
	}
	for place.last+1 < len(words) && IsContent(words[place.last+1].Text) {
		place.last++
	}
	return place
}
