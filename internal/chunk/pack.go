package chunk

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"isnad/internal/analysis"
	"isnad/internal/analysis/segment"
	"isnad/internal/corpus"
	"isnad/internal/corpus/structure"
)

const (
	// A passage or paragraph below smallTokens joins another one if that stays within
	// slackTokens above MaxTokens.
	smallTokens = 40
	slackTokens = 40

	// These limit the sentences that neighbours share, between paragraphs and inside
	// one. Longer ones would be embedded twice for little gain.
	sharedTokens    = MaxTokens / 3
	sharedTokensCut = MaxTokens / 2

	// maxGap limits the bytes between two sentences of a passage, vowel signs aside: repeated
	// and blank lines between them are in its text without being in a sentence.
	maxGap = 600
)

// A piece is a sentence that is about to go into a passage.
type piece struct {
	sentence // in the article's text
	kind     corpus.Kind
	tokens   int
}

// A packer fills passages with sentences.
type packer struct {
	ctx      context.Context
	article  *corpus.Article
	count    func(string) int
	words    *beginnings
	ids      map[string]int // number of passages so far with each content hash
	passages []Passage

	section section
	heading string // of the section's passages
	limit   int    // tokens of a passage there
	pieces  []piece
	tokens  int // of the text that is embedded for pieces
	prose   int // how many pieces are prose
}

func (p *packer) pack(s section) {
	p.section = s
	p.heading, p.limit = s.heading, HardTokens-p.count(s.heading)
	if p.limit < MaxTokens+slackTokens {
		// The heading would leave no room for its text.
		p.heading, p.limit = "", HardTokens
	}
	for i := 0; i < len(s.paragraphs); {
		kind, end := s.paragraphs[i].kind, i+1
		pieces := p.measure(nil, s.paragraphs[i])
		for ; kind == corpus.Boilerplate && end < len(s.paragraphs) && s.paragraphs[end].kind == kind; end++ {
			pieces = p.measure(pieces, s.paragraphs[end])
		}
		switch kind {
		case corpus.Heading:
			p.fill(pieces, false)
		case corpus.Boilerplate:
			p.boilerplate(pieces, end-i)
		default:
			p.paragraph(pieces)
		}
		i = end
	}
	p.flush()
}

// measure appends the sentences of a paragraph with their numbers of tokens.
func (p *packer) measure(out []piece, para paragraph) []piece {
	for _, s := range para.sentences {
		if p.ctx.Err() != nil {
			break
		}
		out = p.fit(out, piece{sentence: s, kind: para.kind})
	}
	return out
}

// fit appends s, cut into pieces that fit the model: at the end of a clause near the middle,
// else at white space, at worst between two characters.
func (p *packer) fit(out []piece, s piece) []piece {
	text := p.article.Text[s.Start:s.End]
	if s.unit != nil {
		if s.tokens = p.count(p.alone(s)); s.tokens <= p.limit {
			return append(out, s)
		}
		s.unit = nil // too long to be kept as a unit
	}
	if s.tokens = p.count(text); s.tokens > p.limit && p.ctx.Err() == nil {
		if at := middle(text); at > 0 {
			left, right := s, s
			left.End = s.Start + len(strings.TrimRightFunc(text[:at], unicode.IsSpace))
			right.Start = s.End - len(strings.TrimLeftFunc(text[at:], unicode.IsSpace))
			return p.fit(p.fit(out, left), right)
		}
	}
	return append(out, s)
}

// alone returns the text that is embedded for s by itself.
func (p *packer) alone(s piece) string {
	alone := Passage{Text: p.article.Text, Sentences: []Sentence{p.describe(s, 0)}}
	return alone.SentenceText(0)
}

// describe makes the Sentence of s in a passage that begins at start.
func (p *packer) describe(s piece, start int) Sentence {
	said := p.article.Moment(s.Start)
	d := Sentence{
		Start:       s.Start - start,
		End:         s.End - start,
		Boilerplate: s.kind == corpus.Boilerplate,
		Heading:     s.kind == corpus.Heading,
		Time:        said.Time,
		Sender:      said.Sender,
	}
	text := p.article.Text[s.Start:s.End]
	if s.kind == corpus.Prose && (p.section.answers() || p.words.lean(text)) {
		d.Context = short(p.section.name, titleRunes) // as the heading has it
	}
	switch {
	case s.kind != corpus.Heading:
	case isStep(text):
		d.Heading, d.Item, d.Context = false, true, short(p.section.steps, contextRunes)
	case headingText(text) != p.article.Title && structure.TellsFact(text):
		d.Heading = false
	}
	u := s.unit
	if u == nil && s.kind == corpus.Prose && s.Start >= p.section.stepsFrom && p.section.steps != "" {
		d.Item, d.Context = true, short(p.section.steps, contextRunes) // it says how to do the step above it
	}
	if u == nil || s.kind != corpus.Prose {
		d.Boilerplate = d.Boilerplate || s.kind == corpus.Prose && p.words.announceContents(text)
		return d
	}
	p.describeUnit(&d, s, start)
	return d
}

// describeUnit adds to d, the sentence of s, what its unit says about it.
func (p *packer) describeUnit(d *Sentence, s piece, start int) {
	u := s.unit
	d.Heading = u.Kind == corpus.Columns || u.Kind == corpus.Question
	d.Boilerplate = u.Kind == corpus.Furniture
	d.Item, d.About = u.Kind == corpus.Item, u.Kind == corpus.About
	switch {
	case u.Kind == corpus.Turn && s.Start == u.Start: // it begins with the name
	case u.Kind == corpus.Turn:
		d.Context = strings.TrimSpace(d.Context + " " + u.Context)
	case u.Context != "":
		d.Context = short(u.Context, contextRunes)
	case u.Kind == corpus.Row && p.section.name != "":
		d.Context = short(p.section.name, contextRunes)
	}
	for _, c := range u.Cells {
		if c.Start >= s.Start && c.End <= s.End {
			d.Cells = append(d.Cells, Cell{Name: short(c.Name, titleRunes), Start: c.Start - start, End: c.End - start})
		}
	}
}

// isStep reports whether a heading is an instruction: the number of a step and a few words.
func isStep(heading string) bool {
	text := headingText(heading)
	sections := analysis.Sections(text[:min(len(text), 120)])
	if len(sections) == 0 || sections[0].Start > 0 || sections[0].Kind != "step" {
		return false
	}
	return len(analysis.Words(text[sections[0].End:])) > 1
}

// contextRunes limits the context of a sentence, in characters.
const contextRunes = 160

// middle returns where to cut the sentence s in two, 0 if it is one character.
func middle(s string) int {
	half := len(s) / 2
	best := 0
	for _, r := range segment.Clauses(s) {
		if r.End < len(s) && distance(r.End, half) < distance(best, half) {
			best = r.End
		}
	}
	if best >= len(s)/4 && best <= len(s)*3/4 {
		return best
	}
	best = 0
	for at, r := range s {
		if unicode.IsSpace(r) && distance(at, half) < distance(best, half) {
			best = at
		}
	}
	if best > 0 {
		return best
	}
	for half > 0 && !utf8.RuneStart(s[half]) {
		half--
	}
	if half == 0 {
		_, half = utf8.DecodeRuneInString(s)
	}
	return half % len(s)
}

func distance(a, b int) int { return max(a-b, b-a) }

// boilerplate packs a run of boilerplate of so many lines. A short line inside the text ends
// no passage, nor does a short run between a heading and its text; longer runs are passages
// of their own.
func (p *packer) boilerplate(pieces []piece, lines int) {
	if (lines == 1 || p.prose == 0) && sum(pieces) <= smallTokens {
		p.add(pieces...)
		return
	}
	p.flush()
	p.fill(pieces, true)
	p.flush()
}

// fill packs headings or boilerplate, in as many passages as they need.
func (p *packer) fill(pieces []piece, boilerplate bool) {
	tokens := 0
	for _, s := range pieces {
		if tokens += s.tokens; p.cost(s)+p.tokens > MaxTokens || boilerplate && tokens > MaxTokens {
			p.flush()
			tokens = s.tokens
		}
		p.add(s)
	}
}

// paragraph packs the sentences of a paragraph.
func (p *packer) paragraph(pieces []piece) {
	total := sum(pieces)
	switch {
	case p.fits(total):
	case total <= MaxTokens:
		p.flushShared(total, sharedTokens)
	default:
		p.cut(pieces, total)
		return
	}
	p.add(pieces...)
}

// fits reports whether so many tokens more go into the passage.
func (p *packer) fits(tokens int) bool {
	all := p.tokens + tokens
	switch {
	case all <= MaxTokens:
		return true
	case p.prose == 0: // a heading stays with its text
		return tokens <= MaxTokens && all <= p.limit
	}
	return min(p.tokens, tokens) < smallTokens && all <= MaxTokens+slackTokens
}

// cut packs a paragraph that is too long for one passage.
func (p *packer) cut(pieces []piece, rest int) {
	limit := sharedTokens
	if p.tokens >= smallTokens && p.prose > 0 {
		p.flushShared(pieces[0].tokens, limit)
	}
	for _, s := range pieces {
		room := MaxTokens
		switch {
		case p.prose == 0: // a heading stays with its text
			room = p.limit
		case rest < smallTokens: // leave no small rest of a paragraph
			room += slackTokens
		}
		if p.tokens+s.tokens > room {
			p.flushShared(s.tokens, limit)
		}
		p.add(s)
		rest -= s.tokens
		limit = sharedTokensCut
	}
}

// add adds sentences to the passage. It ends the passage first if the text between them is
// too long.
func (p *packer) add(pieces ...piece) {
	for _, s := range pieces {
		if n := len(p.pieces); n > 0 && p.gap(p.pieces[n-1].End, s.Start) > maxGap {
			p.flush()
		}
		p.pieces = append(p.pieces, s)
		p.tokens += p.cost(s)
		if s.kind == corpus.Prose {
			p.prose++
		}
	}
}

// gap returns how many bytes of text there are from start to end.
func (p *packer) gap(start, end int) int {
	if end-start <= maxGap {
		return end - start
	}
	return len(analysis.Plain(p.article.Text[start:end]))
}

// cost returns the number of tokens that s adds to the embedded text.
func (p *packer) cost(s piece) int {
	if s.kind == corpus.Boilerplate || s.kind == corpus.Heading && strings.Contains(p.heading, headingText(p.article.Text[s.Start:s.End])) {
		return 0
	}
	return s.tokens
}

func sum(pieces []piece) int {
	n := 0
	for _, s := range pieces {
		n += s.tokens
	}
	return n
}

// flushShared ends the passage and begins the next with its last sentence, if that has at
// most limit tokens and leaves room for next tokens.
func (p *packer) flushShared(next, limit int) {
	if len(p.pieces) == 0 {
		return
	}
	last := p.pieces[len(p.pieces)-1]
	p.flush()
	if last.kind == corpus.Prose && last.tokens <= limit && last.tokens+next <= MaxTokens {
		p.add(last)
	}
}

// flush makes a passage of the sentences so far.
func (p *packer) flush() {
	if len(p.pieces) == 0 {
		return
	}
	start, end := p.pieces[0].Start, p.pieces[len(p.pieces)-1].End
	passage := Passage{
		Span:    p.article.Span(start, end),
		Title:   p.article.Title,
		Date:    p.article.Date,
		Heading: p.heading,
		Text:    p.article.Text[start:end],
	}
	if p.section.title != "" {
		passage.Title = p.section.title
	}
	for _, s := range p.pieces {
		passage.Sentences = append(passage.Sentences, p.describe(s, start))
	}
	if passage.onlyBoilerplate() {
		// With the title above it, a login line would look like the article itself.
		passage.Heading = ""
	}
	passage.ID = p.id(&passage)
	p.passages = append(p.passages, passage)
	p.pieces, p.tokens, p.prose = p.pieces[:0], 0, 0
}

// id returns the first 80 bits of a hash of the passage's path, heading and text. Passages of
// a file with the same text are numbered.
func (p *packer) id(passage *Passage) string {
	h := sha256.New()
	fmt.Fprintf(h, "%q %q\n", passage.Span.Path, passage.Heading)
	h.Write([]byte(passage.Text))
	sum := string(h.Sum(nil))
	n := p.ids[sum]
	p.ids[sum]++
	if n > 0 {
		next := sha256.Sum256(fmt.Appendf([]byte(sum), " %d", n))
		sum = string(next[:])
	}
	return hex.EncodeToString([]byte(sum[:10]))
}
