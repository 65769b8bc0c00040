package verify

import "context"

// BearsOut says why sentences do not bear out a statement, or "": by the same measure
// as [Checker.Check], for sentences of the caller's choice. None bear out nothing.
func (c *Checker) BearsOut(ctx context.Context, statement string, cites []Ref) (Reason, error) {
	if len(cites) == 0 {
		return Uncited, nil
	}
	s := draft{Statement: Statement{Text: statement}}
	for _, r := range cites {
		s.points = append(s.points, pointer{r.Passage + 1, r.Sentence + 1})
	}
	return c.judge(ctx, &s)
}
