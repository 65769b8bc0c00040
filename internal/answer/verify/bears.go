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
