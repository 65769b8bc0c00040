package question

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"isnad/internal/analysis"
	"isnad/internal/lang"
)

// A Talk is the sort of a message that asks the articles nothing.
type Talk string

// The sorts of talk. Of a message with several, the first of this list counts.
const (
	NoTalk    Talk = ""
	Add       Talk = "add"       // “add this article”
	Titles    Talk = "titles"    // “what articles do you have?”
	Newest    Talk = "newest"    // “what is new?”
	Link      Talk = "link"      // an address and no question
	Abilities Talk = "abilities" // “what can you do?”, “help”
	Identity  Talk = "identity"  // “who are you?”
	Complaint Talk = "complaint" // about the program, insults too
	Unclear   Talk = "unclear"   // “why?”, which says nothing without a question before it
	Request   Talk = "request"   // “may I ask something?”
	HowAreYou Talk = "howareyou"
	Wish      Talk = "wish" // “happy new year”
	Farewell  Talk = "farewell"
	Thanks    Talk = "thanks"
	Apology   Talk = "apology"
	Praise    Talk = "praise"
	Salam     Talk = "salam" // “peace be upon you”
	Morning   Talk = "morning"
	Evening   Talk = "evening"
	Hello     Talk = "hello"
	Reaction  Talk = "reaction" // “ok”, laughter, emoji
)

// Talks lists the sorts of talk, the most telling first.
var Talks = []Talk{Add, Titles, Newest, Link, Abilities, Identity, Complaint, Unclear, Request, HowAreYou, Wish, Farewell,
	Thanks, Apology, Praise, Salam, Morning, Evening, Hello, Reaction}

// courtesies may stand before a question, with a comma or the like behind them. Where the
// value is true a question word shows as well that they have ended: “hi who leads …”.
var courtesies = map[Talk]bool{Salam: true, Morning: true, Evening: true, Hello: true, Thanks: true, Request: true,
	HowAreYou: false, Wish: false, Apology: false, Praise: false}

// A Message is what somebody wrote to the program: talk, or a question.
type Message struct {
	Talk     Talk   // NoTalk for a question
	MayAsk   bool   // it is talk by all likelihood, and an article may still answer it
	Language string // of talk; empty where its words do not show it
	Question string // the text without the courtesies before the question
}

// LanguageIn returns the language of talk in a chat: that of its words, or else of the chat, or
// else of its letters. Those of an address belong to no language.
func (m Message) LanguageIn(text, chat string) string {
	for _, code := range []string{m.Language, chat} {
		if _, known := lang.Known(code); known {
			return code
		}
	}
	if m.Talk == Link || analysis.Script(text) == "other" {
		return lang.Default
	}
	return analysis.QuestionLanguage(text)
}

// Read tells talk from questions. It fails with an [Error] where a text is neither.
//
// The rules come first, and what they do not know is talk only where package smalltalk is
// sure of it. The search can still refuse a greeting, but nothing answers a question that was
// taken for one.
func Read(text string) (Message, error) {
	m, err := Rules(text)
	if err == nil && m.Talk == NoTalk {
		m = m.learned()
	}
	return m, err
}

// Rules reads a message by the phrases of package lang alone. It is talk only if all of its
// words are known to be: one word that is not makes it a question.
func Rules(text string) (Message, error) {
	text = strings.TrimSpace(text)
	err := Check(text)
	if text == "" || len(text) > MaxLength {
		return Message{}, err
	}
	r := newReading(text)
	if talk, language := r.talk(); talk != NoTalk {
		return Message{Talk: talk, Language: language, Question: r.withoutCourtesies()}, nil
	}
	if err != nil {
		return Message{}, err
	}
	rest := r.withoutCourtesies()
	if New(rest).withoutJoint().asksAlone() {
		return Message{Talk: Unclear, Language: analysis.QuestionLanguage(rest), Question: rest}, nil
	}
	return Message{Question: rest}, nil
}

// A reading is a message whose words are compared with those of talk.
type reading struct {
	text   string
	tokens []token
	quoted bool // it begins with a quotation: a title may be “Good Morning”
	asks   bool // it ends with a question mark
	link   bool
	emoji  bool
}

// A token is a word of a message. Words of talk are kept whole, unlike those of a search:
// “d'accord” is not “accord”.
type token struct {
	text       string // folded
	long       string // the word that it is a short spelling of, or else empty
	squeezed   string // without repeated letters where it is drawn out, or else empty
	joined     string // without و in front, where there is one
	start, end int    // in the message
}

var (
	links     = regexp.MustCompile(`(?i)(?:https?://|\bwww\.)\S+|\b(?:[a-z0-9-]+\.)+[a-z]{2,}/\S*`)
	emoticons = regexp.MustCompile(`(?i)(?:^|\s)(?:[:;=8][-']?[()dpo*|/\\]|<3|x[)d])+(?:\s|$)`)
	laughter  = regexp.MustCompile(`^(?:ه{2,}|خ{2,}|م{2,}|(?:ها){2,}ه*|(?:هي){2,}ه*|a?(?:h+[aeiou]+){2,}h*|l+o+l+|m+d+r+|(?:ja){2,}|x+d+|[aeo]+h+|h+m+)$`)
)

func newReading(text string) *reading {
	r := &reading{text: text, asks: strings.ContainsAny(text, "؟?")}
	words := links.ReplaceAllStringFunc(text, func(s string) string {
		r.link = true
		return strings.Repeat(" ", len(s))
	})
	words = emoticons.ReplaceAllStringFunc(words, func(s string) string {
		r.emoji = true
		return strings.Repeat(" ", len(s))
	})
	r.emoji = r.emoji || strings.ContainsFunc(words, isEmoji)
	r.split(words)
	if len(r.tokens) > 0 {
		r.quoted = strings.ContainsAny(words[:r.tokens[0].start], "\"“”«»‹›„")
	}
	return r
}

// split finds the words.
func (r *reading) split(words string) {
	start := -1
	for i, c := range words + " " {
		switch in := inWord(c) || start >= 0 && (unicode.Is(unicode.Mn, c) || c == 'ـ'); {
		case in && start < 0:
			start = i
		case !in && start >= 0:
			r.add(words[start:i], start)
			start = -1
		}
	}
}

func (r *reading) add(word string, start int) {
	t := token{text: strings.TrimSpace(analysis.Fold(word)), start: start, end: start + len(word)}
	t.long = shortForms()[t.text]
	if isDrawnOut(t.text) {
		t.squeezed = squeeze(t.text)
	}
	if rest, ok := strings.CutPrefix(t.text, "و"); ok && utf8.RuneCountInString(rest) > 1 {
		t.joined = rest
	}
	r.tokens = append(r.tokens, t)
}

func isEmoji(r rune) bool { return r >= 0x2190 && unicode.In(r, unicode.So, unicode.Sk) }

// mostTalk is the longest talk, in words.
const mostTalk = 30

// talk returns the sort of the message and its language; NoTalk where a word is not known
// as talk.
func (r *reading) talk() (Talk, string) {
	switch {
	case r.quoted || len(r.tokens) > mostTalk:
		return NoTalk, ""
	case len(r.tokens) == 0 && r.link:
		return Link, ""
	case len(r.tokens) == 0 && r.emoji:
		return Reaction, ""
	}
	said := r.cover(0, map[int]bool{})
	if said == nil {
		return r.loose()
	}
	best := said[0]
	for _, s := range said[1:] {
		if rank(s.talk) < rank(best.talk) {
			best = s
		}
	}
	if r.link && rank(Link) < rank(best.talk) {
		return Link, ""
	}
	return best.talk, r.language(best)
}

// rank is the place of a talk among all; fillers are behind the last.
func rank(t Talk) int {
	if i := slices.Index(Talks, t); i >= 0 {
		return i
	}
	return len(Talks)
}

// A saying is a phrase in a message.
type saying struct {
	talk        Talk
	first, last int // tokens
}

// cover finds phrases that take up all tokens from the i-th on, longer ones before shorter.
// It returns nil where there are none or only fillers. dead holds the tokens from which
// nothing was found.
func (r *reading) cover(i int, dead map[int]bool) []saying {
	if i == len(r.tokens) || dead[i] {
		return nil
	}
	for _, s := range r.sayings(i) {
		if s.last == len(r.tokens)-1 {
			if s.talk == filler && i == 0 {
				continue
			}
			return []saying{s}
		}
		if rest := r.cover(s.last+1, dead); rest != nil {
			all := append([]saying{s}, rest...)
			if i > 0 || slices.ContainsFunc(all, func(s saying) bool { return s.talk != filler }) {
				return all
			}
		}
	}
	dead[i] = true
	return nil
}

// sayings lists the phrases with which the tokens go on from the i-th, the longest first.
func (r *reading) sayings(i int) (all []saying) {
	phrases := lexicon()
	for k := range phrases {
		p := &phrases[k]
		if p.talk == opens || p.talk == short || p.topic && r.asks || !p.begins(r.tokens[i:]) {
			continue
		}
		s := saying{p.talk, i, i + len(p.words) - 1}
		if !slices.Contains(all, s) {
			all = append(all, s)
		}
	}
	if laughter.MatchString(r.tokens[i].text) {
		all = append(all, saying{Reaction, i, i})
	}
	return all
}

// language returns the only language in which something is said so; empty where there are
// several.
func (r *reading) language(s saying) string {
	found := ""
	for _, p := range lexicon() {
		if p.talk != s.talk || len(p.words) != s.last-s.first+1 || !p.begins(r.tokens[s.first:]) {
			continue
		}
		if p.language == "" || found != "" && found != p.language {
			return ""
		}
		found = p.language
	}
	return found
}

// withoutCourtesies returns the message without a greeting, or thanks, before the question.
func (r *reading) withoutCourtesies() string {
	if r.quoted {
		return r.text
	}
	end, greeted, strong := 0, false, false
	for i := 0; i < len(r.tokens); {
		p := r.courtesy(i)
		if p == nil {
			break
		}
		i += len(p.words)
		greeted, strong = greeted || courtesies[p.talk], strong || p.strong
		if i < len(r.tokens) && (strong || greeted && r.opensQuestion(i) || r.breaksBefore(i)) {
			end = i
		}
	}
	if end == 0 {
		return r.text
	}
	return strings.TrimLeftFunc(r.text[r.tokens[end-1].end:], func(c rune) bool {
		return unicode.IsSpace(c) || strings.ContainsRune("،,.!؛;:…-–—؟?~)", c) || unicode.In(c, unicode.So, unicode.Sk, unicode.Mn, unicode.Cf)
	})
}

// courtesy returns the longest courtesy at the i-th token, nil for none. A filler is one
// behind another courtesy.
func (r *reading) courtesy(i int) *phrase {
	if i > 0 && openers()[r.tokens[i].text] {
		return nil // “and where?” depends on the question before by its “and”
	}
	phrases := lexicon()
	for k := range phrases {
		p := &phrases[k]
		_, polite := courtesies[p.talk]
		if (polite || i > 0 && p.talk == filler) && p.begins(r.tokens[i:]) {
			return p
		}
	}
	return nil
}

// opensQuestion reports whether a question may begin at the i-th token.
func (r *reading) opensQuestion(i int) bool {
	t := r.tokens[i]
	if openers()[t.text] && i+1 < len(r.tokens) {
		t = r.tokens[i+1]
	}
	if askWords()[t.text] || yesNo()[t.text] || askWords()[t.joined] {
		return true
	}
	return slices.ContainsFunc(lexicon(), func(p phrase) bool { return p.talk == opens && p.begins(r.tokens[i:]) })
}

// breaksBefore reports whether a mark stands before the i-th token that ends what was said.
func (r *reading) breaksBefore(i int) bool {
	between := r.text[r.tokens[i-1].end:r.tokens[i].start]
	return strings.ContainsAny(between, "،,.!؛;:…؟?\n") || strings.Contains(between, " - ") ||
		strings.ContainsFunc(between, func(c rune) bool { return c == '–' || c == '—' || isEmoji(c) })
}

// asksAlone reports whether a question has question words and nothing that they ask
// about: “why?”, “and who is that?”.
func (c *core) asksAlone() bool {
	asks := false
	for i, w := range c.words {
		switch {
		case c.raw(i) == "WHO": // the World Health Organization
			return false
		case askWords()[w.Text]:
			asks = true
		case openers()[w.Text], copulas()[w.Text], demonstratives()[w.Text], pronouns()[w.Text], withPronoun()[w.Text]:
		default:
			return false
		}
	}
	return asks
}
