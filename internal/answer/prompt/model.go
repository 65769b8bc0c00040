package prompt

import "context"

// A Model goes on from messages; package llm has one. It calls each, where that is not
// nil, with all of its text so far whenever there is more of it.
type Model interface {
	Write(ctx context.Context, messages []Message, each func(text string)) (Reply, error)
}

// A StatementModel is a Model that can ask its endpoint for statements as JSON, in the form
// that package verify reads. Where the endpoint can't, the reply is text as from Write.
type StatementModel interface {
	Model
	WriteStatements(ctx context.Context, messages []Message, each func(text string)) (Reply, error)
}

// Around returns m with begin called before it writes, and the function that begin returns
// when the text is complete. It can write statements if m can.
func Around(m Model, begin func() (end func())) Model {
	around := aroundModel{m, begin}
	if s, ok := m.(StatementModel); ok {
		return aroundStatements{around, s}
	}
	return around
}

type aroundModel struct {
	Model
	begin func() (end func())
}

func (a aroundModel) Write(ctx context.Context, messages []Message, each func(string)) (Reply, error) {
	defer a.begin()()
	return a.Model.Write(ctx, messages, each)
}

type aroundStatements struct {
	aroundModel
	statements StatementModel
}

func (a aroundStatements) WriteStatements(ctx context.Context, messages []Message, each func(string)) (Reply, error) {
	defer a.begin()()
	return a.statements.WriteStatements(ctx, messages, each)
}

// A Reply is what a model wrote.
type Reply struct {
	Text  string
	Cut   bool // it is not complete: the tokens were used up, or the stream ended early
	Usage Usage
}

// A Usage is the tokens of some requests.
type Usage struct {
	Prompt     int  // read
	Completion int  // written
	Estimated  bool // at least in part: not the endpoint's own count
}

// Plus is what both come to.
func (u Usage) Plus(v Usage) Usage {
	return Usage{u.Prompt + v.Prompt, u.Completion + v.Completion, u.Estimated || v.Estimated}
}

// Total is the tokens of both kinds.
func (u Usage) Total() int { return u.Prompt + u.Completion }
