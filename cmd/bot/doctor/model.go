package doctor

import (
	"context"
	"errors"
	"fmt"
	"math"
	"time"

	"isnad/internal/embed"
	"isnad/internal/embed/e5"
	"isnad/internal/reader"
)

// selfTest has three texts: the first two say the same in two languages, the third something
// else.
var selfTest = []string{
	"تقع المكتبة العامة في وسط المدينة.",
	"The public library is in the city centre.",
	"Boil the rice with a little salt for ten minutes.",
}

var errSelfTest = errors.New("the self-test failed")

// model loads the embedding model and lets it compare texts.
func (d doctor) model(ctx context.Context) (*e5.Model, Finding) {
	start := time.Now()
	model, err := e5.Load()
	if err != nil {
		return nil, Failed("model", err)
	}
	if err := model.Verify(); err != nil {
		return nil, Failed("model", err)
	}
	vectors, err := model.Embed(ctx, embed.Passage, selfTest)
	if err != nil {
		return nil, Failed("model", err)
	}
	same, other := embed.Cosine(vectors[0], vectors[1]), embed.Cosine(vectors[0], vectors[2])
	found := Finding{Check: "model", Status: OK, Detail: fmt.Sprintf(
		"%s, kernel %s, ready in %s, self-test %.3f > %.3f",
		model.Fingerprint().Short(), e5.Kernel(), time.Since(start).Round(time.Millisecond), same, other)}
	unit := math.Abs(embed.Cosine(vectors[0], vectors[0]) - 1)
	if !(same > other) || !(unit < 1e-3) {
		found.Status, found.Err = Fail, errSelfTest
		found.Detail = fmt.Sprintf("self-test: cosine %.3f of the same in two languages, %.3f of different things; kernel %s", same, other, e5.Kernel())
		found.Hint = "the program is damaged or the kernel is wrong for this processor: build it again, and report this line"
	}
	return model, found
}

// readTest is the question of the reader's self-test, readTruth its answer.
const (
	readTest  = "متى افتُتحت المكتبة العامة؟"
	readTruth = "افتُتحت المكتبة العامة في 12 أبريل 2019."
)

// reader loads the reader and lets it tell an answer from another sentence.
func (d doctor) reader(ctx context.Context, model *e5.Model) Finding {
	start := time.Now()
	r, err := reader.Load(model.Encoder())
	if err != nil {
		return Failed("reader", err)
	}
	if err := r.Verify(); err != nil {
		return Failed("reader", err)
	}
	readings, err := r.Read(ctx, readTest, []reader.Passage{{Sentences: []string{readTruth}}, {Sentences: selfTest[:1]}})
	if err != nil {
		return Failed("reader", err)
	}
	answer, other := readings[0].Answer, readings[1].Answer
	found := Finding{Check: "reader", Status: OK, Detail: fmt.Sprintf(
		"ready in %s, self-test %.1f > %.1f", time.Since(start).Round(time.Millisecond), answer, other)}
	if !(answer > other) {
		found.Status, found.Err = Fail, errSelfTest
		found.Detail = fmt.Sprintf("self-test: log odds %.1f of an answer, %.1f of none", answer, other)
		found.Hint = "the program is damaged: build it again; until then answer.reader: false does without it"
	}
	return found
}
