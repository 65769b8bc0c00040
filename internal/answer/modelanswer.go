package answer

import (
	"strings"

	"isnad/internal/answer/quote"
	"isnad/internal/answer/verify"
)

// fromModel makes an answer of statements that the model wrote. Citations are numbered
// in the order in which statements use them.
func (t *attempt) fromModel(statements []verify.Statement) Answer {
	answer := *t.answer
	answer.Outcome, answer.Mode, answer.Direct, answer.Statements, answer.Citations = Answered, ByModel, Direct{}, nil, nil
	for i, from := range statements {
		s := Statement{Text: from.Text, Item: from.Item, Continues: i > 0 && from.Line == statements[i-1].Line}
		for _, q := range t.quotes(from.Cites) {
			c := answer.cited(q, t.url)
			s.Cites = append(s.Cites, c.N)
			if strings.Contains(s.Text, c.Shown()) {
				s.Shows = append(s.Shows, c.N)
			}
		}
		answer.Statements = append(answer.Statements, s)
	}
	return answer
}

// quotes makes quotes of the sentences that refs name. Neighbours on one line become
// one quote.
func (t *attempt) quotes(refs []verify.Ref) (all []quote.Quote) {
	for _, r := range refs {
		place := t.places[r.Passage][r.Sentence]
		q := quote.Of(t.passages[r.Passage], place)
		if n := len(all); n > 0 && all[n-1].Last+1 == q.First && all[n-1].Beside(q) {
			all[n-1].Last = q.Last
			continue
		}
		all = append(all, q)
	}
	return all
}

// cited returns the citation of a quote and adds it to the answer where it is new.
func (a *Answer) cited(q quote.Quote, template string) Citation {
	span := q.Span()
	for _, c := range a.Citations {
		if c.Span == span {
			return c
		}
	}
	a.Citations = append(a.Citations, citationOf(q, len(a.Citations)+1, template))
	return a.Citations[len(a.Citations)-1]
}
