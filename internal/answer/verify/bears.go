package verify

import "context"

// BearsOut says why sentences do not bear out a statement, or "": by the same measure
// as [Checker.Check], for sentences of the caller's choice. None bear out nothing.
func (c *Checker) BearsOut(ctx context.Context, statement string, cites []Ref) (Reason, error) {
	if len(cites) == 0 {
		return Uncited, nil
	}
	return c.check(ctx, statement, cites)
}

// A Case is what is decided about a statement, for fitting the weights.
type Case struct {
	Stays    bool      // the rules find it copied
	Features []float64 // of one about which the weights decide, otherwise nil
}

// Case tells how a statement is decided about.
func (c *Checker) Case(ctx context.Context, statement string, cites []Ref) (Case, error) {
	text, why := c.fault(statement, cites)
	if why != "" {
		return Case{}, nil
	}
	if c.Sources.copied(text, cites) {
		return Case{Stays: true}, nil
	}
	features, err := c.features(ctx, text, cites)
	return Case{Features: features}, err
}
