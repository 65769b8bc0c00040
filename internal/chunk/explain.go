package chunk

import "isnad/internal/corpus"

// A LineUse tells how a line of an article was classified and which passages use it.
type LineUse struct {
	Line      int         // from 1
	Kind      corpus.Kind //
	Why       string      // the rule that decided Kind
	Sentences int         // number of sentences with a part in the line; shared ones count once
	Passages  []int       // the passages that hold these sentences, numbered from 1
}

// Explain tells for each line of a how it was classified. passages are the result of Split
// for a.
func Explain(a *corpus.Article, passages []Passage) []LineUse {
	uses := make([]LineUse, len(a.Lines))
	for n, l := range a.Lines {
		uses[n] = LineUse{Line: n + 1, Kind: l.Kind, Why: l.Why}
	}
	behind := corpus.Span{} // the last sentence counted
	for i := range passages {
		p := &passages[i]
		for _, s := range p.Sentences {
			span := p.Span.Within(p.Text, s.Start, s.End)
			shared := span.Last < behind.Last || span.Last == behind.Last && span.End <= behind.End
			for n := span.First; n <= span.Last; n++ {
				if k := uses[n-1].Kind; k != corpus.Blank && k != corpus.Markup { // between the cells of a row
					uses[n-1].take(i+1, !shared)
				}
			}
			if !shared {
				behind = span
			}
		}
	}
	return uses
}

// take counts a sentence of the given passage.
func (u *LineUse) take(passage int, fresh bool) {
	if fresh {
		u.Sentences++
	}
	if k := len(u.Passages); k == 0 || u.Passages[k-1] != passage {
		u.Passages = append(u.Passages, passage)
	}
}
