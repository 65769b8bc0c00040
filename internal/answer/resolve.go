package answer

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"isnad/internal/arabic"
)

// A turn is a question as it was understood, and what it leaves to the next.
type turn struct {
	question string // complete in itself
	asks     string // the words of it that say what sort of thing is asked for
	subject  string // what the last question that stood alone was about
	side     string // what of it a question since then asked, may be empty
}

// newTurn begins with a question that stands alone.
func newTurn(question string) turn {
	return turn{question: question, asks: question, subject: subject(read(question).rest())}
}

// subject is what a question is about in its own words, without those in front
// that ask.
func subject(question string) string {
	all := arabic.Words(question)
	i := slices.IndexFunc(all, func(w arabic.Word) bool { return isContent(w.Text) })
	if i < 0 {
		return ""
	}
	return trimMarks(question[all[i].Start:])
}

// follow makes a question that leans on t complete. It is zero where t has
// nothing to give.
//
// A question about the same thing gets the thing in brackets: “متى حدث ذلك (شهدت
// النيجر انقلابا)”. One about another thing becomes the question before with that
// thing in it: “وسوريا؟” after “متى انتهت المعركة في العراق؟” asks about the battle
// in Syria.
func (t turn) follow(p phrase) turn {
	if t.subject == "" || p.rest() == "" {
		return turn{}
	}
	if p.namesAnother() {
		if question := instead(t.question, p.rest()); question != "" {
			return newTurn(question)
		}
	}
	carried := t.subject
	if t.side != "" {
		carried += separator(t.side) + t.side
	}
	next := turn{
		question: p.rest() + " (" + carried + ")" + mark(p.text),
		asks:     p.rest(),
		subject:  t.subject,
	}
	if p.own > 0 {
		next.side = subject(p.rest())
	}
	return next
}

// separator and mark are a comma and a question mark in the script of a text.
func separator(text string) string {
	if arabic.Script(text) == "Arabic" {
		return "، "
	}
	return ", "
}

func mark(text string) string {
	if arabic.Script(text) == "Arabic" {
		return "؟"
	}
	return "?"
}

// namesAnother reports a phrase that names another thing and asks nothing, such
// as “وسوريا؟”; “والسبب؟” and “وطوله؟” name a side of the same thing.
func (p phrase) namesAnother() bool {
	if p.asks || p.own == 0 {
		return false
	}
	first := slices.IndexFunc(p.words, func(w arabic.Word) bool { return isContent(w.Text) })
	if isSide(p.words[first].Text) || p.suffixed(first) {
		return false
	}
	return arabic.Script(p.rest()) != "Latin" || p.about || len(names(p.rest(), arabic.Words(p.rest()))) > 0
}

// A run is words of a question, from first to last.
type run struct{ first, last int }

// instead is the question with thing in the place of what it is most like; empty
// where nothing can be replaced. Capitals show what that is: “What did Netanyahu
// say about Mali?” asks about Kirby after “and Kirby?”, and about Niger after “and
// in Niger?”. Arabic has none, and its last words are taken, as many as thing has.
func instead(question, thing string) string {
	words := arabic.Words(question)
	place, ok := lastWords(words, arabic.Words(thing))
	opens := arabic.Words(thing)[0].Text
	if runs := names(question, words); len(runs) > 0 {
		place, ok = runs[0], true
		if preposition(opens) {
			place = runs[len(runs)-1]
		}
	}
	switch {
	case !ok:
		return ""
	case preposition(opens):
		for place.first > 0 && !isContent(words[place.first-1].Text) && !askWords[words[place.first-1].Text] {
			place.first--
		}
	case determiners[opens]:
		place = nounPhrase(words, place)
	}
	return question[:words[place.first].Start] + thing + question[words[place.last].End:]
}

// preposition reports the function words that may begin a name's phrase, but for
// articles.
func preposition(word string) bool { return !isContent(word) && !determiners[word] }

// names are the runs of words with a capital.
func names(question string, words []arabic.Word) (runs []run) {
	for i, w := range words {
		r, _ := utf8.DecodeRuneInString(question[w.Start:])
		switch {
		case !unicode.IsUpper(r) || !isContent(w.Text):
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
		if isContent(w.Text) {
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
		if isContent(w.Text) {
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
	for place.last+1 < len(words) && isContent(words[place.last+1].Text) {
		place.last++
	}
	return place
}
